import type { RoomView } from '#shared/report/room/room-view';
import { type Session, STAGES } from '#shared/session/session';

/**
 * What lies before the facilitator, as something to show: the stage, its chosen metric, or what belongs to the workshop as
 * a whole. Of the silent rounds it is the one that is open, else the last one.
 */
export const placeView = (session: Session, hash: string, metricId: string): RoomView => {
  const [, , name, room] = hash.replace(/^#?\/?/, '').split('/');
  const round = session.rounds.findLast(({ state }) => state === 'open') ?? session.rounds.at(-1);
  if (room === 'rounds' && round !== undefined) return { kind: 'round', id: round.id };
  if (room === 'agenda') return { kind: 'agenda' };
  const stage = STAGES.find((known) => known === name) ?? 'frame';
  const metric = session.metrics.find(({ id }) => id === metricId) ?? session.metrics[0];
  return stage === 'measure' && metric !== undefined
    ? { kind: 'metric', id: metric.id }
    : { kind: 'stage', stage };
};
