import { asDate, type OptionalDate } from '#shared/core/dates';
import { asId, type Id, type OptionalId } from '#shared/core/ids';
import { toMinor } from '#shared/core/money';
import { type Comparator, emptyCriterion } from '#shared/plan/gate';
import { emptyMetric, type Metric, type MetricRole } from '#shared/metric/metric';
import {
  type BudgetCategory,
  type BudgetLine,
  emptyBudgetLine,
  emptyDeliverable,
  emptyPhase,
  type Phase,
  type PhaseKind,
} from '#shared/plan/phase';
import { emptyTask, type TaskKind } from '#shared/plan/task';
import { type Action, emptyAction, emptyQuote, type Quote } from '#shared/session/captured';
import { emptyParticipant, type Participant, type ParticipantRole } from '#shared/session/participant';
import {
  type AcceptedFinding,
  type Assumption,
  type Decision,
  emptyAssumption,
  emptyParkingItem,
  type ParkingItem,
  type Session,
  type Signatory,
  type Stage,
} from '#shared/session/session';
import { asInstant } from '#shared/core/dates';

/** One sample session with the words the library shows for it. */
export type Sample = {
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly session: Session;
};

const ref = (id: string): OptionalId => (id === '' ? '' : asId(id));
const day = (text: string): OptionalDate => (text === '' ? '' : asDate(text));

/** A person of the workshop; the id is what everything else refers to. */
export const person = (
  id: string,
  name: string,
  title: string,
  role: ParticipantRole,
  organisation: string,
  rest: Partial<Participant> = {},
): Participant => ({ ...emptyParticipant(asId(id), role, name), title, organisation, ...rest });

type LevelInput = readonly [value: number | null, by?: string];

type MetricInput = Partial<
  Omit<
    Metric,
    | 'id'
    | 'name'
    | 'role'
    | 'guards'
    | 'baseline'
    | 'must'
    | 'plan'
    | 'wish'
    | 'deadline'
    | 'responsible'
    | 'accountable'
    | 'benefit'
  >
> & {
  guards?: readonly string[];
  baseline?: Partial<Omit<Metric['baseline'], 'date'>> & { date?: string };
  must?: LevelInput;
  plan?: LevelInput;
  wish?: LevelInput;
  deadline?: string;
  responsible?: string;
  accountable?: string;
  benefit?: Partial<Metric['benefit']>;
};

const level = ([value, by = '']: LevelInput = [null]): Metric['plan'] => ({ value, by: day(by) });

/** A metric with everything that is given; the rest is not said. */
export const metric = (id: string, role: MetricRole, name: string, input: MetricInput): Metric => {
  const { guards, baseline, must, plan, wish, deadline, responsible, accountable, benefit, ...rest } = input;
  const empty = emptyMetric(asId(id), role);
  return {
    ...empty,
    ...rest,
    name,
    guards: (guards ?? []).map(asId),
    baseline: { ...empty.baseline, ...baseline, date: day(baseline?.date ?? '') },
    must: level(must),
    plan: level(plan),
    wish: level(wish),
    deadline: day(deadline ?? ''),
    responsible: ref(responsible ?? ''),
    accountable: ref(accountable ?? ''),
    benefit: { ...empty.benefit, ...benefit },
  };
};

type TaskRow = readonly [kind: TaskKind, name: string, owner: string, start: string, end: string];
type BudgetRow = readonly [
  category: BudgetCategory,
  label: string,
  amount: number | null,
  rhythm: BudgetLine['rhythm'],
  funding: BudgetLine['funding'],
];
type CriterionRow = readonly [
  metricId: string,
  comparator: Comparator,
  value: number | null,
  unit: string,
  period: string,
];

type PhaseInput = {
  name?: string;
  purpose: string;
  dates: readonly [start: string, end: string];
  owners: readonly [technical: string, operational: string];
  deliverables: readonly (readonly [name: string, accountable: string])[];
  tasks: readonly TaskRow[];
  budget: readonly BudgetRow[];
  gate: { date: string; decider: string; criteria: readonly CriterionRow[]; fallback: string };
};

/** A phase; its tasks, deliverables, budget lines and criteria are numbered inside it. Amounts are in the major unit. */
export const phase = (id: string, kind: PhaseKind, currency: string, input: PhaseInput): Phase => {
  const part = (letter: string, position: number): Id => asId(`${id}-${letter}${position + 1}`);
  const empty = emptyPhase(asId(id), kind);
  return {
    ...empty,
    name: input.name ?? empty.name,
    purpose: input.purpose,
    start: day(input.dates[0]),
    end: day(input.dates[1]),
    technicalOwner: ref(input.owners[0]),
    operationalOwner: ref(input.owners[1]),
    deliverables: input.deliverables.map(([name, accountable], at) => ({
      ...emptyDeliverable(part('d', at), name),
      accountable: ref(accountable),
    })),
    tasks: input.tasks.map(([taskKind, name, owner, start, end], at) => ({
      ...emptyTask(part('t', at), taskKind, name),
      owner: ref(owner),
      start: day(start),
      end: day(end),
    })),
    budget: input.budget.map(([category, label, amount, rhythm, funding], at) => ({
      ...emptyBudgetLine(part('b', at), category, label),
      amount: amount === null ? null : toMinor(amount, currency),
      rhythm,
      funding,
    })),
    gate: {
      ...empty.gate,
      date: day(input.gate.date),
      decider: ref(input.gate.decider),
      fallback: input.gate.fallback,
      criteria: input.gate.criteria.map(([metricId, comparator, value, unit, period], at) => ({
        ...emptyCriterion(part('c', at)),
        metricId: ref(metricId),
        comparator,
        value,
        unit,
        period,
      })),
    },
  };
};

/** A decision; `when` is the day it was decided, or by which it will be. */
export const decision = (
  id: string,
  state: Decision['state'],
  statement: string,
  [decidedBy, when]: readonly [string, string],
  rest: Partial<Pick<Decision, 'reason' | 'alternatives' | 'stage'>> = {},
): Decision => ({
  id: asId(id),
  statement,
  reason: '',
  alternatives: '',
  state,
  decidedBy: ref(decidedBy),
  date: day(when),
  stage: 'commit',
  isCarried: false,
  ...rest,
});

/** A thought for later. */
export const parked = (
  id: string,
  text: string,
  raisedBy: string,
  stage: Stage,
  resolved = false,
): ParkingItem => ({ ...emptyParkingItem(asId(id), stage, text), raisedBy: ref(raisedBy), resolved });

/** Something somebody does after the workshop, by a day. */
export const action = (
  id: string,
  text: string,
  [owner, due]: readonly [string, string],
  stage: Stage,
  state: Action['state'] = 'open',
): Action => ({ ...emptyAction(asId(id), stage, text), owner: ref(owner), due: day(due), state });

/** Something somebody said, word for word. */
export const quote = (id: string, text: string, saidBy: string, stage: Stage): Quote => ({
  ...emptyQuote(asId(id), stage, text),
  saidBy: ref(saidBy),
});

/** Something taken to be true. */
export const assumption = (
  id: string,
  text: string,
  raisedBy: string,
  test: string,
  state: Assumption['state'],
): Assumption => ({ ...emptyAssumption(asId(id), 'frame', text), raisedBy: ref(raisedBy), test, state });

/** Someone who signs. */
export const signs = (id: string, participantId: string, capacity: string): Signatory => ({
  id: asId(id),
  participantId: ref(participantId),
  capacity,
});

/** A finding the room decided to live with. */
export const accepted = (
  id: string,
  findingKey: string,
  reason: string,
  by: string,
  at: string,
): AcceptedFinding => ({
  id: asId(id),
  findingKey,
  reason,
  acceptedBy: by,
  acceptedAt: asInstant(at),
});

/** A question about one wording of the goal. */
export const wording = (
  id: string,
  phrase: string,
  question: string,
  answer = '',
  answeredBy = '',
): Session['goal']['questions'][number] => ({
  id: asId(id),
  phrase,
  question,
  answer,
  answeredBy: ref(answeredBy),
});
