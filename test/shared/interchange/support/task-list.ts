import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { type TaskLine, readTaskList } from '#shared/interchange/task-list/read-task-list';
import { emptyPhase } from '#shared/plan/phase';
import { emptyTask } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import { ids, ROOM } from './plan.ts';

export const POC = { ...emptyPhase(asId('poc'), 'poc'), start: asDate('2026-11-30') };
export const PILOT = {
  ...emptyPhase(asId('pilot'), 'pilot'),
  tasks: [{ ...emptyTask(asId('old'), 'build', 'Old task'), duration: 3 }],
};
export const SESSION: Session = { ...ROOM, phases: [POC, PILOT] };

export const read = (text: string, session = SESSION) => {
  const list = readTaskList(text, { session, into: session.phases[0]!, newId: ids() });
  if (!list.ok) throw new Error(list.error.code);
  return list.value;
};

export const lines = (text: string, session = SESSION): readonly TaskLine[] => read(text, session).lines;

export const first = (text: string, session = SESSION): TaskLine => lines(text, session)[0]!;
