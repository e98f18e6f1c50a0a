import type { Phase, TaskKind, BudgetCategory, BudgetLine, Comparator, Outcome } from '#shared/plan/phase';
import type { Metric } from '#shared/metric/metric';
import type { Severity } from '#shared/findings/finding';
import type { ParticipantRole } from '#shared/session/participant';
import type { Stage } from '#shared/session/session';

/** Enumerated values of the session as the words that a report prints. A blank value has no words. */

/** What a budget is spent on. */
export const CATEGORY_WORDS: Readonly<Record<BudgetCategory, string>> = {
  people: 'People',
  licences: 'Licences',
  infrastructure: 'Infrastructure',
  data: 'Data',
  integration: 'Integration',
  training: 'Training',
  change: 'Change',
  run: 'Running',
};

/** How often a budget line falls due. */
export const RHYTHM_WORDS: Readonly<Record<BudgetLine['rhythm'], string>> = {
  'one-off': 'once',
  monthly: 'a month',
  yearly: 'a year',
};

/** Whether the money is there. */
export const FUNDING_WORDS: Readonly<Record<BudgetLine['funding'], string>> = {
  funded: 'funded',
  requested: 'requested',
  missing: 'no payer yet',
};

/** What a task is for. */
export const TASK_WORDS: Readonly<Record<TaskKind, string>> = {
  build: 'Build',
  data: 'Data',
  integration: 'Integration',
  training: 'Training',
  monitoring: 'Monitoring',
  'roll-back': 'Roll-back',
  iteration: 'Iteration',
};

/** How a criterion compares. */
export const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  '': '',
  'at-most': 'at most',
  'at-least': 'at least',
  'less-than': 'less than',
  'more-than': 'more than',
  equal: 'exactly',
};

/** What a gate may decide. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  go: 'go',
  kill: 'stop for good',
  hold: 'hold',
  recycle: 'back to an earlier phase',
};

/** How grave a finding is. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  must: 'Must fix',
  should: 'Should fix',
  know: 'To know',
};

/** The groups of people. */
export const ROLE_WORDS: Readonly<Record<ParticipantRole, string>> = {
  sponsor: 'Sponsor',
  operations: 'Operations',
  technical: 'Technical',
  'end-user': 'End user',
  finance: 'Finance',
  compliance: 'Compliance',
  facilitator: 'Facilitator',
};

/** The stages of the workshop. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  frame: 'Frame',
  measure: 'Measure',
  path: 'Path',
  commit: 'Commit',
};

/** How single measurements become one number. */
export const AGGREGATION_WORDS: Readonly<Record<Metric['aggregation'], string>> = {
  '': '',
  median: 'median',
  mean: 'mean',
  p90: '90th percentile',
  p95: '95th percentile',
  total: 'total',
  count: 'count',
  share: 'share',
  rate: 'rate',
};

/** How often a metric is read. */
export const FREQUENCY_WORDS: Readonly<Record<Metric['frequency'], string>> = {
  '': '',
  continuous: 'continuously',
  daily: 'daily',
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  yearly: 'yearly',
  once: 'once',
};

/** How a percentage is meant. */
export const PERCENT_WORDS: Readonly<Record<Metric['percentKind'], string>> = {
  '': '',
  share: 'a share',
  relative: 'a relative change',
  points: 'percentage points',
};

/** The kinds of benefit. */
export const BENEFIT_WORDS: Readonly<Record<Metric['benefit']['type'], string>> = {
  '': '',
  tangible: 'Tangible',
  intangible: 'Intangible',
  'dis-benefit': 'A cost elsewhere (dis-benefit)',
};

/** What a metric is for. */
export const METRIC_ROLE_WORDS: Readonly<Record<Metric['role'], string>> = {
  primary: 'primary',
  supporting: 'supporting',
  guardrail: 'guardrail',
};

/** A metric's or phase's name, or words for one without. */
export const nameOr = (named: Pick<Metric | Phase, 'name'>, otherwise: string): string =>
  named.name.trim() === '' ? otherwise : named.name.trim();

/** A word at the beginning of a sentence. */
export const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
