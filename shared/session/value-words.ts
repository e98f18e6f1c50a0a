import { formatDate, type IsoDate } from '#shared/core/dates';
import { formatMoney, minorSchema } from '#shared/core/money';
import { formatAligned, formatNumber } from '#shared/core/numbers';
import { isolated } from '#shared/core/text';
import { withUnit } from '#shared/core/unit-text';
import { changesTexts } from '#shared/language/changes';
import { spokenNow } from '#shared/language/say';
import { changeWord } from './change-language.ts';
import { fieldKind, type FieldKind, fieldUnit } from './field-words.ts';
import type { Session } from './session.ts';

/** How many characters of a text are shown unless more are asked for. */
export const CLIPPED_TEXT = 40;

/**
 * The beginning of a text on one line: at most `limit` characters, with an ellipsis where more follows. Takes the same
 * time for a megabyte as for a line.
 */
export const clipText = (text: string, limit = CLIPPED_TEXT): string => {
  const characters = Array.from(
    text
      .slice(0, 4 * limit)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (characters.length <= limit && text.length <= 4 * limit) return characters.join('');
  return `${characters.slice(0, limit).join('').trim()}…`;
};

/** A text as it was said, in quotation marks. */
export const quoted = (text: string, limit?: number): string =>
  changesTexts[spokenNow()].quoted(isolated(clipText(text, limit)));

/** What values are put into words with. */
export type WordsContext = {
  readonly session: Session;
  /** The units of a figure before and after. */
  readonly units: readonly [from: string, to: string];
  /** The last name of somebody who is not in the session any more. */
  readonly formerName?: (person: string) => string | undefined;
  /** How many characters of a text are shown. */
  readonly limit?: number;
};

/**
 * A change of a value in words. A side where nothing was said is null; `arrow` says the whole change. Of two figures
 * with one unit, the second carries it.
 */
export type ValueWords = { readonly from: string | null; readonly to: string | null; readonly arrow: string };

/** Stands for nothing said. */
export const NOT_SAID = 'not said';

const CHOICES: Readonly<Record<string, string>> = {
  decrease: 'less is better',
  increase: 'more is better',
  p90: '90th percentile',
  p95: '95th percentile',
  poc: 'proof of concept',
  true: 'yes',
  false: 'no',
};

const nameOf = (id: string, { session, formerName }: WordsContext): string => {
  const person = session.participants.find((candidate) => candidate.id === id);
  if (person)
    return person.name.trim() === '' ? changeWord('a person without a name') : clipText(person.name);
  const former = formerName?.(id);
  return former === undefined || former.trim() === ''
    ? changeWord('somebody who was deleted')
    : clipText(former);
};

const metricName = (id: string, { session }: WordsContext): string => {
  const metric = session.metrics.find((candidate) => candidate.id === id);
  if (!metric) return changeWord('a metric that was deleted');
  return metric.name.trim() === '' ? changeWord('a metric without a name') : clipText(metric.name);
};

const moneyWords = (value: unknown, { currency, locale }: Session): string => {
  const amount = minorSchema.safeParse(value);
  return amount.success ? formatMoney(amount.data, currency, locale) : '';
};

const listWords = (value: unknown, each: (entry: string) => string): string => {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return clipText(entries.map((entry) => each(String(entry))).join(', '), 80);
};

/** A list of plain texts, such as tags. */
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

const WORDS: Readonly<
  Record<Exclude<FieldKind, 'figure'>, (value: unknown, context: WordsContext, field: string) => string>
> = {
  money: (value, { session }) => moneyWords(value, session),
  number: (value, { session: { locale } }, field) =>
    typeof value === 'number' ? withUnit(formatNumber(value, locale), fieldUnit(field, value), locale) : '',
  date: (value, { session }) => formatDate(value as IsoDate, session.locale, 'short'),
  person: (value, context) => listWords(value, (id) => nameOf(id, context)),
  metric: (value, context) => metricName(String(value), context),
  metrics: (value, context) => listWords(value, (id) => metricName(id, context)),
  choice: (value) => listWords(value, (choice) => changeWord(CHOICES[choice] ?? choice.replaceAll('-', ' '))),
  unit: (value) => clipText(String(value)),
  text: (value, { limit }) => {
    if (isTexts(value)) return clipText(value.join(', '), 80);
    return typeof value === 'string' ? quoted(value, limit) : '';
  },
};

/** Whether a value says nothing: empty means "not said yet" everywhere in the session. */
export const isUnsaid = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Two numbers of one field, with equal decimals; the unit once where both have the same. */
const figureWords = (from: unknown, to: unknown, { session, units }: WordsContext): ValueWords => {
  const said = [from, to].filter((value) => typeof value === 'number');
  const texts = formatAligned(said, session.locale);
  const [before, after] = [
    typeof from === 'number' ? texts[0] : undefined,
    typeof to === 'number' ? texts.at(-1) : undefined,
  ];
  const [unitBefore, unitAfter] = units.map((unit) => clipText(unit)) as [string, string];
  const left = before === undefined ? null : withUnit(before, unitBefore, session.locale);
  const right = after === undefined ? null : withUnit(after, unitAfter, session.locale);
  const isOneUnit = unitBefore === unitAfter && unitAfter !== '%' && before !== undefined && right !== null;
  const first = isOneUnit ? before : left;
  return { from: first, to: right, arrow: arrowOf(first, right) };
};

const arrowOf = (from: string | null, to: string | null): string => {
  if (from === null) return to ?? changeWord(NOT_SAID);
  return `${from} → ${to ?? changeWord(NOT_SAID)}`;
};

/**
 * A change of a field in words, numbers and dates in the session's locale with their unit: from "1.0" to "0.5 days", in
 * one "1.0 → 0.5 days"; what was first said has no arrow. Texts are clipped. Works for any value; one that
 * does not fit its field reads as nothing said.
 */
export const valueWords = (field: string, from: unknown, to: unknown, context: WordsContext): ValueWords => {
  const kind = fieldKind(field, isUnsaid(to) ? from : to);
  if (kind === 'figure') return figureWords(from, to, context);
  const words = (value: unknown): string | null => {
    const text = isUnsaid(value) ? '' : WORDS[kind](value, context, field);
    return text === '' ? null : text;
  };
  const [before, after] = [words(from), words(to)];
  // A text is told by what it is now: both versions side by side would say the same twice.
  const isText = kind === 'text' && after !== null;
  return { from: before, to: after, arrow: arrowOf(isText ? null : before, after) };
};
