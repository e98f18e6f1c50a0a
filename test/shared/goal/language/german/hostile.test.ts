import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText, analyseWhole, type Span } from '#shared/goal/language/analyse';
import { cpuTime } from '../../../../support/cpu-time.ts';

const expectExact = (text: string, spans: readonly Span[]): void => {
  let behind = 0;
  for (const { start, end, text: said } of spans) {
    expect(text.slice(start, end)).toBe(said);
    expect(start).toBeGreaterThanOrEqual(behind);
    expect(end).toBeGreaterThan(start);
    behind = end;
  }
};

/** Pieces that the German grammar knows, in any order. */
const PIECES =
  "5 12 1.200 12'000 3,5 2027 30. % € CHF - – / ( . , ; : → > fünf zwei hundert Million Mio Hälfte Drittel halbieren " +
  'verdoppelt ein eine halbe von auf um bis zu unter statt innerhalb innert pro je jede zehnte zwischen und oder Tagen ' +
  'Stunde Minuten Rechnungen Monat täglich Juni Q3 heute soll Ziel deutlich schneller bessere weniger mehr Qualität ' +
  'Kosten senken erhöht reduzierter Steigerung der die den rasche möglichst KI mit einsetzen usw Das wird viel lange ' +
  "• \u2067 مرحبا 🎉 \0 \ud800 ½ ß https://a.b/5 ' ’";
const pieces = fc.constantFrom('\n', ...PIECES.split(' '));
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', '  ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

describe('spans of German', () => {
  it.each([
    ['pieces of the grammar', texts],
    ['any characters', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('are exact and never overlap, whatever the text is made of: %s', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { wordings, quantities } = analyseText(text, 'de');
        expectExact(text, wordings);
        expectExact(text, quantities);
        for (const { low, high } of quantities) {
          expect(Number.isFinite(low) && Number.isFinite(high) && low <= high).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile German', () => {
  it.each([
    ...[
      'a',
      '9',
      "1'",
      '1 000 ',
      '- ',
      '. ',
      'CHF ',
      'und ',
      'hundert',
      'hundert ',
      'Mio. ',
      'von 5 auf ',
      'auf 4 ',
    ],
    ...[
      '5 bis ',
      'statt 5 ',
      '1 von ',
      'eine halbe ',
      'jede zehnte ',
      'in 5 Jahren ',
      '5 Tage ',
      'verdoppelt ',
      'hat ',
    ],
    ...[
      'um 5 % ',
      'mehr ',
      'besser, ',
      'schneller und ',
      'Kosten senken ',
      'der Kosten ',
      'Kosten ',
      'senkt die ',
    ],
    ...[
      'senken ',
      'deutlich ',
      'Steigerung der ',
      'Steigerung',
      'optimierte ',
      'so weit wie möglich ',
      'mit KI ',
      'KI ',
    ],
    ...['pro Fall ', 'bis Ende ', 'bis '],
  ])('takes time in proportion to its length: “%s” repeated', (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    const timeOf = (part: string): number => {
      const began = cpuTime();
      analyseWhole(part, 'de');
      return cpuTime() - began;
    };
    timeOf(text.slice(0, 5_000));
    const [tenth, whole] = [timeOf(text.slice(0, text.length / 10)), timeOf(text)];
    // Ten times the text takes ten times as long; a square would take a hundred. The floor is for a busy machine.
    expect(whole).toBeLessThan(Math.max(tenth * 60, 2000));
  });
});
