import type { SimpleCommand } from '#shared/session/command';
import { criterionSchema, emptyCriterion } from '#shared/plan/gate';
import { emptyBudgetLine, emptyDeliverable, emptyPhase, PHASE_KINDS } from '#shared/plan/phase';
import { emptyTask, taskSchema } from '#shared/plan/task';
import { asMinor } from '#shared/core/money';
import { dayAt } from './desk.ts';
import { anyLink, anyMetric, anyone, anyTask, type Move, pick, withPhase } from './move-parts.ts';

type PlanCommand =
  Extract<SimpleCommand, { phaseId: unknown }> | Extract<SimpleCommand, { type: `phase.${string}` }>;

/** The moves of the plan: phases, gates and what lies in them. */
export const PLAN_MOVES: Readonly<Record<PlanCommand['type'], Move>> = {
  'phase.add': (_, { a, b }, newId) => ({
    type: 'phase.add',
    item: { ...emptyPhase(newId(), PHASE_KINDS[b % 4] ?? 'poc'), start: dayAt(a) },
    index: b,
  }),
  'phase.update': withPhase(({ id }, session, { b, text }) => ({
    type: 'phase.update',
    id,
    changes: {
      purpose: text,
      technicalOwner: anyone(session, b),
      end: dayAt(b),
      contingency: { time: b },
    },
  })),
  'phase.move': withPhase(({ id }, _, { b }) => ({ type: 'phase.move', id, toIndex: b })),
  'phase.remove': withPhase(({ id }) => ({ type: 'phase.remove', id })),
  'gate.update': withPhase(({ id }, session, { b, text }) => ({
    type: 'gate.update',
    phaseId: id,
    changes: {
      decider: anyone(session, b),
      outcomes: b % 2 === 0 ? ['go'] : ['go', 'kill'],
      fallback: text,
      decision:
        b % 3 === 0 ? null : { outcome: 'hold', decider: anyone(session, b), date: dayAt(b), reason: text },
    },
  })),

  'task.add': withPhase(({ id }, session, { b, text }, newId) => ({
    type: 'task.add',
    phaseId: id,
    item: {
      ...emptyTask(newId(), pick(taskSchema.shape.kind.options, b) ?? 'build', text),
      owner: anyone(session, b),
      start: dayAt(b),
      duration: b % 2 === 0 ? null : b,
      links: anyLink(session, b),
    },
  })),
  'task.update': withPhase(({ id, tasks }, session, { b, text }) => {
    const task = pick(tasks, b);
    return task
      ? { type: 'task.update', phaseId: id, id: task.id, changes: { name: text, owner: anyone(session, b) } }
      : null;
  }),
  'task.move': withPhase(({ id, tasks }, session, { a, b }) => {
    const task = pick(tasks, b);
    const to = pick(session.phases, b);
    return task && to ? { type: 'task.move', phaseId: id, id: task.id, toPhaseId: to.id, toIndex: a } : null;
  }),
  'gate.agree': withPhase(({ id }) => ({ type: 'gate.agree', phaseId: id })),
  'gate.withdraw': withPhase(({ id }) => ({ type: 'gate.withdraw', phaseId: id })),
  'task.remove': withPhase(({ id, tasks }, _, { b }) => {
    const task = pick(tasks, b);
    return task ? { type: 'task.remove', phaseId: id, id: task.id } : null;
  }),

  'deliverable.add': withPhase(({ id }, session, { b, text }, newId) => ({
    type: 'deliverable.add',
    phaseId: id,
    item: {
      ...emptyDeliverable(newId(), text),
      accountable: anyone(session, b),
      consulted: session.participants.slice(0, b % 3).map((person) => person.id),
    },
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
      ...emptyBudgetLine(newId(), 'run', text),
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
      ...emptyCriterion(newId()),
      metricId: anyMetric(session, b),
      level: pick(criterionSchema.shape.level.options, b) ?? '',
      comparator: 'at-most',
      value: figure,
      unit: text,
      evidenceTask: anyTask(session, b),
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
};
