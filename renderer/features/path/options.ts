import type { BudgetCategory, BudgetLine, Comparator, Outcome, TaskKind } from '#shared/plan/phase';

type Options<T extends string> = readonly { readonly value: T; readonly label: string }[];

export const TASK_KINDS: Options<TaskKind> = [
  { value: 'build', label: 'Build' },
  { value: 'data', label: 'Data' },
  { value: 'integration', label: 'Integration' },
  { value: 'training', label: 'Training' },
  { value: 'monitoring', label: 'Monitoring' },
  { value: 'roll-back', label: 'Roll-back' },
  { value: 'iteration', label: 'Iteration' },
];

export const CATEGORIES: Options<BudgetCategory> = [
  { value: 'people', label: 'People' },
  { value: 'licences', label: 'Licences' },
  { value: 'infrastructure', label: 'Infrastructure' },
  { value: 'data', label: 'Data' },
  { value: 'integration', label: 'Integration' },
  { value: 'training', label: 'Training' },
  { value: 'change', label: 'Change' },
  { value: 'run', label: 'Run' },
];

export const RHYTHMS: Options<BudgetLine['rhythm']> = [
  { value: 'one-off', label: 'Once' },
  { value: 'monthly', label: 'A month' },
  { value: 'yearly', label: 'A year' },
];

export const FUNDINGS: Options<BudgetLine['funding']> = [
  { value: 'funded', label: 'Granted' },
  { value: 'requested', label: 'Requested' },
  { value: 'missing', label: 'No payer' },
];

export const COMPARATORS: Options<Comparator> = [
  { value: '', label: 'Not said yet' },
  { value: 'at-most', label: 'at most' },
  { value: 'at-least', label: 'at least' },
  { value: 'less-than', label: 'less than' },
  { value: 'more-than', label: 'more than' },
  { value: 'equal', label: 'exactly' },
];

export const OUTCOMES: Options<Outcome> = [
  { value: 'go', label: 'Go on' },
  { value: 'hold', label: 'Hold' },
  { value: 'recycle', label: 'Do it again' },
  { value: 'kill', label: 'Stop the project' },
];
