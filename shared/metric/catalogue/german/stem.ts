import { withoutMarks } from '../words.ts';

/**
 * German in small plain letters: umlauts as their vowels, whether they were typed as such ("Prüfung", "Pruefung"), and
 * sharp s as two. The "ue" of "Dauer", "neue" and "Quelle" is none.
 */
export const germanPlain = (written: string): string =>
  withoutMarks(written)
    .replaceAll('ß', 'ss')
    .replaceAll(/ae|oe|(?<![aeoq])ue/g, (pair) => pair.charAt(0));

/** Words whose stem would be that of another one: "Ware" and "warten", "Fehler" and "fehlen". */
const KEPT: ReadonlyMap<string, string> = new Map(
  [
    'ware waren',
    'wartung wartungen',
    'fehler fehlern fehlers',
    'post',
    'posten',
    'recht rechte rechten rechts',
    'zahl zahlen zahlt',
    'kosten',
    'lager lagern lagers',
    'teil teile teilen teils',
    'akte akten',
    'test tests testen testet getestet testens',
    'warnung warnungen warnen warnt',
    'sprache sprachen',
    'gerat gerate geraten gerats',
    'team teams',
  ].flatMap((forms) => forms.split(' ').map((form): [string, string] => [form, forms.split(' ')[0] ?? form])),
);

/** The "ge" and "zu" of "gebucht", "eingegeben" and "zuzuordnen", at the beginning or behind a prefix of its own. */
const INFIX = /^(ab|an|auf|aus|bei|durch|ein|fest|her|hin|mit|nach|um|vor|weg|weiter|zu|zuruck|)ge(?=.{4})/;

/**
 * The stem of a German word in plain letters, after CISTEM (Weissweiler and Fraser 2017), which cuts endings and the
 * "ge" of participles, and of nouns made of verbs the "ung" as well: "buchen", "gebucht" and "Buchung" are one.
 */
export const germanStem = (plain: string): string => {
  const kept = KEPT.get(plain);
  if (kept !== undefined) return kept;
  if (!/^[a-z]{4,}$/.test(plain)) return plain;
  let stem = plain.replace(INFIX, '$1').replace(/(?<=.{3})ung(?:en|s)?$/, '');
  while (stem.length > 3) {
    const shorter =
      stem.length > 5 && /(?:em|er|nd)$/.test(stem) ? stem.slice(0, -2) : stem.replace(/[tesn]$/, '');
    if (shorter === stem) break;
    stem = shorter;
  }
  return stem;
};
