import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText, ANALYSED_LENGTH, analyseWhole, type Span } from '#shared/goal/language/analyse';
import { cpuTime } from '../../../support/cpu-time.ts';

const expectExact = (text: string, spans: readonly Span[]): void => {
  let behind = 0;
  for (const { start, end, text: said } of spans) {
    expect(text.slice(start, end)).toBe(said);
    expect(start).toBeGreaterThanOrEqual(behind);
    expect(end).toBeGreaterThan(start);
    behind = end;
  }
};

/** Pieces that the grammar knows, in any order: closer to its edges than random characters are. */
const pieces = fc.constantFrom(
  ...[
    '5',
    '12',
    '1,200',
    '3.5',
    '2025',
    '%',
    '$',
    'k',
    'M',
    '-',
    '–',
    '/',
    '(',
    ')',
    '.',
    ',',
    ';',
    ':',
    '+',
    '~',
    '->',
  ],
  ...[
    'five',
    'twenty',
    'hundred',
    'million',
    'half',
    'third',
    'doubles',
    'a',
    'one',
    'and',
    'or',
    'to',
    'from',
    'by',
  ],
  ...[
    'days',
    'hour',
    'minutes',
    'claims',
    'per',
    'case',
    'each',
    'month',
    'annually',
    'factor',
    'of',
    'times',
    'x',
  ],
  ...[
    'improve',
    'reduced',
    'significantly',
    'faster',
    'more',
    'efficient',
    'the',
    'number',
    'accuracy',
    'savings',
  ],
  ...[
    'Level',
    'GPT',
    'IT',
    '\n',
    '_x000D_',
    '•',
    '\u2067',
    'مرحبا',
    '🎉',
    '\0',
    '\ud800',
    '½',
    '×',
    'https://a.b/5',
    'Q3',
  ],
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', '  ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

describe('spans', () => {
  it.each([
    ['pieces of the grammar', texts],
    ['any characters', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('are exact and never overlap, whatever the text is made of: %s', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { wordings, quantities } = analyseText(text);
        expectExact(text, wordings);
        expectExact(text, quantities);
        for (const { low, high } of quantities) {
          expect(Number.isFinite(low) && Number.isFinite(high) && low <= high).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are offsets in UTF-16 units, behind emoji and writing from right to left', () => {
    const text = '🎉 مرحبا \u2067 five days';
    expect(analyseText(text).quantities).toMatchObject([{ start: text.indexOf('five'), text: 'five days' }]);
  });
});

describe('hostile input', () => {
  it('of a number of 400 digits is no quantity', () => {
    expect(analyseText(`It takes ${'9'.repeat(400)} days`).quantities).toEqual([]);
  });

  it('of an unknown unit is counted in its own words', () => {
    expect(analyseText('5 lightyears per fortnight').quantities).toMatchObject([
      { unit: 'count', unitText: 'lightyears', per: 'fortnight' },
    ]);
  });

  it('passes over what is longer than a field holds, without cutting a word in two', () => {
    const long = `${'word '.repeat(ANALYSED_LENGTH / 5 - 1)}improve accuracy by 5 days`;
    expect(long.slice(0, ANALYSED_LENGTH).endsWith('impro')).toBe(true);
    expect(analyseText(long)).toEqual({ wordings: [], quantities: [], measurable: false, deadline: false });
    expect(analyseWhole(long).measurable).toBe(true);
  });

  const repeated = (piece: string): string => piece.repeat(Math.ceil(200_000 / piece.length));
  const bombs = [
    ...[
      'a',
      '9',
      '1,',
      '1-',
      "a'",
      'a-',
      '- ',
      '. ',
      '$',
      'and ',
      'number of ',
      'hundred ',
      'a hundred and ',
      '5 to ',
      '1, 2, ',
      '1, ',
      '1 of ',
      '1 out of ',
      'a hour ',
      '5 less than ',
      '5 days/a ',
      'half a ',
      'earlier ',
    ],
    ...[
      'reduce ',
      'reduce a, b, ',
      'more efficient, ',
      'factor of ',
      'significantly ',
      'save of ',
      'the ',
      'https://',
    ],
    ...['5 days to 3 days and ', '_x000D_', '\u0301', '\ud800', '\0', '(1) ', '1. A ', '½', 'twenty-'],
  ];

  it.each(bombs.map((bomb) => JSON.stringify(bomb)))(
    'takes time in proportion to its length: %s repeated',
    (bomb) => {
      const text = repeated(JSON.parse(bomb) as string);
      const timeOf = (part: string): number => {
        const began = cpuTime();
        analyseWhole(part);
        return cpuTime() - began;
      };
      timeOf(text.slice(0, 10_000));
      const [tenth, whole] = [timeOf(text.slice(0, text.length / 10)), timeOf(text)];
      // Ten times the text takes ten times as long; a square would take a hundred. The floor is for a busy machine.
      expect(whole).toBeLessThan(Math.max(tenth * 60, 4000));
    },
  );
});
