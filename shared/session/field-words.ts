import { changeWord } from './change-language.ts';

/**
 * The fields of the session document in words, for the undo button and for the history of a metric. A field is named by
 * its place in its entry, the steps joined by "/": `plan/value` of a metric, `owner` of a task. Where the same name means
 * something else in another kind of entry, that kind stands before it: `goal.frequency`.
 */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  gist: 'sentence',
  entity: 'thing measured',
  percentKind: 'kind of percentage',
  dataSource: 'source',
  frequency: 'reading',
  selfReported: 'self-report',
  inclusions: 'what counts',
  exclusions: 'what does not count',
  guards: 'guarded metrics',
  responsible: 'reader',
  accountable: 'owner',
  stakeholders: 'who else cares',
  rationale: 'reason',
  'baseline/value': 'baseline',
  'baseline/low': 'interval from',
  'baseline/high': 'interval to',
  'baseline/date': 'day of the baseline',
  'baseline/evidence': 'evidence',
  'baseline/sampleSize': 'number of cases',
  'must/value': 'must',
  'must/by': 'day of must',
  'plan/value': 'plan',
  'plan/by': 'day of the plan',
  'wish/value': 'wish',
  'wish/by': 'day of the wish',
  'benefit/type': 'kind of benefit',
  'benefit/volume': 'units a year',
  'benefit/volumeUnit': 'unit of the benefit',
  'benefit/unitValue': 'worth of one unit',
  'benefit/claimed': 'claimed benefit',
  statement: 'wording',
  nonAiAlternative: 'alternative without AI',
  mustNotWorsen: 'what must not get worse',
  decider: 'decider',
  metricId: 'metric',
  participantId: 'signatory',
  decidedBy: 'decider',
  raisedBy: 'who raised it',
  saidBy: 'who said it',
  locale: 'number format',
  date: 'day',
  'goal.place': 'where it hurts',
  'goal.frequency': 'how often it happens',
  'goal.cost': 'cost today',
  agreed: 'agreement on the thresholds',
  planBaseline: 'plan kept to compare with',
  predecessor: 'session that this one carries on',
  holidayYears: 'years of the public holidays',
  probabilityLow: 'probability from',
  probabilityHigh: 'probability to',
  impactLow: 'impact from',
  impactHigh: 'impact to',
  effort: 'work',
  links: 'what it waits for',
  due: 'day by which it must be done',
  tried: 'how it was tried',
  errorRecovery: 'what happens when it fails',
  accessDate: 'day from which it can be read',
  triggerDate: 'day on which it is looked at',
  waitsForGate: 'waiting for the gate before',
  'contingency/time': 'time in reserve',
  'contingency/money': 'money in reserve',
  'contingency/basis': 'basis of the reserve',
  'decision/outcome': 'outcome decided',
  'decision/decider': 'who decided',
  'decision/date': 'day of the decision',
  'decision/reason': 'reason of the decision',
  'criterion.count': 'how many',
  'criterion.countUnit': 'of what',
  'criterion.level': 'level asked for',
  'criterion.pinned': 'fixed number',
  'origin/kind': 'where it comes from',
  'origin/words': 'words it comes from',
  'origin/saidBy': 'who said it',
  materials: 'material',
  startsAt: 'fixed start',
  isDropped: 'left out',
  planned: 'planned minutes',
  isCarried: 'carried on',
  isPrivate: 'private',
  isAnonymous: 'anonymity',
  'criterion.comparator': 'comparison in the gate',
  'criterion.value': 'limit in the gate',
  'criterion.unit': 'unit in the gate',
  'criterion.period': 'period in the gate',
};

/** "businessChanges" as "business changes". */
const spelled = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The field without the kind of entry before it. */
const bare = (field: string): string => field.slice(field.indexOf('.') + 1);

/** A field in words, in lower case: "plan", "day of the baseline"; a field that has no words of its own is spelled out. */
export const fieldWords = (qualified: string): string => {
  const field = bare(qualified);
  const known = FIELD_WORDS[qualified] ?? FIELD_WORDS[field];
  if (known !== undefined) return changeWord(known);
  const [first = '', ...rest] = field.split('/');
  const inner = rest.at(-1);
  if (inner === undefined || /^\d+$/.test(inner)) {
    return changeWord(FIELD_WORDS[first] ?? spelled(first));
  }
  return `${fieldWords(inner)}, ${fieldWords(first)}`;
};

/** What kind of thing a field holds; it decides how its value reads. */
export type FieldKind =
  'figure' | 'money' | 'number' | 'date' | 'person' | 'metric' | 'metrics' | 'choice' | 'unit' | 'text';

const KINDS: readonly (readonly [FieldKind, readonly string[]])[] = [
  ['figure', ['baseline/value', 'baseline/low', 'baseline/high', 'must/value', 'plan/value', 'wish/value']],
  ['figure', ['actual.low', 'actual.high']],
  ['money', ['amount', 'cost', 'impactLow', 'impactHigh', 'benefit/unitValue', 'benefit/claimed']],
  [
    'person',
    [
      ...['saidBy', 'answeredBy', 'responsible', 'accountable', 'technicalOwner', 'operationalOwner'],
      ...['consulted', 'informed', 'origin/saidBy', 'decision/decider'],
      ...['owner', 'decider', 'decidedBy', 'raisedBy', 'participantId'],
    ],
  ],
  ['date', ['deadline', 'start', 'end', 'due', 'date', 'decision/date', 'accessDate', 'triggerDate']],
  ['date', ['actual.from', 'actual.to', 'baseline/date', 'must/by', 'plan/by', 'wish/by']],
  ['text', ['goal.frequency', 'goal.place', 'goal.cost']],
  ['metric', ['metricId']],
  ['metrics', ['guards']],
  ['unit', ['unit', 'benefit/volumeUnit', 'locale', 'currency']],
  [
    'choice',
    [
      ...[
        'role',
        'direction',
        'aggregation',
        'frequency',
        'percentKind',
        'benefit/type',
        'side',
        'attendance',
      ],
      ...['kind', 'category', 'rhythm', 'funding', 'comparator', 'state', 'stage', 'outcomes', 'level'],
      ...['countUnit', 'personalData', 'lawfulBasis', 'sample', 'usedIn', 'tried', 'response', 'field'],
      ...['origin/kind', 'decision/outcome'],
    ],
  ],
];

/** What the numbers of a field are counted in: of one, of any other number. Levels and amounts carry their own unit. */
const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  probabilityLow: ['%', '%'],
  probabilityHigh: ['%', '%'],
  availability: ['%', '%'],
  quality: ['%', '%'],
  discountRate: ['%', '%'],
  'contingency/time': ['%', '%'],
  'contingency/money': ['%', '%'],
  duration: ['working day', 'working days'],
  effort: ['person-day', 'person-days'],
  horizonYears: ['year', 'years'],
  rampMonths: ['month', 'months'],
  sampleSize: ['case', 'cases'],
  minutes: ['min', 'min'],
  planned: ['min', 'min'],
  'baseline/sampleSize': ['case', 'cases'],
};

/** The unit of a number in a field, or the empty text where it has none of its own. */
export const fieldUnit = (qualified: string, value: number): string =>
  changeWord(UNITS[bare(qualified)]?.[value === 1 ? 0 : 1] ?? '');

const KIND_OF: ReadonlyMap<string, FieldKind> = new Map(
  KINDS.flatMap(([kind, fields]) => fields.map((field) => [field, kind] as const)),
);

/**
 * The kind of a field. A number in a field called `value` is a figure like a metric's levels (a gate criterion has one);
 * a field that has no kind of its own is a number, a choice between yes and no, or a text.
 */
export const fieldKind = (qualified: string, value: unknown): FieldKind => {
  const field = bare(qualified);
  const known = KIND_OF.get(qualified) ?? KIND_OF.get(field);
  if (known !== undefined) return known;
  if (field.startsWith('answeredBy/')) return 'person';
  if (typeof value === 'number') return field === 'value' ? 'figure' : 'number';
  return typeof value === 'boolean' ? 'choice' : 'text';
};
