import { changeWord } from './change-language.ts';
import { phrase, said, say, spokenNow, table } from '#shared/language/say';
import { dayOf, formatDate, instantSchema, isoDateSchema } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { weekdayName } from '#shared/plan/schedule/week-pattern';
import { type Difference, differences, type Owner } from './content-tree.ts';
import { type Entry, entryName, isEntry } from './entry-words.ts';
import { fieldKind, fieldWords } from './field-words.ts';
import { type Session, sessionSchema } from './session.ts';
import { NOT_SIGNED, parseContent, revisionState, signedContent } from './sign-off.ts';
import type { SignedRevision } from './signed-revision.ts';
import { clipText, isUnsaid, quoted, valueWords, type WordsContext } from './value-words.ts';

/**
 * One difference between what was signed and what stands in the session now, in words. `place` is where: "Metric Intake
 * time", "Phase Pilot, task Label cases". `what` is the field, or what became of the entry: "added", "deleted". `from` and
 * `to` are what it was and is; both null where the entry itself came or went, one where nothing was said on that side.
 */
export type ContentChange = {
  readonly place: string;
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
};

/** What changed, at most {@link MOST_CHANGES} of it, and how many more there are. `problem`: why nothing can be told. */
export type ContentChanges = {
  readonly changes: readonly ContentChange[];
  readonly more: number;
  readonly problem: string;
};

/** The most changes that are told one by one. */
export const MOST_CHANGES = 60;

/** How many characters of a text are shown on either side. */
const SHOWN_TEXT = 160;

const UNREADABLE = phrase(
  'The signed content is there, with its digest, but it cannot be compared field by field: another version of this product wrote it.',
);

/** Two states of the session, with names from both. */
type Sides = {
  readonly before: Session;
  readonly after: Session;
  readonly names: ReadonlyMap<string, string>;
};

/** Names of everything that has one and is referred to by its id; those of today before those of then. */
const namesOf = (...sessions: readonly Session[]): ReadonlyMap<string, string> =>
  new Map(
    sessions.flatMap(({ participants, metrics, phases }) =>
      [...phases.flatMap(({ tasks }) => tasks), ...phases, ...metrics, ...participants].map(
        ({ id, name }) => [id, name] as const,
      ),
    ),
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const PART_WORDS: Readonly<Record<string, string>> = table({
  '': 'The session',
  goal: 'The goal',
  gate: 'the gate',
  calendar: 'The calendar',
  finance: 'The appraisal',
  signOff: 'The sign-off',
});

/** "metric Intake time", or "metric 3" for one without a name. */
const ownerWords = ({ words, entry, place }: Owner, { before, after }: Sides): string => {
  const name = entryName(words, entry, after) || entryName(words, entry, before);
  return `${words.noun} ${name === '' ? place + 1 : name}`;
};

const placeOf = ({ owners, part }: Difference, sides: Sides): string => {
  const words = owners.map((owner) => ownerWords(owner, sides));
  if (part === 'gate') words.splice(1, 0, PART_WORDS.gate ?? '');
  const isOfPart = words.length === 0;
  return capital(isOfPart ? (PART_WORDS[part] ?? part) : words.join(', '));
};

/** One value inside a list, in words: a name for an id, a day, a number, what an object holds one after the other. */
const itemWords = (item: unknown, field: string, sides: Sides): string => {
  const { locale } = sides.after;
  if (typeof item === 'number') {
    return field.endsWith('weekend') ? weekdayName(item) : formatNumber(item, locale);
  }
  if (typeof item === 'string') {
    const day = isoDateSchema.safeParse(item);
    if (day.success) return formatDate(day.data, locale, 'short');
    return sides.names.get(item) ?? item.replaceAll('-', ' ');
  }
  if (!isEntry(item)) return '';
  return Object.keys(item)
    .toSorted()
    .map((key) => itemWords(item[key], field, sides))
    .filter((word) => word !== '')
    .join(' ');
};

/** The entries of a list one after the other; a long list ends in an ellipsis. */
const listWords = (value: unknown, field: string, sides: Sides): string | null =>
  Array.isArray(value) && value.length > 0
    ? clipText(value.map((item) => itemWords(item, field, sides)).join(', '), SHOWN_TEXT)
    : null;

/** A part that is told as a whole: by its moment, its title, or what is in it. */
const wholeWords = (value: unknown, field: string, sides: Sides): string | null => {
  if (!isEntry(value)) return null;
  if (typeof value.title === 'string') return quoted(value.title);
  const at = instantSchema.safeParse(value.at);
  if (at.success)
    return `of ${formatDate(dayOf(at.data), sides.after.locale, 'short')}, ${at.data.slice(11, 16)} UTC`;
  if (typeof value.outcome === 'string') return value.outcome;
  return clipText(itemWords(value, field, sides), SHOWN_TEXT);
};

/** Where two long texts begin to differ far from their beginning, both are shown from shortly before that place. */
const nearDifference = (from: string, to: string): readonly [string, string] => {
  let at = 0;
  while (at < from.length && from[at] === to[at]) at += 1;
  if (at < SHOWN_TEXT / 2) return [from, to];
  const start = from.lastIndexOf(' ', at - SHOWN_TEXT / 4) + 1 || at;
  return [`…${from.slice(start)}`, `…${to.slice(start)}`];
};

const unitsOf = (owners: readonly Owner[], { metrics }: Session): string => {
  const { entry } = owners.at(-1) ?? {};
  const parent = owners.at(-2)?.entry;
  const own = [entry?.unit, parent?.unit].find((unit) => typeof unit === 'string' && unit.trim() !== '');
  return typeof own === 'string' ? own : (metrics.find(({ id }) => id === entry?.metricId)?.unit ?? '');
};

type FieldDifference = Extract<Difference, { type: 'field' }>;

/** The unit of a metric before and after: of an entry that has changed its unit they differ. */
const unitPair = ({ owners }: FieldDifference, { before, after }: Sides): readonly [string, string] => {
  const last = owners.at(-1);
  const earlier = before.metrics.find(({ id }) => id === last?.entry.id);
  const now = unitsOf(owners, after);
  return [earlier?.unit ?? now, now];
};

/** Whether two figures differ by less than the decimals that numbers are written with. */
const readAlike = (from: unknown, to: unknown, { session, units }: WordsContext): boolean =>
  typeof from === 'number' &&
  typeof to === 'number' &&
  units[0] === units[1] &&
  formatNumber(from, session.locale) === formatNumber(to, session.locale);

const sideWords = (difference: FieldDifference, field: string, sides: Sides) => {
  const { before, after } = sides;
  const context: WordsContext = {
    session: after,
    units: unitPair(difference, sides),
    limit: SHOWN_TEXT,
    formerName: (id) => before.participants.find((person) => person.id === id)?.name,
  };
  const { from, to } = difference;
  const kind = fieldKind(field, isUnsaid(to) ? from : to);
  if (kind === 'text' && typeof from === 'string' && typeof to === 'string') {
    return valueWords(field, ...nearDifference(from, to), context);
  }
  if (kind === 'figure' && readAlike(from, to, context)) return { from: null, to: null };
  // An amount of then is in the currency of then.
  const then = kind === 'money' ? { ...context, session: { ...after, currency: before.currency } } : context;
  const words = valueWords(field, from, to, context);
  return kind === 'money' ? { from: valueWords(field, from, null, then).from, to: words.to } : words;
};

const fieldChange = (difference: FieldDifference, sides: Sides): Omit<ContentChange, 'place'> => {
  const { owners, part } = difference;
  const kind = part === '' || part === 'gate' ? (owners.at(-1)?.kind ?? 'session') : part;
  const field = `${part === 'gate' && owners.length === 1 ? 'gate' : kind}.${difference.field}`;
  return apparent(fieldWords(field), fieldSides(difference, field, sides));
};

type SideWords = Pick<ContentChange, 'from' | 'to'>;

/** Where both sides read alike, because the difference is smaller than what is written, that is said. */
const apparent = (what: string, { from, to }: SideWords): Omit<ContentChange, 'place'> =>
  from === to ? { what: say`${what}, by less than is shown`, from: null, to: null } : { what, from, to };

const fieldSides = (difference: FieldDifference, field: string, sides: Sides): SideWords => {
  const { from, to } = difference;
  const isList = [from, to].some((side) => Array.isArray(side));
  const isWhole = [from, to].some((side) => isEntry(side) && !Array.isArray(side));
  if (isWhole) return { from: wholeWords(from, field, sides), to: wholeWords(to, field, sides) };
  if (isList && fieldKind(field, to) === 'text') {
    return { from: listWords(from, field, sides), to: listWords(to, field, sides) };
  }
  return sideWords(difference, field, sides);
};

const changeOf = (difference: Difference, sides: Sides): ContentChange => {
  const place = placeOf(difference, sides);
  switch (difference.type) {
    case 'added':
      return { place, what: say`added`, from: null, to: null };
    case 'removed':
      return { place, what: say`deleted`, from: null, to: null };
    case 'moved':
      return {
        place,
        what: say`place in the order`,
        from: `${difference.from + 1}`,
        to: `${difference.to + 1}`,
      };
    case 'rehoused': {
      const [from, to] = [difference.from, difference.to].map((owner) =>
        owner === undefined ? null : capital(ownerWords(owner, sides)),
      );
      return { place, what: changeWord('phase'), from: from ?? null, to: to ?? null };
    }
    case 'field':
      return { place, ...fieldChange(difference, sides) };
  }
};

/** The signed content as a session: what is no part of it (the copy's name, the look, the signatures) as it is today. */
const asSession = (content: unknown, session: Session): Session | null => {
  if (!isEntry(content) || !isEntry(content.signOff)) return null;
  const aside = Object.fromEntries(NOT_SIGNED.map((part) => [part, session[part]]));
  const signOff = { ...content.signOff, revisions: [] };
  const read = sessionSchema.safeParse({ ...content, ...aside, signOff });
  return read.success ? read.data : null;
};

/**
 * What changed in a session since a content was signed, in words and by entry: fields with what they were and are, entries
 * that came, went or moved. In the order of the document, the same on every machine, and bounded; figures with their
 * unit, days and money as the session reads them. Nothing where nothing changed. A content that cannot be read, for
 * example of another document version, is said to be so in `problem`.
 *
 * @param content what was signed, as `agreedContent` makes it.
 */
export const contentChanges = (content: string, session: Session): ContentChanges =>
  changesFrom(asSession(parseContent(content), session), session);

const changesFrom = (before: Session | null, session: Session): ContentChanges => {
  if (before === null) return { changes: [], more: 0, problem: said(UNREADABLE) };
  const sides: Sides = { before, after: session, names: namesOf(before, session) };
  const comparable = (side: Session): Entry => ({
    ...side,
    ...Object.fromEntries(NOT_SIGNED.map((part) => [part, null])),
    signOff: { statement: side.signOff.statement, signatories: side.signOff.signatories },
  });
  const found = differences(comparable(before), comparable(session));
  return {
    changes: found.slice(0, MOST_CHANGES).map((difference) => changeOf(difference, sides)),
    more: Math.max(0, found.length - MOST_CHANGES),
    problem: '',
  };
};

const told = { en: new WeakMap<Session, ContentChanges>(), de: new WeakMap<Session, ContentChanges>() };
const contents = new WeakMap<SignedRevision, Session | null>();

/** A revision never changes, so that its content is read once, however often the session does. */
const contentOf = (revision: SignedRevision, session: Session): Session | null => {
  const known = contents.get(revision);
  if (known !== undefined) return known;
  const read = asSession(signedContent(revision), session);
  contents.set(revision, read);
  return read;
};

/** What changed since the last revision was signed; nothing while it is as signed or nobody signed. Counted once for each state and language. */
export const changesSinceSigned = (session: Session): ContentChanges => {
  const state = revisionState(session);
  if (state.kind !== 'changed') return { changes: [], more: 0, problem: '' };
  const known = told[spokenNow()].get(session) ?? changesFrom(contentOf(state.revision, session), session);
  told[spokenNow()].set(session, known);
  return known;
};

/** A change on one line: "Metric Intake time: plan was 1.0 days, is 0.5 days". */
export const changeSentence = ({ place, what, from, to }: ContentChange): string => {
  if (from === null && to === null) return `${place}: ${what}`;
  if (from === null) return say`${place}: ${what} is ${to ?? ''}, was not said`;
  return to === null
    ? say`${place}: ${what} was ${from}, is not said`
    : say`${place}: ${what} was ${from}, is ${to}`;
};
