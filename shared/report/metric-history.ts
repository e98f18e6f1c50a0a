import { dayOf, formatDate, type Instant } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { formatAligned } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import { applyEntry, type JournalEntry } from '#shared/session/journal';
import type { Session } from '#shared/session/session';
import { listOf, withUnit } from './format.ts';

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
  const steps = stepsOf(journal);
  const changes = new Map<Id, readonly MetricChange[]>();
  for (const metric of session.metrics) {
    const own = steps.get(metric.id) ?? [];
    const joined = joinSteps(own).filter(({ from, to }) => from !== null && from !== to);
    changes.set(metric.id, inWords(joined, metric, session.locale));
  }
  return changes;
};

const stepsOf = (journal: readonly JournalEntry[]): Map<Id, Step[]> => {
  const steps = new Map<Id, Step[]>();
  let current: Session | null = null;
  for (const entry of journal) {
    if (current === null && entry.kind !== 'create') break;
    const before: readonly Metric[] = current?.metrics ?? [];
    current = entry.kind === 'create' ? entry.document : current === null ? null : applyEntry(current, entry);
    if (entry.kind === 'create' || current === null || current.metrics === before) continue;
    compare(before, current.metrics, entry, steps);
  }
  return steps;
};

const compare = (
  before: readonly Metric[],
  after: readonly Metric[],
  entry: JournalEntry,
  steps: Map<Id, Step[]>,
): void => {
  for (const metric of after) {
    const old = before.find(({ id }) => id === metric.id);
    if (old === undefined || old === metric) continue;
    for (const key of KEYS) {
      const [from, to] = [old[key].value, metric[key].value];
      if (from === to) continue;
      const own = steps.get(metric.id) ?? [];
      own.push({ key, from, to, at: entry.at, actor: entry.actor });
      steps.set(metric.id, own);
    }
  }
};

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
        ? `${key} from ${withUnit(before, unit, locale)} to not said`
        : `${key} from ${before} to ${withUnit(after, unit, locale)}`;
    const group = `${dayOf(at)} ${actor}`;
    const entry = days.get(group) ?? { at, actor, texts: [] };
    entry.texts.push(text);
    days.set(group, entry);
  }
  return [...days.values()].map(({ at, actor, texts }) => ({
    when: formatDate(dayOf(at), locale, 'short'),
    text: `${isBlank(actor) ? 'Somebody' : actor.trim()} changed the ${listOf(texts)}.`,
  }));
};
