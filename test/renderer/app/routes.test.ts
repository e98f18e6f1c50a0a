import { describe, expect, it } from 'vitest';
import { asId, idSchema } from '#shared/core/ids';
import { STAGES } from '#shared/session/session';
import { parseRoute, ROOMS, ROUTE_STAGES, routeHref } from '../../../renderer/app/routes.ts';

describe('routes', () => {
  it('reads back every address it writes', () => {
    const id = asId('0b5f-1_A');
    for (const stage of STAGES) {
      const route = { screen: 'session', id, stage } as const;
      expect(parseRoute(routeHref(route))).toEqual(route);
      for (const room of ROOMS) expect(parseRoute(routeHref({ ...route, room }))).toEqual({ ...route, room });
    }
    for (const screen of ['library', 'verify', 'settings', 'templates', 'presenter'] as const) {
      expect(parseRoute(routeHref({ screen }))).toEqual({ screen });
    }
  });

  it('leads to the library where it understands nothing', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/session', '#/session/', '#/session/..%2F/frame']) {
      expect(parseRoute(hash)).toEqual({ screen: 'library' });
    }
  });

  it('opens a session at its first stage when the address names none or an unknown one', () => {
    expect(parseRoute('#/session/S1')).toEqual({ screen: 'session', id: 'S1', stage: 'frame' });
    expect(parseRoute('#/session/S1/estimate')).toEqual({ screen: 'session', id: 'S1', stage: 'frame' });
  });

  it('knows the stages and ids that the domain knows', () => {
    expect(ROUTE_STAGES).toEqual(STAGES);
    for (const id of ['a', 'A-Z_09', 'x'.repeat(64), 'x'.repeat(65), 'a b', 'ä', 'a.b']) {
      const isRoute = parseRoute(`#/session/${id}/frame`).screen === 'session';
      expect([id, isRoute]).toEqual([id, idSchema.safeParse(id).success]);
    }
  });
});
