import { useMemo } from 'react';
import type { Agenda } from '#shared/agenda/agenda';
import { isOn, runState, type RunState } from '#shared/agenda/run-state';
import { useSession } from '../../storage/use-session.ts';
import { useNow } from './now.ts';

/** The agenda and how it stands now; renders anew each second while a block is on. */
export const useRun = (step = 1000): { readonly agenda: Agenda; readonly run: RunState } => {
  const agenda = useSession((session) => session.agenda);
  const now = useNow(isOn(agenda), step);
  return useMemo(() => ({ agenda, run: runState(agenda, now) }), [agenda, now]);
};
