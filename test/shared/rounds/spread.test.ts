import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { numberSpread, rangeSpread } from '#shared/rounds/answers';
import { ideaSpread } from '#shared/rounds/idea-cards';
import { bordaPoints, kendallW, ranksOf, rankingSpread } from '#shared/rounds/ranking';
import { emptyInput, emptyRound, type Round, type RoundInput } from '#shared/rounds/round';
import { ratingSpread, voteSpread, weightedScore } from '#shared/rounds/scores';
import { dissent, movement, seriesOf, spreadOf } from '#shared/rounds/spread';
import { standsApart } from '#shared/rounds/stands-apart';

const input = (id: string, said: Partial<RoundInput>): RoundInput => ({ ...emptyInput(asId(id)), ...said });
const numbers = (...values: readonly number[]): RoundInput[] =>
  values.map((value, at) => input(`i${at}`, { value }));
const ranges = (...list: readonly (readonly [number, number])[]): RoundInput[] =>
  list.map(([low, high], at) => input(`i${at}`, { low, high }));
const OPTIONS = ['a', 'b', 'c', 'd'].map((id) => ({ id: asId(id), text: id.toUpperCase() }));
const points = (...given: readonly (readonly [string, number])[]): RoundInput['points'] =>
  given.map(([optionId, count]) => ({ optionId: asId(optionId), criterionId: '', points: count }));

/**
 * The 90 ordered observations of the NIST/SEMATECH e-Handbook of Statistical Methods, section 7.1.6, "What are outliers
 * in the data?" (itl.nist.gov/div898/handbook/prc/section1/prc16.htm), with their median, 559.5. Its quartiles are those of
 * type 6 (429.75 and 742.25, fences at -39 and 1211); by type 7, which the program uses, they are 436.25 and 738.5, and
 * the fences -17.125 and 1191.875: the same one value lies beyond.
 */
const NIST =
  `30 171 184 201 212 250 265 270 272 289 305 306 322 322 336 346 351 370 390 404 409 411 436 437 439 441
 444 448 451 453 470 480 482 487 494 495 499 503 514 521 522 527 548 550 559 560 570 572 574 578 585 592 592 607 616
 618 621 629 637 638 640 656 668 707 709 719 737 739 752 758 766 792 792 794 802 818 830 832 843 858 860 869 918 925
 953 991 1000 1005 1068 1441`
    .split(/\s+/)
    .map(Number);

describe('who stands apart', () => {
  it('is the one outlier that NIST finds beyond the inner fences of its example', () => {
    expect(NIST).toHaveLength(90);
    expect(NIST.filter((_, at) => standsApart(NIST)[at])).toEqual([1441]);
    expect(numberSpread(numbers(...NIST))?.median).toBe(559.5);
  });

  it('is whoever differs, where at least half of the room says the very same', () => {
    expect(standsApart([5, 5, 5, 5, 12])).toEqual([false, false, false, false, true]);
  });

  it('is nobody among fewer than four', () => {
    expect(standsApart([1, 1, 100])).toEqual([false, false, false]);
  });
});

describe('the spread of ranges', () => {
  it('has a median range, what most hold, and the widest disagreement', () => {
    const spread = rangeSpread(ranges([3, 5], [4, 6], [4.5, 7], [9, 12]));
    expect(spread?.median).toEqual({ low: 4.25, high: 6.5 });
    expect(spread?.held).toEqual({ low: 4.5, high: 5, count: 3 });
    expect([spread?.widest?.lower.high, spread?.widest?.upper.low]).toEqual([5, 9]);
    expect(spread && dissent(spread).map(({ inputId }) => inputId)).toEqual(['i3']);
  });

  it('has no widest disagreement where all touch, if only in one point', () => {
    const spread = rangeSpread(ranges([1, 4], [4, 9]));
    expect([spread?.widest, spread?.held]).toEqual([null, { low: 4, high: 4, count: 2 }]);
  });

  it('holds a stretch that lies in every range that it counts, and in no more', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 8 }), (list) => {
        const said = list.map(([low, length]) => [low, low + length] as const);
        const held = rangeSpread(ranges(...said))?.held ?? { low: 0, high: -1, count: 0 };
        const holds = (at: number): number => said.filter(([low, high]) => low <= at && at <= high).length;
        expect(held.low).toBeLessThanOrEqual(held.high);
        expect([holds(held.low), holds(held.high)]).toEqual([held.count, held.count]);
        expect(Math.max(...said.flat().map(holds))).toBe(held.count);
      }),
    );
  });
});

describe('rankings', () => {
  it('agree a little where three people rank six options in almost opposite ways, as worked by hand', () => {
    // Rank sums 8, 14, 11, 11, 11, 8 around 10.5: S = 25.5, so W = 12 × 25.5 / (3² × (6³ - 6)) = 306 / 1890 = 17 / 105.
    const people = [
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ];
    expect(kendallW(people)).toBeCloseTo(17 / 105, 12);
  });

  it('agree wholly where all are the same, not at all where two are opposite, and nobody agrees alone', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [1, 2, 3],
      ]),
    ).toBe(1);
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toBe(0);
    expect(kendallW([[1, 2, 3]])).toBeNull();
    expect(
      kendallW([
        [2, 2, 2],
        [2, 2, 2],
      ]),
    ).toBeNull();
  });

  it('count after Borda as in the example of the capital of Tennessee (Wikipedia and Electowiki, “Borda count”)', () => {
    // Memphis, Nashville, Chattanooga, Knoxville: 126, 194, 173 and 107 points of 100 voters.
    const voters = [
      [42, [1, 2, 3, 4]],
      [26, [4, 1, 2, 3]],
      [15, [4, 3, 1, 2]],
      [17, [4, 3, 2, 1]],
    ] as const;
    const rankings = voters.flatMap(([count, ranks]) => Array.from({ length: count }, () => ranks));
    expect(bordaPoints(rankings)).toEqual([126, 194, 173, 107]);
  });

  it('give what an order leaves out the places that are left, as equals', () => {
    expect(ranksOf(['a', 'b', 'c', 'd'].map(asId), ['c', 'x', 'c'].map(asId))).toEqual([3, 3, 1, 3]);
  });

  it('name the one whose order goes against all others', () => {
    const orders = ['abcd', 'abdc', 'bacd', 'dcba'].map((order, at) =>
      input(`i${at}`, { order: Array.from(order, asId) }),
    );
    const spread = rankingSpread({ options: OPTIONS }, orders);
    expect(spread?.options[0]?.optionId).toBe('a');
    expect(spread && dissent(spread).map(({ inputId }) => inputId)).toEqual(['i3']);
  });
});

describe('votes and scores', () => {
  it('count votes and voters, and name who voted alone', () => {
    const spread = voteSpread({ options: OPTIONS }, [
      input('i0', { points: points(['a', 3], ['b', 2]) }),
      input('i1', { points: points(['a', 1]) }),
      input('i2', { points: points(['d', 5]) }),
    ]);
    expect(spread?.options.map(({ optionId, votes, voters }) => [optionId, votes, voters])).toEqual([
      ['d', 5, 1],
      ['a', 4, 2],
      ['b', 2, 1],
      ['c', 0, 0],
    ]);
    expect([spread?.total, spread && dissent(spread).map(({ inputId }) => inputId)]).toEqual([11, ['i2']]);
  });

  it('weigh scores by the criteria that were scored', () => {
    const criteria = [
      { id: asId('x'), text: 'x', weight: 3 },
      { id: asId('y'), text: 'y', weight: 1 },
    ];
    const score = (criterionId: string, count: number) => ({
      optionId: asId('a'),
      criterionId: asId(criterionId),
      points: count,
    });
    const both = { points: [score('x', 5), score('y', 1)] };
    expect(weightedScore({ criteria }, both, asId('a'))).toBe(4);
    expect(weightedScore({ criteria }, { points: [score('y', 2)] }, asId('a'))).toBe(2);
    const nothing = criteria.map((criterion) => ({ ...criterion, weight: 0 }));
    expect(weightedScore({ criteria: nothing }, both, asId('a'))).toBe(3);
    expect(weightedScore({ criteria }, both, asId('b'))).toBeNull();
  });

  it('put the highest mean first', () => {
    const spread = ratingSpread({ options: OPTIONS, criteria: [] }, [
      input('i0', { points: points(['a', 2], ['b', 5]) }),
      input('i1', { points: points(['a', 4], ['b', 4]) }),
    ]);
    expect(
      spread?.options.map(({ optionId, mean, low, high }) => [optionId, mean, low, high]).slice(0, 2),
    ).toEqual([
      ['b', 4.5, 4, 5],
      ['a', 3, 2, 4],
    ]);
    expect(spread?.options[2]?.mean).toBeNull();
  });
});

describe('ideas', () => {
  it('that say the same are one card, in an order that says nothing of who was first', () => {
    const spread = ideaSpread([
      input('i0', { ideas: ['Train the clerks', 'Ask users'] }),
      input('i1', { ideas: ['train the clerks!', ' '] }),
    ]);
    expect(spread?.cards.map(({ text, count }) => [text, count])).toEqual([
      ['Train the clerks', 2],
      ['Ask users', 1],
    ]);
    expect(spread?.total).toBe(3);
  });

  it('of signs alone are told apart', () => {
    expect(ideaSpread([input('i0', { ideas: ['?', '!'] })])?.cards).toHaveLength(2);
  });
});

/** A round of every kind with some answers. */
const anyRound = fc.record({
  kind: fc.constantFrom('ideas', 'number', 'range', 'ranking', 'votes', 'rating' as const),
  inputs: fc.uniqueArray(
    fc.record({
      id: fc.string({ unit: fc.constantFrom(...Array.from('abcdef0123456789')), minLength: 8, maxLength: 8 }),
      value: fc.integer({ min: 0, max: 20 }),
      length: fc.integer({ min: 0, max: 5 }),
      order: fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }),
      ideas: fc.array(fc.constantFrom('One', 'one', 'Two', 'Three.'), { maxLength: 3 }),
      votes: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 7 },
  ),
});

const roundOf = ({ kind, inputs }: typeof anyRound extends fc.Arbitrary<infer T> ? T : never): Round => ({
  ...emptyRound(asId('R'), kind, 'measure'),
  options: OPTIONS,
  state: 'revealed',
  inputs: inputs.map(({ id, value, length, order, ideas, votes }) =>
    input(id, {
      value,
      low: value,
      high: value + length,
      order: order.map(asId),
      ideas,
      points: points(...votes.map((count, at) => ['abcd'[at] ?? 'a', count] as const)),
    }),
  ),
});

describe('a spread', () => {
  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(anyRound, fc.integer(), (drawn, seed) => {
        const round = roundOf(drawn);
        const turned = round.inputs.toSorted((a, b) => (a.id + seed < b.id + seed ? 1 : -1));
        expect(spreadOf({ ...round, inputs: turned })).toEqual(spreadOf(round));
      }),
    );
  });

  it('is not there while the round is open, whatever lies in it', () => {
    fc.assert(
      fc.property(anyRound, (drawn) => {
        expect(spreadOf({ ...roundOf(drawn), state: 'open' })).toBeNull();
      }),
    );
  });
});

describe('a second round', () => {
  const first = numberSpread(numbers(3, 5, 12));
  const second = numberSpread(numbers(4, 5, 6));

  it('has come closer, gone apart, or neither', () => {
    expect(movement(first, second)).toEqual({ kind: 'closer', before: 9, after: 2 });
    expect(movement(second, first)?.kind).toBe('apart');
    expect(movement(first, first)?.kind).toBe('same');
    expect(movement(first, null)).toBeNull();
  });

  it('stands in one series with the first', () => {
    const round = (id: string, follows = ''): Round => ({
      ...emptyRound(asId(id), 'number', 'measure'),
      follows: follows === '' ? '' : asId(follows),
    });
    const list = [round('a'), round('b'), round('c', 'a'), round('d', 'c')];
    expect(seriesOf(list).map((series) => series.map(({ id }) => id))).toEqual([['a', 'c', 'd'], ['b']]);
    expect(seriesOf([round('a', 'b'), round('b', 'a')])).toHaveLength(2);
  });
});
