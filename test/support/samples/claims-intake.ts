/* eslint-disable max-lines -- a table of data, read from top to bottom like the session it describes */
import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { emptyGoal } from '#shared/goal/goal';
import { emptySession } from '#shared/session/session';
import { CLAIMS_ANSWERS, CLAIMS_ASSUMPTIONS, COMPLAINTS_ORIGIN, INTAKE_ORIGIN } from './claims-answers.ts';
import {
  action,
  decision,
  metric,
  parked,
  person,
  phase,
  quote,
  type Sample,
  signs,
  wording,
} from './parts.ts';
import { workedOut } from './readiness-parts.ts';
import { CLAIMS_LINKS, CLAIMS_READINESS } from './sample-readiness.ts';

const ALDERSEE = 'Aldersee Insurance';

const participants = [
  person('p-weidt', 'Dr. Jonas Weidt', 'Chief Operating Officer', 'sponsor', ALDERSEE),
  person('p-koch', 'Maria Koch', 'Head of Claims', 'operations', ALDERSEE),
  person('p-nair', 'Priya Nair', 'Head of Data', 'technical', ALDERSEE),
  person('p-hribar', 'Tomas Hribar', 'Lead Engineer, Claims Systems', 'technical', ALDERSEE),
  person('p-lindner', 'Anke Lindner', 'Claims Clerk, Hamburg', 'end-user', ALDERSEE),
  person('p-olsen', 'Henrik Olsen', 'Controlling', 'finance', ALDERSEE),
  person('p-aydin', 'Elif Aydin', 'Data Protection Officer', 'compliance', ALDERSEE, {
    attendance: 'joins-later',
  }),
  person('p-berger', 'Sam Berger', 'Facilitator', 'facilitator', 'Berger Workshops'),
];

const metrics = [
  metric('m-intake', 'primary', 'Intake processing time', {
    gist: 'A customer who reports a loss has an open case the next working day.',
    entity: 'New claims',
    attribute: 'Time from first notice of loss to open case',
    scale: 'First notice of loss to open case, working days, median',
    unit: 'days',
    direction: 'decrease',
    aggregation: 'median',
    meter:
      'Two timestamps in the claims system, first notice and case opened, for all new cases of the month',
    dataSource: 'Claims system, table of case events',
    frequency: 'monthly',
    inclusions: 'All lines, Hamburg and Kiel',
    exclusions: 'Claims that arrive without a policy number',
    baseline: {
      value: 5.2,
      low: 4.6,
      high: 6.1,
      date: '2026-09-30',
      evidence: 'Median of 412 cases opened in September 2026, read by Priya Nair from the case events',
      sampleSize: 412,
    },
    must: [2],
    plan: [1],
    wish: [0.5],
    deadline: '2027-06-30',
    responsible: 'p-nair',
    accountable: 'p-koch',
    stakeholders: 'Customers, brokers, the four intake teams',
    rationale: 'Five days of waiting are the first reason customers name when they leave.',
    assumptions: 'The number of new claims stays between 350 and 450 a month.',
    risks:
      'Easy cases are opened first and hide the slow ones; the error rate and the complaints are watched beside it.',
    businessChanges:
      'Clerks check a filled-in case instead of typing it; two intake meetings a week fall away.',
    origin: INTAKE_ORIGIN,
  }),
  metric('m-errors', 'primary', 'First-pass error rate', {
    gist: 'A case is opened right the first time.',
    entity: 'Opened cases',
    attribute: 'Share that is corrected within ten days',
    scale: 'Opened cases that are corrected within ten working days',
    unit: '%',
    percentKind: 'share',
    denominator: 'all cases opened in the month',
    direction: 'decrease',
    aggregation: 'share',
    meter: 'Correction marks set in the claims system within ten working days of opening',
    dataSource: 'Claims system, correction marks',
    frequency: 'monthly',
    baseline: {
      value: 9.8,
      low: 8.4,
      high: 11.2,
      date: '2026-09-30',
      evidence: '121 of 1,236 cases of the third quarter of 2026, marks checked by hand on a tenth of them',
      sampleSize: 1236,
    },
    must: [6],
    plan: [4],
    wish: [2.5],
    deadline: '2027-06-30',
    responsible: 'p-lindner',
    accountable: 'p-koch',
    rationale: 'A fast case that is wrong costs twice.',
    businessChanges: 'Clerks mark the reason of a correction, which they do not do today.',
  }),
  metric('m-hours', 'supporting', 'Hours saved', {
    gist: 'Typing time that clerks have back for customers.',
    scale: 'Working hours a year that intake needs less than in 2026',
    unit: 'hours a year',
    direction: 'increase',
    aggregation: 'total',
    meter: 'Minutes of handling a case, before and after, times cases of the year',
    dataSource: 'Time study of two weeks; case count of the claims system',
    frequency: 'quarterly',
    baseline: {
      value: 0,
      date: '2026-09-30',
      evidence: 'Nothing is saved before the start',
      sampleSize: null,
    },
    must: [2000],
    plan: [3100],
    deadline: '2027-06-30',
    responsible: 'p-nair',
    accountable: 'p-koch',
    benefit: {
      type: 'tangible',
      volume: 3100,
      volumeUnit: 'hours',
      unitValue: asMinor(4200),
      claimed: asMinor(13_020_000),
    },
    assumptions: 'An hour is worth 42 EUR (invented figure).',
  }),
  metric('m-complaints', 'guardrail', 'Complaint rate', {
    guards: ['m-intake', 'm-errors', 'm-hours'],
    gist: 'Speed is not bought with annoyed customers.',
    scale: 'New cases with a complaint about intake within thirty days',
    unit: '%',
    percentKind: 'share',
    denominator: 'all new cases of the month',
    direction: 'decrease',
    aggregation: 'share',
    meter: 'Complaint register, entries with the reason “intake”',
    dataSource: 'Complaint register',
    frequency: '',
    baseline: {
      value: 1.1,
      date: '2026-09-30',
      evidence: '14 complaints on 1,236 cases, complaint register, third quarter of 2026',
      sampleSize: 1236,
    },
    must: [1.2],
    responsible: 'p-lindner',
    accountable: 'p-koch',
    origin: COMPLAINTS_ORIGIN,
  }),
];

const phases = [
  phase('poc', 'poc', 'EUR', {
    purpose: 'Show on 412 past cases, with real documents, that reading is good enough to be worth a pilot.',
    dates: ['2026-11-02', '2026-12-18'],
    owners: ['p-nair', 'p-koch'],
    deliverables: [
      ['Labelled set of 412 cases', 'p-nair'],
      ['Report on the shadow run', 'p-koch'],
    ],
    tasks: [
      ['data', 'Label 412 past cases', 'p-nair', '2026-11-02', '2026-11-13'],
      ['build', 'Read five document types', 'p-nair', '2026-11-09', '2026-11-27'],
      [
        'integration',
        'Show the claims interface with test credentials',
        'p-hribar',
        '2026-11-16',
        '2026-11-30',
      ],
      ['data', 'Data protection check', 'p-aydin', '2026-11-16', '2026-12-09'],
      ['evaluation', 'Shadow run beside clerks', 'p-lindner', '2026-11-30', '2026-12-09'],
    ],
    budget: [
      ['people', 'Two engineers, seven weeks', 38_000, 'one-off', 'funded'],
      ['data', 'Labelling', 6_000, 'one-off', 'funded'],
      ['infrastructure', 'Computing in the house', 4_000, 'one-off', 'funded'],
    ],
    gate: {
      date: '2026-12-18',
      decider: 'p-weidt',
      criteria: [
        ['m-intake', 'at-most', 4, 'days', 'shadow run, 412 cases'],
        ['m-errors', 'at-most', 9.8, '%', 'shadow run, 412 cases'],
      ],
      fallback: 'Clerks go on as today; the labelled set is kept for the next attempt.',
    },
  }),
  phase('pilot', 'pilot', 'EUR', {
    purpose: 'Eight clerks in Hamburg open real cases with it; everyone else works as before.',
    dates: ['2027-01-11', '2027-03-26'],
    owners: ['p-hribar', 'p-koch'],
    deliverables: [
      ['Connected claims system, logged and monitored', 'p-hribar'],
      ['Final business case', 'p-olsen'],
    ],
    tasks: [
      ['integration', 'Connect the claims system', 'p-hribar', '2027-01-11', '2027-02-05'],
      ['training', 'Train eight clerks, Hamburg', 'p-lindner', '2027-02-01', '2027-02-12'],
      ['roll-back', 'Rehearse the return to typing', 'p-hribar', '2027-02-08', '2027-02-12'],
      ['monitoring', 'Weekly reading of all four metrics', 'p-nair', '2027-02-15', '2027-03-12'],
      ['evaluation', 'Live with eight clerks', 'p-koch', '2027-02-15', '2027-03-12'],
    ],
    budget: [
      ['people', 'Engineers and eight clerks, hours for the pilot', 52_000, 'one-off', 'requested'],
      ['integration', 'Interface of the claims system', 28_000, 'one-off', 'requested'],
      ['training', 'Training, Hamburg', 6_000, 'one-off', 'requested'],
      ['infrastructure', 'Two servers', 9_000, 'one-off', 'requested'],
    ],
    gate: {
      date: '2027-03-26',
      decider: 'p-weidt',
      criteria: [
        ['m-intake', 'at-most', 2, 'days', 'four weeks, all cases of eight clerks'],
        ['m-errors', 'at-most', 6, '%', 'four weeks, all cases of eight clerks'],
        ['m-complaints', 'at-most', 1.2, '%', 'four weeks'],
      ],
      fallback: 'Hamburg returns to typing within one day; the pilot is held until the cause is known.',
    },
  }),
  phase('production', 'production', 'EUR', {
    purpose: 'Four teams in two waves.',
    dates: ['2027-04-05', '2027-06-30'],
    owners: ['p-hribar', 'p-koch'],
    deliverables: [
      ['Four teams live', 'p-koch'],
      ['Runbook', 'p-hribar'],
    ],
    tasks: [
      ['build', 'Works council agreement', 'p-weidt', '2027-04-05', '2027-04-30'],
      ['training', 'Train four teams, Hamburg and Kiel', 'p-lindner', '2027-04-12', '2027-05-14'],
      ['build', 'Load and failover test', 'p-hribar', '2027-04-19', '2027-05-07'],
      ['roll-back', 'Runbook with the way back, rehearsed', 'p-hribar', '2027-05-03', '2027-05-14'],
      ['build', 'Roll out to four teams', 'p-koch', '2027-05-17', '2027-06-11'],
      ['monitoring', 'Readings and alarms for four teams', 'p-nair', '2027-05-17', '2027-06-11'],
    ],
    budget: [
      ['people', 'Roll-out team', 120_000, 'one-off', 'requested'],
      ['change', 'Works council, communication, redesign of intake', 40_000, 'one-off', 'requested'],
      ['training', 'Training, four teams', 30_000, 'one-off', 'requested'],
      ['licences', 'Licences, first quarter', 20_000, 'one-off', 'requested'],
    ],
    gate: {
      date: '2027-06-30',
      decider: 'p-weidt',
      criteria: [
        ['m-intake', 'at-most', 1, 'days', 'three months in a row'],
        ['m-errors', 'at-most', 4, '%', 'three months in a row'],
        ['m-complaints', 'at-most', 1.2, '%', 'three months in a row'],
      ],
      fallback: 'Teams that miss the must level return to typing; the others stay.',
    },
  }),
  phase('operate', 'operate', 'EUR', {
    purpose: 'Keep the level, notice drift, improve from what clerks report.',
    dates: ['2027-07-01', ''],
    owners: ['p-hribar', 'p-koch'],
    deliverables: [['Half-yearly review', 'p-koch']],
    tasks: [
      ['monitoring', 'Monthly reading, drift check', 'p-nair', '2027-07-01', '2027-12-31'],
      ['iteration', 'Quarterly improvement from clerks’ reports', 'p-lindner', '2027-07-01', '2027-12-31'],
    ],
    budget: [['run', 'Licences, computing, support', 60_000, 'yearly', 'missing']],
    gate: {
      date: '2027-12-15',
      decider: 'p-koch',
      criteria: [
        ['m-intake', 'at-most', 1, 'days', 'last quarter'],
        ['m-errors', 'at-most', 4, '%', 'last quarter'],
        ['m-complaints', 'at-most', 1.2, '%', 'last quarter'],
      ],
      fallback: 'Maria Koch or Tomas Hribar switch it off; intake returns to typing.',
    },
  }),
];

const decisions = [
  decision(
    'd-poc',
    'decided',
    'Start the proof of concept on 2 November for 48,000 EUR',
    ['p-weidt', '2026-10-15'],
    {
      reason: 'The baseline is measured and the data is in the house.',
      alternatives: 'Wait for the new claims system in 2028.',
    },
  ),
  decision('d-pilot', 'decided', 'Decide the pilot at its gate on 18 December', ['p-weidt', '2026-10-15']),
  decision('d-stop', 'decided', 'Stop if intake takes more than 4.0 days in the shadow run', [
    'p-koch',
    '2026-10-15',
  ]),
  decision('d-interface', 'decided', 'Show the claims interface by 30 November', ['p-hribar', '2026-10-15'], {
    reason: 'It is promised but nobody has seen it answer.',
  }),
  decision('d-payer', 'open', 'Name who pays 60,000 EUR a year from July 2027', ['p-olsen', '']),
];

/** Case E: the article's own intake case, at an invented insurer. */
export const claimsIntake: Sample = {
  file: 'claims-intake.phaseone',
  title: 'Claims intake',
  summary:
    'An insurer’s “use AI to improve operations” becomes 5.2 to 1.0 days. Nearly complete; everything is invented.',
  session: {
    ...emptySession({
      id: asId('sample-claims-intake'),
      createdAt: asInstant('2026-10-15T07:30:00.000Z'),
      date: asDate('2026-10-15'),
      locale: 'en-GB',
      currency: 'EUR',
    }),
    title: 'Claims intake',
    client: ALDERSEE,
    place: 'Hamburg',
    goal: {
      ...emptyGoal(),
      statement: 'Use AI to improve operations',
      saidBy: asId('p-weidt'),
      meaning: 'Reduce intake processing time from five days to one day.',
      object: 'Claims intake in Hamburg and Kiel',
      purpose: 'Reduce',
      focus: 'Time from first notice of loss to open case',
      viewpoint: 'The customer who reports a loss',
      context:
        'About 410 new claims a month, four intake teams. The goal and its target are those of the article this method follows; the insurer, its people and all other figures are invented.',
      question: 'How many working days pass between the first notice of loss and an open case?',
      nonAiAlternative:
        'A web form with mandatory fields and two more clerks: about 3 days, 140,000 EUR a year (invented figures).',
      ...CLAIMS_ANSWERS,
      questions: [
        wording(
          'q-ai',
          'Use AI',
          'What changes if no tool is named?',
          'The goal stays: cases open in a day.',
          'p-weidt',
        ),
        wording(
          'q-improve',
          'improve',
          'Which number moves, from what to what?',
          'Time to open a case, from five days to one.',
          'p-koch',
        ),
        wording(
          'q-operations',
          'operations',
          'Which work, in which team, from where to where?',
          'Claims intake in Hamburg and Kiel, from first notice until a clerk opens the case.',
          'p-koch',
        ),
      ],
    },
    participants,
    metrics,
    ...CLAIMS_READINESS,
    phases: workedOut(phases, {
      basis: 'Our last three integrations ran over by 15 to 25%',
      money: 10,
      links: CLAIMS_LINKS,
    }),
    finance: { discountRate: 8, horizonYears: 5, rampMonths: 3 },
    decisions,
    assumptions: CLAIMS_ASSUMPTIONS,
    parkingLot: [
      parked('k-dental', 'Do dental claims differ?', 'p-hribar', 'measure'),
      parked('k-brokers', 'Who tells the brokers?', 'p-koch', 'path'),
      parked(
        'k-scans',
        'Every tenth scan cannot be read; can the post room do better?',
        'p-nair',
        'measure',
        true,
      ),
    ],
    actions: [
      action(
        'a-council',
        'Ask the works council what it wants to see before the pilot begins',
        ['p-weidt', '2027-01-29'],
        'path',
      ),
      action(
        'a-aydin',
        'Call Elif Aydin in before anybody opens a real document',
        ['p-berger', '2026-10-15'],
        'readiness',
        'done',
      ),
    ],
    quotes: [
      quote('u-lindner', 'I type the same policy number four times for every case.', 'p-lindner', 'frame'),
    ],
    signOff: {
      statement:
        'We agree on these metrics, their baselines and targets, and on the plan with its gates as recorded here.',
      signatories: [
        signs('s-weidt', 'p-weidt', 'Sponsor'),
        signs('s-koch', 'p-koch', 'Accountable for the metrics'),
        signs('s-aydin', 'p-aydin', 'Data protection'),
        signs('s-berger', 'p-berger', 'Facilitator'),
      ],
      revisions: [],
    },
  },
};
