import { expect } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import type { Finding, RuleFinding, RuleId } from '#shared/findings/finding';
import { findAll } from '#shared/findings/find';
import { ALL_RULES } from '#shared/findings/rules/all-rules';
import type { Metric } from '#shared/metric/metric';
import type { Phase, PhaseKind } from '#shared/plan/phase';
import type { Task } from '#shared/plan/task';
import type { Command } from '#shared/session/command';
import { applyCommand } from '#shared/session/apply-command';
import type { Session } from '#shared/session/session';
import { countingContext } from '../session/desk.ts';
import { wholeSession } from './whole-session.ts';

export { wholeSession };

/** The day on which the tests look. */
export const TODAY = asDate('2026-10-15');

/** The session with some fields of one metric changed. */
export const withMetric = (id: string, changes: Partial<Metric>, session = wholeSession()): Session => ({
  ...session,
  metrics: session.metrics.map((metric) => (metric.id === id ? { ...metric, ...changes } : metric)),
});

/** The session with one phase changed. */
export const withPhase = (
  kind: PhaseKind,
  change: (phase: Phase) => Partial<Phase>,
  session = wholeSession(),
): Session => ({
  ...session,
  phases: session.phases.map((phase) => (phase.kind === kind ? { ...phase, ...change(phase) } : phase)),
});

/** The session with the gate of one phase changed. */
export const withGate = (
  kind: PhaseKind,
  changes: Partial<Phase['gate']>,
  session = wholeSession(),
): Session => withPhase(kind, ({ gate }) => ({ gate: { ...gate, ...changes } }), session);

/** The session with some fields of one task changed, whichever phase it lies in. */
export const withTask = (taskId: string, changes: Partial<Task>, session = wholeSession()): Session => ({
  ...session,
  phases: session.phases.map((phase) => ({
    ...phase,
    tasks: phase.tasks.map((task) => (task.id === taskId ? { ...task, ...changes } : task)),
  })),
});

/** The session without one phase. */
export const withoutPhase = (kind: PhaseKind, session = wholeSession()): Session => ({
  ...session,
  phases: session.phases.filter((phase) => phase.kind !== kind),
});

/** What one rule finds. */
export const found = (rule: RuleId, session: Session, today = TODAY): readonly RuleFinding[] => {
  const wanted = ALL_RULES.find(({ id }) => id === rule);
  if (!wanted) throw new Error(`there is no rule ${rule}`);
  return wanted.find(session, today);
};

/** The statements of one rule. */
export const statements = (rule: RuleId, session: Session, today = TODAY): readonly string[] =>
  found(rule, session, today).map(({ statement }) => statement);

/** The session after a command. */
export const after = (session: Session, command: Command): Session => {
  const done = applyCommand(session, command, countingContext());
  if (!done.ok) throw new Error(done.error.message);
  return done.value.session;
};

/** Runs the fix of a finding; afterwards the rule must not say the same thing again. */
export const mend = (session: Session, rule: RuleId, finding: RuleFinding | undefined): Session => {
  if (!finding?.fix) throw new Error('there is nothing that mends it');
  const mended = after(session, finding.fix.command(countingContext().newId));
  expect(statements(rule, mended)).not.toContain(finding.statement);
  return mended;
};

/** All findings on the day of the tests. */
export const findingsOf = (session: Session): readonly Finding[] => findAll(session, TODAY);

/** A branded id. */
export const id = asId;
