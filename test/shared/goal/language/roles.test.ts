import { describe, expect, it } from 'vitest';
import { analyseText } from '#shared/goal/language/analyse';

const roles = (text: string): readonly string[] => analyseText(text).quantities.map(({ role }) => role);

describe('roles', () => {
  it.each([
    ['Reduce intake processing time from five days to one day, median, by 30 June', ['baseline', 'target']],
    ['cut exceptions from 22.6% to 10.1% by end of Q3', ['baseline', 'target']],
    ['half as many false positives', ['change']],
    ['answer 90% of tickets within 4 hours', ['target', 'target']],
    ['It saves 30 minutes per case', ['change']],
    ['reduces review time by 40%', ['change']],
    ['a 58% average reduction in time', ['change']],
    ['a reduction of 20%', ['change']],
    ['276 hours of work saved', ['change']],
    ['cost savings of $2 million', ['change']],
    ['35.29x faster than the manual process', ['change']],
    ['The manual scan currently takes 45 minutes', ['baseline']],
    ['delays of up to 162 days', ['baseline']],
    ['Roughly 80% of our assets do not have descriptions', ['baseline']],
    ['an overall success rate of 89%', ['target']],
    ['classification at 83.38% accuracy', ['target']],
    ['operations at $500-600/month', ['target']],
    ['compression ratios of 400-1600x', ['target']],
    ['We currently resolve 60% of tickets and want 80%', ['baseline', 'target']],
    ['cut waiting time to 10 days', ['target']],
    ['at most 3 errors per 100 claims', ['target']],
    ['no more than 2 hours', ['target']],
    ['90% of calls answered in under 30 seconds', ['target', 'target']],
    ['process invoices in 2.9 days instead of 8.3 days', ['target', 'baseline']],
    ['within 6 months, halve the backlog', ['deadline', 'change']],
    ['120 fewer calls a week', ['change']],
    [
      '2.5 months, $300K for 5 people vs. 2 weeks, $5K for 1 person',
      ['baseline', 'baseline', 'baseline', 'target', 'target', 'target'],
    ],
    ['8 hours vs. 2 days by hand', ['target', 'baseline']],
    ['Improve customer satisfaction from 72 to 85', ['baseline', 'target']],
    ['cut the cost from EUR 10 to EUR 5', ['baseline', 'target']],
    ['30% less paper within two quarters', ['change', 'deadline']],
    ['see pages from 72 to 85', []],
    ['receives 45 million calls per year', ['volume']],
    ['using 10+ years of data', ['volume']],
    ['6-hour time steps', ['volume']],
    ['a 12-month program', ['volume']],
    ['Reduce the backlog by half within six months', ['change', 'deadline']],
    ['Double the throughput in the next two years', ['change', 'deadline']],
    ['resolve 90% of complaints within 2 weeks', ['target', 'target']],
    ['Wrongly opened cases stay at most 2%', ['target']],
    ['Errors stay below 2%', ['target']],
    ['no more than 3 a week', ['target']],
    ['at least 95 of 100 claims are right', ['target']],
    ['at least 30% of the time is spent on paperwork', ['baseline']],
    ['at least ten percent of panel time is devoted to editing', ['baseline']],
    ['99.9% uptime', ['target']],
    ['Policyholders wait 5 days', ['baseline']],
    ['This costs us 60 hours a week', ['baseline']],
    ['we lose 1.2 million euros a year', ['baseline']],
    ['€40k a year', ['baseline']],
    ['£150 per missed appointment', ['baseline']],
    ['It needs 3 FTE today', ['baseline']],
    ['Reply within two weeks of receipt', ['target']],
    ['within two weeks of receipt', ['target']],
    ['within 12 months of go-live, halve the backlog', ['deadline', 'change']],
    ['an SLA of 4 hours', ['target']],
    ['max. 5 days', ['target']],
    ['five days or less', ['target']],
    ['4 interviews max', ['target']],
    ['zero missed deadlines', ['target']],
    ['response time < 2 s', ['target']],
    ['imagery (< 3 m)', ['volume']],
    ['an accuracy of 2 m', ['target']],
    ['located within 3 meters', ['target']],
    ['sites within 15 km', ['volume']],
    ['Callers should not wait longer than 2 minutes', ['target']],
    ["They shouldn't wait more than 2 minutes", ['target']],
    ['it should be less than 45 minutes', ['target']],
    ['first-response time, currently 8 hours', ['baseline']],
    ['one week instead of three', ['target', 'baseline']],
    ['Cut the backlog (3,400 files) in half', ['volume', 'change']],
    ['reduce calls 20%', ['change']],
    ['-20% cost', ['change']],
    ['+15% throughput', ['change']],
    ['cost down 20%', ['change']],
    ['match rate up 15 points to 85%', ['change', 'target']],
    ['the loss of up to 75% of samples', ['baseline']],
    ['Raise straight-through processing from 24.2% to 65.3%', ['baseline', 'target']],
    ['22% reduction in mortality within 4 months of inclusion', ['change', 'volume']],
  ])('%s: %j', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe('measurable', () => {
  it.each(['Reduce errors by 5%', 'from five days to one day', 'It takes 20 minutes'])('%s: yes', (text) => {
    expect(analyseText(text).measurable).toBe(true);
  });

  it.each([
    '',
    'Improve accuracy',
    'It serves 3,000 users',
    'We have 10 years of data',
    'By 2028',
    'Level 3',
  ])('%s: no, as it states scope, data, a date or a name alone', (text) => {
    expect(analyseText(text).measurable).toBe(false);
  });
});

describe('deadline', () => {
  it.each([
    ...[
      'by 30 June',
      'by June 30, 2027',
      'by the end of June',
      'by end of Q3',
      'in Q3',
      'by 2028',
      'by FY26',
    ],
    ...[
      'no later than March 2027',
      'before the end of the year',
      'until 2027-06-30',
      'by 6/30/2027',
      'by year-end',
    ],
    ...['Cut the backlog by half within six months', 'by the 3rd of May'],
  ])('is said: %s', (text) => {
    expect(analyseText(text).deadline).toBe(true);
  });

  it.each([
    ...[
      'in 2024',
      'between 7/1/2025 and 8/1/2025',
      'by automating',
      'by 40%',
      'the March release',
      'may improve',
    ],
    ...['within 24 hours', 'over two years'],
  ])('is not said: %s', (text) => {
    expect(analyseText(text).deadline).toBe(false);
  });
});
