import { Clock, OctagonAlert, Pause, Play } from 'lucide-react';
import type { RunState } from '#shared/agenda/run-state';
import { timeWords, type Urgency } from '#shared/agenda/time-left';
import type { agendaTexts } from '#shared/language/agenda';
import type { StatusKind } from '../../components/status.tsx';

type Words = (typeof agendaTexts)['en'];

/** The icon of a clock by how pressing it is. */
export const URGENCY_ICONS = { calm: Play, warn: Clock, last: OctagonAlert, over: OctagonAlert } as const;

/** The icon of a clock that stands. */
export const HELD_ICON = Pause;

/** The colour of a status by how pressing it is. */
export const URGENCY_KINDS: Readonly<Record<Urgency, StatusKind>> = {
  calm: 'now',
  warn: 'warn',
  last: 'block',
  over: 'block',
};

/** How the running block stands, in words: what presses, else that it runs or is paused. */
export const standWords = (run: RunState, t: Words): string =>
  run.phase === 'paused' ? t.run.paused : timeWords(run.left, t);
