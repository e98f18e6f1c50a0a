import { describe, expect, it } from 'vitest';
import { parseDate } from '#shared/core/parse-date';
import { parseNumber } from '#shared/core/parse-number';
import { parseQuantity } from '#shared/core/parse-quantity';
import { readPicture } from '#shared/core/picture';
import { unitIn } from '#shared/core/unit-names';
import { withUnit } from '#shared/core/unit-text';
import { convert, findUnit, unitLabel } from '#shared/core/units';
import { speaking } from '#shared/language/say';

const complaintOf = (parsed: { ok: true } | { ok: false; message: string }): string =>
  parsed.ok ? '' : parsed.message;

const unit = (name: string) => {
  const found = findUnit(name);
  if (found === null) throw new Error(`${name} is no unit`);
  return found;
};

describe('what is said to somebody who types', () => {
  it('is German in German and English in English', () => {
    const inBoth = (work: () => string) => [work(), speaking('de', work)];
    expect(inBoth(() => complaintOf(parseDate('31.2.2027', 'de-DE', true)))).toEqual([
      'There is no such day. Check the day and the month.',
      'Diesen Tag gibt es nicht. Den Tag und den Monat prüfen.',
    ]);
    expect(inBoth(() => complaintOf(parseNumber('5.2', 'de-DE')))).toEqual([
      'Decimals take a comma here: write 5,2.',
      'Vor die Nachkommastellen gehört hier ein Komma: 5,2 schreiben.',
    ]);
    expect(inBoth(() => complaintOf(parseQuantity('5 Lichtjahre', { locale: 'de-DE', unit: null })))).toEqual(
      [
        '“Lichtjahre” is no unit that is known here. Write the number alone, and the unit in its own field.',
        '„Lichtjahre“ ist keine hier bekannte Einheit. Nur die Zahl schreiben, und die Einheit in ihr eigenes Feld.',
      ],
    );
    const gif = readPicture(new TextEncoder().encode('GIF89a'));
    expect(gif.ok ? '' : gif.error.message).toBe('The file is a GIF, whatever its name says.');
  });

  it('names units in the language that is spoken', () => {
    expect(unitLabel(unit('Tage'), 1)).toBe('day');
    speaking('de', () => {
      expect(
        ['day', 'h', 'hours per week', 'kEUR', 'claims a month'].map((name) => unitLabel(unit(name))),
      ).toEqual(['Tage', 'Stunden', 'Stunden pro Woche', 'Tsd. EUR', 'claims pro Monat']);
      const refused = convert(1, unit('days'), unit('working days'));
      expect(refused.ok ? '' : refused.error.todo).toMatch(
        /Einheit, in der die Zahl zu schreiben ist: Arbeitstage\.$/,
      );
    });
  });
});

describe('a unit in a locale', () => {
  it('is German in a German one where the product knows it, and stays as typed everywhere else', () => {
    expect(
      [
        'days',
        'day',
        'working days',
        'hours per week',
        'claims a month',
        'Tage',
        '%',
        'kg',
        'bills of sale',
      ].map((name) => unitIn(name, 'de-AT')),
    ).toEqual([
      'Tage',
      'Tag',
      'Arbeitstage',
      'Stunden pro Woche',
      'claims pro Monat',
      'Tage',
      '%',
      'kg',
      'bills of sale',
    ]);
    expect(['days', 'Tage'].map((name) => unitIn(name, 'en-GB'))).toEqual(['days', 'Tage']);
    expect(unitIn('days', 'den')).toBe('days');
  });

  it('stands so behind a figure', () => {
    expect(withUnit('5,2', 'days', 'de-DE')).toBe('5,2\u00a0Tage');
    expect(withUnit('5.2', 'days', 'en-GB')).toBe('5.2\u00a0days');
  });
});
