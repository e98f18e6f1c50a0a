import type { FieldPath } from '#shared/core/field-path';
import { fieldElementId } from '#shared/core/field-path';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import { actionTexts, programTexts } from '#shared/language/program';
import { termsTexts } from '#shared/language/terms';
import { emptyParticipant } from '#shared/session/participant';
import { type Session, type Stage, stagesOf } from '#shared/session/session';
import type { Action } from '../components/actions.ts';
import { textsNow } from '../components/language.ts';
import { newId } from '../storage/clock.ts';
import { edit } from '../storage/edit.ts';
import { useExchange } from '../storage/use-exchange.ts';
import { useSelection } from '../storage/use-selection.ts';
import { useSessionStore } from '../storage/session-store.ts';
import { exportOpenSession } from './export-session.ts';
import { goalActions } from './goal-actions.ts';
import { reviewActions } from './review-actions.ts';
import { goTo, parseRoute, ROOMS } from './routes.ts';
import { silentActions } from './silent-actions.ts';
import { templateActions } from './template-actions.ts';
import { redoAloud, undoAloud } from './undo-aloud.ts';

/** What the frame of the session does for its actions. */
export type FrameDoings = {
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onDetails: () => void;
  readonly onExport: () => void;
  readonly findings: { readonly isOpen: boolean; readonly onToggle: () => void };
};

const changes = (): readonly Action[] => {
  const { undoLabel, redoLabel } = useSessionStore.getState();
  const [t, { bar, groups }] = [textsNow(actionTexts), textsNow(programTexts)];
  return [
    {
      id: 'session.undo',
      label: undoLabel === null ? t.undoLabel : bar.undo(undoLabel),
      group: groups.session,
      keywords: t.undo,
      isEnabled: undoLabel !== null,
      run: undoAloud,
    },
    {
      id: 'session.redo',
      label: redoLabel === null ? t.redoLabel : bar.redo(redoLabel),
      group: groups.session,
      keywords: t.redo,
      isEnabled: redoLabel !== null,
      run: redoAloud,
    },
  ];
};

const wholeSession = ({ onDetails, onExport, findings }: FrameDoings): readonly Action[] => {
  const [t, { bar, groups }] = [textsNow(actionTexts), textsNow(programTexts)];
  const action = (
    id: string,
    { label, words }: { label: string; words: string },
    run: () => void,
  ): Action => ({ id, label, group: groups.session, keywords: words, run });
  return [
    action('session.details', t.details, onDetails),
    action('session.export-report', t.exportReport, onExport),
    action('session.export-file', t.exportFile, () => void exportOpenSession()),
    action(
      'session.findings',
      { label: findings.isOpen ? bar.hideFindings : bar.showFindings, words: t.findings },
      findings.onToggle,
    ),
  ];
};

/** What is selected in the goal, where the cursor stands in it: the words to pin down. */
const selectedWords = (): string => {
  const field = document.getElementById(fieldElementId('goal/statement'));
  const active = document.activeElement;
  if (!(active instanceof HTMLTextAreaElement) || !field?.contains(active)) return '';
  return active.value.slice(active.selectionStart, active.selectionEnd).trim().slice(0, SHORT_TEXT_LIMIT);
};

const pinDown = ({ onGoTo }: FrameDoings): void => {
  const [id, phrase] = [newId(), selectedWords()];
  const item = { id, phrase, question: '', answer: '', answeredBy: '' as const };
  if (!edit({ type: 'question.add', item })) return;
  onGoTo('frame', `goal/questions/${id}/${phrase === '' ? 'phrase' : 'question'}`);
};

const addPerson = ({ onGoTo }: FrameDoings): void => {
  const id = newId();
  if (edit({ type: 'participant.add', item: emptyParticipant(id) }))
    onGoTo('frame', `participants/${id}/name`);
};

const addMetric = async ({ onGoTo }: FrameDoings, isGuardrail: boolean): Promise<void> => {
  const actions = await import('../features/measure/metric-actions.tsx');
  onGoTo('measure');
  if (isGuardrail) actions.addGuardrail();
  else actions.addMetric();
};

const openCatalogue = async (): Promise<void> => {
  const actions = await import('../features/measure/from-catalogue.tsx');
  actions.openCatalogue();
};

const layOut = async ({ onGoTo }: FrameDoings): Promise<void> => {
  const { layOutPhases } = await import('../features/path/phase-actions.tsx');
  onGoTo('path');
  layOutPhases();
};

const onReadiness = async (
  { onGoTo }: FrameDoings,
  does: 'addDataSource' | 'addIntegration' | 'planAllGaps',
): Promise<void> => {
  const actions = await import('../features/readiness/readiness-actions.ts');
  onGoTo('readiness');
  actions[does]();
};

const saveFor = async (id: string): Promise<void> => {
  const { OTHER_FORMATS, saveFormat } = await import('../features/report/other-formats.ts');
  const format = OTHER_FORMATS.find((one) => one.id === id);
  if (format) await saveFormat(format);
};

type Words = { readonly label: string; readonly words: string };

/** Files for other programs, and tasks from them. */
const exchange = (isEnabled: boolean): readonly Action[] => {
  const [t, { groups }] = [textsNow(actionTexts), textsNow(programTexts)];
  const group = groups.exchange;
  const save = (id: string, { label, words }: Words): Action => ({
    id: `exchange.${id}`,
    label,
    group,
    keywords: `${t.saveWords} ${words}`,
    run: () => void saveFor(id),
  });
  return [
    {
      id: 'exchange.export',
      label: t.forPrograms.label,
      group,
      keywords: t.forPrograms.words,
      run: () => useExchange.getState().open('export'),
    },
    save('calendar', t.calendar),
    save('project', t.project),
    save('plan-csv', t.planTable),
    save('metrics-csv', t.metricTable),
    save('budget-csv', t.budgetTable),
    save('record-csv', t.recordTable),
    save('markdown', t.markdown),
    save('json', t.json),
    {
      id: 'exchange.import',
      label: t.importTasks.label,
      group,
      keywords: t.importTasks.words,
      isEnabled,
      run: () => useExchange.getState().open('import'),
    },
  ];
};

const additions = (session: Session, isEnabled: boolean, doings: FrameDoings): readonly Action[] => {
  const [t, { groups }] = [textsNow(actionTexts), textsNow(programTexts)];
  const add = (id: string, { label, words }: Words, run: () => void, group = groups.add): Action => ({
    id,
    label,
    keywords: words,
    group,
    isEnabled,
    run,
  });
  return [
    add('metric.add', t.addMetric, () => void addMetric(doings, false)),
    add('metric.add-guardrail', t.addGuardrail, () => void addMetric(doings, true)),
    add('person.add', t.addPerson, () => addPerson(doings)),
    add('wording.add', t.pinDown, () => pinDown(doings)),
    add('data-source.add', t.addData, () => void onReadiness(doings, 'addDataSource')),
    add('integration.add', t.addIntegration, () => void onReadiness(doings, 'addIntegration')),
    add('readiness.plan-gaps', t.planGaps, () => void onReadiness(doings, 'planAllGaps'), groups.readiness),
    ...(session.phases.length > 0 ? [] : [add('phase.lay-out', t.layOut, () => void layOut(doings))]),
  ];
};

/** The same id as on its own stage, where it is listed first. */
const catalogue = (): Action => {
  const { label, words } = textsNow(actionTexts).catalogue;
  const group = textsNow(programTexts).groups.metric;
  return { id: 'catalogue.open', label, group, keywords: words, run: () => void openCatalogue() };
};

const stages = (session: Session, { onGoTo }: FrameDoings): readonly Action[] => {
  const [t, { groups }, terms] = [textsNow(actionTexts), textsNow(programTexts), textsNow(termsTexts)];
  return stagesOf(session).map((stage, place) => ({
    id: `stage.go/${stage}`,
    label: t.stage(terms.stages[stage]),
    group: groups.places,
    isPlace: true,
    keyId: `stage.place/${place + 1}`,
    run: () => onGoTo(stage),
  }));
};

/** The ways to what belongs to the workshop as a whole; the stage worked at last stays known. */
const rooms = ({ id }: Session): readonly Action[] => {
  const { groups, rail } = textsNow(programTexts);
  return ROOMS.map((room) => ({
    id: `room.go/${room}`,
    label: rail.rooms[room],
    group: groups.places,
    isPlace: true,
    run: () => {
      const route = parseRoute(window.location.hash);
      goTo({ screen: 'session', id, stage: route.screen === 'session' ? route.stage : 'frame', room });
    },
  }));
};

const places = (session: Session, { onGoTo }: FrameDoings): readonly Action[] => {
  const [t, { groups }] = [textsNow(actionTexts), textsNow(programTexts)];
  return [
    ...session.metrics.map(({ id, name }, place) => ({
      id: `metric.go/${id}`,
      label: t.metric(name.trim() || t.namelessMetric(place + 1)),
      group: groups.places,
      isPlace: true,
      run: () => onGoTo('measure', `metrics/${id}/name`),
    })),
    ...session.phases.map(({ id, name }, place) => ({
      id: `phase.go/${id}`,
      label: t.phase(name.trim() || t.namelessPhase(place + 1)),
      group: groups.places,
      isPlace: true,
      run: () => onGoTo('path', `phases/${id}/name`),
    })),
  ];
};

/** Pointed to anew even if it was the last thing pointed to: its part may have been closed since. */
const showHistory = (id: string, { onGoTo }: FrameDoings): void => {
  useSelection.setState({ target: '' });
  requestAnimationFrame(() => onGoTo('measure', `metrics/${id}/history`));
};

const histories = ({ metrics }: Session, doings: FrameDoings): readonly Action[] => {
  const [t, { groups }] = [textsNow(actionTexts), textsNow(programTexts)];
  return metrics.map(({ id, name }, place) => ({
    id: `metric.history/${id}`,
    label: t.history.label(name.trim() || t.namelessMetric(place + 1)),
    group: groups.history,
    keywords: t.history.words,
    run: () => showHistory(id, doings),
  }));
};

/** What the frame itself can do, on every stage. */
export const frameActions = (doings: FrameDoings): readonly Action[] => {
  const { open } = useSessionStore.getState();
  return open === null
    ? []
    : [...changes(), ...wholeSession(doings), ...stages(open.session, doings), ...rooms(open.session)];
};

/** What else can be done with the open session, on every stage; made when the palette opens. */
export const sessionActions = (doings: FrameDoings): readonly Action[] => {
  const { open } = useSessionStore.getState();
  if (open === null) return [];
  return [
    ...templateActions(open.session, { onGoTo: doings.onGoTo, isEnabled: !open.readOnly }),
    ...reviewActions(open.session),
    ...additions(open.session, !open.readOnly, doings),
    ...(open.readOnly ? [] : silentActions(open.session)),
    catalogue(),
    ...exchange(!open.readOnly),
    ...(open.readOnly ? [] : goalActions(doings.onGoTo)),
    ...places(open.session, doings),
    ...histories(open.session, doings),
  ];
};
