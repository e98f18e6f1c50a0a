import { describe, expect, it } from 'vitest';
import { asDate, type IsoDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { findAll } from '#shared/findings/find';
import type { Finding, RuleId } from '#shared/findings/finding';
import type { Metric } from '#shared/metric/metric';
import { applyCommand } from '#shared/session/apply-command';
import type { Session } from '#shared/session/session';
import {
  CASE_DAY,
  caseSession,
  falsePositives,
  fraudDetected,
  GOAL_AS_MEANT,
  GOAL_AS_SAID,
  intakeTime,
  invoiceMetrics,
  issuesResolved,
  missedAppointments,
  resolutionQuality,
  SOURCES,
  timeIn2025,
} from '../../support/real-cases.ts';
import { countingContext } from '../session/desk.ts';

const CHECKS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11'] as const;

const of = (rule: RuleId, session: Session, today: IsoDate = CASE_DAY): Finding[] =>
  findAll(session, today).filter((finding) => finding.rule === rule);

const alone = (metric: Metric, changes: Partial<Metric> = {}): Session =>
  caseSession([{ ...metric, ...changes }]);

/** What one action of the finding leaves of its rule. */
const afterFix = (session: Session, finding: Finding | undefined): Finding[] => {
  if (!finding?.fix) throw new Error('there is nothing that mends it');
  const done = applyCommand(session, finding.fix.command(countingContext().newId), countingContext());
  if (!done.ok) throw new Error(done.error.message);
  return of(finding.rule, done.value.session);
};

/** The benefit that reproduces: 377 missed appointments at 150 GBP. */
const honest = { ...missedAppointments.benefit, claimed: asMinor(5_655_000) };
const cost = invoiceMetrics[0]!;
const time = invoiceMetrics[1]!;
const exceptions = invoiceMetrics[2]!;

describe('the eleven checks on the real cases', () => {
  it.each(CHECKS)('%s passes the call centre assistant with its guardrail (case C)', (rule) => {
    const session = caseSession([issuesResolved, resolutionQuality]);
    const metrics = session.metrics.map((metric) =>
      metric.role === 'guardrail' ? { ...metric, baseline: { ...metric.baseline, value: null } } : metric,
    );
    expect(of(rule, { ...session, metrics })).toEqual([]);
  });

  it.each(CHECKS)('%s passes the missed appointments once the claim is honest (case D)', (rule) => {
    const guard = { ...resolutionQuality, guards: [missedAppointments.id] };
    expect(of(rule, caseSession([{ ...missedAppointments, benefit: honest }, guard]))).toEqual([]);
  });
});

describe('C1, levels in order', () => {
  it(`passes 1,200 to 480 false positives with a must of 780 (${SOURCES.A})`, () => {
    expect(of('C1', alone(falsePositives))).toEqual([]);
  });

  it('fails when the must of machine learning and the plan of deep learning are mixed up', () => {
    const mixed = { must: falsePositives.plan, plan: falsePositives.must };
    expect(of('C1', alone(falsePositives, mixed))).toMatchObject([
      {
        severity: 'must',
        path: 'metrics/a-false/must/value',
        statement: 'The must level of “False positives” asks more than the plan',
      },
    ]);
  });
});

describe('C2, fuzzy terms', () => {
  it(`passes “${GOAL_AS_MEANT}” (case E)`, () => {
    expect(of('C2', caseSession([intakeTime], GOAL_AS_MEANT))).toEqual([]);
  });

  it(`fails “${GOAL_AS_SAID}”, and asks one question for each wording (case E)`, () => {
    const session = caseSession([intakeTime], GOAL_AS_SAID);
    const findings = of('C2', session);
    expect(findings.map(({ part }) => part)).toContainEqual(expect.stringMatching(/^improve/));
    for (const { severity, stage, path, advice } of findings) {
      expect({ severity, stage, path }).toEqual({
        severity: 'should',
        stage: 'frame',
        path: 'goal/statement',
      });
      expect(advice).toMatch(/\?$/);
    }
    expect(afterFix(session, findings[0])).toHaveLength(findings.length - 1);
  });
});

describe('C3, how it is measured', () => {
  it('passes alerts that are counted from a log (case A)', () => {
    expect(of('C3', alone(falsePositives))).toEqual([]);
  });

  it('fails the missed appointments as they were announced, without meter and source (case D)', () => {
    const announced = { meter: '', dataSource: '' };
    expect(of('C3', alone(missedAppointments, announced)).map(({ path }) => path)).toEqual([
      'metrics/d-missed/meter',
      'metrics/d-missed/dataSource',
    ]);
  });
});

describe('C4, the age of a baseline', () => {
  it(`fails 8.3 days of 2019 on a day in 2026 (${SOURCES.B2019})`, () => {
    expect(of('C4', alone(time), asDate('2026-11-24'))).toMatchObject([
      {
        severity: 'must',
        path: 'metrics/b-time/baseline/date',
        part: 'old',
        statement: 'The baseline of “Time to process”, 8.3 days, is assumed',
      },
    ]);
  });

  it(`passes 17.4 days of 2025 on the same day, and fails them a year later (${SOURCES.B2025})`, () => {
    expect(of('C4', alone(timeIn2025), asDate('2026-11-24'))).toEqual([]);
    expect(of('C4', alone(timeIn2025), asDate('2026-12-31'))).toHaveLength(1);
  });
});

describe('C5, percentages', () => {
  it('passes 40% to 60% of all fraudulent payments (case A), and +14% against agents without the assistant (case C)', () => {
    expect(of('C5', alone(fraudDetected))).toEqual([]);
    expect(of('C5', alone(issuesResolved))).toEqual([]);
  });

  it('fails “detection about 50% more”, which is 60% or 90% (case A)', () => {
    expect(of('C5', alone(fraudDetected, { percentKind: '', denominator: '' }))).toMatchObject([
      {
        severity: 'must',
        path: 'metrics/a-detected/percentKind',
        statement: 'Nobody said which kind of percentage “Fraud detected” is',
      },
    ]);
  });

  it('fails +14% of nobody knows what (case C)', () => {
    expect(of('C5', alone(issuesResolved, { denominator: ' ' }))).toMatchObject([
      { severity: 'should', path: 'metrics/c-resolved/denominator' },
    ]);
  });

  it('fails “30% fewer” written as a share of minus 30% (case D)', () => {
    const plan = { ...missedAppointments.plan, value: -30 };
    expect(of('C5', alone(missedAppointments, { plan }))).toMatchObject([
      {
        severity: 'must',
        path: 'metrics/d-missed/plan/value',
        statement: 'The plan of “Missed appointments”, -30%, is no share',
      },
    ]);
  });
});

describe('C6, people', () => {
  it('passes a named head of operations of the client (case B)', () => {
    expect(of('C6', alone(cost))).toEqual([]);
  });

  it('fails the supplier of the invoice software (case B)', () => {
    expect(of('C6', alone(cost, { accountable: asId('p-supplier') }))).toMatchObject([
      { severity: 'must', path: 'metrics/b-cost/accountable', part: 'supplier' },
    ]);
  });
});

describe('C7, the deadline', () => {
  it('passes the end of the six-month pilot (case D)', () => {
    expect(of('C7', alone(missedAppointments))).toEqual([]);
  });

  it('fails 480 false positives by the day of the report they are compared with (case A)', () => {
    const baseline = { ...falsePositives.baseline, date: asDate('2017-10-30') };
    const changes = { baseline, deadline: asDate('2017-10-30') };
    expect(of('C7', alone(falsePositives, changes))).toMatchObject([{ severity: 'must', part: 'before' }]);
    const early = { ...falsePositives.must, by: asDate('2017-01-01') };
    expect(of('C7', alone(falsePositives, { baseline, must: early }))).toMatchObject([
      { severity: 'must', path: 'metrics/a-false/must/by' },
    ]);
  });
});

describe('C8, self-report', () => {
  it('passes issues that are counted in the chat log (case C)', () => {
    expect(of('C8', alone(issuesResolved))).toEqual([]);
  });

  it('fails the same number when agents are asked for it (case C)', () => {
    const asked = { meter: 'Quarterly survey of 5,179 agents', dataSource: 'Answers of the agents' };
    expect(of('C8', alone(issuesResolved, asked))).toMatchObject([
      {
        severity: 'should',
        path: 'metrics/c-resolved/meter',
        statement: '“More issues resolved an hour” rests only on what people say',
      },
    ]);
    expect(of('C8', alone(issuesResolved, { selfReported: true }))).toMatchObject([
      { path: 'metrics/c-resolved/selfReported' },
    ]);
  });
});

describe('C9, guardrails', () => {
  it('passes more issues an hour beside the quality of the best agents (case C)', () => {
    expect(of('C9', caseSession([issuesResolved, resolutionQuality]))).toEqual([]);
  });

  it('fails more issues an hour alone (case C)', () => {
    expect(of('C9', caseSession([issuesResolved]))).toMatchObject([
      { severity: 'should', path: 'metrics', statement: 'Nothing guards “More issues resolved an hour”' },
    ]);
  });

  it('fails a supporting metric of time or money, too, but not a share (case B)', () => {
    const supporting = invoiceMetrics.map((metric): Metric => ({ ...metric, role: 'supporting' }));
    expect(of('C9', caseSession(supporting)).map(({ part }) => part)).toEqual(['b-cost', 'b-time']);
  });

  it('fails a guardrail that guards nothing (case C)', () => {
    const session = caseSession([
      { ...issuesResolved, role: 'supporting' },
      { ...resolutionQuality, guards: [] },
    ]);
    expect(of('C9', session)).toMatchObject([
      { path: 'metrics/c-quality/guards', statement: '“Resolution rate of the best agents” guards nothing' },
    ]);
  });
});

describe('C10, distinguishable from today', () => {
  it('passes 8% to 5.6% missed appointments, today’s interval being 7.64% to 8.36% (case D)', () => {
    expect(of('C10', alone(missedAppointments))).toEqual([]);
  });

  it('fails a plan of 7.8%, which the same pilot could not tell from today (case D)', () => {
    const plan = { ...missedAppointments.plan, value: 7.8 };
    expect(of('C10', alone(missedAppointments, { plan }))).toMatchObject([
      {
        severity: 'should',
        path: 'metrics/d-missed/plan/value',
        statement: 'The plan for “Missed appointments”, 7.8%, is not distinguishable from today',
        advice: expect.stringContaining('from 7.64% to 8.36%') as string,
      },
    ]);
  });

  it('fails an interval that runs backwards, or leaves its own baseline out (case D)', () => {
    const backwards = alone(missedAppointments, {
      baseline: { ...missedAppointments.baseline, low: 8.36, high: 7.64 },
    });
    const [finding] = of('C10', backwards);
    expect(finding).toMatchObject({ severity: 'must', part: 'order', path: 'metrics/d-missed/baseline/low' });
    expect(afterFix(backwards, finding)).toEqual([]);
    const baseline = { ...missedAppointments.baseline, value: 9 };
    expect(of('C10', alone(missedAppointments, { baseline }))).toMatchObject([
      { severity: 'must', part: 'outside', path: 'metrics/d-missed/baseline/high' },
    ]);
  });
});

describe('C11, the money', () => {
  it(`fails 27.5 million GBP from 377 appointments at 150 GBP (${SOURCES.D})`, () => {
    const session = alone(missedAppointments);
    const [finding] = of('C11', session);
    expect(finding).toMatchObject({
      severity: 'must',
      path: 'metrics/d-missed/benefit/claimed',
      statement:
        'The benefit of “Missed appointments”, 27,500,000 GBP a year, does not follow from its volume',
      advice: expect.stringContaining('377 missed appointments a year at 150 GBP make 56,550 GBP') as string,
    });
    expect(finding?.fix?.label).toBe('Set to 56,550 GBP');
    expect(afterFix(session, finding)).toEqual([]);
  });

  it('passes 56,550 GBP, and 57 thousand as its rounding (case D)', () => {
    for (const claimed of [5_655_000, 5_700_000]) {
      const benefit = { ...missedAppointments.benefit, claimed: asMinor(claimed) };
      expect(of('C11', alone(missedAppointments, { benefit }))).toEqual([]);
    }
  });

  it('passes 120,000 invoices at 10.08 less 2.18 USD, 948,000 USD (case B)', () => {
    expect(of('C11', alone(cost))).toEqual([]);
  });

  it('cannot check 27.5 million with no volume or no value of one (case D)', () => {
    for (const [missing, field] of [
      [{ volume: null }, 'volume'],
      [{ unitValue: null }, 'unitValue'],
    ] as const) {
      const benefit = { ...missedAppointments.benefit, ...missing };
      expect(of('C11', alone(missedAppointments, { benefit }))).toMatchObject([
        { severity: 'should', path: `metrics/d-missed/benefit/${field}` },
      ]);
    }
  });
});

describe('S5, at most three primary metrics', () => {
  it('passes three of the four benchmark pairs (case B)', () => {
    expect(of('S5', caseSession([cost, time, exceptions]))).toEqual([]);
  });

  it('fails the fourth in the room’s order, and makes it supporting (case B)', () => {
    const session = caseSession(invoiceMetrics);
    const [finding, ...more] = of('S5', session);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'should',
      path: 'metrics/b-straight/role',
      statement: '“Straight-through processing” is primary metric 4',
    });
    expect(finding?.fix?.label).toBe('Make this one supporting');
    expect(afterFix(session, finding)).toEqual([]);
    const other = { ...session, metrics: [...session.metrics].reverse() };
    expect(of('S5', other).map(({ path }) => path)).toEqual(['metrics/b-cost/role']);
  });
});
