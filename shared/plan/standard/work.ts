import { phrase } from '#shared/language/say';
import type { TaskKind } from '../task.ts';
import type { PlanRole, TemplateTask } from './template.ts';

type Work = {
  readonly name: string;
  readonly kind: TaskKind;
  readonly role: PlanRole;
  readonly per?: TemplateTask['per'];
};

/** What the templates are made of: a piece of work keeps its name, kind and group wherever it stands. */
const WORK = {
  data: {
    name: phrase('Get {source} ready: access, extract, clean-up'),
    kind: 'data',
    role: 'technical',
    per: 'source',
  },
  access: { name: phrase('Data access confirmed'), kind: 'data', role: 'technical' },
  privacy: { name: phrase('Data protection check'), kind: 'data', role: 'compliance' },
  label: { name: phrase('Label past cases with the people who decide them'), kind: 'data', role: 'end-user' },
  interface: {
    name: phrase('Try the real interface of {system}'),
    kind: 'integration',
    role: 'technical',
    per: 'system',
  },
  build: { name: phrase('Build the first version on real cases'), kind: 'build', role: 'technical' },
  mend: { name: phrase('Correct what the labelled cases show'), kind: 'iteration', role: 'technical' },
  'validation-plan': { name: phrase('Write the validation plan'), kind: 'evaluation', role: 'compliance' },
  shadow: {
    name: phrase('Shadow run: read {metric} beside the present way'),
    kind: 'evaluation',
    role: 'operations',
  },
  voices: { name: phrase('Ask the people who would use it'), kind: 'evaluation', role: 'end-user' },
  'poc-report': {
    name: phrase('Evaluation report: {metric}, cost a case, what was learnt'),
    kind: 'evaluation',
    role: 'technical',
  },

  connect: {
    name: phrase('Connect {system} by its real interface'),
    kind: 'integration',
    role: 'technical',
    per: 'system',
  },
  'real-data': {
    name: phrase('Move from samples to data as production writes it'),
    kind: 'data',
    role: 'technical',
  },
  council: {
    name: phrase('Agree with the works council, tell the teams'),
    kind: 'training',
    role: 'operations',
  },
  'privacy-real': { name: phrase('Data protection check for real use'), kind: 'data', role: 'compliance' },
  monitor: {
    name: phrase('Put {metric} and failures on a daily page'),
    kind: 'monitoring',
    role: 'technical',
  },
  security: {
    name: phrase('Security test by people who did not build it'),
    kind: 'evaluation',
    role: 'technical',
  },
  'roll-back': { name: phrase('Rehearse the way back'), kind: 'roll-back', role: 'technical' },
  train: { name: phrase('Train the people of the pilot'), kind: 'training', role: 'end-user' },
  ready: { name: phrase('Pilot can begin'), kind: 'build', role: 'operations' },
  run: {
    name: phrase('Pilot run: read {metric} every week'),
    kind: 'evaluation',
    role: 'operations',
  },
  load: { name: phrase('Load test at twice the expected volume'), kind: 'evaluation', role: 'technical' },
  iterate: { name: phrase('Change what the users report'), kind: 'iteration', role: 'technical' },
  validation: { name: phrase('Independent validation'), kind: 'evaluation', role: 'compliance' },
  runbook: { name: phrase('Write the runbook with the support team'), kind: 'monitoring', role: 'technical' },
  'pilot-report': {
    name: phrase('Pilot report and final business case'),
    kind: 'evaluation',
    role: 'operations',
  },

  prepare: {
    name: phrase('Production environment, access rights, operating budget'),
    kind: 'build',
    role: 'technical',
  },
  'tell-teams': { name: phrase('Tell each team when its turn comes'), kind: 'training', role: 'operations' },
  approval: { name: phrase('Approval by compliance and audit'), kind: 'evaluation', role: 'compliance' },
  support: {
    name: phrase('Hand the runbook to support, agree on-call'),
    kind: 'monitoring',
    role: 'technical',
  },
  'train-wave': { name: phrase('Train the teams of wave {n}'), kind: 'training', role: 'end-user' },
  live: { name: phrase('Live'), kind: 'build', role: 'operations' },
  wave: { name: phrase('Roll-out, wave {n}'), kind: 'build', role: 'operations' },
  hypercare: {
    name: phrase('Hypercare: someone who built it stands by'),
    kind: 'monitoring',
    role: 'technical',
  },
  read: { name: phrase('Read {metric} every week'), kind: 'evaluation', role: 'operations' },
  handover: { name: phrase('Handed over to operation'), kind: 'build', role: 'operations' },

  'monthly-reading': { name: phrase('Read {metric} every month'), kind: 'monitoring', role: 'operations' },
  drift: { name: phrase('Watch input data and errors for drift'), kind: 'monitoring', role: 'technical' },
  improve: { name: phrase('Improvement of quarter {n}'), kind: 'iteration', role: 'technical' },
  'train-new': { name: phrase('Train those who joined since'), kind: 'training', role: 'end-user' },
  'roll-back-again': {
    name: phrase('Rehearse the way back once more'),
    kind: 'roll-back',
    role: 'technical',
  },
  audit: { name: phrase('Report to compliance'), kind: 'evaluation', role: 'compliance' },
  'review-report': {
    name: phrase('Report for the review: continue, retrain or retire'),
    kind: 'evaluation',
    role: 'operations',
  },
} as const satisfies Record<string, Work>;

/** A piece of work, or the n-th of its kind: "wave-2". */
type WorkKey = keyof typeof WORK | `${keyof typeof WORK}-${number}`;

const isWork = (key: string): key is keyof typeof WORK => Object.hasOwn(WORK, key);

/**
 * A row of a template: which work, how many working days, how many person-days, after what.
 * @throws for a key that names no work, which is a mistake in a template.
 */
export const row = (
  key: WorkKey,
  days: number,
  effort: number | null,
  after: readonly string[] = [],
): TemplateTask => {
  const [, base = key, number = ''] = /^(.+)-(\d+)$/.exec(key) ?? [];
  const known: string = isWork(key) ? key : base;
  if (!isWork(known)) throw new Error(`no work is called ${key}`);
  const work: Work = WORK[known];
  return { ...work, key, number, days, effort, after };
};

/** A milestone: nothing to do, but a moment that must be reached. */
export const milestone = (key: WorkKey, after: readonly string[]): TemplateTask => row(key, 0, null, after);

/**
 * Waves of a roll-out one after the other. The teams of each wave are trained in the last days of the wave before, those
 * of the first one after `after`.
 */
export const waves = (
  count: number,
  { days, after, live }: { readonly days: number; readonly after: string; readonly live: readonly string[] },
): readonly TemplateTask[] =>
  Array.from({ length: count }, (_, at) => at + 1).flatMap((n) => {
    const isFirst = n === 1;
    return [
      row(`train-wave-${n}`, 5, 4, [isFirst ? after : `wave-${n - 1} SS+${days - 5}`]),
      ...(isFirst ? [milestone('live', [...live, 'train-wave-1'])] : []),
      row(`wave-${n}`, days, 0.4 * days, isFirst ? ['live'] : [`wave-${n - 1}`, `train-wave-${n}`]),
    ];
  });
