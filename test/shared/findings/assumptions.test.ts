import { expect, it } from 'vitest';
import { type Assumption, emptyAssumption } from '#shared/session/session';
import { found, id, wholeSession } from './scene.ts';

const assuming = (changes: Partial<Assumption>) => ({
  ...wholeSession(),
  assumptions: [{ ...emptyAssumption(id('a'), 'frame', 'Half of the papers arrive by mail'), ...changes }],
});

it('S18: an open assumption says how it will be tested', () => {
  expect(found('S18', assuming({}))).toMatchObject([
    {
      severity: 'should',
      path: 'assumptions/a/test',
      statement: 'Nobody said how to test “Half of the papers arrive by mail”',
    },
  ]);
  expect(found('S18', assuming({ test: 'Count the mail of one week' }))).toEqual([]);
});

it('S18: one that failed must be looked at, one that holds asks nothing', () => {
  expect(found('S18', assuming({ state: 'fails' }))).toMatchObject([{ severity: 'must' }]);
  expect(found('S18', assuming({ state: 'holds' }))).toEqual([]);
  expect(found('S18', assuming({ text: ' ' }))).toEqual([]);
});
