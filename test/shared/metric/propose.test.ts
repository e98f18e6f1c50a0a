import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { analyseText } from '#shared/goal/language/analyse';
import { noProvenance } from '#shared/goal/provenance';
import { metricFromProposal, type Proposal, proposeMetrics } from '#shared/metric/propose';

const today = asDate('2026-11-26');
const proposed = (text: string): readonly Proposal[] => proposeMetrics(text, analyseText(text), today);

describe('the metrics that a text already holds', () => {
  it.each<[string, Partial<Proposal>]>([
    [
      'Reduce intake processing time from five days to one day, median, by 30 June',
      {
        name: 'Intake processing time',
        baseline: 5,
        plan: 1,
        unit: 'days',
        direction: 'decrease',
        aggregation: 'median',
        deadline: asDate('2027-06-30'),
      },
    ],
    [
      'Cut exceptions from 22.6% to 10.1% by end of Q3',
      { name: 'Exceptions', baseline: 22.6, plan: 10.1, unit: '%', deadline: asDate('2027-09-30') },
    ],
    ['Raise straight-through processing from 24.2% to 65.3%', { direction: 'increase', plan: 65.3 }],
    ['Answer 90% of tickets within 4 hours', { baseline: null, plan: 90, unit: '%', direction: 'increase' }],
    ['Halve time to hire from 60 days', { name: 'Time to hire', baseline: 60, plan: 30, unit: 'days' }],
    ['Handling time reduced by half from 90 minutes', { name: 'Handling time', plan: 45 }],
    ['Make it faster, with intake down from five days to one day', { name: 'Intake', plan: 1 }],
    ['Answer 90% of calls within 20 seconds', { name: 'Calls', denominator: 'calls' }],
    ['Half as many false positives', { baseline: null, plan: null, direction: 'decrease' }],
  ])('are read from “%s”', (text, expected) => {
    const all = proposed(text);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject(expected);
  });

  it('compute the plan where a change is said with its baseline', () => {
    // Danske Bank (Forbes, 2017-10-30): 1,200 false positives a day, 60% fewer.
    const [alerts] = proposed('We have 1,200 false positives a day and want to reduce them by 60%.');
    expect(alerts).toMatchObject({ baseline: 1200, plan: 480, direction: 'decrease', change: '' });
  });

  it('keep apart what one sentence says of several things', () => {
    const all = proposed(
      'We want that unplanned stops fall by 30%, that mean time to repair is reduced from 6 hours to 4 hours and that costs drop by 200,000 EUR a year',
    );
    expect(
      all.map(({ name, aggregation, baseline, plan, change }) => [name, aggregation, baseline, plan, change]),
    ).toEqual([
      ['Unplanned stops', '', null, null, '30% less'],
      ['Mean time to repair', 'mean', 6, 4, ''],
      ['Costs', '', null, null, '200,000 EUR less'],
    ]);
  });

  it('give a statistic to the number it was said of', () => {
    const all = proposed('Intake from 5 days to 1 day, median, and complaints from 2.4% to 1.2%');
    expect(all.map(({ aggregation }) => aggregation)).toEqual(['median', '']);
  });

  it('leave out what is said beside the point: a price, and a “twice” that compares nothing', () => {
    expect(proposed('400 cases a week, three in ten of them twice')).toEqual([]);
    expect(proposed('60 clerk hours a week at 50 EUR an hour')).toHaveLength(1);
  });

  it('are none in a text that says no outcome in numbers', () => {
    expect(proposed('Use AI to improve operations')).toEqual([]);
    expect(proposed('We handle 45 million calls per year')).toEqual([]);
    expect(proposed('')).toEqual([]);
  });

  it('stand in the order of the text, each with its own sentence', () => {
    const all = proposed('Cut waiting from 10 days to 2 days. Lower errors from 8% to 3%.');
    expect(all.map(({ baseline, plan, words }) => [baseline, plan, words])).toEqual([
      [10, 2, 'Cut waiting from 10 days to 2 days'],
      [8, 3, 'Lower errors from 8% to 3%'],
    ]);
  });

  it('do not grow with the text, and name nothing absurd', () => {
    const all = proposed('Cut waiting from 10 days to 2 days. '.repeat(500));
    expect(all.length).toBeLessThanOrEqual(12);
    const odd = proposed(`from ${'9'.repeat(400)} lightyears per fortnight to 2 \u202E%`);
    for (const { plan } of odd) expect(plan === null || Number.isFinite(plan)).toBe(true);
  });
});

describe('a metric from a proposal', () => {
  const [proposal] = proposed('Reduce intake processing time from five days to one day by 30 June');
  const made = { id: asId('m'), role: 'primary', origin: noProvenance() } as const;

  it('has the numbers that were said, and a baseline that is only assumed', () => {
    expect(metricFromProposal(proposal!, made)).toMatchObject({
      name: 'Intake processing time',
      baseline: { value: 5, date: '', evidence: '' },
      plan: { value: 1 },
      deadline: '2027-06-30',
    });
  });

  it('of a guardrail has one limit and no deadline', () => {
    const [limit] = proposed('Wrongly opened cases stay at most 2%');
    expect(metricFromProposal(limit!, { ...made, role: 'guardrail' })).toMatchObject({
      name: 'Wrongly opened cases',
      baseline: { value: null },
      must: { value: 2 },
      plan: { value: null },
      deadline: '',
    });
  });
});
