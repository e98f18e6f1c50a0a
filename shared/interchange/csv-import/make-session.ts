import type { Instant, OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { parseDate } from '#shared/core/parse-date';
import { err, ok, type Result } from '#shared/core/result';
import { LONG_TEXT_LIMIT, SHORT_TEXT_LIMIT, withoutDirections } from '#shared/core/text';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { emptyParticipant, type Participant } from '#shared/session/participant';
import type { ReportLook } from '#shared/session/report-look';
import { emptyParkingItem, emptySession, type ParkingItem, type Session } from '#shared/session/session';
import type { Target } from './columns.ts';
import type { RowDamage, TableRow } from './read-table.ts';

/** Why a row cannot become a session. */
export type RowProblem =
  | { readonly code: RowDamage | 'nothing' | 'too-many-tags' }
  | { readonly code: 'no-date'; readonly text: string }
  | { readonly code: 'too-long'; readonly heading: string; readonly length: number; readonly limit: number };

/** What every session of a list begins with. */
export type ListStart = {
  readonly createdAt: Instant;
  readonly locale: string;
  readonly currency: string;
  readonly look: ReportLook;
  /** By what the sessions of this list are found again, all at once. */
  readonly tag: string;
};

/** The list as it is to be taken: its headings, and what becomes of each column. */
export type ListShape = { readonly headings: readonly string[]; readonly targets: readonly Target[] };

type Cell = { readonly heading: string; readonly text: string };

type Cells = ReadonlyMap<Target, readonly Cell[]>;

const cellsOf = ({ cells }: TableRow, { headings, targets }: ListShape): Cells => {
  const found = new Map<Target, Cell[]>();
  targets.forEach((target, at) => {
    const text = withoutDirections(cells[at] ?? '').trim();
    if (target === '' || text === '') return;
    found.set(target, [...(found.get(target) ?? []), { heading: headings[at] ?? '', text }]);
  });
  return found;
};

const textsFor = (cells: Cells, target: Target): readonly string[] =>
  (cells.get(target) ?? []).map(({ text }) => text);

const textFor = (cells: Cells, target: Target): string => textsFor(cells, target)[0] ?? '';

const LIMIT_OF: Readonly<Record<Exclude<Target, ''>, number>> = {
  title: SHORT_TEXT_LIMIT,
  client: SHORT_TEXT_LIMIT,
  goal: LONG_TEXT_LIMIT,
  date: SHORT_TEXT_LIMIT,
  place: SHORT_TEXT_LIMIT,
  metric: LONG_TEXT_LIMIT,
  person: LONG_TEXT_LIMIT,
  tags: LONG_TEXT_LIMIT,
  note: LONG_TEXT_LIMIT,
};

/** The prefix of a note counts, too. */
const tooLong = (cells: Cells): RowProblem | null => {
  for (const [target, list] of cells) {
    if (target === '') continue;
    const limit = LIMIT_OF[target];
    for (const { heading, text } of list) {
      if (text.length > limit) return { code: 'too-long', heading, length: text.length, limit };
    }
  }
  return null;
};

const MOST_TAGS = 50;

/** Words parted by commas, semicolons, bars or breaks; each once. */
const tagsOf = (cells: Cells, tag: string): readonly string[] => {
  const tags: string[] = [];
  for (const text of [...textsFor(cells, 'tags').flatMap((cell) => cell.split(/[,;|\n]/)), tag]) {
    const word = text.trim().slice(0, SHORT_TEXT_LIMIT);
    if (word !== '' && !tags.some((known) => known.toLowerCase() === word.toLowerCase())) tags.push(word);
  }
  return tags;
};

const NAME_LENGTH = 80;

/** The beginning of a sentence as a name, cut between two words. */
const nameOfSentence = (sentence: string): string => {
  const line = sentence.replaceAll(/\s+/g, ' ');
  if (line.length <= NAME_LENGTH) return line;
  const cut = line.slice(0, NAME_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > NAME_LENGTH / 4 ? space : undefined)}…`;
};

const metricsOf = (cells: Cells, newId: () => Id): Metric[] =>
  textsFor(cells, 'metric').map((gist) => ({ ...emptyMetric(newId()), name: nameOfSentence(gist), gist }));

/** "Maria Koch <m.koch@example.org>": the name and the address. */
const personOf = (text: string, newId: () => Id): Participant => {
  const [, name = text, email = ''] = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(text) ?? [];
  const person = emptyParticipant(newId(), 'operations', name.slice(0, SHORT_TEXT_LIMIT));
  return { ...person, email: email.slice(0, SHORT_TEXT_LIMIT) };
};

const peopleOf = (cells: Cells, newId: () => Id): Participant[] =>
  textsFor(cells, 'person')
    .flatMap((text) => text.split(/[;\n]/))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .slice(0, 500)
    .map((text) => personOf(text, newId));

/** Notes of several columns say which one they are from. */
const notesOf = (cells: Cells, { targets }: ListShape, newId: () => Id): ParkingItem[] => {
  const isOne = targets.filter((target) => target === 'note').length === 1;
  return (cells.get('note') ?? []).map(({ heading, text }) => {
    const told = isOne || heading === '' ? text : `${heading}: ${text}`;
    return emptyParkingItem(newId(), 'frame', told.length > LONG_TEXT_LIMIT ? text : told);
  });
};

/** What a session can begin with; a day or a tag alone is none. */
const SAYS_SOMETHING: readonly Target[] = ['title', 'client', 'goal', 'metric', 'person', 'note'];

/** Whether a choice of columns can give sessions at all. */
export const isUsable = (targets: readonly Target[]): boolean =>
  targets.some((target) => SAYS_SOMETHING.includes(target));

const dateOf = (cells: Cells, locale: string): Result<OptionalDate, RowProblem> => {
  const text = textFor(cells, 'date');
  const parsed = parseDate(text.replace(/[T ]\d{1,2}:\d{2}.*$/, ''), locale, true);
  return parsed.ok ? ok(parsed.value) : err({ code: 'no-date', text });
};

/**
 * A row of a list as a session: words go where their column is said to go, a sentence about a metric becomes a metric of
 * that wording, notes are parked. A row that cannot be taken as a whole is not taken at all, and says why.
 */
export const sessionOfRow = (
  row: TableRow,
  shape: ListShape,
  start: ListStart,
  newId: () => Id,
): Result<Session, RowProblem> => {
  if (row.damage) return err({ code: row.damage });
  const cells = cellsOf(row, shape);
  if (!isUsable([...cells.keys()])) return err({ code: 'nothing' });
  const long = tooLong(cells);
  if (long) return err(long);
  const date = dateOf(cells, start.locale);
  if (!date.ok) return date;
  const tags = tagsOf(cells, start.tag);
  if (tags.length > MOST_TAGS) return err({ code: 'too-many-tags' });
  const empty = emptySession({ ...start, id: newId(), date: date.value });
  return ok({
    ...empty,
    title: textFor(cells, 'title'),
    client: textFor(cells, 'client'),
    place: textFor(cells, 'place'),
    look: start.look,
    goal: { ...empty.goal, statement: textFor(cells, 'goal') },
    participants: peopleOf(cells, newId),
    metrics: metricsOf(cells, newId),
    parkingLot: notesOf(cells, shape, newId),
    tags: [...tags],
  });
};
