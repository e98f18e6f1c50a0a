import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyEntry } from '#shared/metric/catalogue/entry';
import { GERMAN_BUILT_IN } from '#shared/metric/catalogue/german/all';
import { germanParts } from '#shared/metric/catalogue/german/parts';
import { germanPlain, germanStem } from '#shared/metric/catalogue/german/stem';
import { GERMAN_STOP_WORDS } from '#shared/metric/catalogue/german/stop-words';
import { GERMAN_THESAURUS } from '#shared/metric/catalogue/german/thesaurus';
import { GERMAN_WORDS } from '#shared/metric/catalogue/german/words';
import { makeCatalogueSearch } from '#shared/metric/catalogue/search';
import { GERMAN_GOALS, type GermanGoal } from './german-goals.ts';

const catalogue = makeCatalogueSearch(GERMAN_BUILT_IN, GERMAN_WORDS);

const found = (text: string, limit = 5): readonly string[] =>
  catalogue.search(text, limit).map(({ entry }) => entry.id);

const stemOf = (word: string): string => germanStem(germanPlain(word));

describe('what a German-speaking room says', () => {
  const isMissed = ({ text, fits }: GermanGoal): boolean => !found(text).some((id) => fits.includes(id));

  test('stands among the first five for at least 52 of 54 goals', () => {
    expect(new Set(GERMAN_GOALS.map(({ text }) => text)).size).toBe(54);
    const missed = GERMAN_GOALS.filter(isMissed).map(({ text }) => `${text}: ${found(text).join(', ')}`);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
  });

  test('is scored by metrics that stand in the catalogue', () => {
    const ids = new Set<string>(GERMAN_BUILT_IN.map(({ id }) => id));
    expect(GERMAN_GOALS.flatMap(({ fits }) => fits).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('is no copy of a text in the catalogue', () => {
    const texts = new Set(GERMAN_BUILT_IN.flatMap(({ name, words }) => [name, ...words]));
    expect(
      GERMAN_GOALS.map(({ text }) => text).filter((text) => texts.has(text) && text.includes(' ')),
    ).toEqual([]);
  });
});

describe('the German search', () => {
  test('finds a metric by its own name in the first places', () => {
    const lost = GERMAN_BUILT_IN.filter(({ name, field }) => {
      const first = catalogue.search(name, 3).map(({ entry }) => entry);
      return !first.some((entry) => entry.name === name && entry.field === field);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('finds by the parts of a compound that stands nowhere in the catalogue', () => {
    expect(found('Rechnungsdurchlaufzeit')[0]).toBe('invoice-cycle-time');
    expect(found('Reklamationskostenquote')).toContain('inspection-poor-quality-cost');
    expect(found('Bauanträge')).toContain('claims-cycle-time');
    expect(found('Stillstandskosten').some((id) => id.startsWith('maintenance-'))).toBe(true);
  });

  test('finds the part of a compound that does stand there', () => {
    expect(found('Rechnungen ')).toEqual(found('Rechnung '));
    expect(found('Zahlungen zuordnen')).toContain('order-cash-matching-rate');
  });

  test('reads umlauts and sharp s however they were typed', () => {
    for (const [one, other] of [
      ['Prüfung der Anträge verzögert sich', 'Pruefung der Antraege verzoegert sich'],
      ['überfällige Außenstände', 'UEBERFAELLIGE AUSSENSTAENDE'],
      ['Störungen', 'Sto\u0308rungen'],
    ] as const) {
      expect(found(one).length, one).toBeGreaterThan(0);
      expect(found(other), other).toEqual(found(one));
    }
  });

  test('finds in spite of a typing error', () => {
    expect(found('Instandhaltnug')[0]).toMatch(/^maintenance-/);
    expect(found('Lieferannten Rechungen').some((id) => id.startsWith('invoice-'))).toBe(true);
    expect(found('Bewerbugnen')[0]).toMatch(/^hiring-/);
  });

  test('completes the word that is being typed', () => {
    expect(found('Inst')[0]).toMatch(/^maintenance-/);
    expect(found('Inst ')).toEqual([]);
  });

  test('knows words that mean the same', () => {
    expect(found('Kreditoren anweisen zu spät')).toContain('invoice-on-time-payment');
    expect(found('händisches Eintippen von Belegen').length).toBeGreaterThan(0);
  });

  test('finds the field of work by its German name', () => {
    expect(found('Callcenter')[0]).toMatch(/^call-/);
    expect(found('Personalgewinnung')[0]).toMatch(/^hiring-/);
  });

  test('finds nothing for what says nothing', () => {
    for (const text of [
      'der die das und',
      'KI einsetzen, um effizienter zu werden',
      'künstliche Intelligenz und maschinelles Lernen mit neuronalen Netzen',
      'Mit großen Sprachmodellen optimieren',
    ]) {
      expect(catalogue.search(text), text).toEqual([]);
    }
  });

  test('gives the words that led to a match as they were typed', () => {
    const [first] = catalogue.search('Unsere Rechnungsdurchlaufzeit, ehrlich gesagt, ist zu lang');
    expect(first?.entry.id).toBe('invoice-cycle-time');
    expect(first?.matched).toContain('Rechnungsdurchlaufzeit');
  });

  test('finds own entries beside the built-in ones', () => {
    const own = { ...emptyEntry(asId('zeppelin')), name: 'Anlegedauer eines Zeppelins' };
    const both = makeCatalogueSearch([own, ...GERMAN_BUILT_IN], GERMAN_WORDS);
    expect(both.search('Zeppeline')[0]?.entry).toBe(own);
  });

  test('never throws, and every match names words of the text', () => {
    const word = fc.constantFrom(...GERMAN_BUILT_IN.flatMap(({ words }) => words));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), word), (text) => {
        for (const { matched } of catalogue.search(text)) {
          expect(matched.length).toBeGreaterThan(0);
          for (const each of matched) expect(text).toContain(each);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('German words', () => {
  test.each([
    ['Rechnung', 'Rechnungen'],
    ['buchen', 'gebucht', 'Buchung', 'Buchungen'],
    ['warten', 'wartet', 'gewartet', 'wartete'],
    ['Prüfung', 'prüfen', 'geprüft', 'Prüfer'],
    ['zuordnen', 'zugeordnet', 'Zuordnung'],
    ['Schaden', 'Schäden', 'Schadens'],
    ['Verzögerung', 'verzögert', 'Verzoegerungen'],
    ['Störung', 'Störungen'],
  ])('have one stem in all their forms: %s', (...forms) => {
    expect(new Set(forms.map(stemOf)).size, forms.map(stemOf).join(', ')).toBe(1);
  });

  test.each([
    ['Ware', 'warten'],
    ['Wartung', 'warten'],
    ['Warnung', 'warten'],
    ['Fehler', 'fehlen'],
    ['Recht', 'Rechnung'],
    ['Geräte', 'Rate'],
    ['Sprache', 'Gespräch'],
  ])('keep apart what means something else: %s, %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  test.each([
    ['Rechnungsdurchlaufzeit', ['rechnung', 'durchlauf', 'zeit']],
    ['Lieferantenrechnungen', ['lieferant', 'rechnung']],
    ['Gesamtanlageneffektivität', ['gesamt', 'anlagen', 'effektivitat']],
    ['Schriftverkehr', []],
    ['Bearbeitung', []],
    ['Versicherung', []],
    ['Mitarbeitende', []],
    ['Bauanträge', ['antrag']],
    ['Nachfrage', []],
    ['Überprüfung', []],
    ['Donaudampfschifffahrt', ['fahrt']],
  ])('are taken apart as far as their parts are known: %s', (word, parts) => {
    expect(germanParts(germanPlain(word))).toEqual(parts);
  });

  test('are plain without umlauts, and keep the "ue" that is none', () => {
    expect(['Über', 'Ueber', 'Straße', 'Dauer', 'neue', 'Quelle', 'AUSSENSTAENDE'].map(germanPlain)).toEqual([
      'uber',
      'uber',
      'strasse',
      'dauer',
      'neue',
      'quelle',
      'aussenstande',
    ]);
  });

  test('of a thesaurus phrase do not shrink by losing stop words', () => {
    const phrases = [...GERMAN_THESAURUS.values()].flat();
    expect(phrases.length).toBeGreaterThan(600);
    const shrunk = phrases.filter(
      (phrase) => GERMAN_WORDS.wordsOf(phrase).length < (phrase.includes(' ') ? 2 : 1),
    );
    expect(shrunk).toEqual([]);
  });

  test('that stop nothing are compared in plain letters', () => {
    expect(GERMAN_STOP_WORDS.has(germanPlain('für'))).toBe(true);
    expect(GERMAN_WORDS.wordsOf('fuer FÜR für')).toEqual([]);
  });
});
