import type { Session } from '#shared/session/session';
import type { Action } from '../components/actions.ts';
import { focusField } from '../components/focus-field.ts';
import { roundActions } from '../features/rounds/round-actions.ts';
import { goTo, parseRoute } from './routes.ts';

/** Asking the room silently, from every stage: the round that is begun belongs to the stage that is on the screen. */
export const silentActions = (session: Session): readonly Action[] => {
  const route = parseRoute(window.location.hash);
  const stage = route.screen === 'session' ? route.stage : 'frame';
  return roundActions(session, stage, (id) => {
    goTo({ screen: 'session', id: session.id, stage, room: 'rounds' });
    focusField(`rounds/${id}/question`);
  });
};
