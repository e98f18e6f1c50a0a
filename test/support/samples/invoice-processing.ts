/* eslint-disable max-lines -- a table of data, read from top to bottom like the session it describes */
import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { emptyGoal } from '#shared/goal/goal';
import { emptySession } from '#shared/session/session';
import { accepted, decision, metric, parked, person, phase, type Sample, signs, wording } from './parts.ts';
import { workedOut } from './readiness-parts.ts';
import { INVOICE_LINKS, INVOICE_READINESS } from './sample-readiness.ts';

const NORTHFIELD = 'Northfield Tools';

const participants = [
  person('p-okafor', 'Grace Okafor', 'Chief Financial Officer', 'sponsor', NORTHFIELD),
  person('p-mills', 'Daniel Mills', 'Accounts Payable Manager', 'operations', NORTHFIELD),
  person('p-tran', 'Linh Trần', 'Finance Systems', 'technical', NORTHFIELD),
  person('p-novak', 'Petra Novák', 'Invoice Clerk', 'end-user', NORTHFIELD),
  person('p-ruiz', 'Elena Ruiz', 'Financial Planning', 'finance', NORTHFIELD),
  person('p-shaw', 'Owen Shaw', 'Internal Audit', 'compliance', NORTHFIELD),
  person('p-bauer', 'Nina Bauer', 'Solution Lead', 'technical', 'Ledgerworks', { side: 'supplier' }),
  person('p-reed', 'Alex Reed', 'Facilitator', 'facilitator', 'Reed Facilitation'),
];

const ARDENT = 'Ardent Partners, accounts payable benchmark 2019';
/** The report carries a year and no day; its last day is written. */
const REPORT_DAY = '2019-12-31';
const FINISH = '2027-10-29';

const metrics = [
  metric('m-cost', 'primary', 'Cost of an invoice', {
    gist: 'An invoice costs what the best pay for it.',
    entity: 'Supplier invoices',
    attribute: 'Full cost of handling one',
    scale: 'All costs of accounts payable divided by invoices processed',
    unit: 'USD an invoice',
    direction: 'decrease',
    aggregation: 'mean',
    meter: 'Cost centre of accounts payable for the quarter, divided by invoices posted in it',
    dataSource: 'General ledger; invoice workflow',
    frequency: 'quarterly',
    formula: 'Staff, systems, paper and overhead of accounts payable / invoices posted',
    inclusions: 'Invoices with and without a purchase order',
    exclusions: 'Expense claims',
    baseline: { value: 10.08, date: REPORT_DAY, evidence: `${ARDENT}: average of all companies, 10.08 USD` },
    must: [5],
    plan: [2.18],
    wish: [2],
    deadline: FINISH,
    responsible: 'p-ruiz',
    accountable: 'p-okafor',
    rationale: 'Invoices grow by a tenth a year, the team does not.',
    assumptions:
      'The plan is the 2019 report’s best in class, 2.18 USD. Costs there include overhead; ours must too.',
    risks: 'Cost falls when work moves to those who order; they are asked each quarter.',
    businessChanges: 'Suppliers send structured invoices; goods receipt is booked on the day.',
    benefit: {
      type: 'tangible',
      volume: 120_000,
      volumeUnit: 'invoices',
      unitValue: asMinor(790),
      claimed: asMinor(94_800_000),
    },
  }),
  metric('m-time', 'primary', 'Time to process', {
    gist: 'An invoice is approved within three days.',
    scale: 'Receipt of the invoice to approval for payment, calendar days, mean',
    unit: 'days',
    direction: 'decrease',
    aggregation: 'mean',
    meter: 'Two timestamps of the invoice workflow, received and approved, all invoices of the month',
    dataSource: 'Invoice workflow',
    frequency: 'monthly',
    baseline: { value: 8.3, date: REPORT_DAY, evidence: `${ARDENT}: average of all companies, 8.3 days` },
    must: [5],
    plan: [2.9],
    wish: [2],
    deadline: FINISH,
    responsible: 'p-novak',
    accountable: 'p-mills',
    assumptions:
      'Sources conflict: the same publisher’s report of 2025 says 17.4 days on average and 3.1 for the best. Definition or mix must have changed, so age and definition of a baseline matter; the own one is measured first.',
    risks: 'The clock starts at receipt; invoices that lie in a mailbox are not seen.',
  }),
  metric('m-exceptions', 'supporting', 'Exceptions', {
    scale: 'Invoices that need a person because something does not match',
    unit: '%',
    percentKind: 'share',
    denominator: 'all invoices received',
    direction: 'decrease',
    aggregation: 'share',
    meter: 'Invoices with the mark “exception” in the workflow',
    dataSource: 'Invoice workflow',
    frequency: 'monthly',
    baseline: { value: 22.6, date: REPORT_DAY, evidence: `${ARDENT}: average of all companies, 22.6%` },
    plan: [10.1],
    deadline: FINISH,
    responsible: 'p-novak',
    accountable: 'p-mills',
  }),
  metric('m-straight', 'supporting', 'Straight-through processing', {
    scale: 'Invoices that no person touches between receipt and approval',
    unit: '%',
    percentKind: 'share',
    denominator: 'all invoices received',
    direction: 'increase',
    aggregation: 'share',
    meter: 'Invoices without any manual step in the workflow log',
    dataSource: 'Invoice workflow',
    frequency: 'monthly',
    baseline: { value: 24.2, date: REPORT_DAY, evidence: `${ARDENT}: average of all companies, 24.2%` },
    plan: [65.3],
    deadline: FINISH,
    responsible: 'p-tran',
    accountable: 'p-mills',
  }),
  metric('m-duplicates', 'guardrail', 'Duplicate payments', {
    guards: ['m-cost', 'm-time'],
    gist: 'Nothing is paid twice because nobody looked.',
    scale: 'Payments that are made twice and found within a year',
    unit: '%',
    percentKind: 'share',
    denominator: 'all payments to suppliers, by number',
    direction: 'decrease',
    aggregation: 'share',
    meter: 'Recovery audit, payments with the same supplier, amount and reference',
    dataSource: 'Payment file; recovery audit',
    frequency: 'quarterly',
    baseline: {
      value: 0.08,
      date: '2026-06-30',
      evidence: 'Invented figure for this example: recovery audit, first half of 2026',
      sampleSize: 58_000,
    },
    must: [0.1],
    responsible: 'p-shaw',
    accountable: 'p-okafor',
  }),
];

const phases = [
  phase('poc', 'poc', 'USD', {
    purpose: 'Read and match 2,000 past invoices; measure where Northfield stands today.',
    dates: ['2026-12-01', '2027-01-29'],
    owners: ['p-tran', 'p-mills'],
    deliverables: [
      ['Own baseline of five metrics', 'p-ruiz'],
      ['Accuracy on 2,000 invoices', 'p-tran'],
    ],
    tasks: [
      ['data', 'Measure the own baseline, one month', 'p-ruiz', '2026-12-01', '2027-01-08'],
      ['data', 'Clean up the supplier master', 'p-novak', '2026-12-01', '2027-01-15'],
      ['build', 'Read and match 2,000 past invoices', 'p-bauer', '2026-12-07', '2027-01-15'],
      [
        'integration',
        'Post to the test ledger through its real interface',
        'p-tran',
        '2027-01-04',
        '2027-01-19',
      ],
    ],
    budget: [
      ['people', 'Two people, two months (invented)', 48_000, 'one-off', 'funded'],
      ['licences', 'Trial (invented)', 0, 'one-off', 'funded'],
    ],
    gate: {
      date: '2027-01-29',
      decider: 'p-okafor',
      criteria: [
        ['m-time', 'at-most', 5, 'days', '2,000 past invoices, replayed'],
        ['m-exceptions', 'at-most', 18, '%', '2,000 past invoices, replayed'],
      ],
      fallback: 'The cleaned supplier master is kept; exceptions are worked off by hand.',
    },
  }),
  phase('pilot', 'pilot', 'USD', {
    purpose: 'One plant, all its invoices, three clerks.',
    dates: ['2027-02-01', '2027-04-30'],
    owners: ['p-tran', 'p-mills'],
    deliverables: [['Connected ledger and workflow', 'p-tran']],
    tasks: [
      ['integration', 'Connect ledger, workflow and mailbox', 'p-tran', '2027-02-01', '2027-03-05'],
      ['training', 'Train three clerks and two buyers', 'p-novak', '2027-03-01', '2027-03-12'],
      ['roll-back', 'Rehearse the return to manual entry', 'p-mills', '2027-03-08', '2027-03-12'],
      ['monitoring', 'Weekly reading of all five metrics', 'p-ruiz', '2027-03-15', '2027-04-14'],
      ['build', 'One plant live', 'p-mills', '2027-03-15', '2027-04-14'],
    ],
    budget: [
      ['people', 'Project team (invented)', 70_000, 'one-off', 'requested'],
      ['integration', 'Ledger interface (invented)', 55_000, 'one-off', 'requested'],
      ['training', 'Clerks and buyers (invented)', 8_000, 'one-off', 'requested'],
    ],
    gate: {
      date: '2027-04-30',
      decider: 'p-okafor',
      criteria: [
        ['m-cost', 'at-most', 5, 'USD an invoice', 'six weeks, one plant'],
        ['m-time', 'at-most', 5, 'days', 'six weeks, one plant'],
        ['m-duplicates', 'at-most', 0.1, '%', 'six weeks, one plant'],
      ],
      fallback: 'The plant returns to manual entry within a day.',
    },
  }),
  phase('production', 'production', 'USD', {
    purpose: 'Six plants in three waves; suppliers move to structured invoices.',
    dates: ['2027-05-03', FINISH],
    owners: ['p-tran', 'p-mills'],
    deliverables: [
      ['Six plants live', 'p-mills'],
      ['Runbook', 'p-tran'],
    ],
    tasks: [
      ['training', 'Train all clerks and buyers', 'p-novak', '2027-05-03', '2027-06-11'],
      ['build', 'Three waves of two plants', 'p-mills', '2027-05-17', '2027-09-17'],
      [
        'build',
        'Move the 200 largest suppliers to structured invoices',
        'p-mills',
        '2027-05-17',
        '2027-09-24',
      ],
      ['roll-back', 'Way back for each wave, rehearsed', 'p-tran', '2027-05-17', '2027-05-28'],
      ['monitoring', 'Monthly reading, alarms on exceptions', 'p-ruiz', '2027-06-01', '2027-09-28'],
    ],
    budget: [
      ['people', 'Roll-out (invented)', 140_000, 'one-off', 'requested'],
      ['licences', 'Licences during roll-out (invented)', 9_000, 'monthly', 'requested'],
      ['change', 'Moving suppliers (invented)', 60_000, 'one-off', 'requested'],
      ['training', 'All plants (invented)', 25_000, 'one-off', 'requested'],
    ],
    gate: {
      date: FINISH,
      decider: 'p-okafor',
      criteria: [
        ['m-cost', 'at-most', 2.18, 'USD an invoice', 'last quarter'],
        ['m-time', 'at-most', 2.9, 'days', 'three months in a row'],
        ['m-straight', 'at-least', 65.3, '%', 'three months in a row'],
        ['m-duplicates', 'at-most', 0.1, '%', 'last quarter'],
      ],
      fallback: 'Plants that miss the must level keep manual approval.',
    },
  }),
  phase('operate', 'operate', 'USD', {
    purpose: 'Keep the level as suppliers and prices change.',
    dates: ['2027-11-01', ''],
    owners: ['p-tran', 'p-mills'],
    deliverables: [['Yearly audit of duplicate payments', 'p-shaw']],
    tasks: [
      ['monitoring', 'Monthly reading, drift of reading accuracy', 'p-ruiz', '2027-11-01', '2027-12-31'],
      ['iteration', 'New invoice layouts from the clerks’ list', 'p-novak', '2027-11-01', '2027-12-31'],
    ],
    budget: [['run', 'Licences, support, retraining (invented)', 11_500, 'monthly', 'requested']],
    gate: {
      date: '2028-02-15',
      decider: 'p-mills',
      criteria: [
        ['m-cost', 'at-most', 2.18, 'USD an invoice', 'last quarter'],
        ['m-time', 'at-most', 2.9, 'days', 'last quarter'],
      ],
      fallback: 'Daniel Mills or Linh Trần switch it off; clerks enter by hand.',
    },
  }),
];

const BENCHMARK =
  'The benchmark stands in for our own figure, which is measured by 8 January 2027, before the first gate.';

/** Case B: invoice processing, from Ardent Partners' benchmark, at an invented company. */
export const invoiceProcessing: Sample = {
  file: 'invoice-processing.phaseone',
  title: 'Invoice processing',
  summary:
    'A benchmark as baseline: 10.08 to 2.18 USD an invoice. Complete, with a stand-in that the room accepts for now.',
  session: {
    ...emptySession({
      id: asId('sample-invoice-processing'),
      createdAt: asInstant('2026-11-10T14:00:00.000Z'),
      date: asDate('2026-11-10'),
      locale: 'en-US',
      currency: 'USD',
    }),
    title: 'Invoice processing',
    client: NORTHFIELD,
    place: 'Cleveland',
    goal: {
      ...emptyGoal(),
      statement: 'Bring our invoice processing to best-in-class with AI',
      saidBy: asId('p-okafor'),
      meaning:
        'Process an invoice for 2.18 USD in 2.9 days, where the average company takes 10.08 USD and 8.3 days.',
      object: 'Supplier invoices of six plants',
      purpose: 'Reduce',
      focus: 'Cost and time of an invoice',
      viewpoint: 'The chief financial officer',
      context: `About 120,000 invoices a year. All benchmark figures are published (${ARDENT}); a report of 2025 by the same publisher says 17.4 and 3.1 days. The company, its people, dates, volumes and costs are invented.`,
      question: 'What does an invoice cost from receipt to approval, and how many days does it take?',
      nonAiAlternative:
        'Oblige suppliers to use structured invoices, and match by fixed rules: about 5 USD an invoice (invented figure).',
      questions: [
        wording(
          'q-best',
          'best-in-class',
          'Best of which class, in which report, of which year?',
          `Best in class of ${ARDENT}: 2.18 USD, 2.9 days, 10.1% exceptions, 65.3% straight-through.`,
          'p-ruiz',
        ),
        wording(
          'q-ai',
          'with AI',
          'Which part of the way would structured invoices solve without it?',
          'About half the suppliers; the rest send documents that must be read.',
          'p-mills',
        ),
      ],
    },
    participants,
    metrics,
    ...INVOICE_READINESS,
    phases: workedOut(phases, {
      basis: 'Two systems were connected in 2024 and ran over by a quarter (invented)',
      money: 15,
      links: INVOICE_LINKS,
    }),
    decisions: [
      decision('d-poc', 'decided', 'Start the proof of concept on 1 December for 48,000 USD', [
        'p-okafor',
        '2026-11-10',
      ]),
      decision(
        'd-baseline',
        'decided',
        'Measure the own baseline before the first gate',
        ['p-ruiz', '2026-11-10'],
        {
          reason: 'The 2019 and 2025 reports differ by a factor of two on the same name.',
        },
      ),
      decision('d-suppliers', 'open', 'Choose the 200 suppliers who move first', ['p-mills', '2027-03-31']),
    ],
    parkingLot: [
      parked('k-definition', 'Does the 2025 report start its clock at the same moment?', 'p-ruiz', 'measure'),
      parked('k-discount', 'What are early payment discounts worth?', 'p-okafor', 'measure'),
    ],
    acceptedFindings: [
      accepted(
        'a-cost',
        'C4:metrics/m-cost/baseline/date:old',
        BENCHMARK,
        'Alex Reed',
        '2026-11-10T18:40:00.000Z',
      ),
      accepted(
        'a-time',
        'C4:metrics/m-time/baseline/date:old',
        BENCHMARK,
        'Alex Reed',
        '2026-11-10T18:41:00.000Z',
      ),
    ],
    signOff: {
      statement:
        'We agree on these metrics, on measuring our own baselines first, and on the plan with its gates as recorded here.',
      signatories: [
        signs('s-okafor', 'p-okafor', 'Sponsor'),
        signs('s-mills', 'p-mills', 'Accountable for the time'),
        signs('s-shaw', 'p-shaw', 'Internal audit'),
        signs('s-reed', 'p-reed', 'Facilitator'),
      ],
      revisions: [],
    },
  },
};
