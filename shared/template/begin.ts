import type { AgendaBlock } from '#shared/agenda/agenda';
import { emptyBlock } from '#shared/agenda/agenda';
import type { IsoDate } from '#shared/core/dates';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { emptyBudgetLine, emptyDeliverable, emptyPhase, type Phase } from '#shared/plan/phase';
import type { PlanCalendar } from '#shared/plan/plan-settings';
import { emptyParticipant, type Participant } from '#shared/session/participant';
import type { Session, Signatory, TemplateOrigin } from '#shared/session/session';
import type {
  TemplateBlock,
  TemplateContent,
  TemplateMetric,
  TemplatePhase,
  TemplateRole,
} from './content.ts';
import { type Fillings, fillContent } from './placeholders.ts';
import { countFrom, type DayCount, fromPlanDay, taskWithDates } from './plan-days.ts';

/** The entries of a session as a template brings them: on the days of a new plan, without people and numbers. */
export type BroughtIn = Pick<Session, 'prompts' | 'participants' | 'metrics' | 'phases' | 'catalogue'> & {
  readonly blocks: readonly AgendaBlock[];
  readonly look: Session['look'] | null;
  readonly signOff: { readonly statement: string; readonly signatories: readonly Signatory[] } | null;
};

const blockFrom = (block: TemplateBlock): AgendaBlock => ({ ...emptyBlock(block.id), ...block });

const metricFrom = (
  { benefit, must, plan, wish, deadline, ...defined }: TemplateMetric,
  count: DayCount,
): Metric => {
  const bare = emptyMetric(defined.id, defined.role);
  const level = ({ value, day }: TemplateMetric['must']) => ({ value, by: fromPlanDay(day, count) });
  return {
    ...bare,
    ...defined,
    benefit: { ...bare.benefit, ...benefit },
    must: level(must),
    plan: level(plan),
    wish: level(wish),
    deadline: fromPlanDay(deadline, count),
  };
};

const phaseFrom = (phase: TemplatePhase, count: DayCount): Phase => {
  const { id, kind, name, purpose, waitsForGate, contingency, gate } = phase;
  const bare = emptyPhase(id, kind);
  return {
    ...bare,
    ...{ name, purpose, waitsForGate, contingency },
    start: fromPlanDay(phase.start, count),
    end: fromPlanDay(phase.end, count),
    deliverables: phase.deliverables.map((deliverable) => emptyDeliverable(deliverable.id, deliverable.name)),
    tasks: phase.tasks.map((task) => taskWithDates(task, count)),
    budget: phase.budget.map(({ day, ...line }) => ({
      ...emptyBudgetLine(line.id, line.category, line.label),
      ...{ rhythm: line.rhythm, isPrivate: line.isPrivate },
      date: fromPlanDay(day, count),
    })),
    gate: {
      ...bare.gate,
      outcomes: gate.outcomes,
      fallback: gate.fallback,
      date: fromPlanDay(gate.day, count),
      criteria: gate.criteria.map((criterion) => ({ ...criterion, evidence: '' })),
    },
  };
};

/** Somebody who is still to be named; of the sponsor the name may have been asked for. */
const personFrom = ({ id, title, role, side }: TemplateRole, fillings: Fillings): Participant => ({
  ...emptyParticipant(id, role, role === 'sponsor' ? (fillings.sponsor ?? '').trim() : ''),
  title,
  side,
});

/** What a content brings into a session, with its placeholders filled and its plan from a day on. */
export const bringIn = (
  content: TemplateContent,
  { fillings, start, calendar }: { fillings: Fillings; start: IsoDate; calendar: PlanCalendar },
): BroughtIn => {
  const filled = fillContent(content, fillings);
  const count = countFrom(start, calendar);
  return {
    prompts: filled.prompts,
    blocks: filled.blocks.map(blockFrom),
    metrics: filled.metrics.map((metric) => metricFrom(metric, count)),
    phases: filled.phases.map((phase) => phaseFrom(phase, count)),
    participants: filled.roles.map((role) => personFrom(role, fillings)),
    catalogue: filled.catalogue,
    look: filled.look,
    signOff: filled.signOff && {
      statement: filled.signOff.statement,
      signatories: filled.signOff.signatories.map((one) => ({ ...one, participantId: '' as const })),
    },
  };
};

/** With what a session begins besides its template. */
export type Beginning = {
  readonly origin: TemplateOrigin;
  readonly content: TemplateContent;
  readonly title: string;
  readonly client: string;
  readonly date: Session['date'];
  /** The day on which the plan starts, or the next working day. */
  readonly planStart: IsoDate;
  readonly fillings: Fillings;
};

/** A session that begins from a template; all that the template does not bring is as in the empty session. */
export const beginFrom = (empty: Session, beginning: Beginning): Session => {
  const { content, fillings, planStart, origin, title, client, date } = beginning;
  const brought = bringIn(content, { fillings, start: planStart, calendar: empty.calendar });
  const { blocks, look, signOff, ...lists } = brought;
  return {
    ...empty,
    ...lists,
    ...{ title, client, date },
    agenda: { blocks: [...blocks], marks: [] },
    // A look without a logo does not take away the one that this facilitator's reports have.
    look: look === null ? empty.look : { ...look, logo: look.logo ?? empty.look.logo },
    signOff:
      signOff === null ? empty.signOff : { ...signOff, signatories: [...signOff.signatories], revisions: [] },
    template: origin,
  };
};
