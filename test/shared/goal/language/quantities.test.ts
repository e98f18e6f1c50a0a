import { describe, expect, it } from 'vitest';
import { analyseText } from '#shared/goal/language/analyse';

const found = (text: string): readonly string[] =>
  analyseText(text).quantities.map(
    ({ low, high, unit, per }) =>
      `${low === high ? low : `${low}..${high}`} ${unit}${per === null ? '' : ` per ${per}`}`,
  );

describe('units', () => {
  it.each([
    ['58% of them', '58 percent'],
    ['58 percent of them', '58 percent'],
    ['30 percentage points', '30 percent_points'],
    ['5 pp', null],
    ['5pp less', '5 percent_points'],
    ['90s each', '90 second'],
    ['1.5 h of work', '1.5 hour'],
    ['1.5h of work', '1.5 hour'],
    ['45-60 human minutes', '45..60 minute'],
    ['2-3 business days', '2..3 day'],
    ['1,200 FTE hours', '1200 hour'],
    ['3 FTEs', '3 fte'],
    ['2.5 full-time equivalents', '2.5 fte'],
    ['two quarters', '6 month'],
    ['two decades', '20 year'],
    ['400-1600x faster', '400..1600 multiple'],
    ['60 times faster', '60 multiple'],
    ['a 10-fold increase', '10 multiple'],
    ['10 nm', '10 other'],
    ['105 unique CDC staff', '105 count'],
    ['6-axis robots', '6 count'],
    ['ten-person teams', '10 count'],
    ['70 HR policies', '70 count'],
    ['150 community-based organizations', '150 count'],
    ['EUR 500', '500 other'],
    ['10.08 USD', '10.08 usd'],
    ['$5,388.00', '5388 usd'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected === null ? [] : [expected]);
  });

  it('are said as a metric would say them', () => {
    const { quantities } = analyseText('From 12 false positives a day, CHF 500 and 5% to two weeks.');
    expect(quantities.map(({ unitText }) => unitText)).toEqual(['false positives', 'CHF', '%', 'weeks']);
  });
});

describe('shares and multiples in words', () => {
  it.each([
    ['cuts the time by half', '50 percent'],
    ['half as many false positives', '50 percent'],
    ['halves the cost', '50 percent'],
    ['two thirds of claims', `${200 / 3} percent`],
    ['by a third', `${100 / 3} percent`],
    ['three quarters of all cases', '75 percent'],
    ['doubles the throughput', '2 multiple'],
    ['to triple the output', '3 multiple'],
    ['twice as many', '2 multiple'],
    ['half an hour', '0.5 hour'],
  ])('%s is %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'a third party',
    'the second half',
    'a third vendor',
    'double-check it',
    'twice a week',
    'double patenting',
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('ranges and changes', () => {
  it.each([
    ['20- 30 minutes', ['20..30 minute']],
    ['3,000 – 5,000 transactions monthly', ['3000..5000 count per monthly']],
    ['$2-5M annually', ['2000000..5000000 usd per annually']],
    ['$500-600/month', ['500..600 usd per month']],
    ['$30,000-$50,000 of savings', ['30000..50000 usd']],
    ['10%-50% of it', ['10..50 percent']],
    ['between 45 minutes and one hour', ['45 minute', '1 hour']],
    ['within 24 to 72 hours', ['24..72 hour']],
    ['two or three days', ['2..3 day']],
    ['30 minutes for adults and 45 for children', ['30 minute', '45 minute']],
    ['ranging from ten to twenty years', ['10..20 year']],
    ['from 35 hours to just 8 hours per topic', ['35 hour per topic', '8 hour per topic']],
    ['decreased from ten to two hours', ['10 hour', '2 hour']],
    ['from 30–60 minutes to under 10 minutes', ['30..60 minute', '10 minute']],
    ['22.6% to 10.1%', ['22.6 percent', '10.1 percent']],
    ['8.3 -> 2.9 days', ['8.3 day', '2.9 day']],
    ['1,200 → 480 alerts a day', ['1200 count per day', '480 count per day']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('small counts', () => {
  it.each([
    ['the three goals of the chatbot', '3 count'],
    ['the two most significant bots', '2 count'],
    ['The result of the two bots', '2 count'],
    ['a 7, 8, or 9 digit number', '7..9 count'],
    ['two, three or four days', '2..4 day'],
    ['a 9 digit number', '9 count'],
    ['a 12 lead ECG', '12 count'],
    ['8-band imagery', '8 count'],
    ['zero missed deadlines', '0 count'],
    ['a team of 8 handles 11,000 invoices', '11000 count'],
    ['1.2m invoices', '1200000 count'],
  ])('%s: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('counts of what was named before', () => {
  it.each([
    ['more than 100 of these', ['100 count']],
    ['Deployments: 100 in 2024', ['100 count']],
    ['many studies (e.g. 100+)', ['100 count']],
    ['no more than 3 a week', ['3 count per week']],
    ['estimated at ~1/month', ['1 count per month']],
    ['from 1,200 to 480', ['1200 count', '480 count']],
    ['Reduce unplanned stops from 11 to 6 a month', ['11 count per month', '6 count per month']],
    ['CSAT from 3.9 to 4.4', ['3.9 other', '4.4 other']],
  ])('%s: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('have the noun before them as their unit', () => {
    const [first] = analyseText('Reduce false positives from 1,200 to 480 a day.').quantities;
    expect(first).toMatchObject({ unit: 'count', unitText: 'false positives', low: 1200 });
  });
});

describe('shares of a round number', () => {
  it.each([
    ['at least 95 of 100 claims', '95 percent'],
    ['95 out of 100', '95 percent'],
    ['one in five invoices', '20 percent'],
    ['about 1 in 10 invoices', '10 percent'],
    ['two out of three calls', '66.6666666667 percent'],
    ['3 out of 12 sites', '12 count'],
    ['1 in 5 days', '5 day'],
  ])('%s is %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('physical units', () => {
  it.each([
    ['a 90º view', '90 other'],
    ['135° of view', '135 other'],
    ['at 25 °C', '25 other'],
    ['2 m wide', '2 other'],
    ['1 km data', '1 other'],
  ])('%s is %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('percentage points', () => {
  it.each([
    'an absolute increase in detection of approximately 4%',
    'by 4 percentage points',
    'up 4 points',
    'an increase of 4 points',
    '4 points higher',
  ])('%s', (text) => {
    const { quantities } = analyseText(text);
    expect(quantities).toMatchObject([{ low: 4, unit: 'percent_points', role: 'change' }]);
  });

  it.each(['12 data points', '3 points of contact', 'an absolute value of 4%'])('are none in: %s', (text) => {
    expect(analyseText(text).quantities.map(({ unit }) => unit)).not.toContain('percent_points');
  });
});

describe('units that are left out the second time', () => {
  it.each([
    ['Reduce intake time from five days to one.', ['5 day', '1 day']],
    ['in 2 days instead of 9', ['2 day', '9 day']],
    ['in one week rather than three', ['1 week', '3 week']],
    ['at 12% today; we want less than 5.', ['12 percent', '5 percent']],
    ['within 45 days; today it takes 70.', ['45 day', '70 day']],
    ['14 hours/month -> 8 hours/month', ['14 hour per month', '8 hour per month']],
    ['from 35 hours per topic to 8', ['35 hour per topic', '8 hour']],
    ['down to 30 seconds and keep the score at or above 4.5', ['30 second']],
  ])('%s: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('one of a unit, and halves of a scale', () => {
  it.each([
    ['saves each adjuster an hour a day', '1 hour per day'],
    ['saves a day', '1 day'],
    ['half a million euros', '500000 other'],
    ['5.2 working days', '5.2 day'],
  ])('%s is %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('of a compound are said in the plural', () => {
    const { quantities } = analyseText(
      'a 6-axis arm for ten-person teams, 8-band imagery and a 9 digit number',
    );
    expect(quantities.map(({ unitText }) => unitText)).toEqual(['axes', 'people', 'bands', 'digits']);
  });

  it('are said with their kind of day', () => {
    const said = (text: string) => analyseText(text).quantities[0]?.unitText;
    expect([said('takes 5.2 working days'), said('2-3 business days'), said('€40k a year')]).toEqual([
      'working days',
      'business days',
      'EUR',
    ]);
  });
});

describe('denominators', () => {
  it.each([
    ['45 million calls per year', 'year'],
    ['12,000 unique users each month', 'month'],
    ['8 hours per research topic', 'research topic'],
    ['300 claims/night', 'night'],
    ['2.18 USD an invoice', 'invoice'],
    ['480 alerts a day', 'day'],
    ['160 FTE hours saved per month', 'month'],
    ['150 monthly calls', 'monthly'],
    ['2 million calls on a daily basis', 'daily'],
    ['3 errors per 100 claims', '100 claims'],
    ['5 days. Per case it differs', null],
    ['50k claims p.a.', 'p.a.'],
    ['3.2 per 1,000 invoices', '1,000 invoices'],
    ['5% a year', null],
  ])('of %s: %s', (text, per) => {
    expect(analyseText(text).quantities[0]?.per).toBe(per);
  });
});

describe('names and marks', () => {
  it.each([
    ...[
      '24/7 support',
      '24x7 access',
      'form SF182',
      'the 653(a) report',
      'GPT-4 models',
      'Level 3 cases',
      'Phase 2 sites',
    ],
    ...[
      'FY24 results',
      'M-25-21 goals',
      'COVID-19 cases',
      '8-K filings',
      'Section 508 compliance',
      '508 compliance work',
    ],
    ...[
      '30 CFR 250.901',
      'Microsoft 365 users',
      'Gemini 1.5 models',
      'Form 990N filers',
      'Claude 3.7 Sonnet models',
    ],
    ...[
      'in 2024 users asked',
      'September 26, 2025',
      '4 Jan 2023',
      '7/1/2025',
      '2025-06-30',
      'call 202-555-0100 now',
    ],
    ...[
      '8 a.m. to 6 p.m.',
      'at 10:30 today',
      '1) Reduced errors 2) Better data',
      '(3) Faster reviews',
      '3. Improved access',
    ],
    ...[
      'the 1940s',
      '100s of grants',
      '3D images',
      '64x64x64 cubes',
      'E.O. 14179 requirements',
      'page 12 lists',
      '#12 items',
    ],
    ...[
      'https://example.org/2024/5-days',
      'one of many',
      'these two sources',
      'both two-factor logins',
      'top 10 in 2023',
      'open from 9 to 5',
      'zero trust architectures',
      '3 of 12',
      'a one-stop shop',
      'in 1 in 2024',
      'take additional steps',
      'two-way radio',
      'zero-day threats',
    ],
  ])('%s holds no quantity', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('do not hide a percentage behind them', () => {
    expect(found('Gemini 30% of the time')).toEqual(['30 percent']);
  });
});
