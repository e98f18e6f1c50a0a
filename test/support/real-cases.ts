import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import { emptySession } from '#shared/session/session';
import { metric, person, phase } from './samples/parts.ts';

/**
 * The real cases A to E with their published figures, as metrics. Levels, dates and sources are the published ones; what
 * a publication does not say (who answers, from which log it is read, the deadline) is filled in by us, so that each
 * check can be shown on a metric that lacks exactly one thing.
 */
export const SOURCES = {
  A: 'Danske Bank, card fraud: Forbes, 30 October 2017 (1,200 false positives a day, 99.5% of alerts false, about 40% of fraud detected; 60% fewer, detection about +50%)',
  B2019:
    'Ardent Partners, accounts payable benchmark 2019, average and best in class (10.08 and 2.18 USD an invoice, 8.3 and 2.9 days, exceptions 22.6% and 10.1%, straight-through 24.2% and 65.3%)',
  B2025: 'Ardent Partners, accounts payable benchmark 2025, average and best in class (17.4 and 3.1 days)',
  C: 'Brynjolfsson, Li and Raymond, NBER working paper 31161, 2023 (5,179 agents, issues resolved an hour +14%, most experienced about nil; revised: 5,172 agents, +15%, a small fall in quality for the best)',
  D: 'Mid and South Essex NHS, missed appointments (baseline 8%, six-month pilot: 30% fewer, 377 prevented, 27.5 million GBP a year estimated; about 150 GBP a missed appointment)',
  E: 'The article: “use AI to improve operations” becomes “reduce intake processing time from five days to one day”',
} as const;

/** The day on which the cases are looked at. */
export const CASE_DAY = asDate('2026-11-24');

/** What a publication leaves open, filled in so that nothing of it is missing. */
const FILLED = {
  meter: 'Counted from two time stamps of each case, all cases of the month',
  dataSource: 'Log of the system that handles the cases',
  frequency: 'monthly',
  responsible: 'p-reader',
  accountable: 'p-owner',
  deadline: '2027-06-30',
} as const;

/** Read again on site, so that the baseline is fresh; the value stays the published one. */
const READ_AGAIN = { date: '2026-10-31', evidence: 'Read again on site, October 2026', sampleSize: 1000 };

/** A: false positives a day, 1,200 today; machine learning reaches 35% fewer (780), deep learning 60% fewer (480). */
export const falsePositives: Metric = metric('a-false', 'primary', 'False positives', {
  ...FILLED,
  scale: 'Alerts a day that an analyst closes as genuine',
  unit: 'alerts a day',
  direction: 'decrease',
  baseline: { value: 1200, ...READ_AGAIN },
  must: [780],
  plan: [480],
});

/** A: 40% of fraud detected; “about 50% more” is read as a relative change, so 60%. */
export const fraudDetected: Metric = metric('a-detected', 'primary', 'Fraud detected', {
  ...FILLED,
  unit: '%',
  percentKind: 'share',
  denominator: 'all fraudulent payments, by number',
  direction: 'increase',
  baseline: { value: 40, ...READ_AGAIN },
  plan: [60],
});

/** B: the four published pairs of 2019. A report carries a year and no day; its last day is written. */
export const invoiceMetrics: readonly Metric[] = [
  metric('b-cost', 'primary', 'Cost of an invoice', {
    ...FILLED,
    unit: 'USD an invoice',
    direction: 'decrease',
    baseline: { value: 10.08, date: '2019-12-31', evidence: SOURCES.B2019 },
    plan: [2.18],
    benefit: {
      type: 'tangible',
      volume: 120_000,
      volumeUnit: 'invoices',
      // 10.08 less 2.18 USD an invoice.
      unitValue: asMinor(790),
      claimed: asMinor(94_800_000),
    },
  }),
  metric('b-time', 'primary', 'Time to process', {
    ...FILLED,
    unit: 'days',
    direction: 'decrease',
    baseline: { value: 8.3, date: '2019-12-31', evidence: SOURCES.B2019 },
    plan: [2.9],
  }),
  metric('b-exceptions', 'primary', 'Exceptions', {
    ...FILLED,
    unit: '%',
    percentKind: 'share',
    denominator: 'all invoices received',
    direction: 'decrease',
    baseline: { value: 22.6, date: '2019-12-31', evidence: SOURCES.B2019 },
    plan: [10.1],
  }),
  metric('b-straight', 'primary', 'Straight-through processing', {
    ...FILLED,
    unit: '%',
    percentKind: 'share',
    denominator: 'all invoices received',
    direction: 'increase',
    baseline: { value: 24.2, date: '2019-12-31', evidence: SOURCES.B2019 },
    plan: [65.3],
  }),
];

/** B: the same name in the report of 2025, another number. */
export const timeIn2025: Metric = metric('b-time-2025', 'primary', 'Time to process', {
  ...FILLED,
  unit: 'days',
  direction: 'decrease',
  baseline: { value: 17.4, date: '2025-12-31', evidence: SOURCES.B2025 },
  plan: [3.1],
});

/** C: issues resolved an hour, as the change against agents without the assistant; and the fall in quality that guards it. */
export const issuesResolved: Metric = metric('c-resolved', 'primary', 'More issues resolved an hour', {
  ...FILLED,
  unit: '%',
  percentKind: 'relative',
  denominator: 'issues resolved an hour by agents of the same tenure without the assistant',
  direction: 'increase',
  dataSource: 'Chat log of 5,179 agents',
  baseline: { value: 0, ...READ_AGAIN, sampleSize: 5179 },
  plan: [14],
});

/** C: the best agents lose a little quality; this is what a guardrail is for. */
export const resolutionQuality: Metric = metric(
  'c-quality',
  'guardrail',
  'Resolution rate of the best agents',
  {
    ...FILLED,
    guards: ['c-resolved'],
    unit: '%',
    percentKind: 'share',
    denominator: 'all chats of the most experienced fifth of agents',
    direction: 'increase',
    must: [95],
  },
);

/**
 * D: missed appointments. The interval follows from the figures: 377 prevented are 30%, so about 1,257 were missed, which
 * are 8% of about 15,700 booked; the 90% interval of 8% on 15,700 is 8% plus or minus 0.36 points.
 */
export const missedAppointments: Metric = metric('d-missed', 'primary', 'Missed appointments', {
  ...FILLED,
  scale: 'Booked outpatient appointments that the patient does not attend',
  unit: '%',
  percentKind: 'share',
  denominator: 'all booked outpatient appointments',
  direction: 'decrease',
  baseline: { value: 8, low: 7.64, high: 8.36, ...READ_AGAIN, sampleSize: 15_700 },
  // 30% fewer.
  plan: [5.6],
  benefit: {
    type: 'tangible',
    volume: 377,
    volumeUnit: 'missed appointments',
    unitValue: asMinor(15_000),
    claimed: asMinor(2_750_000_000),
  },
});

/** E: intake, five days to one. */
export const intakeTime: Metric = metric('e-intake', 'primary', 'Intake processing time', {
  ...FILLED,
  scale: 'First notice of loss to open case, working days, median',
  unit: 'days',
  direction: 'decrease',
  baseline: { value: 5, ...READ_AGAIN },
  plan: [1],
});

/** E: the goal as it was said, and as it is meant. */
export const GOAL_AS_SAID = 'Use AI to improve operations';
export const GOAL_AS_MEANT = 'Reduce intake processing time from five days to one day';

/** A session with these metrics, in which people are named and the deadline falls into a phase. */
export const caseSession = (metrics: readonly Metric[], goal = '', currency = 'GBP'): Session => {
  const empty = emptySession({
    id: asId('case'),
    createdAt: asInstant('2026-11-24T08:00:00.000Z'),
    date: CASE_DAY,
    locale: 'en-GB',
    currency,
  });
  return {
    ...empty,
    goal: { ...empty.goal, statement: goal },
    participants: [
      person('p-owner', 'Maria Koch', 'Head of Operations', 'operations', 'Client'),
      person('p-reader', 'Priya Nair', 'Analyst', 'technical', 'Client'),
      person('p-supplier', 'Luis Ortega', 'Account Manager', 'technical', 'Supplier', { side: 'supplier' }),
    ],
    metrics: [...metrics],
    phases: [
      phase('pilot', 'pilot', currency, {
        purpose: 'Show it on the job.',
        dates: ['2027-01-11', '2027-06-30'],
        owners: ['p-reader', 'p-owner'],
        deliverables: [],
        tasks: [],
        budget: [],
        gate: { date: '2027-06-30', decider: 'p-owner', criteria: [], fallback: '' },
      }),
    ],
  };
};
