import type { Metric } from '#shared/metric/metric';

type Options<T extends string> = readonly { readonly value: T; readonly label: string }[];

export const ROLES: Options<Metric['role']> = [
  { value: 'primary', label: 'Primary' },
  { value: 'supporting', label: 'Supporting' },
  { value: 'guardrail', label: 'Guardrail' },
];

export const DIRECTIONS: Options<Metric['direction']> = [
  { value: 'decrease', label: 'Less' },
  { value: 'increase', label: 'More' },
];

export const FREQUENCIES: Options<Metric['frequency']> = [
  { value: '', label: 'Not said yet' },
  { value: 'continuous', label: 'Continuously' },
  { value: 'daily', label: 'Daily' },
  { value: 'weekly', label: 'Weekly' },
  { value: 'monthly', label: 'Monthly' },
  { value: 'quarterly', label: 'Quarterly' },
  { value: 'yearly', label: 'Yearly' },
  { value: 'once', label: 'Once' },
];

export const AGGREGATIONS: Options<Metric['aggregation']> = [
  { value: '', label: 'Not said yet' },
  { value: 'median', label: 'Median' },
  { value: 'mean', label: 'Mean' },
  { value: 'p90', label: '90th percentile' },
  { value: 'p95', label: '95th percentile' },
  { value: 'total', label: 'Total' },
  { value: 'count', label: 'Count' },
  { value: 'share', label: 'Share' },
  { value: 'rate', label: 'Rate' },
];

export const PERCENT_KINDS: Options<Metric['percentKind']> = [
  { value: '', label: 'Not a percentage' },
  { value: 'share', label: 'Share of a whole' },
  { value: 'relative', label: 'Relative change' },
  { value: 'points', label: 'Percentage points' },
];

export const BENEFITS: Options<Metric['benefit']['type']> = [
  { value: '', label: 'Not said yet' },
  { value: 'tangible', label: 'Tangible' },
  { value: 'intangible', label: 'Intangible' },
  { value: 'dis-benefit', label: 'A cost elsewhere' },
];
