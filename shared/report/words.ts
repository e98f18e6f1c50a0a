import { table } from '#shared/language/say';
import { isolated } from '#shared/core/text';
import type { Phase, BudgetCategory, BudgetLine } from '#shared/plan/phase';
import type { TaskKind } from '#shared/plan/task';
import type { Metric } from '#shared/metric/metric';
import type { Severity } from '#shared/findings/finding';
import type { Stage } from '#shared/session/session';

/** Enumerated values of the session as the words that a report prints. A blank value has no words. */

/** What a budget is spent on. */
export const CATEGORY_WORDS: Readonly<Record<BudgetCategory, string>> = table({
  people: 'People',
  licences: 'Licences',
  infrastructure: 'Infrastructure',
  data: 'Data',
  integration: 'Integration',
  training: 'Training',
  change: 'Change',
  run: 'Running',
});

/** How often a budget line falls due. */
export const RHYTHM_WORDS: Readonly<Record<BudgetLine['rhythm'], string>> = table({
  'one-off': 'once',
  monthly: 'a month',
  yearly: 'a year',
});

/** Whether the money is there. */
export const FUNDING_WORDS: Readonly<Record<BudgetLine['funding'], string>> = table({
  funded: 'funded',
  requested: 'requested',
  missing: 'no payer yet',
});

/** What a task is for. */
export const TASK_WORDS: Readonly<Record<TaskKind, string>> = table({
  build: 'Build',
  data: 'Data',
  integration: 'Integration',
  training: 'Training',
  monitoring: 'Monitoring',
  'roll-back': 'Roll-back',
  iteration: 'Iteration',
  evaluation: 'Evaluation',
});

/** How grave a finding is. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = table({
  must: 'Must fix',
  should: 'Should fix',
  know: 'To know',
});

/** The stages of the workshop. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = table({
  frame: 'Frame',
  measure: 'Measure',
  readiness: 'Readiness',
  path: 'Path',
  review: 'Review',
  commit: 'Commit',
});

/** How single measurements become one number. */
export const AGGREGATION_WORDS: Readonly<Record<Metric['aggregation'], string>> = table({
  '': '',
  median: 'median',
  mean: 'mean',
  p90: '90th percentile',
  p95: '95th percentile',
  total: 'total',
  count: 'count',
  share: 'share',
  rate: 'rate',
});

/** How often a metric is read. */
export const FREQUENCY_WORDS: Readonly<Record<Metric['frequency'], string>> = table({
  '': '',
  continuous: 'continuously',
  daily: 'daily',
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  yearly: 'yearly',
  once: 'once',
});

/** How a percentage is meant. */
export const PERCENT_WORDS: Readonly<Record<Metric['percentKind'], string>> = table({
  '': '',
  share: 'a share',
  relative: 'a relative change',
  points: 'percentage points',
});

/** The kinds of benefit. */
export const BENEFIT_WORDS: Readonly<Record<Metric['benefit']['type'], string>> = table({
  '': '',
  tangible: 'Tangible',
  intangible: 'Intangible',
  'dis-benefit': 'A cost elsewhere (dis-benefit)',
});

/** What a metric is for. */
export const METRIC_ROLE_WORDS: Readonly<Record<Metric['role'], string>> = table({
  primary: 'primary',
  supporting: 'supporting',
  guardrail: 'guardrail',
});

/** A metric's or phase's name, as it is set into a sentence, or words for one without. */
export const nameOr = (named: Pick<Metric | Phase, 'name'>, otherwise: string): string =>
  named.name.trim() === '' ? otherwise : isolated(named.name.trim());

/** A word at the beginning of a sentence. */
export const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
