import { asId, type Id } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { emptyMetric } from '#shared/metric/metric';
import { type Command, type SimpleCommand } from '#shared/session/command';
import { emptyPhase, type Phase, PHASE_KINDS, taskSchema } from '#shared/plan/phase';
import { emptyParticipant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import { dayAt } from './desk.ts';

/** What chance brings to one move: numbers to choose with, a text, and a figure. */
export type Chance = {
  readonly a: number;
  readonly b: number;
  readonly text: string;
  readonly figure: number | null;
};

type Move = (session: Session, chance: Chance, newId: () => Id) => SimpleCommand | null;

const pick = <T>(list: readonly T[], choice: number): T | undefined =>
  list[choice % Math.max(1, list.length)];
const anyone = (session: Session, choice: number): Id | '' =>
  choice % 4 === 0 ? '' : (pick(session.participants, choice)?.id ?? '');
const anyMetric = (session: Session, choice: number): Id | '' => pick(session.metrics, choice)?.id ?? '';

const withPhase =
  (make: (phase: Phase, ...rest: Parameters<Move>) => SimpleCommand | null): Move =>
  (session, chance, newId) => {
    const phase = pick(session.phases, chance.a);
    return phase ? make(phase, session, chance, newId) : null;
  };

const withEntry =
  <T>(
    list: (session: Session) => readonly T[],
    make: (entry: T, session: Session, chance: Chance) => SimpleCommand,
  ): Move =>
  (session, chance) => {
    const entry = pick(list(session), chance.a);
    return entry === undefined ? null : make(entry, session, chance);
  };

/** One way to make each type of command valid for a session, or null where the session has nothing to apply it to. */
export const MOVES: Readonly<Record<SimpleCommand['type'], Move>> = {
  'session.update': (_, { text, b }) => ({
    type: 'session.update',
    changes: { title: text, date: b % 3 === 0 ? '' : dayAt(b) },
  }),
  'goal.update': (session, { text, a }) => ({
    type: 'goal.update',
    changes: a % 2 === 0 ? { statement: text } : { saidBy: anyone(session, a), purpose: text },
  }),
  'signOff.update': (_, { text }) => ({ type: 'signOff.update', changes: { statement: text } }),

  'question.add': (session, { a, text }, newId) => ({
    type: 'question.add',
    item: { id: newId(), phrase: text, question: text, answer: '', answeredBy: anyone(session, a) },
    index: a,
  }),
  'question.update': withEntry(
    ({ goal }) => goal.questions,
    ({ id }, session, { text, b }) => ({
      type: 'question.update',
      id,
      changes: { answer: text, answeredBy: anyone(session, b) },
    }),
  ),
  'question.remove': withEntry(
    ({ goal }) => goal.questions,
    ({ id }) => ({ type: 'question.remove', id }),
  ),

  'participant.add': (_, { text, b }, newId) => ({
    type: 'participant.add',
    item: emptyParticipant(newId(), b % 2 === 0 ? 'sponsor' : 'end-user', text),
  }),
  'participant.update': withEntry(
    ({ participants }) => participants,
    ({ id }, _, { text }) => ({
      type: 'participant.update',
      id,
      changes: { name: text, attendance: 'absent' },
    }),
  ),
  'participant.remove': withEntry(
    ({ participants }) => participants,
    ({ id }) => ({ type: 'participant.remove', id }),
  ),

  'metric.add': (session, { a, b, text, figure }, newId) => ({
    type: 'metric.add',
    item: {
      ...emptyMetric(newId(), b % 3 === 0 ? 'guardrail' : 'primary'),
      name: text,
      guards: session.metrics.slice(0, b % 3).map(({ id }) => id),
      accountable: anyone(session, a),
      plan: { value: figure, by: '' },
    },
    index: a,
  }),
  'metric.update': withEntry(
    ({ metrics }) => metrics,
    ({ id }, session, { b, text, figure }) => ({
      type: 'metric.update',
      id,
      changes:
        b % 2 === 0
          ? { baseline: { value: figure }, plan: { by: dayAt(b) }, responsible: anyone(session, b) }
          : { name: text },
    }),
  ),
  'metric.remove': withEntry(
    ({ metrics }) => metrics,
    ({ id }) => ({ type: 'metric.remove', id }),
  ),
  'metric.move': withEntry(
    ({ metrics }) => metrics,
    ({ id }, _, { b }) => ({ type: 'metric.move', id, toIndex: b }),
  ),

  'phase.add': (_, { a, b }, newId) => ({
    type: 'phase.add',
    item: { ...emptyPhase(newId(), PHASE_KINDS[b % 4] ?? 'poc'), start: dayAt(a) },
    index: b,
  }),
  'phase.update': withPhase(({ id }, session, { b, text }) => ({
    type: 'phase.update',
    id,
    changes: { purpose: text, technicalOwner: anyone(session, b), end: dayAt(b) },
  })),
  'phase.remove': withPhase(({ id }) => ({ type: 'phase.remove', id })),
  'gate.update': withPhase(({ id }, session, { b, text }) => ({
    type: 'gate.update',
    phaseId: id,
    changes: { decider: anyone(session, b), outcomes: b % 2 === 0 ? ['go'] : ['go', 'kill'], fallback: text },
  })),

  'task.add': withPhase(({ id }, session, { b, text }, newId) => ({
    type: 'task.add',
    phaseId: id,
    item: {
      id: newId(),
      name: text,
      kind: pick(taskSchema.shape.kind.options, b) ?? 'build',
      owner: anyone(session, b),
      start: dayAt(b),
      end: '',
    },
  })),
  'task.update': withPhase(({ id, tasks }, session, { b, text }) => {
    const task = pick(tasks, b);
    return task
      ? { type: 'task.update', phaseId: id, id: task.id, changes: { name: text, owner: anyone(session, b) } }
      : null;
  }),
  'task.remove': withPhase(({ id, tasks }, _, { b }) => {
    const task = pick(tasks, b);
    return task ? { type: 'task.remove', phaseId: id, id: task.id } : null;
  }),

  'deliverable.add': withPhase(({ id }, session, { b, text }, newId) => ({
    type: 'deliverable.add',
    phaseId: id,
    item: { id: newId(), name: text, accountable: anyone(session, b) },
    index: b,
  })),
  'deliverable.update': withPhase(({ id, deliverables }, _, { b, text }) => {
    const entry = pick(deliverables, b);
    return entry ? { type: 'deliverable.update', phaseId: id, id: entry.id, changes: { name: text } } : null;
  }),
  'deliverable.remove': withPhase(({ id, deliverables }, _, { b }) => {
    const entry = pick(deliverables, b);
    return entry ? { type: 'deliverable.remove', phaseId: id, id: entry.id } : null;
  }),

  'budgetLine.add': withPhase(({ id }, _, { b, text }, newId) => ({
    type: 'budgetLine.add',
    phaseId: id,
    item: {
      id: newId(),
      category: 'run',
      label: text,
      amount: asMinor(b * 100),
      rhythm: 'monthly',
      funding: 'missing',
    },
  })),
  'budgetLine.update': withPhase(({ id, budget }, _, { b }) => {
    const entry = pick(budget, b);
    return entry
      ? {
          type: 'budgetLine.update',
          phaseId: id,
          id: entry.id,
          changes: { amount: b % 5 === 0 ? null : asMinor(b) },
        }
      : null;
  }),
  'budgetLine.remove': withPhase(({ id, budget }, _, { b }) => {
    const entry = pick(budget, b);
    return entry ? { type: 'budgetLine.remove', phaseId: id, id: entry.id } : null;
  }),

  'criterion.add': withPhase(({ id }, session, { b, figure, text }, newId) => ({
    type: 'criterion.add',
    phaseId: id,
    item: {
      id: newId(),
      metricId: anyMetric(session, b),
      comparator: 'at-most',
      value: figure,
      unit: text,
      period: '',
    },
  })),
  'criterion.update': withPhase(({ id, gate }, session, { b, figure }) => {
    const entry = pick(gate.criteria, b);
    return entry
      ? {
          type: 'criterion.update',
          phaseId: id,
          id: entry.id,
          changes: { value: figure, metricId: anyMetric(session, b) },
        }
      : null;
  }),
  'criterion.remove': withPhase(({ id, gate }, _, { b }) => {
    const entry = pick(gate.criteria, b);
    return entry ? { type: 'criterion.remove', phaseId: id, id: entry.id } : null;
  }),

  'decision.add': (session, { a, b, text }, newId) => ({
    type: 'decision.add',
    item: {
      id: newId(),
      statement: text,
      reason: '',
      alternatives: '',
      state: 'open',
      decidedBy: anyone(session, a),
      date: dayAt(b),
      stage: 'commit',
    },
  }),
  'decision.update': withEntry(
    ({ decisions }) => decisions,
    ({ id }, _, { text }) => ({ type: 'decision.update', id, changes: { state: 'decided', reason: text } }),
  ),
  'decision.remove': withEntry(
    ({ decisions }) => decisions,
    ({ id }) => ({ type: 'decision.remove', id }),
  ),

  'parkingItem.add': (session, { a, text }, newId) => ({
    type: 'parkingItem.add',
    item: { id: newId(), text, raisedBy: anyone(session, a), stage: 'frame', resolved: false },
  }),
  'parkingItem.update': withEntry(
    ({ parkingLot }) => parkingLot,
    ({ id, resolved }) => ({ type: 'parkingItem.update', id, changes: { resolved: !resolved } }),
  ),
  'parkingItem.remove': withEntry(
    ({ parkingLot }) => parkingLot,
    ({ id }) => ({ type: 'parkingItem.remove', id }),
  ),

  'signatory.add': (session, { a, text }, newId) => ({
    type: 'signatory.add',
    item: { id: newId(), participantId: anyone(session, a), capacity: text },
  }),
  'signatory.update': withEntry(
    ({ signOff }) => signOff.signatories,
    ({ id }, session, { b, text }) => ({
      type: 'signatory.update',
      id,
      changes: { capacity: text, participantId: anyone(session, b) },
    }),
  ),
  'signatory.remove': withEntry(
    ({ signOff }) => signOff.signatories,
    ({ id }) => ({ type: 'signatory.remove', id }),
  ),

  'finding.accept': (_, { b, text }) => ({
    type: 'finding.accept',
    findingKey: `C1:metrics/${b % 3}`,
    reason: text,
  }),
  'finding.reopen': (_, { b }) => ({ type: 'finding.reopen', findingKey: `C1:metrics/${b % 3}` }),
};

/** The types of simple command, in a fixed order that chance can choose from. */
export const MOVE_TYPES = Object.keys(MOVES) as SimpleCommand['type'][];

/** A command of a type for a session, or null. */
export const makeCommand = (
  type: SimpleCommand['type'] | 'batch',
  session: Session,
  chance: Chance,
  newId: () => Id,
): Command | null => {
  if (type !== 'batch') return MOVES[type](session, chance, newId);
  const [person, metric] = [newId(), newId()];
  return {
    type: 'batch',
    name: 'add an owner and a metric',
    commands: [
      { type: 'metric.add', item: { ...emptyMetric(metric), accountable: person, name: chance.text } },
      { type: 'participant.add', item: emptyParticipant(person, 'operations', chance.text) },
    ],
  };
};

/** Ids of a sequence of their own, so that they never meet those of the context. */
export const moveIds = (): (() => Id) => {
  let count = 0;
  return () => asId(`m${(count += 1)}`);
};
