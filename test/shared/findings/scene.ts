import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import type { Finding, RuleFinding, RuleId } from '#shared/findings/finding';
import { findAll } from '#shared/findings/find';
import { ALL_RULES } from '#shared/findings/rules/all-rules';
import type { Metric } from '#shared/metric/metric';
import type { Phase, PhaseKind } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import { claimsIntake } from '../../support/samples/claims-intake.ts';

/** The day on which the tests look. */
export const TODAY = asDate('2026-10-15');

/**
 * The article's intake case with nothing missing: the sample with its three gaps closed. Every failing case of a rule
 * takes one thing away from it.
 */
export const wholeSession = (): Session => {
  const { session } = claimsIntake;
  return {
    ...session,
    metrics: session.metrics.map((metric) => ({ ...metric, frequency: metric.frequency || 'monthly' })),
    phases: session.phases.map((phase) => ({
      ...phase,
      budget: phase.budget.map((line) => ({
        ...line,
        funding: line.funding === 'missing' ? ('requested' as const) : line.funding,
      })),
    })),
    decisions: session.decisions.map((decision) => ({
      ...decision,
      date: decision.date || asDate('2026-12-01'),
    })),
  };
};

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

/** The session without one phase. */
export const withoutPhase = (kind: PhaseKind, session = wholeSession()): Session => ({
  ...session,
  phases: session.phases.filter((phase) => phase.kind !== kind),
});

/** What one rule finds. */
export const found = (rule: RuleId, session: Session): readonly RuleFinding[] => {
  const wanted = ALL_RULES.find(({ id }) => id === rule);
  if (!wanted) throw new Error(`there is no rule ${rule}`);
  return wanted.find(session, TODAY);
};

/** The statements of one rule. */
export const statements = (rule: RuleId, session: Session): readonly string[] =>
  found(rule, session).map(({ statement }) => statement);

/** All findings on the day of the tests. */
export const findingsOf = (session: Session): readonly Finding[] => findAll(session, TODAY);

/** A branded id. */
export const id = asId;
