import type { ClaimHead } from '../../claim.ts';
import type { Family } from '../../words/benefit-nouns.ts';
import type { Asking } from '../../words/questions.ts';

const capital = (thing: string): string => `${thing.charAt(0).toUpperCase()}${thing.slice(1)}`;

/** Puts the object of the claim before the question: "Datenqualität: Wie viele …"; the bare question where it names none. */
const about =
  (question: string): Asking =>
  (thing) =>
    thing === '' ? question : `${capital(thing)}: ${question}`;

/** Questions about a change that a verb or a noun of change claims, by what the change is about. */
const CHANGE: Readonly<Record<Family, Asking>> = {
  time: about('Von wann bis wann wird gemessen, wie lange dauert es heute, und wie lange darf es dauern?'),
  money: about('Was kostet heute ein Fall oder ein Monat, und was darf es kosten?'),
  quality: about(
    'Woran wird das gemessen, wie viele von 100 sind heute in Ordnung, und wie viele würden genügen?',
  ),
  errors: about('Wie viele sind es heute auf 100 Fälle, und wie viele dürfen es sein?'),
  effort: about('Wessen Stunden sind es, wie viele pro Woche heute, und wie viele dürfen bleiben?'),
  satisfaction: about('Wer bewertet auf welcher Skala, welcher Wert ist es heute, und welcher genügt?'),
  risk: about('Wie oft kommt es heute im Jahr vor, und wie oft darf es vorkommen?'),
  volume: about('Wie viele sind es heute in welchem Zeitraum, und wie viele sollen es werden?'),
  consistency: about(
    'Wie oft entscheiden heute zwei Personen den gleichen Fall verschieden, und wie oft darf das sein?',
  ),
  access: about('Wer kommt heute nicht heran, wie viele sind das, und wie viele sollen herankommen?'),
  decisions: about(
    'Welche Entscheidung, wie oft ist sie heute falsch oder zu spät, und wie oft darf sie es sein?',
  ),
  efficiency: about('Wie viele Fälle schafft eine Person heute am Tag, und wie viele sollen es werden?'),
  service: about('Wie lange wartet heute, wer bedient wird, und wie lange darf es dauern?'),
  knowledge: about('Wer kann damit, was heute nicht geht, und woran wird das gezählt?'),
};

/** Questions about a comparison: with what, and measured how. */
const COMPARISON: Readonly<Record<Family, Asking>> = {
  time: () => 'Schneller als was, gemessen von wann bis wann?',
  money: () => 'Günstiger als was, gerechnet je Fall oder je Monat?',
  quality: about('Besser als was, und wie viele von 100 sind heute gut genug?'),
  errors: about('Verglichen mit wie vielen auf 100 Fälle heute?'),
  effort: about('Verglichen womit: Wie viele Schritte oder Minuten sind es heute?'),
  satisfaction: about('Verglichen mit welchem Wert, von wem, auf welcher Skala?'),
  risk: about('Verglichen mit wie vielen Vorfällen im Jahr heute?'),
  volume: about('Verglichen mit wie vielen heute, in welchem Zeitraum?'),
  consistency: about(
    'Verglichen womit: Wie oft weichen heute zwei Personen beim gleichen Fall voneinander ab?',
  ),
  access: about('Verglichen womit: Wie viele erreichen es heute, in wie vielen Minuten?'),
  decisions: about('Besser als welche heute, und woran zeigt sich danach, dass eine gut war?'),
  efficiency: () => 'Effizienter als was: Wie viele Fälle sind es heute auf wie viele Stunden?',
  service: about('Verglichen mit welchem Stand heute, in Minuten, Tagen oder Punkten?'),
  knowledge: about('Verglichen mit welchem Stand heute, und woran lässt sich das zählen?'),
};

/** Comparatives by their stem that ask their own question, whatever they are about. */
const BY_COMPARATIVE: readonly (readonly [RegExp, Asking])[] = [
  [/^(?:schneller|rascher|zügiger|flotter|zeitnäher|kürzer|früher)/, COMPARISON.time],
  [/^(?:günstiger|billiger|kostengünstiger)/, COMPARISON.money],
  [
    /^(?:einfacher|leichter|bequemer|komfortabler)/,
    () => 'Einfacher als was: Wie viele Schritte oder Minuten braucht es heute?',
  ],
  [/^(?:effizienter|produktiver|wirtschaftlicher)/, COMPARISON.efficiency],
  [/^weniger$/, about('Weniger als wie viel heute, in welchem Zeitraum?')],
  [/^mehr$/, about('Mehr als wie viel heute, in welchem Zeitraum?')],
];

const SPEED = about('Innerhalb wie vieler Minuten, Stunden oder Tage, gezählt ab wann?');

/** Questions about words of feeling. */
const FEELING: Readonly<Partial<Record<Family, Asking>>> = {
  access: about('Wer erledigt welche Aufgabe in wie vielen Minuten ohne Hilfe?'),
  money: about('Was kostet es und was bringt es, in Geld pro Jahr?'),
  efficiency: about('Wie viele Minuten oder Stunden je Fall sind es heute, und wie viele dürfen es sein?'),
};

const FEELING_ELSE = about('An welcher Messung würden zwei Fremde erkennen, dass es stimmt?');

/** Where the object of a change is of no known family. */
const CHANGE_ELSE = about(
  'Was wird gezählt, um das zu sehen, wie viel ist es heute, und welcher Stand genügt?',
);

/** The German question for a claim; it asks what the English one asks. @see askOf */
export const askGerman = (head: ClaimHead, word: string, family: Family | null, faster: boolean): Asking => {
  if (head === 'comparative') {
    return BY_COMPARATIVE.find(([form]) => form.test(word))?.[1] ?? COMPARISON[family ?? 'quality'];
  }
  if (head === 'speed') return SPEED;
  if (head === 'feeling') return FEELING[family ?? 'quality'] ?? FEELING_ELSE;
  if (faster) return CHANGE.time;
  return family === null ? CHANGE_ELSE : CHANGE[family];
};

/** Questions for wordings that claim no benefit. */
export const GERMAN_QUESTIONS = {
  hurry: 'Bis zu welchem Tag spätestens?',
  openEnded: 'Was gehört noch dazu? Bitte alles nennen oder sagen, dass das alles ist.',
  loophole: 'Wann genau gilt es nicht, und wer entscheidet das?',
  pronoun: (word: string): string => `Was ist hier mit „${word}“ gemeint?`,
  technology: (means: string): string => `Ohne ${means}: Welches Problem bliebe, wer hat es, und wie oft?`,
  quantity: (word: string): string => `Wie viele sind „${word}“, in welchem Zeitraum?`,
  unproven: (word: string): string => `Welche Messung zeigt „${word}“, und ab welchem Wert?`,
} as const;
