import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from '#shared/goal/language/analyse';
import { digitsToNumber } from '#shared/goal/language/numbers';

const SMALL = [
  ...[
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const belowHundred = (value: number): string => {
  if (value < 20) return SMALL[value]!;
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10)]!}${ones === 0 ? '' : `-${SMALL[ones]!}`}`;
};

const belowThousand = (value: number): string => {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest);
  return `${SMALL[hundreds]!} hundred${rest === 0 ? '' : ` and ${belowHundred(rest)}`}`;
};

/** Writes a number in words, by other means than the grammar reads it. */
const inWords = (value: number): string => {
  const parts: string[] = [];
  let rest = value;
  for (const [size, name] of [
    [1_000_000, 'million'],
    [1000, 'thousand'],
  ] as const) {
    if (rest >= size) parts.push(`${belowThousand(Math.floor(rest / size))} ${name}`);
    rest %= size;
  }
  if (rest > 0) parts.push(belowThousand(rest));
  return parts.join(' ');
};

const only = (text: string) => {
  const { quantities } = analyseText(text);
  expect(quantities).toHaveLength(1);
  return quantities[0]!;
};

describe('numbers', () => {
  it('are read back from words, up to a thousand million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        const words = inWords(value);
        const quantity = only(`It takes ${words} days`);
        expect(quantity).toMatchObject({ low: value, high: value, unit: 'day', text: `${words} days` });
      }),
    );
  });

  it('are read back from digits, with and without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), fc.boolean(), (value, grouped) => {
        const digits = grouped ? value.toLocaleString('en-US') : String(value);
        expect(only(`It costs ${digits} dollars`)).toMatchObject({ low: value, unit: 'usd' });
      }),
    );
  });

  it('are read back with decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (hundredths) => {
        expect(only(`a rate of ${(hundredths / 100).toFixed(2)}% today`).low).toBeCloseTo(
          hundredths / 100,
          9,
        );
      }),
    );
  });

  it.each([
    ['2.6 million customers', 2_600_000],
    ['106+ million records', 106_000_000],
    ['40k packets', 40_000],
    ['490K+ files', 490_000],
    ['$20B', 20_000_000_000],
    ['$1.5M', 1_500_000],
    ['EUR 1.2m', 1_200_000],
    ['27.5 million GBP', 27_500_000],
    ['two dozen tickets', 24],
    ['a thousand calls', 1000],
    ['two and a half hours', 2.5],
    ['2½ hours', 2.5],
    ['22,6 %', 22.6],
  ])('%s is %d', (text, value) => {
    expect(only(text)).toMatchObject({ low: value, high: value });
  });

  it.each([
    ['1,200', 1200],
    ['1,200.50', 1200.5],
    ['22,6', 22.6],
    ['1.000.000', 1_000_000],
    ['3.7.1', null],
    ['007', null],
    ['12,34,56', null],
    ['9'.repeat(400), null],
  ])('the digits %s are %s', (text, value) => {
    expect(digitsToNumber(text)).toBe(value);
  });
});
