import type { Family } from '../../words/benefit-nouns.ts';

/** What a noun is about, by a part of it, as German compounds carry their meaning in their parts. The first that fits counts. */
const FAMILIES: readonly (readonly [Family, RegExp])[] = [
  [
    'satisfaction',
    /zufriedenheit|erlebnis|akzeptanz|bindung|motivation|begeisterung|attraktivität|vertrauen/,
  ],
  [
    'errors',
    /fehler|ausschu(?:ss|ß)|mängel|mangel|reklamation|beschwerde|nacharbeit|fehlalarm|retoure|doppelspurigkeit|medienbr|rückfrage|gutschrift/,
  ],
  ['risk', /risik|sicherheit|ausfall|ausfälle|störung|stillst|betrug|compliance|unfall|leerfahrt|waste/],
  [
    'effort',
    /aufwand|aufwände|(?<!zusammen)arbeit|belast|überstunde|routine|personal|mitarbeit|fachkr|fachspez|pflege|team|erfassung|bürokratie|tätigkeit/,
  ],
  ['time', /zeit|dauer|frist|durchlauf|tempo|geschwindigkeit|reaktion|verzögerung|rückstand/],
  ['money', /kosten|ausgabe|umsatz|geld|preis|ertrag|marge|gewinn|abschreibung|verlust/],
  ['decisions', /entscheid|prognose/],
  ['efficiency', /effizien|produktiv|prozess|abl[aä]uf|workflow|planung|touren|verfahren/],
  ['quality', /qualität|genauigkeit|güte|richtigkeit/],
  ['consistency', /einheitlich|konsisten|standard/],
  ['access', /zugang|zugriff|verfügbarkeit|bedien|oberfläche/],
  ['service', /service|dienst|betreuung|beratung|versorgung/],
  ['knowledge', /wissen|transparenz|einblick|überblick|übersicht|innovation/],
  ['volume', /durchsatz|menge|kapazität|absatz|anzahl|auslastung|quote|warenkorb|anruf/],
];

/** What a noun is about; null where it is of no known family. */
export const familyOf = (noun: string): Family | null => {
  const lower = noun.toLowerCase();
  return FAMILIES.find(([, form]) => form.test(lower))?.[0] ?? null;
};

/** What it is good to have less of. */
const BURDEN =
  /kosten|ausgabe|aufwand|aufwände|fehler|ausschu(?:ss|ß)|mangel$|mängel|reklamation|beschwerde|nacharbeit|fehlalarm|retoure|risik|ausfall|ausfälle|störung|stillst|betrug|warte|durchlauf|bearbeitungszeit|liefer(?:zeit|frist)|dauer|verzögerung|rückst[aä]nd|überstunde|bürokratie|belastung|fluktuation|verlust|abschreibung|gutschrift|leerfahrt|doppelspur|doppelarbeit|medienbr|rückfrage|waste|abfall|emission|verbrauch|routine|papier|quote der|preis|arbeitslast|abhängigkeit|engp[aä]ss|stress|krankenst|unfall|unfälle/;

/** What it is good to have more of. */
const GOOD =
  /qualität|zufriedenheit|effizien|produktiv|genauigkeit|sicherheit|verfügbarkeit|transparenz|umsatz|ertrag|gewinn|marge|bindung|akzeptanz|durchsatz|auslastung|attraktivität|treue|erlebnis|zusammenarbeit|innovation|motivation|lieferfähigkeit|kapazität|service|zugang|vertrauen|lernen|compliance|warenkorb|konversion|conversion|reichweite|planbarkeit|flexibilität|kompetenz|wettbewerbs|versorgung|absatz|nutzung|anteil|beratung|zeit für|freude/;

/** Whether less of it is better. */
export const isBurden = (noun: string): boolean => BURDEN.test(noun.toLowerCase());

/** Whether more of it is better. */
export const isGood = (noun: string): boolean => GOOD.test(noun.toLowerCase());
