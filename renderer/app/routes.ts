import type { Id } from '#shared/core/ids';
import type { Stage } from '#shared/session/session';

/**
 * The stages and the form of an id, as the domain has them (a test compares). Said again here because the first paint
 * must not wait for the domain to load.
 */
export const ROUTE_STAGES: readonly Stage[] = ['frame', 'measure', 'path', 'commit'];
const ID = /^[A-Za-z0-9_-]{1,64}$/;

/** Where the person is. The address after `#` says it, so that back, reload and a second window work. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'session'; readonly id: Id; readonly stage: Stage }
  | { readonly screen: 'verify' }
  | { readonly screen: 'settings' };

/** How a stage is named and numbered on the rail. */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  frame: 'Frame',
  measure: 'Measure',
  path: 'Path',
  commit: 'Commit',
};

/** The route that an address names. What it does not understand leads to the library, never to an empty page. */
export const parseRoute = (hash: string): Route => {
  const [screen, id, stage] = hash.replace(/^#?\/?/, '').split('/');
  if (screen === 'verify' || screen === 'settings') return { screen };
  if (screen !== 'session') return { screen: 'library' };
  if (id === undefined || !ID.test(id)) return { screen: 'library' };
  return { screen, id: id as Id, stage: ROUTE_STAGES.find((known) => known === stage) ?? 'frame' };
};

/** The address of a route. */
export const routeHref = (route: Route): string => {
  if (route.screen === 'library') return '#/';
  return route.screen === 'session' ? `#/session/${route.id}/${route.stage}` : `#/${route.screen}`;
};

/** Goes somewhere; the step can be taken back with the Back key. */
export const goTo = (route: Route): void => {
  window.location.hash = routeHref(route);
};

/** The number of a stage on the rail, from 1. */
export const stageNumber = (stage: Stage): number => ROUTE_STAGES.indexOf(stage) + 1;
