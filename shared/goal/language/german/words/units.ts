import type { QuantityUnit } from '../../analysis.ts';

/** A unit by one of its forms: what it is, how a metric says it, and what turns the number into it. */
export type GermanUnit = { readonly unit: QuantityUnit; readonly unitText: string; readonly factor: number };

const forms = (
  unit: QuantityUnit,
  unitText: string,
  words: string,
  factor = 1,
): readonly [string, GermanUnit][] =>
  words.split(' ').map((word): [string, GermanUnit] => [word, { unit, unitText, factor }]);

/** Units in words and short forms, in lower case. */
export const GERMAN_UNITS: ReadonlyMap<string, GermanUnit> = new Map([
  ...forms('second', 'Sekunden', 'sekunde sekunden sek s'),
  ...forms('other', 'Millisekunden', 'millisekunde millisekunden ms'),
  ...forms('minute', 'Minuten', 'minute minuten min'),
  ...forms('minute', 'Minuten', 'viertelstunde', 15),
  ...forms('minute', 'Minuten', 'dreiviertelstunde', 45),
  ...forms('hour', 'Stunden', 'stunde stunden std h'),
  ...forms('hour', 'Arbeitsstunden', 'arbeitsstunde arbeitsstunden'),
  ...forms('hour', 'Personenstunden', 'personenstunde personenstunden mannstunden'),
  ...forms('day', 'Tage', 'tag tage tagen tages'),
  ...forms(
    'day',
    'Arbeitstage',
    'arbeitstag arbeitstage arbeitstagen arbeitstages werktag werktage werktagen',
  ),
  ...forms('day', 'Kalendertage', 'kalendertag kalendertage kalendertagen'),
  ...forms('day', 'Personentage', 'personentag personentage personentagen manntage manntagen'),
  ...forms('week', 'Wochen', 'woche wochen arbeitswochen'),
  ...forms('month', 'Monate', 'monat monate monaten monats'),
  ...forms('month', 'Monate', 'quartale quartalen', 3),
  ...forms('year', 'Jahre', 'jahr jahre jahren jahres'),
  ...forms('percent', '%', '% prozent'),
  ...forms('percent_points', 'Prozentpunkte', 'prozentpunkt prozentpunkte prozentpunkten'),
  ...forms('other', 'Promille', 'promille ‰'),
  ...forms('other', 'EUR', '€ eur euro'),
  ...forms('other', 'EUR', 'cent', 0.01),
  ...forms('other', 'EUR', 'teur keur t€', 1000),
  ...forms('other', 'CHF', 'chf franken sfr fr'),
  ...forms('other', 'CHF', 'rappen', 0.01),
  ...forms('other', 'CHF', 'tchf kchf', 1000),
  ...forms('other', 'GBP', '£ gbp'),
  ...forms('usd', 'USD', '$ usd dollar'),
  ...forms(
    'fte',
    'Vollzeitstellen',
    'vollzeitstelle vollzeitstellen fte ftes vzä vollzeitäquivalent vollzeitäquivalente',
  ),
  ...forms('fte', 'Vollzeitstellen', 'vollzeitäquivalenten vollzeitkräfte vollzeitkräften'),
  ...forms('multiple', 'mal', 'x fach'),
  ...forms('other', 'kg', 'kg kilogramm'),
  ...forms('other', 't', 't tonne tonnen'),
  ...forms('other', 'km', 'km kilometer kilometern'),
  ...forms('other', 'm', 'm meter metern'),
  ...forms('other', 'm²', 'm² qm quadratmeter quadratmetern'),
  ...forms('other', 'l', 'liter litern'),
  ...forms('other', 'kWh', 'kwh kilowattstunden'),
  ...forms('other', 'MWh', 'mwh megawattstunden'),
  ...forms('other', 'GB', 'gb gigabyte'),
  ...forms('other', '°C', 'grad'),
]);

/** Money that stands before its number. */
export const MONEY_BEFORE = new Set(['chf', 'eur', 'usd', '€', '$', '£', 'fr', 'sfr', 'gbp']);

/** Nouns whose number is a name: "Linie 3", "Art. 15", "Version 4.2". */
export const NUMBERED = new Set(
  (
    'linie art artikel abs absatz nr nummer iso din en version release kapitel seite seiten halle werk level stufe ziffer ' +
    'ziff paragraph paragraf raum tor schicht phase etappe stock etage anhang anlage buchstabe lit § tabelle bild punkt ' +
    'windows office gruppe klasse typ modell säule zone schritt gleis band los position'
  ).split(' '),
);

/** Words with a capital that count nothing: "17 Uhr", "3 Mal". */
export const UNCOUNTED = new Set(['uhr', 'mal', 'cent', 'grad', 'quartal', 'halbjahr', 'jahrhundert']);
