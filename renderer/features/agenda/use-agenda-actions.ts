import { isOn } from '#shared/agenda/run-state';
import { STANDARD_AGENDAS } from '#shared/agenda/standard-agendas';
import { agendaTexts } from '#shared/language/agenda';
import { type Action, useActions } from '../../components/actions.ts';
import { textsNow } from '../../components/language.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { useSettings } from '../../storage/settings-store.ts';
import { addStandard, beginNext, endDay, goBack, openAgenda, pauseOrGoOn, runNow } from './agenda-steps.ts';
import { showAgenda } from './show-agenda.ts';
import { useExtend } from './use-extend.ts';
import { titleOf } from './words.ts';

/** What is there to do with an agenda that runs, is about to, or is not there yet. */
const running = (isEnabled: boolean): readonly Omit<Action, 'group' | 'keywords'>[] => {
  const t = textsNow(agendaTexts);
  const run = runNow();
  const isRunning = run.phase === 'running' || run.phase === 'paused';
  const { next, block } = run;
  const canBegin = isEnabled && next !== null && (!isRunning || next.day === block?.day);
  const nextLabel = next === null ? t.run.next : t.run.nextOf(titleOf(next, t));
  return [
    {
      id: 'agenda.next',
      label: run.phase === 'planned' ? t.run.begin : nextLabel,
      isEnabled: canBegin,
      run: beginNext,
    },
    {
      id: 'agenda.pause',
      label: run.phase === 'paused' ? t.run.resume : t.run.pause,
      isEnabled: isEnabled && isRunning,
      run: pauseOrGoOn,
    },
    {
      id: 'agenda.extend',
      label: t.timer.extend,
      isEnabled: isEnabled && isRunning,
      run: () => useExtend.getState().ask({ kind: 'extend', minutes: 5 }),
    },
    { id: 'agenda.back', label: t.run.back, isEnabled: isEnabled && isRunning, run: goBack },
    { id: 'agenda.end', label: t.run.endDay, isEnabled: isEnabled && isRunning, run: endDay },
  ];
};

const actions = (): readonly Action[] => {
  const { open } = useSessionStore.getState();
  if (open === null) return [];
  const t = textsNow(agendaTexts);
  const { chime, set } = useSettings.getState();
  const { agenda } = open.session;
  const list: readonly Omit<Action, 'group' | 'keywords'>[] = [
    ...(agenda.blocks.length === 0 ? [] : running(!open.readOnly)),
    ...(agenda.blocks.length > 0
      ? []
      : STANDARD_AGENDAS.map((kind) => ({
          id: `agenda.standard/${kind}`,
          label: t.standardDid(t.standard[kind]),
          isEnabled: !open.readOnly,
          run: () => {
            openAgenda();
            addStandard(kind);
          },
        }))),
    ...(isOn(agenda) ? [{ id: 'agenda.show', label: t.showRoom, run: showAgenda }] : []),
    {
      id: 'agenda.chime',
      label: chime ? t.chimeOff : t.chimeOn,
      run: () => set({ chime: !chime }),
    },
  ];
  return list.map((action) => ({ ...action, group: t.agenda, keywords: t.keywords }));
};

/** Offers in the palette, on every screen of a session, what can be done with its agenda. */
export const useAgendaActions = (): void => useActions(actions, 'session');
