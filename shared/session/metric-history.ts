import { say } from '#shared/language/say';
import type { Instant } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import type { Metric } from '#shared/metric/metric';
import type { Command, SimpleCommand } from './command.ts';
import { fieldKind, fieldWords } from './field-words.ts';
import type { MetricStep, MetricSteps } from './metric-steps.ts';
import type { Session } from './session.ts';
import { clipText, isUnsaid, valueWords, type WordsContext } from './value-words.ts';

/**
 * One change in the history of a metric. `field` is its place in the metric (`plan/value`); empty for the addition of
 * the metric itself. `isTakenBack`: it was undone, and was not done again. `isConversion`: the unit changed, and numbers
 * with it in the same step.
 */
export type MetricChange = {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly units: readonly [from: string, to: string];
  readonly isTakenBack: boolean;
  readonly isConversion: boolean;
};

/** How long a pause, in milliseconds, ends one stretch of writing a text: people think between sentences. */
export const WRITING_PAUSE = 60_000;

const isText = ({ field, from, to }: MetricChange): boolean =>
  field !== '' && fieldKind(field, isUnsaid(to) ? from : to) === 'text';

/** Where a metric comes from is no statement of the room about it; what was measured of it is told by itself. */
const isToldElsewhere = (field: string): boolean =>
  field === 'origin' || field.startsWith('origin/') || field === 'actuals';

/** The change that two make together, where both are one stretch of writing; null where they stand apart. */
const joined = (last: MetricChange | undefined, next: MetricChange): MetricChange | null => {
  if (last?.field !== next.field || last.actor !== next.actor || !isText(next)) return null;
  if (last.isTakenBack || next.isTakenBack) return null;
  const pause = Date.parse(next.at) - Date.parse(last.at);
  return pause >= 0 && pause <= WRITING_PAUSE
    ? { ...next, from: last.from, units: [last.units[0], next.units[1]] }
    : null;
};

/**
 * The history of a metric: every change of its fields, newest first, for the room to see who said what and when.
 * - What was typed in one stretch is one change: the journal joins pauses of two seconds, and a text goes on being the
 *   same change over {@link WRITING_PAUSE}. Numbers, days and people stay apart, since each is something that was said.
 * - What was taken back stays, marked: undo forgets it as soon as something else is done, so this is the one place from
 *   which a value that was tried can be had again. Undo and redo are no changes of their own here.
 *
 * @param steps what the journal says, from `makeStepsReader`; costs time in proportion to the metric's own changes.
 */
export const metricHistory = (steps: MetricSteps, metric: Id): readonly MetricChange[] => {
  const changes: MetricChange[] = [];
  const latest = new Map<string, number>();
  const own = steps.of(metric);
  const converted = new Set(own.filter(isConverted).map(({ seq }) => seq));
  for (const step of own) {
    if (step.kind !== 'do' || isToldElsewhere(step.field)) continue;
    const change = changeOf(step, steps, step.field === 'unit' && converted.has(step.seq));
    const place = latest.get(step.field);
    const both = place === undefined ? null : joined(changes[place], change);
    if (both && place !== undefined) changes[place] = both;
    else latest.set(step.field, changes.push(change) - 1);
  }
  return changes.filter(({ field, from, to }) => field === '' || from !== to).toSorted(byNewest);
};

const byNewest = (a: MetricChange, b: MetricChange): number => b.seq - a.seq;

const changeOf = (step: MetricStep, steps: MetricSteps, isConversion: boolean): MetricChange => {
  const { seq, at, actor, field, from, to, units } = step;
  return { seq, at, actor, field, from, to, units, isTakenBack: steps.isTakenBack(seq), isConversion };
};

/** Whether a number changed in the step that changed its unit. */
const isConverted = ({ field, from, to, units: [before, after] }: MetricStep): boolean =>
  before !== after && fieldKind(field, to) === 'figure' && !isUnsaid(from) && !isUnsaid(to);

/** A change in words: what was changed, from what, to what; `text` says it in one: "Plan 1.0 → 0.5 days". */
export type ChangeWords = {
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
};

/** How many characters of a text the history shows. */
const SHOWN_TEXT = 160;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const contextOf = (
  session: Session,
  change: Pick<MetricChange, 'units'>,
  steps?: MetricSteps,
): WordsContext => ({
  session,
  units: change.units,
  limit: SHOWN_TEXT,
  ...(steps && { formerName: steps.formerName }),
});

/** Puts a change into words, as the session reads numbers and days; people by the name they have now, or had last. */
export const changeWords = (change: MetricChange, session: Session, steps?: MetricSteps): ChangeWords => {
  if (change.field === '') return { what: say`Metric`, from: null, to: say`added`, text: say`Metric added` };
  const { from, to, arrow } = valueWords(
    change.field,
    change.from,
    change.to,
    contextOf(session, change, steps),
  );
  const what = capital(fieldWords(change.field));
  return { what, from, to, text: `${what} ${arrow}` };
};

/** A value that can be had again, with the unit it was said in. */
export type EarlierValue = { readonly field: string; readonly value: unknown; readonly unit: string };

/**
 * The value that a change offers to restore: what stood before it; of a change that was taken back, what it had tried.
 * Null where there is nothing to restore: the metric was added, nothing had been said, or the value stands there now; and
 * for a conversion, which would leave its numbers behind: choosing the unit again converts them back.
 */
export const earlierValue = (change: MetricChange, metric: Metric): EarlierValue | null => {
  const value = change.isTakenBack ? change.to : change.from;
  const [before, after] = change.units;
  if (change.field === '' || change.isConversion || isUnsaid(value)) return null;
  if (isEqual(value, valueAt(metric, change.field))) return null;
  return { field: change.field, value, unit: change.isTakenBack ? after : before };
};

/** An earlier value in words: "5.2 days". */
export const earlierWords = (
  { field, value, unit }: EarlierValue,
  session: Session,
  steps?: MetricSteps,
): string =>
  valueWords(field, null, value, { ...contextOf(session, { units: [unit, unit] }, steps), limit: 40 }).to ??
  '';

const valueAt = (metric: Metric, field: string): unknown =>
  field
    .split('/')
    .reduce<unknown>((part, step) => (part as Readonly<Record<string, unknown>> | undefined)?.[step], metric);

const isEqual = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const changesAt = (field: string, value: unknown): Record<string, unknown> =>
  field.split('/').reduceRight<unknown>((inner, step) => ({ [step]: inner }), value) as Record<
    string,
    unknown
  >;

const refuse = (message: string, todo: string): Result<never, PlainError> =>
  err({ code: 'cannot-restore', message, todo });

/** Why a value cannot be had again: what it refers to is gone, or its unit is not the metric's any more. */
const obstacle = (session: Session, metric: Metric, { field, value, unit }: EarlierValue) => {
  const kind = fieldKind(field, value);
  if (kind === 'person' && !session.participants.some(({ id }) => id === value)) {
    return refuse(
      say`The person who stood here was deleted.`,
      say`Add the person again, then name them here.`,
    );
  }
  const ids: readonly unknown[] = kind === 'metrics' && Array.isArray(value) ? value : [];
  if (ids.some((id) => !session.metrics.some((known) => known.id === id))) {
    return refuse(
      say`One of the metrics that stood here was deleted.`,
      say`Choose the guarded metrics anew.`,
    );
  }
  if (kind === 'figure' && unit.trim() !== metric.unit.trim()) {
    const [then, now] = [unit, metric.unit].map((text) =>
      text.trim() === '' ? say`no unit` : clipText(text),
    );
    return refuse(
      say`The number was in ${then ?? ''}, and the metric is in ${now ?? ''} now.`,
      say`Change the unit back first, or write the number in the unit of now.`,
    );
  }
  return null;
};

/**
 * The command that puts an earlier value of a metric back: one action, and one undo. A batch of one update: an update
 * alone that comes soon after another of the same field would be taken for the same stretch of typing, and undo would
 * take both back. Refused with words where the metric is gone, a person or metric it refers to is gone, or the unit of
 * the number is another one now.
 *
 * @param words the value in words, for the name under which it is undone.
 */
export const restoreCommand = (
  session: Session,
  metricId: Id,
  earlier: EarlierValue,
  words = earlierWords(earlier, session),
): Result<Command, PlainError> => {
  const metric = session.metrics.find(({ id }) => id === metricId);
  if (!metric) return refuse(say`The metric was deleted.`, say`Undo the deletion first.`);
  const refusal = obstacle(session, metric, earlier);
  if (refusal) return refusal;
  const { field, value } = earlier;
  const name = metric.name.trim() === '' ? say`the metric` : clipText(metric.name);
  const update = { type: 'metric.update', id: metricId, changes: changesAt(field, value) } as SimpleCommand;
  return ok({
    type: 'batch',
    name: say`restore ${fieldWords(field)} of ${name}, ${words}`,
    commands: [update],
  });
};
