import type { CountUnit } from '../gate.ts';
import type { BudgetCategory, BudgetLine, PhaseKind } from '../phase.ts';
import type { TaskKind } from '../task.ts';

/** The group of which the first named participant takes a task on; nobody where the room has none of them. */
export type PlanRole = 'technical' | 'operations' | 'end-user' | 'compliance' | 'sponsor';

/**
 * One task of a template. In its name, a phrase, `{metric}` stands for the number that decides, `{source}` and `{system}`
 * for what the session knows of data and systems, `{n}` for its number.
 * - `key`: names it inside its phase. `number`: which of its kind it is; blank where there is only one.
 * - `days`: working days, 0 for a milestone. `effort`: person-days; where there are several of it, of all together.
 * - `after`: what it waits for, as "key", "key SS+5" or "key FF-2"; a plain key is finish to start.
 * - `per`: there is one for each source or system.
 */
export type TemplateTask = {
  readonly key: string;
  readonly number: string;
  readonly name: string;
  readonly kind: TaskKind;
  readonly role: PlanRole;
  readonly days: number;
  readonly effort: number | null;
  readonly after: readonly string[];
  readonly per?: 'source' | 'system';
};

/** Something handed over at the end of a phase, who answers for it and who makes it. */
export type TemplateDeliverable = {
  readonly name: string;
  readonly accountable: PlanRole;
  readonly responsible: PlanRole;
};

/** A budget line without an amount: what has to be priced. */
export type TemplateBudget = {
  readonly category: BudgetCategory;
  readonly label: string;
  readonly rhythm: BudgetLine['rhythm'];
};

/**
 * Which task produces the evidence of a gate, and over how many periods the numbers must hold there. Without a count it
 * is the one that `proposedCriterion` finds: so many cases as the baseline rests on.
 */
export type TemplateProof = {
  readonly task: string;
  readonly count?: number;
  readonly countUnit?: CountUnit;
};

/** One phase of a template. `review`: working days from its start to its gate, for a phase whose work has no end. */
export type TemplatePhase = {
  readonly kind: PhaseKind;
  readonly name: string;
  readonly purpose: string;
  readonly fallback: string;
  /** Percent of time and of money held back. */
  readonly contingency: number;
  readonly review?: number;
  readonly proof: TemplateProof;
  readonly deliverables: readonly TemplateDeliverable[];
  readonly tasks: readonly TemplateTask[];
  readonly budget: readonly TemplateBudget[];
};

/** A complete way from proof of concept to operation, to be laid out in one step. */
export type PlanTemplate = {
  readonly id: string;
  readonly name: string;
  /** For which work it is meant, in one line. */
  readonly summary: string;
  readonly phases: readonly TemplatePhase[];
};
