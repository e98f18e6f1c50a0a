/** The fields of each entry that a template can bring, by their paths in the entry. */
export const BLOCK_FIELDS: readonly string[] = [
  'title',
  'purpose',
  'method',
  'minutes',
  'day',
  'startsAt',
  'stage',
  'materials',
  'notes',
];

/** @see BLOCK_FIELDS */
export const METRIC_FIELDS: readonly string[] = [
  'name',
  'role',
  'guards',
  'entity',
  'attribute',
  'scale',
  'unit',
  'percentKind',
  'denominator',
  'direction',
  'aggregation',
  'meter',
  'dataSource',
  'frequency',
  'selfReported',
  'formula',
  'benefit/type',
  'benefit/volumeUnit',
  'must/value',
  'must/by',
  'plan/value',
  'plan/by',
  'wish/value',
  'wish/by',
  'deadline',
];

/** @see BLOCK_FIELDS */
export const PHASE_FIELDS: readonly string[] = [
  'kind',
  'name',
  'purpose',
  'waitsForGate',
  'start',
  'end',
  'contingency/time',
  'contingency/money',
  'contingency/basis',
];

/** @see BLOCK_FIELDS */
export const TASK_FIELDS: readonly string[] = ['name', 'kind', 'duration', 'effort', 'links', 'start', 'due'];

/** @see BLOCK_FIELDS */
export const BUDGET_FIELDS: readonly string[] = ['category', 'label', 'rhythm', 'isPrivate', 'date'];

/** @see BLOCK_FIELDS */
export const CRITERION_FIELDS: readonly string[] = [
  'metricId',
  'level',
  'pinned',
  'comparator',
  'value',
  'unit',
  'period',
  'count',
  'countUnit',
  'evidenceTask',
];

/** @see BLOCK_FIELDS */
export const ENTRY_FIELDS: readonly string[] = [
  'name',
  'definition',
  'formula',
  'unit',
  'percentKind',
  'denominator',
  'direction',
  'aggregation',
  'frequency',
  'meter',
  'selfReported',
  'dataSource',
  'guardrailIds',
  'guardrailNames',
  'mistake',
  'moneyUnit',
  'moneyNote',
  'words',
];
