import { say } from '#shared/language/say';
import { dayOf, formatDate, type Instant } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { formatAligned } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { withUnit } from '#shared/core/unit-text';
import type { Metric } from '#shared/metric/metric';
import { LEVEL_WORDS } from '#shared/plan/gate-words';
import type { JournalEntry } from '#shared/session/journal';
import { type MetricStep, readMetricSteps } from '#shared/session/metric-steps';
import type { Session } from '#shared/session/session';
import { listOf } from './format.ts';

/** One change of a metric's numbers in words, with the day it was made. */
export type MetricChange = { readonly when: string; readonly text: string };

type Key = 'baseline' | 'must' | 'plan' | 'wish';
const KEYS: readonly Key[] = ['baseline', 'must', 'plan', 'wish'];

type Step = { key: Key; from: number | null; to: number | null; at: Instant; actor: string };

/**
 * Who changed which number from what to what, and when, for every metric of the session: the provenance of its levels,
 * from the journal. The first time a number is said is not a change. Changes of one number by one person on one day
 * count as one, from the first to the last; what was taken back leaves no trace.
 */
export const historyOfMetrics = (
  journal: readonly JournalEntry[],
  session: Session,
): ReadonlyMap<Id, readonly MetricChange[]> => {
  const steps = readMetricSteps(journal);
  const changes = new Map<Id, readonly MetricChange[]>();
  for (const metric of session.metrics) {
    const joined = joinSteps(levelSteps(steps.of(metric.id)));
    const said = joined.filter(({ from, to }) => from !== null && from !== to);
    changes.set(metric.id, inWords(said, metric, session.locale));
  }
  return changes;
};

/** The changes of the four levels' numbers, undo and redo among them. */
const levelSteps = (steps: readonly MetricStep[]): Step[] =>
  steps.flatMap(({ field, from, to, at, actor }) => {
    const key = KEYS.find((level) => field === `${level}/value`);
    return key === undefined ? [] : [{ key, from: numberOf(from), to: numberOf(to), at, actor }];
  });

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const joinSteps = (steps: readonly Step[]): Step[] => {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.findLast(({ key }) => key === step.key);
    if (last?.actor === step.actor && dayOf(last.at) === dayOf(step.at)) last.to = step.to;
    else joined.push({ ...step });
  }
  return joined;
};

const inWords = (steps: readonly Step[], metric: Metric, locale: string): MetricChange[] => {
  const days = new Map<string, { at: Instant; actor: string; texts: string[] }>();
  for (const { key, from, to, at, actor } of steps) {
    if (from === null) continue;
    const [before = '', after = ''] = formatAligned(to === null ? [from] : [from, to], locale);
    const unit = metric.unit.trim();
    const text =
      to === null
        ? say`${LEVEL_WORDS[key]} from ${withUnit(before, unit, locale)} to not said`
        : say`${LEVEL_WORDS[key]} from ${before} to ${withUnit(after, unit, locale)}`;
    const group = `${dayOf(at)} ${actor}`;
    const entry = days.get(group) ?? { at, actor, texts: [] };
    entry.texts.push(text);
    days.set(group, entry);
  }
  return [...days.values()].map(({ at, actor, texts }) => ({
    when: formatDate(dayOf(at), locale, 'short'),
    text: say`${isBlank(actor) ? say`Somebody` : actor.trim()} changed the ${listOf(texts)}.`,
  }));
};
