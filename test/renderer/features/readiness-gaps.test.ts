import { expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyDataSource } from '#shared/readiness/data-source';
import { gapsOf } from '../../../renderer/features/readiness/use-gaps.ts';
import { readySession } from '../../shared/readiness/scene.ts';

const session = {
  ...readySession(),
  dataSources: [emptyDataSource(asId('d1'), 'Scans'), emptyDataSource(asId('d2'), 'Events')],
};

it('makes the gaps once for a session', () => {
  expect(gapsOf(Object.assign({}, session, { title: 'another title' }))).toBe(gapsOf(session));
});

it('keeps the gaps of the entries that a keystroke does not touch, and renews those that read otherwise', () => {
  const before = gapsOf(session);
  const [scans, events] = session.dataSources;
  if (!scans || !events) throw new Error('no source');
  const after = gapsOf({ ...session, dataSources: [scans, { ...events, name: 'Events of 2026' }] });
  expect(after.slice(0, 4).map((gap, place) => gap === before[place])).toEqual([true, true, true, true]);
  expect(after.slice(4).map(({ subject }) => subject)).toEqual(Array(4).fill('Events of 2026'));
});
