import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asMinor } from '#shared/core/money';
import { emptyActual } from '#shared/metric/actual';
import type { Risk } from '#shared/plan/risk';
import type { Session } from '#shared/session/session';
import { found, id, statements, TODAY, wholeSession, withGate, withMetric } from './scene.ts';

it.each(['R16', 'S19', 'S20', 'S21'] as const)('%s has nothing to say of the whole plan', (rule) => {
  expect(found(rule, wholeSession())).toEqual([]);
});

describe('R16: a business change stands behind every benefit', () => {
  /** The plan without training and without money for training or change. */
  const unchanged = (session = wholeSession()): Session => ({
    ...session,
    phases: session.phases.map((phase) => ({
      ...phase,
      tasks: phase.tasks.filter(({ kind }) => kind !== 'training'),
      budget: phase.budget.filter(({ category }) => category !== 'training' && category !== 'change'),
    })),
  });
  const benefit = (changes: object): Session =>
    withMetric('m-hours', { benefit: { ...wholeSession().metrics[2]!.benefit, ...changes } }, unchanged());

  it('asks what changes where neither the metric nor the plan says it', () => {
    expect(found('R16', unchanged())).toMatchObject([
      {
        severity: 'should',
        stage: 'measure',
        path: 'metrics/m-hours/businessChanges',
        statement: 'No change in the work stands behind the benefit of “Hours saved”',
      },
    ]);
  });

  it('is content with a change that is named', () => {
    expect(found('R16', withMetric('m-hours', { businessChanges: 'One shift less' }, unchanged()))).toEqual(
      [],
    );
  });

  it('counts volume times value for a benefit, and neither nothing nor a loss', () => {
    expect(found('R16', benefit({ claimed: null }))).toHaveLength(1);
    expect(found('R16', benefit({ claimed: null, volume: null }))).toEqual([]);
    expect(found('R16', benefit({ type: 'dis-benefit' }))).toEqual([]);
    expect(found('R16', benefit({ claimed: asMinor(0), unitValue: null }))).toEqual([]);
  });
});

describe('S19: risks', () => {
  const withRisk = (changes: Partial<Risk>): Session => ({
    ...wholeSession(),
    risks: wholeSession().risks.map((risk) => ({ ...risk, ...changes })),
  });

  it.each<[Partial<Risk>, string, string]>([
    [{ owner: '' }, 'owner', '“Every tenth scan cannot be read” has no owner'],
    [{ response: '' }, 'response', '“Every tenth scan cannot be read” has no response'],
    [{ owner: '', response: '', event: '' }, 'owner', 'A risk has no owner and no response'],
    [
      { triggerDate: asDate('2026-10-14') },
      'triggerDate',
      '“Every tenth scan cannot be read” was to be looked at by 14 October 2026',
    ],
  ])('%o', (changes, field, statement) => {
    expect(found('S19', withRisk(changes))).toMatchObject([
      { severity: 'should', stage: 'path', path: `risks/r-scans/${field}`, statement },
    ]);
  });

  it('does not ask about the day itself, nor about what is over', () => {
    expect(found('S19', withRisk({ triggerDate: TODAY }))).toEqual([]);
    expect(found('S19', withRisk({ triggerDate: asDate('2026-10-14'), state: 'occurred' }))).toEqual([]);
    expect(found('S19', withRisk({ owner: '', response: '', state: 'closed' }))).toEqual([]);
  });
});

describe('S20: public holidays', () => {
  const known = (from: number, to: number, country = 'DE'): Session => ({
    ...wholeSession(),
    calendar: { ...wholeSession().calendar, country, holidayYears: { from, to } },
  });

  it('tells of a plan that runs beyond them, or begins before them', () => {
    expect(found('S20', known(2026, 2026))).toMatchObject([
      {
        severity: 'know',
        path: 'calendar/country',
        statement: 'Public holidays are known only for 2026, the plan runs to 2027',
      },
    ]);
    expect(statements('S20', known(2027, 2030))).toEqual([
      'Public holidays are known from 2027 to 2030, the plan begins in 2026',
    ]);
  });

  it('has nothing to say where they are known, or no country was chosen', () => {
    expect(found('S20', known(2026, 2027))).toEqual([]);
    expect(found('S20', known(2026, 2026, ''))).toEqual([]);
    expect(found('S20', { ...known(2020, 2021), phases: [] })).toEqual([]);
  });
});

describe('S21: the review of a gate', () => {
  const review = (phaseId: string, session = wholeSession()): Session => ({
    ...session,
    review: { phaseId: phaseId === '' ? '' : id(phaseId) },
  });

  it('asks which gate it is', () => {
    expect(found('S21', review(''))).toMatchObject([
      {
        severity: 'must',
        stage: 'review',
        path: 'review/phaseId',
        statement: 'Nobody said which gate is reviewed',
      },
    ]);
  });

  it('asks for a decision, and for a measurement of every number that the gate reads', () => {
    expect(found('S21', review('poc'))).toMatchObject([
      { severity: 'must', path: 'phases/poc/gate/decision' },
      { severity: 'should', path: 'metrics/m-intake/actuals' },
      {
        severity: 'should',
        statement: 'Nothing is measured of “First-pass error rate” for the gate of Proof of concept',
      },
    ]);
    const actuals = [{ ...emptyActual(id('a'), id('poc')), value: 3.9 }];
    const measured = withMetric('m-intake', { actuals }, review('poc'));
    expect(found('S21', measured).map(({ path }) => path)).not.toContain('metrics/m-intake/actuals');
  });

  it('is over once the gate is decided', () => {
    const decision = { outcome: 'go', decider: id('p-weidt'), date: '', reason: '' } as const;
    expect(found('S21', review('poc', withGate('poc', { decision })))).toEqual([]);
  });
});
