import { describe, expect, it } from 'vitest';
import { analyseText } from '#shared/goal/language/analyse';
import { germanDigits, germanWord } from '#shared/goal/language/german/numbers';

const said = (text: string): readonly string[] =>
  analyseText(text, 'de').quantities.map(
    ({ low, high, unitText, per, role }) =>
      `${low === high ? low : `${low}-${high}`} ${unitText}${per === null ? '' : ` je ${per}`}: ${role}`,
  );

describe('A currency between two numbers', () => {
  it('belongs to the first', () => expect(said('3,5 € 1.200 ')).toEqual(['3.5 EUR: volume']));
  it('belongs to the second behind a year', () =>
    expect(said("Bis Ende 2027 CHF 12'000 sparen")).toEqual(['12000 CHF: change']));
});

describe('German numbers', () => {
  it.each([
    ['1.200', 1200],
    ["12'000", 12_000],
    ['12’000.50', 12_000.5],
    ['3,5', 3.5],
    ['1.234,56', 1234.56],
    ['2.50', 2.5],
    ['2.400.000', 2_400_000],
    ['31.12.2026', null],
    ['3.7.1', null],
    ['007', null],
    ['9'.repeat(400), null],
  ])('%s is %s', (text, value) => {
    expect(germanDigits(text)).toBe(value);
  });

  it.each([
    ['zwölf', 12],
    ['einundzwanzig', 21],
    ['fünfunddreißig', 35],
    ['zweihundertfünfzig', 250],
    ['dreitausend', 3000],
    ['hundert', 100],
    ['zweieinhalb', 2.5],
    ['anderthalb', 1.5],
    ['hundertschaft', null],
    ['tausendfach', null],
    ['einsam', null],
  ])('%s is %s', (text, value) => {
    expect(germanWord(text)).toBe(value);
  });
});

describe('German quantities', () => {
  it.each([
    ['von 5 Tagen auf 1 Tag', ['5 Tage: baseline', '1 Tage: target']],
    ['von heute rund 42 auf 30 Minuten', ['42 Minuten: baseline', '30 Minuten: target']],
    ['um 20 % senken', ['20 %: change']],
    ['auf unter 4 Stunden', ['4 Stunden: target']],
    ['1.200 Rechnungen pro Monat', ['1200 Rechnungen je Monat: volume']],
    ["Wir sparen CHF 12'000 im Jahr", ['12000 CHF je Jahr: change']],
    ['mindestens 95 Prozent', ['95 %: target']],
    ['jede zehnte Rechnung ist falsch', ['10 %: baseline']],
    ['zwei von drei Anrufen', ['66.6666666667 %: target']],
    ['die Dauer halbieren', ['50 %: change']],
    ['2 statt 9 Tage', ['2 Tage: target', '9 Tage: baseline']],
    ['zwischen 10 und 15 Minuten', ['10-15 Minuten: volume']],
    ['Einsparungen von 1,2 bis 1,5 Mio. CHF', ['1200000-1500000 CHF: change']],
    ['Ersparnis: €85.000-158.000/Jahr', ['85000-158000 EUR je Jahr: change']],
    ['20 → 5 Minuten', ['20 Minuten: baseline', '5 Minuten: target']],
    ['dauert acht Tage und soll auf vier verkürzt werden', ['8 Tage: baseline', '4 Tage: target']],
    ['NPS von 31 auf 45', ['31 NPS: baseline', '45 NPS: target']],
    ['eine halbe Million Franken sparen', ['500000 CHF: change']],
    ['um 1,5 Prozentpunkte', ['1.5 Prozentpunkte: change']],
    ['statt einer Stunde', ['1 Stunden: baseline']],
    ['in den nächsten 18 Monaten um 10 % reduzieren', ['18 Monate: deadline', '10 %: change']],
    ['eine Antwort innerhalb von 24 Stunden', ['24 Stunden: target']],
    ['dreimal schneller', ['3 mal: change']],
    ['max. 2 Tage', ['2 Tage: target']],
    [
      "Der Bestand an Fällen liegt bei 2'300 und soll unter 800 fallen",
      ['2300 Fällen: baseline', '800 Fällen: target'],
    ],
    ['Kein Kunde wartet länger als 5 Minuten', ['5 Minuten: target']],
    ['nicht mehr als 3 Mängel pro 1.000 Lieferungen', ['3 Mängel: target']],
    ['20 Prozent der Anrufe betreffen Passwörter', ['20 %: baseline']],
    ['Wartungskosten pro Jahr: 1,2 Mio. €', ['1200000 EUR je Jahr: baseline']],
    ['sollte sich innert zwei Jahren amortisieren', ['2 Jahre: target']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    'Am 1. März 2027 und am 31.12.2027',
    'von 8 Uhr bis 17 Uhr',
    'ISO 27001, Art. 15, Linie 3 und Version 4.2',
    'rund um die Uhr, 24/7',
    'im Q2 2027',
    'jeden zweiten Tag',
    'ein Projekt mit einem Ziel',
    'eines Tages',
    'CO2 und 3D',
  ])('are none in “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each([
    'bis 30. Juni 2027 fertig',
    'spätestens Ende Q3',
    'bis Ende Jahr',
    'Termin: 30.09.2027',
    'bis zum Ende des Geschäftsjahres',
    'bis Sommer 2027',
    'Ab 1. Januar 2028 sollen alle',
  ])('a deadline stands in “%s”', (text) => {
    expect(analyseText(text, 'de').deadline).toBe(true);
  });

  it.each(['dauert von 2025 bis 2034', 'seit 30. Juni 2025', 'von Montag bis Freitag', 'bis zu 20 %'])(
    'no deadline stands in “%s”',
    (text) => {
      expect(analyseText(text, 'de').deadline).toBe(false);
    },
  );
});
