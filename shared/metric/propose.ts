import { findDeadline } from '#shared/goal/deadline';
import type { OptionalDate, IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import type { Analysis, Quantity } from '#shared/goal/language/analysis';
import type { Provenance } from '#shared/goal/provenance';
import { isBetter } from './levels.ts';
import { emptyMetric, type Direction, type Metric, type MetricRole } from './metric.ts';
import { aggregationOf, directionOf, nameOf, sentenceAround } from './propose-words.ts';

/**
 * A metric that a text already holds, ready to be taken over: its numbers are those that were said and no others.
 * `words` is the sentence they stand in, `start` and `end` its UTF-16 offsets.
 */
export type Proposal = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly name: string;
  readonly unit: string;
  readonly denominator: string;
  readonly direction: Direction;
  readonly aggregation: Metric['aggregation'];
  readonly baseline: number | null;
  /** The ends of a baseline that was said as a range; null where it was one number. */
  readonly low: number | null;
  readonly high: number | null;
  readonly plan: number | null;
  readonly deadline: OptionalDate;
  /** A change that was said without the level it starts from: "40% less". It becomes a plan once there is a baseline. */
  readonly change: string;
};

const TIMES = new Set([
  'day',
  'week',
  'month',
  'year',
  'hour',
  'minute',
  'annually',
  'daily',
  'weekly',
  'monthly',
]);

const PER_WORD: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
};

/** A rate over time is part of the unit ("claims a day"); a rate over things is a denominator ("hours per case"). */
const unitOf = ({ unitText, per }: Quantity): { unit: string; denominator: string } => {
  if (per === null) return { unit: unitText, denominator: '' };
  const said = PER_WORD[per.toLowerCase()] ?? per.toLowerCase();
  return TIMES.has(per.toLowerCase()) || TIMES.has(said)
    ? { unit: `${unitText} a ${said}`.trim(), denominator: '' }
    : { unit: unitText, denominator: per };
};

const sameUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && (a.unitText === b.unitText || a.unitText === '' || b.unitText === '');

const middle = ({ low, high }: Quantity): number => Number(((low + high) / 2).toPrecision(12));

const rounded = (value: number): number => Number(value.toPrecision(12));

/** The level that a change leads to from a baseline: 1,200 less 60% is 480; 20 minutes less 5 minutes is 15. */
const after = (change: Quantity, baseline: Quantity, direction: Direction): number | null => {
  const sign = direction === 'decrease' ? -1 : 1;
  const from = middle(baseline);
  const by = middle(change);
  if (change.unit === 'percent') return rounded(from * (1 + (sign * by) / 100));
  if (change.unit === 'percent_points') return baseline.unit === 'percent' ? rounded(from + sign * by) : null;
  if (change.unit === 'multiple')
    return by === 0 ? null : rounded(direction === 'decrease' ? from / by : from * by);
  return sameUnit(change, baseline) ? rounded(from + sign * by) : null;
};

/** What is said of one thing within one sentence. */
type Group = { baseline?: Quantity; target?: Quantity; change?: Quantity };

const isTimeLimit = (quantity: Quantity): boolean =>
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'].includes(quantity.unit);

/**
 * The outcome quantities of one sentence, put together: a baseline with the next target of its unit, a change with the
 * baseline before it. "90% within 4 hours" is one share; the time is part of what is counted, not a number of its own.
 */
const groupsOf = (quantities: readonly Quantity[]): readonly Group[] => {
  const groups: Group[] = [];
  for (const quantity of quantities) {
    const last = groups.at(-1);
    if (quantity.role === 'baseline') {
      if (last?.target && !last.baseline && sameUnit(last.target, quantity)) last.baseline = quantity;
      else groups.push({ baseline: quantity });
    } else if (quantity.role === 'target') {
      const open = groups.find(({ baseline, target }) => baseline && !target && sameUnit(baseline, quantity));
      const share = groups.find(({ target }) => target?.unit === 'percent');
      if (open) open.target = quantity;
      else if (!share || !isTimeLimit(quantity)) groups.push({ target: quantity });
    } else if (quantity.role === 'change') {
      const open = groups.find(({ baseline, target, change }) => baseline && !target && !change);
      if (open) open.change = quantity;
      else groups.push({ change: quantity });
    }
  }
  return groups;
};

/** One end of a range as a promise: the one that asks less. */
const promised = (target: Quantity, direction: Direction): number =>
  isBetter(direction, target.low, target.high) ? target.high : target.low;

const changeWords = (change: Quantity, direction: Direction): string =>
  `${change.text.trim()} ${direction === 'decrease' ? 'less' : 'more'}`;

const propose = (
  group: Group,
  sentence: { readonly start: number; readonly end: number; readonly text: string },
  deadline: OptionalDate,
): Proposal => {
  const { baseline, target, change } = group;
  const said = [baseline, target, change].filter((quantity) => quantity !== undefined);
  const first = said.reduce((a, b) => (a.start < b.start ? a : b));
  const direction = directionOf(sentence.text, {
    from: baseline ? middle(baseline) : null,
    to: target ? middle(target) : null,
    isTime: isTimeLimit(target ?? baseline ?? first),
  });
  // "five to one day": the unit stands once, at the second number.
  const units = [target, baseline].filter((quantity) => quantity !== undefined).map(unitOf);
  const unit = units.find((one) => one.unit !== '') ?? { unit: '', denominator: '' };
  const isRange = baseline !== undefined && baseline.low !== baseline.high;
  const follows = baseline && change ? after(change, baseline, direction) : null;
  return {
    start: sentence.start,
    end: sentence.end,
    words: sentence.text,
    name: nameOf(sentence.text, first.start - sentence.start, first.end - sentence.start),
    ...unit,
    direction,
    aggregation: aggregationOf(sentence.text),
    baseline: baseline ? middle(baseline) : null,
    low: isRange ? baseline.low : null,
    high: isRange ? baseline.high : null,
    plan: target ? promised(target, direction) : follows,
    deadline,
    change: change && follows === null ? changeWords(change, direction) : '',
  };
};

/** More than these, one text does not propose: it is a report then, not a goal. */
const MOST = 12;

/**
 * The metrics that a text already holds in numbers, in its order: "reduce intake from five days to one day by 30 June"
 * is one with baseline 5, plan 1, unit days and its deadline. Volumes are scope and propose nothing.
 */
export const proposeMetrics = (text: string, analysis: Analysis, today: IsoDate): readonly Proposal[] => {
  const proposals: Proposal[] = [];
  const anywhere = findDeadline(text, today)?.date ?? '';
  for (const { sentence, found } of sentencesOf(text, analysis.quantities)) {
    if (proposals.length >= MOST) break;
    const deadline = findDeadline(sentence.text, today)?.date ?? anywhere;
    proposals.push(...groupsOf(withLevels(found)).map((group) => propose(group, sentence, deadline)));
  }
  return proposals.slice(0, MOST);
};

type Sentence = { readonly sentence: ReturnType<typeof sentenceAround>; readonly found: Quantity[] };

/** The quantities of a text by the sentence they stand in. */
const sentencesOf = (text: string, quantities: readonly Quantity[]): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  for (const quantity of quantities) {
    if (quantity.role === 'deadline') continue;
    const last = sentences.at(-1);
    if (last && quantity.end <= last.sentence.end) last.found.push(quantity);
    else sentences.push({ sentence: sentenceAround(text, quantity.start, quantity.end), found: [quantity] });
  }
  return sentences;
};

const isOften = ({ per }: Quantity): boolean =>
  per !== null && TIMES.has(PER_WORD[per.toLowerCase()] ?? per.toLowerCase());

/**
 * The outcomes of a sentence. A volume is scope and no outcome; but "1,200 alarms a day, 60% fewer" says from which
 * level the change starts, so a volume over time right before a change without a baseline is that level.
 */
const withLevels = (found: readonly Quantity[]): readonly Quantity[] => {
  const hasBaseline = found.some(({ role }) => role === 'baseline');
  return found.flatMap((quantity, place) => {
    if (quantity.role !== 'volume') return [quantity];
    const starts = !hasBaseline && isOften(quantity) && found[place + 1]?.role === 'change';
    return starts ? [{ ...quantity, role: 'baseline' as const }] : [];
  });
};

/**
 * The metric that a proposal becomes. Its baseline is only what somebody said: it has no date and no evidence, so it
 * counts as assumed until it is measured. A guardrail's one number is its limit, whichever way it was said ("stays at
 * 2%").
 */
export const metricFromProposal = (
  proposal: Proposal,
  made: { readonly id: Id; readonly role: MetricRole; readonly origin: Provenance },
): Metric => {
  const empty = emptyMetric(made.id, made.role);
  const { name, unit, denominator, direction, aggregation, baseline, low, high, plan, deadline } = proposal;
  const isLimit = made.role === 'guardrail';
  return {
    ...empty,
    name: name.slice(0, SHORT_TEXT_LIMIT),
    gist: proposal.words.slice(0, 2_000),
    unit: unit.slice(0, SHORT_TEXT_LIMIT),
    denominator: denominator.slice(0, SHORT_TEXT_LIMIT),
    direction,
    aggregation,
    baseline: { ...empty.baseline, value: isLimit && plan === null ? null : baseline, low, high },
    must: { value: isLimit ? (plan ?? baseline) : null, by: '' },
    plan: { value: isLimit ? null : plan, by: '' },
    deadline: isLimit ? '' : deadline,
    origin: made.origin,
  };
};
