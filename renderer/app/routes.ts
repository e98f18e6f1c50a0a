import type { Id } from '#shared/core/ids';
import type { Stage } from '#shared/session/session';

/**
 * The stages and the form of an id, as the domain has them (a test compares). Said again here because the first paint
 * must not wait for the domain to load.
 */
export const ROUTE_STAGES: readonly Stage[] = ['frame', 'measure', 'readiness', 'path', 'review', 'commit'];
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** What belongs to the workshop as a whole and not to a stage. */
export const ROOMS = ['agenda', 'rounds'] as const;

/** @see ROOMS */
export type Room = (typeof ROOMS)[number];

/** Where the person is. The address after `#` says it, so that back, reload and a second window work. */
export type Route =
  | { readonly screen: 'library' }
  /** `stage` is where the person works, or worked last while a room is shown. */
  | { readonly screen: 'session'; readonly id: Id; readonly stage: Stage; readonly room?: Room }
  | { readonly screen: 'templates' }
  /** What the room sees, in a window of its own. */
  | { readonly screen: 'presenter' }
  | { readonly screen: 'verify' }
  | { readonly screen: 'settings' };

/** The route that an address names. What it does not understand leads to the library, never to an empty page. */
export const parseRoute = (hash: string): Route => {
  const [screen, id, stage, place] = hash.replace(/^#?\/?/, '').split('/');
  if (screen === 'verify' || screen === 'settings') return { screen };
  if (screen === 'templates' || screen === 'presenter') return { screen };
  if (screen !== 'session') return { screen: 'library' };
  if (id === undefined || !ID.test(id)) return { screen: 'library' };
  const room = ROOMS.find((known) => known === place);
  const route = {
    screen,
    id: id as Id,
    stage: ROUTE_STAGES.find((known) => known === stage) ?? 'frame',
  } as const;
  return room === undefined ? route : { ...route, room };
};

/** The address of a route. */
export const routeHref = (route: Route): string => {
  if (route.screen === 'library') return '#/';
  if (route.screen !== 'session') return `#/${route.screen}`;
  const { id, stage, room } = route;
  return `#/session/${id}/${stage}${room === undefined ? '' : `/${room}`}`;
};

/** Goes somewhere; the step can be taken back with the Back key. */
export const goTo = (route: Route): void => {
  window.location.hash = routeHref(route);
};
