import type { FieldPath } from '#shared/core/field-path';
import { fieldElementId } from '#shared/core/field-path';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import { emptyParticipant } from '#shared/session/participant';
import { type Session, type Stage, STAGES } from '#shared/session/session';
import type { Action } from '../components/actions.ts';
import { newId } from '../storage/clock.ts';
import { edit } from '../storage/edit.ts';
import { useSelection } from '../storage/use-selection.ts';
import { useSessionStore } from '../storage/session-store.ts';
import { exportOpenSession } from './export-session.ts';
import { goalActions } from './goal-actions.ts';
import { STAGE_NAMES, stageNumber } from './routes.ts';
import { redoAloud, undoAloud } from './session-shortcuts.ts';
import { IS_MAC } from './use-shortcuts.ts';

/** What the frame of the session does for its actions. */
export type FrameDoings = {
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onDetails: () => void;
  readonly onExport: () => void;
  readonly findings: { readonly isOpen: boolean; readonly onToggle: () => void };
};

const keys = (pc: string, mac: string): string => (IS_MAC ? mac : pc);

const changes = (): readonly Action[] => {
  const { undoLabel, redoLabel } = useSessionStore.getState();
  return [
    {
      id: 'session.undo',
      label: undoLabel === null ? 'Undo' : `Undo: ${undoLabel}`,
      group: 'Session',
      keywords: 'take back',
      shortcut: keys('Ctrl+Z', 'Cmd+Z'),
      isEnabled: undoLabel !== null,
      run: undoAloud,
    },
    {
      id: 'session.redo',
      label: redoLabel === null ? 'Redo' : `Redo: ${redoLabel}`,
      group: 'Session',
      keywords: 'again',
      shortcut: keys('Ctrl+Y', 'Shift+Cmd+Z'),
      isEnabled: redoLabel !== null,
      run: redoAloud,
    },
  ];
};

const wholeSession = ({ onDetails, onExport, findings }: FrameDoings): readonly Action[] => [
  {
    id: 'session.details',
    label: 'Session details',
    group: 'Session',
    keywords: 'title client place date currency locale rename',
    run: onDetails,
  },
  {
    id: 'session.export-report',
    label: 'Export the report',
    group: 'Session',
    keywords: 'pdf sign save print',
    run: onExport,
  },
  {
    id: 'session.export-file',
    label: 'Export the session file',
    group: 'Session',
    keywords: 'save backup phaseone copy',
    run: () => void exportOpenSession(),
  },
  {
    id: 'session.findings',
    label: findings.isOpen ? 'Hide the findings' : 'Show the findings',
    group: 'Session',
    keywords: 'gaps checks drawer',
    shortcut: keys('Alt+9', 'Option+9'),
    run: findings.onToggle,
  },
];

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

const additions = (session: Session, isEnabled: boolean, doings: FrameDoings): readonly Action[] =>
  [
    { id: 'metric.add', label: 'Add a metric', run: () => void addMetric(doings, false) },
    {
      id: 'metric.add-guardrail',
      label: 'Add a guardrail',
      keywords: 'metric must not get worse',
      run: () => void addMetric(doings, true),
    },
    { id: 'person.add', label: 'Add a person', keywords: 'participant', run: () => addPerson(doings) },
    {
      id: 'wording.add',
      label: 'Pin down a wording',
      keywords: 'add vague question goal',
      run: () => pinDown(doings),
    },
    ...(session.phases.length > 0
      ? []
      : [{ id: 'phase.lay-out', label: 'Lay out the four phases', run: () => void layOut(doings) }]),
  ].map((action) => ({ group: 'Add', isEnabled, ...action }));

/** The same id as on its own stage, where it is listed first. */
const catalogue: Action = {
  id: 'catalogue.open',
  label: 'Find a metric in the catalogue',
  group: 'Metric',
  keywords: 'library kpi indicator template',
  run: () => void openCatalogue(),
};

/** An entry's name, or its kind and place while it has none. */
const title = (name: string, kind: string, place: number): string =>
  name.trim() === '' ? `${kind} ${place + 1}, without a name` : name.trim();

const places = ({ metrics, phases }: Session, { onGoTo }: FrameDoings): readonly Action[] => [
  ...STAGES.map((stage) => ({
    id: `stage.go/${stage}`,
    label: `Stage: ${STAGE_NAMES[stage]}`,
    group: 'Go to',
    isPlace: true,
    shortcut: keys(`Alt+${stageNumber(stage)}`, `Option+${stageNumber(stage)}`),
    run: () => onGoTo(stage),
  })),
  ...metrics.map(({ id, name }, place) => ({
    id: `metric.go/${id}`,
    label: `Metric: ${title(name, 'metric', place)}`,
    group: 'Go to',
    isPlace: true,
    run: () => onGoTo('measure', `metrics/${id}/name`),
  })),
  ...phases.map(({ id, name }, place) => ({
    id: `phase.go/${id}`,
    label: `Phase: ${title(name, 'phase', place)}`,
    group: 'Go to',
    isPlace: true,
    run: () => onGoTo('path', `phases/${id}/name`),
  })),
];

/** Pointed to anew even if it was the last thing pointed to: its part may have been closed since. */
const showHistory = (id: string, { onGoTo }: FrameDoings): void => {
  useSelection.setState({ target: '' });
  requestAnimationFrame(() => onGoTo('measure', `metrics/${id}/history`));
};

const histories = ({ metrics }: Session, doings: FrameDoings): readonly Action[] =>
  metrics.map(({ id, name }, place) => ({
    id: `metric.history/${id}`,
    label: `History of ${title(name, 'metric', place)}`,
    group: 'History',
    keywords: 'changes who when restore earlier',
    run: () => showHistory(id, doings),
  }));

/** What can be done with the open session, on every stage; made when the palette opens. */
export const sessionActions = (doings: FrameDoings): readonly Action[] => {
  const { open } = useSessionStore.getState();
  if (open === null) return [];
  return [
    ...changes(),
    ...wholeSession(doings),
    ...additions(open.session, !open.readOnly, doings),
    catalogue,
    ...(open.readOnly ? [] : goalActions(doings.onGoTo)),
    ...places(open.session, doings),
    ...histories(open.session, doings),
  ];
};
