import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import type { Language } from '#shared/language/language';
import { emptyInput, emptyRound, type Round, type RoundInput } from '#shared/rounds/round';
import { spreadOf } from '#shared/rounds/spread';
import { spreadWords } from '#shared/rounds/spread-words';

const OPTIONS = ['a', 'b', 'c'].map((id) => ({ id: asId(id), text: id.toUpperCase() }));

const points = (...given: readonly (readonly [string, number])[]): Partial<RoundInput> => ({
  points: given.map(([optionId, count]) => ({ optionId: asId(optionId), criterionId: '', points: count })),
});

const range = (low: number, high: number): Partial<RoundInput> => ({ low, high });

/** What is said of the answers of a revealed round, in one language. */
const said = (
  changes: Partial<Round>,
  inputs: readonly Partial<RoundInput>[],
  language: Language = 'en',
): readonly string[] => {
  const round: Round = {
    ...emptyRound(asId('round'), 'votes', 'measure'),
    options: OPTIONS,
    state: 'revealed',
    ...changes,
    inputs: inputs.map((input, at) => ({ ...emptyInput(asId(`i${at}`)), ...input })),
  };
  const spread = spreadOf(round);
  if (spread === null) return [];
  const nameOf = (id: string): string => (id === 'p1' ? 'Ines Weber' : 'Jonas Frei');
  const { headline, more } = spreadWords(round, spread, { language, locale: `${language}-GB`, nameOf });
  return [headline, ...more].map((text) => text.replaceAll('\u00A0', ' '));
};

describe('the words for a spread', () => {
  it('let nobody lead where two are level, however they are sorted', () => {
    const level = [points(['a', 5]), points(['b', 5]), points(['c', 1])];
    expect(said({ kind: 'votes' }, level)).toEqual(['“A” and “B” are level with 5 of 11 votes each.']);
    expect(said({ kind: 'votes' }, level, 'de')).toEqual([
      '„A“ und „B“ liegen mit je 5 von 11 Stimmen gleichauf.',
    ]);
    expect(said({ kind: 'votes' }, [...level, points(['c', 4])])).toEqual([
      '“C”, “A” and “B” are level with 5 of 15 votes each.',
    ]);
    expect(said({ kind: 'votes' }, [...level, points(['a', 1])])).toEqual(['“A” leads with 6 of 12 votes.']);
  });

  it('say so of rankings and ratings as well', () => {
    const orders = ['abc', 'bac'].map((order) => ({ order: Array.from(order, asId) }));
    expect(said({ kind: 'ranking' }, orders)[0]).toBe(
      '“A” and “B” come first with 3 of at most 4 points each.',
    );
    const scores = [points(['a', 4], ['b', 2]), points(['a', 2], ['b', 4])];
    expect(said({ kind: 'rating', highestScore: 5 }, scores)[0]).toBe(
      '“A” and “B” score highest: 3 of 5 on average each.',
    );
  });

  it('name a single value that most ranges hold as one', () => {
    const [, held] = said({ kind: 'range', unit: 'days' }, [range(3, 5), range(5, 6), range(9, 12)]);
    expect(held).toBe('No value lies in all ranges. 5 days lies in 2 of 3.');
    expect(said({ kind: 'range', unit: 'days' }, [range(3, 5), range(5, 6)])[1]).toBe(
      'All ranges hold 5 days.',
    );
  });

  it('tell two without names apart, and name the two who have names', () => {
    const ranges = [range(3, 5), range(9, 12)] as const;
    expect(said({ kind: 'range', unit: 'days' }, ranges).at(-1)).toBe(
      'Widest disagreement: one person says at most 5 days, another at least 9 days.',
    );
    expect(said({ kind: 'range', unit: 'Tage' }, ranges, 'de').at(-1)).toBe(
      'Größter Abstand: Eine Person sagt höchstens 5 Tage, eine andere mindestens 9 Tage.',
    );
    const named = ranges.map((input, at) => ({ ...input, personId: asId(`p${at}`) }));
    expect(said({ kind: 'range', unit: 'days', isAnonymous: false }, named).at(-1)).toBe(
      'Widest disagreement: Jonas Frei says at most 5 days, Ines Weber says at least 9 days.',
    );
  });
});
