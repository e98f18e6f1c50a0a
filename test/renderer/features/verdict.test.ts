import { describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import type { Level, ReasonScores } from '#shared/findings/score';
import { commitTexts } from '#shared/language/commit';
import { emptySession, type Session } from '#shared/session/session';
import { verdictOf } from '../../../renderer/features/commit/verdict.ts';

const blank = emptySession({
  id: asId('S1'),
  createdAt: asInstant('2026-11-23T09:00:00.000Z'),
  date: '',
  locale: 'en-GB',
  currency: 'EUR',
});
const begun = { ...blank, goal: { ...blank.goal, statement: 'Use AI' } };
const verdict = (session: Session, scores: ReasonScores, musts: number): string =>
  verdictOf(session, scores, musts, commitTexts.en);
const at = (lowest: Level): ReasonScores => ({ reasons: [], lowest, lowestReasons: [] });

describe('verdictOf', () => {
  it('commits to nothing before anything is said', () => {
    expect(verdict(blank, at(0), 0)).toBe('Nothing to commit to yet.');
  });

  it('puts what must be fixed before everything else', () => {
    expect(verdict(begun, at(1), 1)).toBe('One thing must be fixed before anyone signs.');
    expect(verdict(begun, at(3), 4)).toBe('4 things must be fixed before anyone signs.');
  });

  it('goes by the lowest reason: two is enough to start, three for a pilot', () => {
    expect(verdict(begun, at(1), 0)).toBe('Not enough is known to start.');
    expect(verdict(begun, at(2), 0)).toBe('Start the proof of concept. The pilot waits for its gate.');
    expect(verdict(begun, at(3), 0)).toBe('Ready to start, and enough for a pilot.');
  });
});
