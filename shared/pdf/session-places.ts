import { say, table } from '#shared/language/say';
import { fieldWords } from '#shared/session/field-words';

/** What one entry of each list of the session is called. */
const NOUNS: Readonly<Record<string, string>> = table({
  questions: 'wording##place',
  participants: 'participant##place',
  absences: 'absence##place',
  metrics: 'metric##place',
  actuals: 'actual##place',
  dataSources: 'data source##place',
  integrations: 'integration##place',
  phases: 'phase##place',
  deliverables: 'deliverable##place',
  tasks: 'task##place',
  links: 'link##place',
  budget: 'budget##place',
  criteria: 'gate criterion##place',
  risks: 'risk##place',
  closures: 'closure##place',
  gates: 'gate##place',
  decisions: 'decision##place',
  parkingLot: 'parked thought##place',
  assumptions: 'assumption##place',
  catalogue: 'catalogue entry##place',
  guardrailNames: 'guardrail name##place',
  words: 'word##place',
  acceptedFindings: 'accepted finding##place',
  signatories: 'signatory##place',
  blocks: 'block##place',
  rounds: 'round##place',
  options: 'option##place',
  inputs: 'input##place',
  ideas: 'idea##place',
  points: 'point##place',
  actions: 'action##place',
  quotes: 'quote##place',
  prompts: 'prompt##place',
  tags: 'tag##place',
});

/** "budgetLines" as "budget line", for a list that has no word of its own. */
const spelled = (list: string): string =>
  list
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

const nounOf = (list: string): string => NOUNS[list] ?? spelled(list);

/** Parts of the document that are there once, as what a text belongs to. */
const SINGLE: Readonly<Record<string, string>> = table({
  goal: 'the goal##of',
  calendar: 'the calendar##of',
  finance: 'the finance##of',
  planBaseline: 'the planBaseline##of',
  review: 'the review##of',
  signOff: 'the sign-off##of',
  look: 'the look of the report##of',
  template: 'the template##of',
});

/** Texts of the document that are not written by people, or that no report prints as they are. */
const NOT_WRITTEN: readonly string[] = ['id', 'locale', 'revisions', 'data', 'predecessor'];

type Path = readonly (string | number)[];

/** "the name of task 2 of phase 1", from the way through the document to a text. */
const placeOf = (path: Path): string => {
  const owners: string[] = [];
  let list = '';
  let field: string[] = [];
  for (const step of path) {
    if (typeof step === 'number') {
      owners.unshift(`${nounOf(list)} ${step + 1}`);
      field = [];
      continue;
    }
    list = step;
    field.push(step);
  }
  if (owners.length === 0) {
    const [first = '', ...rest] = field;
    if (rest.length === 0) return say`the ${fieldWords(`session.${first}`)} of the session`;
    const words = fieldWords(`${first}.${rest.join('/')}`);
    return say`the ${words} of ${SINGLE[first] ?? say`the ${first}##single`}##single`;
  }
  const owner = owners.join(say` of `);
  return field.length === 0 ? owner : say`the ${fieldWords(field.join('/'))} of ${owner}##entry`;
};

/**
 * Where characters stand in a session, in words that a person finds again: "the name of participant 3". Lists count from
 * 1, in the order of the document.
 *
 * @returns for each of the characters that stands anywhere its places, in the order of the document.
 */
export const placesInSession = (
  session: object,
  characters: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> => {
  const places = new Map<string, string[]>();
  const look = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const found = new Set(Array.from(value.normalize('NFC')).filter((part) => characters.has(part)));
      for (const character of found) {
        const known = places.get(character) ?? [];
        places.set(character, [...known, placeOf(path)]);
      }
      return;
    }
    if (Array.isArray(value)) value.forEach((entry, index) => look(entry, [...path, index]));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        if (!NOT_WRITTEN.includes(key)) look(entry, [...path, key]);
      }
    }
  };
  look(session, []);
  return places;
};
