import type { Language } from '#shared/language/language';
import type { OptionalDate, IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import type { Analysis, Quantity } from '#shared/goal/language/analysis';
import type { Provenance } from '#shared/goal/provenance';
import { isBetter } from './levels.ts';
import {
  endOf,
  type Group,
  groupsOf,
  isTimeLimit,
  middle,
  sameUnit,
  startOf,
  withLevels,
} from './propose-groups.ts';
import { emptyMetric, type Direction, type Metric, type MetricRole } from './metric.ts';
import { ENGLISH, GERMAN, type ProposalWords, type SentencePart } from './proposal-words.ts';

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

/** One end of a range as a promise: the one that asks less. */
const promised = (target: Quantity, direction: Direction): number =>
  isBetter(direction, target.low, target.high) ? target.high : target.low;

/** The name before the first number; "halve time to hire from 60 days" has it between the change and its level. */
const nameIn = (
  { nameOf }: ProposalWords,
  { start, text }: SentencePart,
  { baseline, change }: Group,
  first: Quantity,
): string => {
  const name = nameOf(text, first.start - start, first.end - start);
  if (name !== '' || !baseline || first !== change) return name;
  return nameOf(text.slice(change.end - start), baseline.start - change.end, baseline.end - change.end);
};

/** What a share is a share of, where it is said: "90% of calls". */
const withShare = (
  { wholeAfter }: ProposalWords,
  unit: { readonly unit: string; readonly denominator: string },
  { start, text }: SentencePart,
  level: Quantity | undefined,
): { unit: string; denominator: string } => {
  if (unit.unit !== '%' || unit.denominator !== '' || !level) return unit;
  return { ...unit, denominator: wholeAfter(text.slice(level.end - start)) };
};

/** A baseline's number; one that was said as a range keeps its ends. */
const baselineOf = (quantity: Quantity | undefined): Pick<Proposal, 'baseline' | 'low' | 'high'> => {
  if (!quantity) return { baseline: null, low: null, high: null };
  const { low, high } = quantity;
  const isRange = low !== high;
  return { baseline: middle(quantity), low: isRange ? low : null, high: isRange ? high : null };
};

const propose = (
  say: ProposalWords,
  group: Group,
  sentence: SentencePart,
  deadline: OptionalDate,
  clause: string,
): Proposal => {
  const { baseline, target, change } = group;
  const said = [baseline, target, change].filter((quantity) => quantity !== undefined);
  const first = said.reduce((a, b) => (a.start < b.start ? a : b));
  const direction = say.directionOf(sentence.text, {
    from: baseline ? middle(baseline) : null,
    to: target ? middle(target) : null,
    isTime: isTimeLimit(target ?? baseline ?? first),
  });
  // "five to one day": the unit stands once, at the second number.
  const units = [target, baseline].filter((quantity) => quantity !== undefined).map(say.unitOf);
  const unit = units.find((one) => one.unit !== '') ?? { unit: '', denominator: '' };
  const follows = baseline && change ? after(change, baseline, direction) : null;
  return {
    start: sentence.start,
    end: sentence.end,
    words: sentence.text,
    name: nameIn(say, sentence, group, first),
    ...withShare(say, unit, sentence, target ?? baseline),
    direction,
    aggregation: say.aggregationOf(clause),
    ...baselineOf(baseline),
    plan: target ? promised(target, direction) : follows,
    deadline,
    change: change && follows === null ? say.changeWords(change, direction) : '',
  };
};

/** More than these, one text does not propose: it is a report then, not a goal. */
const MOST = 12;

/**
 * The metrics that a text already holds in numbers, in its order: "reduce intake from five days to one day by 30 June"
 * is one with baseline 5, plan 1, unit days and its deadline. Volumes are scope and propose nothing.
 */
export const proposeMetrics = (
  text: string,
  analysis: Analysis,
  today: IsoDate,
  language: Language = 'en',
): readonly Proposal[] => {
  const say = language === 'de' ? GERMAN : ENGLISH;
  const proposals: Proposal[] = [];
  const anywhere = say.findDeadline(text, today)?.date ?? '';
  for (const { sentence, found } of sentencesOf(say.sentencesIn(text), analysis.quantities)) {
    if (proposals.length >= MOST) break;
    const deadline = say.findDeadline(sentence.text, today)?.date ?? anywhere;
    const levels = withLevels(
      found.filter((quantity) => !say.isAside(quantity, text)),
      text,
      say.leadsFrom,
    );
    for (const group of groupsOf(levels, text, say.leadsFrom)) {
      const clause = say.clauseAround(
        sentence.text,
        startOf(group) - sentence.start,
        endOf(group) - sentence.start,
      );
      proposals.push(propose(say, group, sentence, deadline, clause));
    }
  }
  return proposals.slice(0, MOST);
};

type Sentence = { readonly sentence: SentencePart; readonly found: Quantity[] };

/** The quantities of a text by the sentence they stand in. */
const sentencesOf = (
  sentenceAround: (start: number, end: number) => SentencePart,
  quantities: readonly Quantity[],
): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  for (const quantity of quantities) {
    if (quantity.role === 'deadline') continue;
    const last = sentences.at(-1);
    if (last && quantity.end <= last.sentence.end) last.found.push(quantity);
    else sentences.push({ sentence: sentenceAround(quantity.start, quantity.end), found: [quantity] });
  }
  return sentences;
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
