import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type Id } from '#shared/core/ids';
import { inputProblem, openBox, setupProblem, tidyInput } from '#shared/rounds/ballot';
import { revealProblem, settledProblem } from '#shared/rounds/reveal';
import { roomRound } from '#shared/rounds/room-round';
import { emptyInput, emptyRound, type Round, type RoundInput, type RoundKind } from '#shared/rounds/round';
import { drawSlip, slipId, slipWords } from '#shared/rounds/slip';

const round = (kind: RoundKind, more: Partial<Round> = {}): Round => ({
  ...emptyRound(asId('R'), kind, 'measure'),
  options: ['a', 'b'].map((id) => ({ id: asId(id), text: id })),
  quota: 3,
  ...more,
});
const input = (said: Partial<RoundInput>): RoundInput => ({ ...emptyInput(asId('i')), ...said });
const points = (...counts: readonly number[]): RoundInput['points'] =>
  counts.map((count, at) => ({ optionId: asId('ab'[at] ?? 'a'), criterionId: '', points: count }));

/** Ids in an order that only a generator of chance would give. */
const drawn = (): (() => Id) => {
  let at = 0;
  return () => {
    at += 1;
    return asId(((at * 7919) % 104729).toString(36).padStart(6, '0'));
  };
};

describe('an entry', () => {
  it.each<[RoundKind, Partial<RoundInput>, string | null]>([
    ['ideas', { ideas: ['  '] }, 'nothing'],
    ['number', {}, 'nothing'],
    ['number', { value: 0 }, null],
    ['range', { low: 1 }, 'high-missing'],
    ['range', { high: 1 }, 'low-missing'],
    ['range', { low: 2, high: 1 }, 'turned'],
    ['range', { low: 1, high: 1 }, null],
    ['ranking', { order: [asId('a')] }, 'not-whole'],
    ['votes', { points: points(2, 2) }, 'too-many-votes'],
    ['votes', { points: points(2, 1) }, null],
    ['rating', { points: points(6) }, 'out-of-scale'],
  ])('of %s with %j is wrong as %s', (kind, said, problem) => {
    expect(inputProblem(round(kind), input(said))).toBe(problem);
  });

  it('is kept without blank cards, in the order of the options, and without a name where it is anonymous', () => {
    const tidy = tidyInput(
      round('votes'),
      input({ ideas: ['x ', ' '], points: points(1, 2).toReversed(), personId: asId('P') }),
    );
    expect([tidy.ideas, tidy.points.map(({ optionId }) => optionId), tidy.personId]).toEqual([
      ['x'],
      ['a', 'b'],
      '',
    ]);
  });
});

describe('the opened box', () => {
  const said = [
    { ...input({ ideas: ['One', 'Two'] }), id: asId('z'), personId: asId('P1') },
    { ...input({ ideas: ['Three'] }), id: asId('a'), personId: asId('P2') },
    { ...input({ ideas: [' '] }), id: asId('b'), personId: asId('P3') },
  ];

  it('of an anonymous round holds every card for itself, without names and under ids that were not there before', () => {
    const open = openBox(round('ideas'), said, drawn());
    expect(open.map(({ ideas }) => ideas).toSorted()).toEqual([['One'], ['Three'], ['Two']]);
    expect(open.every(({ personId }) => personId === '')).toBe(true);
    expect(open.some(({ id }) => ['z', 'a', 'b'].includes(id))).toBe(false);
    expect(revealProblem(round('ideas'), open)).toBeNull();
  });

  it('of a named round keeps what belongs to whom', () => {
    const named = round('ideas', { isAnonymous: false });
    const open = openBox(named, said, drawn());
    expect(open.map(({ personId, ideas }) => [personId, ideas]).toSorted()).toEqual([
      ['P1', ['One', 'Two']],
      ['P2', ['Three']],
    ]);
    expect(revealProblem(named, open)).toBeNull();
  });

  it('holds no more entries than a round may, and no card is lost', () => {
    const cards = Array.from({ length: 1203 }, (_, at) => `Idea ${at}`);
    const open = openBox(round('ideas'), [input({ ideas: cards })], drawn());
    expect(open.length).toBeLessThanOrEqual(500);
    expect(open.flatMap(({ ideas }) => ideas).toSorted()).toEqual(cards.toSorted());
  });

  it('says nothing of the order in which entries went in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 8 }),
        (values) => {
          const entries = values.map((value) => ({ ...input({ value }), id: asId(`i${value}`) }));
          const open = openBox(round('number'), entries, drawn());
          const ids = open.map(({ id }) => id);
          expect(ids).toEqual(ids.toSorted());
          expect(open.map(({ value }) => value).toSorted()).toEqual(values.toSorted());
        },
      ),
    );
  });
});

describe('a round', () => {
  it('needs a question, and options where there is something to choose from', () => {
    expect(setupProblem(round('number', { question: ' ' }))).toBe('question');
    expect(setupProblem(round('votes', { question: 'Which?', options: [] }))).toBe('options');
    expect(setupProblem(round('votes', { question: 'Which?' }))).toBeNull();
  });

  it('keeps how it was asked once it is revealed', () => {
    const revealed = round('number', { state: 'revealed' });
    expect(settledProblem(revealed, { isAnonymous: false })?.code).toBe('invalid');
    expect(settledProblem(revealed, { kind: 'range' })?.code).toBe('invalid');
    expect(settledProblem(revealed, { isAnonymous: true, metricId: asId('M') })).toBeNull();
    expect(settledProblem(round('number'), { isAnonymous: false })).toBeNull();
  });

  it('shows the room nothing of the answers before the reveal', () => {
    const inputs = [{ ...input({ value: 4 }), id: asId('a') }];
    const shown = roomRound(round('number', { question: 'How long?', inputs }));
    expect(shown).toMatchObject({ question: 'How long?', isAnonymous: true, spread: null });
    expect(JSON.stringify(shown)).not.toContain('4');
    expect(roomRound(round('number', { state: 'revealed', inputs })).spread).not.toBeNull();
  });
});

describe('a slip', () => {
  const ref = { sessionId: asId('S'), roundId: asId('R') };

  it.each(['en', 'de'] as const)('is made of many different words in %s', (language) => {
    const words = slipWords(language);
    expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
    expect(words.length).toBeGreaterThan(190);
    expect(drawSlip(language, (below) => below - 1)).toBe(`${words.at(-1)} ${words.at(-1)}`);
  });

  it('leads to its entry however it is typed, and only in its round', () => {
    const id = slipId(ref, 'otter lamp');
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect([slipId(ref, ' Otter,  LAMP '), slipId(ref, 'Otter-Lamp')]).toEqual([id, id]);
    expect(slipId(ref, 'lamp otter')).not.toBe(id);
    expect(slipId({ ...ref, roundId: asId('Q') }, 'otter lamp')).not.toBe(id);
  });
});
