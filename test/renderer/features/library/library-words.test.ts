import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { libraryTexts } from '#shared/language/library';
import { termsTexts } from '#shared/language/terms';
import type { Stage } from '#shared/session/session';
import {
  hasNumber,
  hrefOf,
  leadFigures,
  type LibraryWords,
  lowestText,
  nextStage,
  stageText,
  stateOf,
  titleOf,
} from '../../../../renderer/features/library/library-words.ts';
import type { SessionSummary } from '../../../../renderer/storage/summary.ts';

const [EN, DE] = (['en', 'de'] as const).map((language) => ({
  t: libraryTexts[language],
  stages: termsTexts[language].stages,
})) as [LibraryWords, LibraryWords];

type Stages = SessionSummary['stages'];

const stages = (states: Partial<Stages> = {}): Stages => ({
  frame: 'not-started',
  measure: 'not-started',
  readiness: 'not-started',
  path: 'not-started',
  commit: 'not-started',
  ...states,
});

const ALL_DONE = stages({ frame: 'done', measure: 'done', readiness: 'done', path: 'done', commit: 'done' });

describe('where a session goes on', () => {
  it('is the first stage that is not done', () => {
    expect(nextStage({ stages: stages() })).toBe<Stage>('frame');
    expect(nextStage({ stages: stages({ frame: 'done', measure: 'gaps' }) })).toBe<Stage>('measure');
    expect(stageText({ stages: stages({ frame: 'done', path: 'done' }) }, EN)).toBe('2 Measure');
  });

  it('is the last stage when all are done', () => {
    expect(nextStage({ stages: ALL_DONE })).toBe<Stage>('commit');
    expect(stageText({ stages: ALL_DONE }, EN)).toBe('All done');
    expect(hrefOf({ id: asId('S1'), stages: ALL_DONE })).toBe('#/session/S1/commit');
  });
});

describe('the state of a session', () => {
  it('is said in the order that matters: complete, not started, what must be fixed, in work', () => {
    expect(stateOf({ stages: ALL_DONE, openMust: 0 }, EN).text).toBe('Complete');
    expect(stateOf({ stages: stages(), openMust: 2 }, EN).text).toBe('Not started');
    expect(stateOf({ stages: stages({ frame: 'must-fix' }), openMust: 2 }, EN).text).toBe('2 must fix');
    expect(stateOf({ stages: stages({ frame: 'in-work' }), openMust: 0 }, EN).text).toBe('In work');
  });
});

describe('the lowest reasons', () => {
  it('are named in one word each', () => {
    expect(lowestText({ lowestReasons: [2, 5] }, EN)).toBe('Data, path');
    expect(lowestText({ lowestReasons: [1, 2, 3, 4, 5] }, EN)).toBe('All five');
    expect(lowestText({ lowestReasons: [2, 3] }, DE)).toBe('Daten, Anbindung');
  });
});

describe('the number of a row', () => {
  const lead = { name: 'Time', unit: 'days', direction: 'decrease' } as const;

  it('has equal decimals on both sides', () => {
    expect(leadFigures({ ...lead, baseline: 5.2, plan: 1 })).toEqual({ from: '5.2', to: '1.0' });
  });

  it('keeps what was said when the other side was not', () => {
    expect(leadFigures({ ...lead, baseline: null, plan: 1 })).toEqual({ from: null, to: '1' });
    expect(leadFigures({ ...lead, baseline: 0, plan: null })).toEqual({ from: '0', to: null });
  });

  it('counts zero as a number', () => {
    expect(hasNumber({ ...lead, baseline: 0, plan: null })).toBe(true);
    expect(hasNumber({ ...lead, baseline: null, plan: null })).toBe(false);
    expect(hasNumber(null)).toBe(false);
  });
});

describe('titleOf', () => {
  it('names a session without a title', () => {
    expect(titleOf({ title: '  ' })).toBe('Untitled session');
  });
});
