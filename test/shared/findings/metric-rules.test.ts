import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { applyCommand } from '#shared/session/apply-command';
import { emptyMetric } from '#shared/metric/metric';
import { countingContext } from '../session/desk.ts';
import { found, id, statements, withMetric, wholeSession } from './scene.ts';

const level = (value: number | null) => ({ value, by: '' as const });
const intake = wholeSession().metrics[0]!;

describe('the whole intake case', () => {
  it.each(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'S5', 'S6', 'S7'] as const)(
    'gives %s nothing to say',
    (rule) => {
      expect(found(rule, wholeSession())).toEqual([]);
    },
  );
});

describe('C1: levels are numbers in order', () => {
  it('asks for today’s level and for the plan of a primary metric', () => {
    const session = withMetric('m-intake', {
      baseline: { ...intake.baseline, value: null },
      plan: level(null),
      wish: level(null),
    });
    expect(found('C1', session)).toMatchObject([
      {
        severity: 'must',
        path: 'metrics/m-intake/baseline/value',
        statement: 'Nobody knows today’s level of “Intake processing time”',
      },
      {
        severity: 'must',
        path: 'metrics/m-intake/plan/value',
        statement: '“Intake processing time” has no plan level',
      },
    ]);
  });

  it('weighs a supporting metric less', () => {
    expect(found('C1', withMetric('m-hours', { plan: level(null), must: level(null) }))).toMatchObject([
      { severity: 'should' },
    ]);
  });

  it('asks a guardrail for its limit only', () => {
    const session = withMetric('m-complaints', { must: level(null), plan: level(null) });
    expect(statements('C1', session)).toEqual(['The guardrail “Complaint rate” has no limit']);
  });

  it.each([
    ['plan', level(5.2), ['The plan for “Intake processing time” is today’s level']],
    ['must', level(0.9), ['The must level of “Intake processing time” asks more than the plan']],
    ['must', level(6), ['The must level of “Intake processing time” is worse than today']],
    ['wish', level(1.5), ['The wish for “Intake processing time” falls short of the plan']],
  ] as const)('says which %s level contradicts (%o)', (name, value, expected) => {
    const quiet = name === 'plan' ? { must: level(null), wish: level(null) } : {};
    expect(statements('C1', withMetric('m-intake', { ...quiet, [name]: value }))).toEqual(expected);
  });

  it('is silent about a metric of which nothing is said', () => {
    expect(found('C1', { ...wholeSession(), metrics: [emptyMetric(id('new'))] })).toEqual([]);
  });
});

describe('C3: it is said how, from what and how often it is measured', () => {
  it.each([
    [{ meter: ' ' }, 'meter', 'must', 'Nobody said how “Intake processing time” is measured'],
    [
      { dataSource: '' },
      'dataSource',
      'must',
      'Nobody said where the data for “Intake processing time” comes from',
    ],
    [{ frequency: '' }, 'frequency', 'should', 'Nobody said how often “Intake processing time” is read'],
  ] as const)('misses %o', (changes, field, severity, statement) => {
    expect(found('C3', withMetric('m-intake', changes))).toMatchObject([
      { path: `metrics/m-intake/${field}`, severity, statement },
    ]);
  });

  it('offers to set the frequency to monthly', () => {
    const session = withMetric('m-intake', { frequency: '' });
    const fix = found('C3', session)[0]?.fix;
    const done = fix && applyCommand(session, fix.command(countingContext().newId), countingContext());
    expect(fix?.label).toBe('Set to monthly');
    expect(done?.ok && found('C3', done.value.session)).toEqual([]);
  });

  it('waits until there is a number', () => {
    expect(found('C3', { ...wholeSession(), metrics: [{ ...emptyMetric(id('m')), name: 'Idea' }] })).toEqual(
      [],
    );
  });
});

describe('C4: the baseline is measured', () => {
  it.each([
    [{ date: '' as const }, 'date', 'it has no date'],
    [{ evidence: '' }, 'evidence', 'no evidence is named'],
    [{ date: asDate('2027-01-01') }, 'date', 'its date, 1 January 2027, is still to come'],
    [{ date: asDate('2017-10-30') }, 'date', 'it is from 30 October 2017, more than 12 months ago'],
  ])('calls it assumed when %o', (changes, field, why) => {
    const [finding] = found('C4', withMetric('m-intake', { baseline: { ...intake.baseline, ...changes } }));
    expect(finding).toMatchObject({
      severity: 'must',
      path: `metrics/m-intake/baseline/${field}`,
      statement: 'The baseline of “Intake processing time”, 5.2 days, is assumed',
    });
    expect(finding?.advice).toContain(why);
  });

  it('leaves a missing number to C1', () => {
    const baseline = { ...intake.baseline, value: null, date: '' as const };
    expect(found('C4', withMetric('m-intake', { baseline }))).toEqual([]);
  });
});

describe('C6: somebody answers for every number', () => {
  it('names the number that nobody answers for', () => {
    expect(found('C6', withMetric('m-errors', { accountable: '' }))).toMatchObject([
      {
        severity: 'must',
        path: 'metrics/m-errors/accountable',
        place: 'First-pass error rate',
        statement: 'Nobody answers for “First-pass error rate”',
      },
    ]);
  });

  it('does not take the supplier for an answer', () => {
    expect(statements('C6', withMetric('m-hours', { accountable: id('p-berger') }))).toEqual([
      'The supplier answers for “Hours saved”',
    ]);
  });

  it('does not take a person without a name for an answer', () => {
    const session = wholeSession();
    const participants = session.participants.map((person) =>
      person.id === 'p-koch' ? { ...person, name: '' } : person,
    );
    expect(found('C6', { ...session, participants })).toHaveLength(4);
  });

  it('asks who reads it', () => {
    expect(found('C6', withMetric('m-intake', { responsible: '' }))).toMatchObject([
      { severity: 'should', path: 'metrics/m-intake/responsible' },
    ]);
  });
});

describe('C7: the deadline fits the baseline and the plan', () => {
  it.each([
    [{ deadline: '' as const }, 'metrics/m-intake/deadline', '“Intake processing time” has no deadline'],
    [
      { deadline: asDate('2026-09-30') },
      'metrics/m-intake/deadline',
      'The deadline of “Intake processing time” is before its baseline',
    ],
    [
      { deadline: asDate('2027-04-01') },
      'metrics/m-intake/deadline',
      'The deadline of “Intake processing time” is outside the plan',
    ],
    [
      { plan: { value: 1, by: asDate('2026-10-20') } },
      'metrics/m-intake/plan/by',
      'The deadline of “Intake processing time” is outside the plan',
    ],
  ])('finds %o', (changes, path, statement) => {
    expect(found('C7', withMetric('m-intake', changes))).toMatchObject([{ path, statement }]);
  });

  it('does not ask where the deadline lies before there is a plan', () => {
    const session = { ...withMetric('m-intake', { deadline: asDate('2030-01-01') }), phases: [] };
    expect(found('C7', session)).toEqual([]);
  });

  it('takes an operation without an end for endless', () => {
    expect(found('C7', withMetric('m-intake', { deadline: asDate('2030-01-01') }))).toEqual([]);
  });
});

describe('C9: a guardrail protects every metric that decides or saves', () => {
  it('names what nothing guards, and adds a guardrail that does', () => {
    const all = wholeSession();
    const session = { ...all, metrics: all.metrics.filter(({ role }) => role !== 'guardrail') };
    const findings = found('C9', session);
    expect(findings.map(({ statement }) => statement)).toEqual([
      'Nothing guards “Intake processing time”',
      'Nothing guards “First-pass error rate”',
      'Nothing guards “Hours saved”',
    ]);
    const fix = findings[0]?.fix;
    expect(fix?.label).toBe('Name a guardrail');
    const done = fix && applyCommand(session, fix.command(countingContext().newId), countingContext());
    expect(done?.ok && statements('C9', done.value.session)).toEqual([
      'Nothing guards “First-pass error rate”',
      'Nothing guards “Hours saved”',
    ]);
  });

  it('links a guardrail that guards nothing yet instead of adding a second', () => {
    const session = withMetric('m-complaints', { guards: [] });
    const fix = found('C9', session)[0]?.fix;
    expect(fix?.label).toBe('Let “Complaint rate” guard it');
    const done = fix && applyCommand(session, fix.command(countingContext().newId), countingContext());
    expect(done?.ok && done.value.session.metrics).toHaveLength(4);
    expect(done?.ok && done.value.session.metrics[3]?.guards).toEqual(['m-intake']);
  });
});

describe('C9: the way out', () => {
  it('names a guardrail that has no name by its place, and a long one by its beginning', () => {
    const label = (name: string) =>
      found('C9', withMetric('m-complaints', { guards: [], name }))[0]?.fix?.label;
    expect(label('')).toBe('Let “Metric 4” guard it');
    expect(label('W'.repeat(300))).toBe(`Let “${'W'.repeat(40)}…” guard it`);
  });
});

describe('S6 and S7: a name and a unit', () => {
  it('ask a new metric for its name first, and for its unit when it has one', () => {
    const blank = { ...wholeSession(), metrics: [emptyMetric(id('new'))] };
    expect(statements('S6', blank)).toEqual(['Metric 1 has no name']);
    expect(found('S7', blank)).toEqual([]);
    expect(found('S7', withMetric('m-intake', { unit: '' }))).toMatchObject([
      { severity: 'must', path: 'metrics/m-intake/unit', statement: '“Intake processing time” has no unit' },
    ]);
  });
});
