import type { Id } from '#shared/core/ids';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import { said } from '#shared/language/say';
import type { Criterion } from '../gate.ts';
import { evidenceWords, gateProposals } from '../gate-proposals.ts';
import { emptyBudgetLine, emptyDeliverable, emptyPhase, type Phase } from '../phase.ts';
import { emptyTask, linkTypeSchema, type Task, type TaskLink } from '../task.ts';
import {
  clientFor,
  metricWords,
  personFor,
  type PlanSubject,
  sourcesOf,
  type StandardPlanInputs,
  systemsOf,
} from './cast.ts';
import { RESERVE_BASIS } from './stations.ts';
import type { TemplatePhase, TemplateTask } from './template.ts';

type Making = { readonly inputs: StandardPlanInputs; readonly newId: () => Id };

const subjectsOf = ({ per }: TemplateTask, inputs: StandardPlanInputs): readonly PlanSubject[] => {
  if (per === 'source') return sourcesOf(inputs);
  return per === 'system' ? systemsOf(inputs) : [{ name: '', owner: '' }];
};

/** The part of an effort that falls to each of several, in half days. */
const shareOf = (effort: number | null, among: number): number | null =>
  effort === null || among === 1 ? effort : Math.max(0.5, Math.floor((effort / among) * 2) / 2);

const nameOf = ({ name, number }: TemplateTask, subject: PlanSubject, inputs: StandardPlanInputs): string =>
  said(name)
    .replace('{n}', number)
    .replace('{metric}', () => metricWords(inputs))
    .replace(/\{(source|system)\}/, () => subject.name.trim())
    .slice(0, SHORT_TEXT_LIMIT);

const makeTasks = (template: TemplateTask, { inputs, newId }: Making): readonly Task[] => {
  const subjects = subjectsOf(template, inputs);
  return subjects.map((subject) => ({
    ...emptyTask(newId(), template.kind, nameOf(template, subject, inputs)),
    owner: subject.owner === '' ? personFor(inputs, template.role) : subject.owner,
    duration: template.days,
    effort: shareOf(template.effort, subjects.length),
  }));
};

/** What a task waits for. @throws where a template names a task that is not there, or writes a link wrongly. */
const linksOf = ({ key, after }: TemplateTask, made: ReadonlyMap<string, readonly Task[]>): TaskLink[] =>
  after.flatMap((link) => {
    const [, from = '', type = 'FS', lag = '0'] = /^(\S+)(?: ([A-Z]{2})([+-]\d+)?)?$/.exec(link) ?? [];
    const tasks = made.get(from);
    if (!tasks) throw new Error(`“${key}” waits for “${link}”, which is not there`);
    return tasks.map(({ id }) => ({ from: id, type: linkTypeSchema.parse(type), lag: Number(lag) }));
  });

const tasksOf = (
  { tasks }: TemplatePhase,
  making: Making,
): { readonly tasks: Task[]; readonly made: ReadonlyMap<string, readonly Task[]> } => {
  const made = new Map(tasks.map((template) => [template.key, makeTasks(template, making)]));
  return {
    made,
    tasks: tasks.flatMap((template) => {
      const links = linksOf(template, made);
      return (made.get(template.key) ?? []).map((task) => ({ ...task, links }));
    }),
  };
};

/** What the gate asks of the numbers that decide or must not get worse, over what the plan has time to look at. */
const criteriaOf = (
  phase: Phase,
  proof: TemplatePhase['proof'],
  evidenceTask: Criterion['evidenceTask'],
  { inputs, newId }: Making,
): Criterion[] => {
  const deciding = inputs.metrics.filter(({ role }) => role !== 'supporting');
  return gateProposals(phase, deciding, newId, inputs.locale).map((criterion) => {
    const { count = criterion.count, countUnit = criterion.countUnit } = proof;
    const metric = deciding.find(({ id }) => id === criterion.metricId);
    const evidence = metric ? evidenceWords(metric, { count, countUnit }, inputs.locale) : '';
    return { ...criterion, count, countUnit, evidence, evidenceTask };
  });
};

const peopleOf = (inputs: StandardPlanInputs) => {
  const technicalOwner = personFor(inputs, 'technical');
  return { technicalOwner, operationalOwner: personFor(inputs, 'operations') };
};

const deliverablesOf = ({ deliverables }: TemplatePhase, { inputs, newId }: Making): Phase['deliverables'] =>
  deliverables.map(({ name, accountable, responsible }) => {
    const doer = personFor(inputs, responsible);
    return {
      ...emptyDeliverable(newId(), said(name)),
      accountable: clientFor(inputs, accountable),
      responsible: doer === '' ? [] : [doer],
    };
  });

/**
 * One phase of a template with people, tasks, gate and money lines, but without days. Money has no amount: nobody can
 * know it from a template.
 */
export const buildPhase = (template: TemplatePhase, making: Making): Phase => {
  const { inputs, newId } = making;
  const { kind, name, purpose, fallback, contingency, proof, budget } = template;
  const { tasks, made } = tasksOf(template, making);
  const bare = emptyPhase(newId(), kind);
  const phase: Phase = {
    ...bare,
    ...{ name: said(name), purpose: said(purpose), tasks },
    ...peopleOf(inputs),
    contingency: { time: contingency, money: contingency, basis: said(RESERVE_BASIS) },
    deliverables: deliverablesOf(template, making),
    budget: budget.map((line) => ({
      ...emptyBudgetLine(newId(), line.category, said(line.label)),
      rhythm: line.rhythm,
    })),
    gate: { ...bare.gate, decider: clientFor(inputs, 'sponsor'), fallback: said(fallback) },
  };
  const criteria = criteriaOf(phase, proof, made.get(proof.task)?.[0]?.id ?? '', making);
  return { ...phase, gate: { ...phase.gate, criteria } };
};
