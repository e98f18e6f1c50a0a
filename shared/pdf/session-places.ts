import { fieldWords } from '#shared/session/field-words';

/** What one entry of a list of the session is called, where it is not simply the list's name in the singular. */
const NOUNS: Readonly<Record<string, string>> = {
  parkingLot: 'parked thought',
  phrases: 'wording',
  questions: 'wording',
  catalogue: 'catalogue entry',
  criteria: 'gate criterion',
  acceptedFindings: 'accepted finding',
};

/** "budgetLines" as "budget line". */
const nounOf = (list: string): string =>
  NOUNS[list] ??
  list
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

/** Parts of the document that are there once. */
const SINGLE: Readonly<Record<string, string>> = {
  signOff: 'the sign-off',
  look: 'the look of the report',
};

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
    if (rest.length === 0) return `the ${fieldWords(`session.${first}`)} of the session`;
    return `the ${fieldWords(`${first}.${rest.join('/')}`)} of ${SINGLE[first] ?? `the ${first}`}`;
  }
  return field.length === 0
    ? owners.join(' of ')
    : `the ${fieldWords(field.join('/'))} of ${owners.join(' of ')}`;
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
