import type { Metric } from '#shared/metric/metric';
import type { Criterion } from '#shared/plan/gate';
import type { Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import { asId, type Id } from '#shared/core/ids';
import {
  emptyContent,
  type TemplateBlock,
  type TemplateContent,
  type TemplateCriterion,
  type TemplateMetric,
  type TemplatePart,
  TEMPLATE_PARTS,
  type TemplatePhase,
  type TemplateRole,
} from './content.ts';
import { withoutParts } from './integrity.ts';
import { type DayCount, dayCount, phaseDays, taskWithoutDates, toPlanDay } from './plan-days.ts';

/** What is taken only where somebody chooses it: it can belong to the client. */
export const TEMPLATE_EXTRAS = ['numbers', 'notes', 'titles', 'logo'] as const;

/**
 * `numbers`: targets of metrics and gates. `notes`: the facilitator's notes on the agenda, and what the plan's reserve
 * rests on. `titles`: the job titles of people. `logo`: the picture on the report.
 */
export type TemplateExtra = (typeof TEMPLATE_EXTRAS)[number];

/** What is chosen of a session. */
export type Taking = {
  readonly parts: ReadonlySet<TemplatePart>;
  readonly extras: ReadonlySet<TemplateExtra>;
};

/** All parts, and nothing that is to be chosen. */
export const usualTaking = (): Taking => ({ parts: new Set(TEMPLATE_PARTS), extras: new Set() });

type Making = { readonly taking: Taking; readonly count: DayCount | null };

const takeMetric = (metric: Metric, { taking, count }: Making): TemplateMetric => {
  const level = ({ value, by }: Metric['must']) => ({
    value: taking.extras.has('numbers') ? value : null,
    day: toPlanDay(by, count),
  });
  const { id, name, role, guards, entity, attribute, scale, unit, percentKind, denominator } = metric;
  const { direction, aggregation, meter, dataSource, frequency, selfReported, formula } = metric;
  return {
    ...{ id, name, role, guards, entity, attribute, scale, unit, percentKind, denominator },
    ...{ direction, aggregation, meter, dataSource, frequency, selfReported, formula },
    benefit: { type: metric.benefit.type, volumeUnit: metric.benefit.volumeUnit },
    must: level(metric.must),
    plan: level(metric.plan),
    wish: level(metric.wish),
    deadline: toPlanDay(metric.deadline, count),
  };
};

/** A number of its own goes only with the numbers; a criterion that follows its metric goes on following it. */
const takeCriterion = ({ evidence: _, ...criterion }: Criterion, { taking }: Making): TemplateCriterion =>
  taking.extras.has('numbers') ? criterion : { ...criterion, value: null, pinned: false };

const takePhase = (phase: Phase, making: Making): TemplatePhase => {
  const { taking, count } = making;
  const { id, kind, name, purpose, waitsForGate, contingency, gate } = phase;
  const days = phaseDays(phase, count);
  return {
    ...{ id, kind, name, purpose, waitsForGate },
    contingency: { ...contingency, basis: taking.extras.has('notes') ? contingency.basis : '' },
    start: days.start,
    end: days.end,
    deliverables: phase.deliverables.map((deliverable) => ({ id: deliverable.id, name: deliverable.name })),
    tasks: phase.tasks.map((task) => taskWithoutDates(task, count)),
    budget: phase.budget.map((line) => ({
      ...{ id: line.id, category: line.category, label: line.label, rhythm: line.rhythm },
      isPrivate: line.isPrivate,
      day: toPlanDay(line.date, count),
    })),
    gate: {
      outcomes: gate.outcomes,
      fallback: gate.fallback,
      day: days.gate,
      criteria: gate.criteria.map((criterion) => takeCriterion(criterion, making)),
    },
  };
};

/** As the workshop was planned, not as it went: no extensions, nothing dropped. */
const takeBlock = (
  { planned, isDropped: _, ...block }: Session['agenda']['blocks'][number],
  { taking }: Making,
): TemplateBlock => ({
  ...block,
  minutes: planned ?? block.minutes,
  notes: taking.extras.has('notes') ? block.notes : '',
});

/** Who is needed, each kind once. The ids are made of what they do: a person's id may hold a name. */
const takeRoles = ({ participants }: Session, { taking }: Making): TemplateRole[] => {
  const roles = new Map<string, Omit<TemplateRole, 'id'>>();
  for (const { title, role, side } of participants) {
    const shown = taking.extras.has('titles') ? title.trim() : '';
    roles.set(JSON.stringify([role, side, shown]), { title: shown, role, side });
  }
  const made = new Map<string, number>();
  return [...roles.values()].map((role) => {
    const kind = `role-${role.role}-${role.side}`;
    const place = (made.get(kind) ?? 0) + 1;
    made.set(kind, place);
    return { ...role, id: asId(`${kind}-${place}`) };
  });
};

const SIGNER = /^signs-\d+$/;

/** As what people sign. An id that came from a template is kept; any other may hold a name, like that of a person. */
const takeSignatories = ({ signOff }: Session): { id: Id; capacity: string }[] => {
  const taken = new Set<string>(signOff.signatories.map(({ id }) => id).filter((id) => SIGNER.test(id)));
  let place = 0;
  return signOff.signatories.map(({ id, capacity }) => {
    if (SIGNER.test(id)) return { id, capacity };
    do place += 1;
    while (taken.has(`signs-${place}`));
    return { id: asId(`signs-${place}`), capacity };
  });
};

/**
 * What a session gives to a template. Never of it: names, the client, the place, the goal, answers, quotes, decisions,
 * actions, parked thoughts, assumptions, risks, data sources and systems, evidence, baselines, owners, dates, results,
 * what was entered silently. The texts that are taken can still name somebody: see {@link findNames}.
 */
export const takeContent = (
  session: Session,
  taking: Taking,
  head: Pick<TemplateContent, 'name' | 'summary' | 'language'>,
): TemplateContent => {
  const making: Making = { taking, count: dayCount(session) };
  const { logo } = session.look;
  const all: TemplateContent = {
    ...emptyContent(head),
    prompts: session.prompts,
    blocks: session.agenda.blocks.map((block) => takeBlock(block, making)),
    metrics: session.metrics.map((metric) => takeMetric(metric, making)),
    phases: session.phases.map((phase) => takePhase(phase, making)),
    roles: takeRoles(session, making),
    catalogue: session.catalogue,
    look: { ...session.look, logo: taking.extras.has('logo') ? logo : null },
    signOff: {
      statement: session.signOff.statement,
      signatories: takeSignatories(session),
    },
  };
  return withoutParts(all, new Set(TEMPLATE_PARTS.filter((part) => !taking.parts.has(part))));
};

/** What stays behind, by kind, with how many there are. */
export type LeftOut = {
  readonly names: number;
  readonly goal: number;
  readonly answers: number;
  readonly baselines: number;
  readonly actuals: number;
  readonly decisions: number;
  readonly actions: number;
  readonly parked: number;
  readonly assumptions: number;
  readonly quotes: number;
  readonly rounds: number;
  readonly risks: number;
  readonly sources: number;
  readonly amounts: number;
  readonly signatures: number;
};

const count = (...flags: readonly boolean[]): number => flags.filter(Boolean).length;

/** Counts what a session holds that no template ever takes. */
export const leftOut = (session: Session): LeftOut => {
  const { goal, metrics, phases } = session;
  const { statement, meaning, pain, place, frequency, cost, nonAiAlternative, mustNotWorsen } = goal;
  const lines = phases.flatMap(({ budget }) => budget);
  return {
    names: count(session.client !== '', session.place !== '') + session.participants.length,
    goal: count(statement !== '', meaning !== ''),
    answers:
      goal.questions.length +
      [pain, place, frequency, cost, nonAiAlternative, mustNotWorsen].filter((text) => text !== '').length,
    baselines: metrics.filter(({ baseline }) => baseline.value !== null).length,
    actuals: metrics.flatMap(({ actuals }) => actuals).length,
    decisions: session.decisions.length + phases.filter(({ gate }) => gate.decision !== null).length,
    actions: session.actions.length,
    parked: session.parkingLot.length,
    assumptions: session.assumptions.length,
    quotes: session.quotes.length,
    rounds: session.rounds.length,
    risks: session.risks.length,
    sources: session.dataSources.length + session.integrations.length,
    amounts: lines.filter(({ amount }) => amount !== null).length,
    signatures: session.signOff.revisions.flatMap(({ signatures }) => signatures).length,
  };
};
