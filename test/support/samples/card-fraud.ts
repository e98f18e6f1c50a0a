/* eslint-disable max-lines -- a table of data, read from top to bottom like the session it describes */
import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { emptyGoal } from '#shared/goal/goal';
import { emptySession } from '#shared/session/session';
import { accepted, decision, metric, parked, person, phase, type Sample, signs, wording } from './parts.ts';
import { workedOut } from './readiness-parts.ts';
import { FRAUD_LINKS, FRAUD_READINESS } from './sample-readiness.ts';

const BANK = 'Danske Bank (retold)';

const participants = [
  person('p-holm', 'Kirsten Holm', 'Chief Risk Officer', 'sponsor', BANK),
  person('p-juhl', 'Anders Juhl', 'Head of Fraud Operations', 'operations', BANK),
  person('p-sorensen', 'Mette Sørensen', 'Head of Analytics', 'technical', BANK),
  person('p-lund', 'Rasmus Lund', 'Architect, Card Systems', 'technical', BANK),
  person('p-nygaard', 'Ida Nygaard', 'Fraud Analyst', 'end-user', BANK),
  person('p-friis', 'Jesper Friis', 'Finance Partner, Risk', 'finance', BANK),
  person('p-dahl', 'Birgitte Dahl', 'Model Risk and Compliance', 'compliance', BANK),
  person('p-reed', 'Alex Reed', 'Facilitator', 'facilitator', 'Reed Facilitation'),
];

const FORBES = 'Forbes, 30 October 2017, on the bank’s fraud platform';

const metrics = [
  metric('m-false', 'primary', 'False positives', {
    gist: 'Analysts look at fraud, not at false alarms.',
    entity: 'Alerts of the card fraud system',
    attribute: 'Alerts that turn out to be genuine payments',
    scale: 'Alerts a day that an analyst closes as genuine',
    unit: 'alerts a day',
    direction: 'decrease',
    aggregation: 'mean',
    meter: 'Alerts closed with the verdict “genuine”, counted by day of the alert, mean over 28 days',
    dataSource: 'Case system of fraud operations',
    frequency: 'daily',
    inclusions: 'Card, mobile and online payments',
    exclusions: 'Alerts that the customer reported',
    baseline: {
      value: 1200,
      date: '2017-10-30',
      evidence: `${FORBES}: up to 1,200 false positives a day, 99.5% of all alerts`,
    },
    must: [780],
    plan: [480],
    wish: [400],
    deadline: '2027-09-30',
    responsible: 'p-nygaard',
    accountable: 'p-juhl',
    stakeholders: 'Fraud analysts, card customers, merchants',
    rationale: 'An analyst who sees 199 false alarms for each fraud stops looking.',
    assumptions:
      'Must is 35% fewer, what machine learning alone reached in the same report; plan is 60% fewer, what deep learning reached. Sources conflict: a press release says 50% fewer, and a book of 2018 gives other figures. The plan follows the Forbes figure and is to be confirmed on own data.',
    risks: 'Fewer alerts can also mean that fraud is missed; the share detected stands beside it.',
    businessChanges:
      'Analysts give each alert a verdict from one list; shifts are planned from the new volume.',
  }),
  metric('m-detected', 'primary', 'Fraud detected', {
    gist: 'More of the fraud is stopped before the money is gone.',
    entity: 'Fraudulent card payments',
    attribute: 'Share that is stopped',
    scale: 'Fraudulent payments that are stopped before they are settled',
    unit: '%',
    percentKind: 'share',
    denominator: 'all fraudulent payments, by number, known after 90 days',
    direction: 'increase',
    aggregation: 'share',
    meter: 'Stopped payments confirmed as fraud, divided by these and all fraud reported within 90 days',
    dataSource: 'Case system of fraud operations; chargeback ledger',
    frequency: 'monthly',
    baseline: { value: 40, date: '2017-10-30', evidence: `${FORBES}: about 40% of fraud was detected` },
    must: [50],
    plan: [60],
    wish: [65],
    deadline: '2027-09-30',
    responsible: 'p-sorensen',
    accountable: 'p-juhl',
    rationale: 'What is not detected is paid for by the bank or by the customer.',
    assumptions:
      'The report says detection rose by about 50%. Read as a relative change, 40% becomes 60%; read as percentage points it would be 90%, which nobody claims.',
    risks: 'Fraud known only after 90 days makes the number late; the gate reads the last complete month.',
  }),
  metric('m-share', 'supporting', 'False alerts among all alerts', {
    scale: 'Alerts that turn out to be genuine payments',
    unit: '%',
    percentKind: 'share',
    denominator: 'all alerts',
    direction: 'decrease',
    aggregation: 'share',
    meter: 'Verdict “genuine” divided by all verdicts of the day',
    dataSource: 'Case system of fraud operations',
    frequency: 'daily',
    formula: '1,200 of 1,206 alerts are 99.5%; 480 of 489 are 98.2%',
    baseline: { value: 99.5, date: '2017-10-30', evidence: `${FORBES}: 99.5% of alerts were not fraud` },
    plan: [98.2],
    deadline: '2027-09-30',
    responsible: 'p-nygaard',
    accountable: 'p-juhl',
    assumptions:
      'Derived by us from the two targets above: 480 false alerts, and 6 true ones a day that become 9.',
  }),
  metric('m-declined', 'guardrail', 'Genuine payments declined', {
    guards: ['m-false', 'm-detected'],
    gist: 'Customers at the till do not pay for fewer alerts.',
    scale: 'Genuine card payments that are declined because of suspicion',
    unit: '%',
    percentKind: 'share',
    denominator: 'all genuine card payments',
    direction: 'decrease',
    aggregation: 'share',
    meter: 'Declines with the reason “suspicion” that the customer confirms as genuine',
    dataSource: 'Authorisation log',
    frequency: 'daily',
    baseline: {
      value: 0.09,
      date: '2026-09-30',
      evidence: 'Invented figure for this example: authorisation log, September 2026',
      sampleSize: 2_000_000,
    },
    must: [0.1],
    responsible: 'p-lund',
    accountable: 'p-juhl',
  }),
  metric('m-latency', 'guardrail', 'Time to answer', {
    guards: ['m-detected'],
    gist: 'The terminal does not wait for the model.',
    scale: 'Time from request to score, 95th percentile',
    unit: 'ms',
    direction: 'decrease',
    aggregation: 'p95',
    meter: 'Timer in the authorisation service around the scoring call',
    dataSource: 'Authorisation log',
    frequency: 'continuous',
    baseline: {
      value: 180,
      date: '2026-09-30',
      evidence: 'Invented figure for this example: authorisation log, September 2026',
      sampleSize: 2_000_000,
    },
    must: [300],
    responsible: 'p-lund',
    accountable: 'p-juhl',
  }),
];

const phases = [
  phase('poc', 'poc', 'DKK', {
    purpose: 'Score one year of past payments and compare with the verdicts that analysts gave.',
    dates: ['2026-11-16', '2027-01-15'],
    owners: ['p-sorensen', 'p-juhl'],
    deliverables: [
      ['Own baseline of all five metrics', 'p-nygaard'],
      ['Comparison on past payments', 'p-sorensen'],
    ],
    tasks: [
      ['data', 'Measure the own baseline, 28 days', 'p-nygaard', '2026-11-16', '2026-12-13'],
      ['data', 'Access to one year of payments and verdicts', 'p-lund', '2026-11-16', '2026-11-27'],
      ['build', 'Train and compare two kinds of model', 'p-sorensen', '2026-11-30', '2027-01-04'],
      ['integration', 'Score live payments in test, without effect', 'p-lund', '2026-12-07', '2027-01-05'],
    ],
    budget: [
      ['people', 'Analytics team, nine weeks (invented)', 900_000, 'one-off', 'funded'],
      ['infrastructure', 'Computing (invented)', 150_000, 'one-off', 'funded'],
    ],
    gate: {
      date: '2027-01-15',
      decider: 'p-holm',
      criteria: [
        ['m-false', 'at-most', 780, 'alerts a day', 'one year of past payments'],
        ['m-detected', 'at-least', 50, '%', 'one year of past payments'],
      ],
      fallback: 'The rules stay as they are; the measured baseline is kept.',
    },
  }),
  phase('pilot', 'pilot', 'DKK', {
    purpose: 'The new score runs beside the rules; one shift of analysts works with it.',
    dates: ['2027-01-18', '2027-04-16'],
    owners: ['p-lund', 'p-juhl'],
    deliverables: [
      ['Score in the authorisation path, shadow mode', 'p-lund'],
      ['Model validation', 'p-dahl'],
    ],
    tasks: [
      ['integration', 'Connect score, case system and verdicts', 'p-lund', '2027-01-18', '2027-02-26'],
      ['training', 'Train one shift of analysts', 'p-nygaard', '2027-02-22', '2027-03-05'],
      [
        'roll-back',
        'Switch back to the rules within a minute, rehearsed',
        'p-lund',
        '2027-02-22',
        '2027-03-05',
      ],
      ['monitoring', 'Daily reading of all five metrics', 'p-sorensen', '2027-03-08', '2027-04-01'],
      ['build', 'One shift works with the score', 'p-juhl', '2027-03-08', '2027-04-01'],
    ],
    budget: [
      ['people', 'Analytics and card systems (invented)', 1_600_000, 'one-off', 'requested'],
      ['integration', 'Authorisation and case system (invented)', 1_100_000, 'one-off', 'requested'],
      ['training', 'One shift (invented)', 120_000, 'one-off', 'requested'],
    ],
    gate: {
      date: '2027-04-16',
      decider: 'p-holm',
      criteria: [
        ['m-false', 'at-most', 780, 'alerts a day', '28 days, one shift, scaled to all'],
        ['m-detected', 'at-least', 50, '%', 'last complete month'],
        ['m-declined', 'at-most', 0.1, '%', '28 days'],
        ['m-latency', 'at-most', 300, 'ms', '28 days'],
      ],
      fallback: 'The shift returns to the rules; champion and challenger run on in test.',
    },
  }),
  phase('production', 'production', 'DKK', {
    purpose: 'All shifts, all channels, in three waves.',
    dates: ['2027-04-19', '2027-09-30'],
    owners: ['p-lund', 'p-juhl'],
    deliverables: [
      ['All channels scored', 'p-lund'],
      ['Runbook and on-call roster', 'p-lund'],
    ],
    tasks: [
      ['training', 'Train all shifts', 'p-nygaard', '2027-04-19', '2027-05-28'],
      ['build', 'Three waves: cards, mobile, online', 'p-lund', '2027-05-03', '2027-08-27'],
      ['roll-back', 'Way back for each wave, rehearsed', 'p-lund', '2027-05-03', '2027-05-14'],
      ['monitoring', 'Readings, alarms and drift', 'p-sorensen', '2027-05-03', '2027-08-31'],
    ],
    budget: [
      ['people', 'Roll-out (invented)', 3_200_000, 'one-off', 'requested'],
      ['infrastructure', 'Scoring servers in two sites (invented)', 1_900_000, 'one-off', 'requested'],
      ['training', 'All shifts (invented)', 400_000, 'one-off', 'requested'],
      ['change', 'Redesign of shifts (invented)', 300_000, 'one-off', 'requested'],
    ],
    gate: {
      date: '2027-09-30',
      decider: 'p-holm',
      criteria: [
        ['m-false', 'at-most', 480, 'alerts a day', 'three months in a row'],
        ['m-detected', 'at-least', 60, '%', 'three months in a row'],
        ['m-declined', 'at-most', 0.1, '%', 'three months in a row'],
        ['m-latency', 'at-most', 300, 'ms', 'three months in a row'],
      ],
      fallback: 'Channels that miss the must level return to the rules.',
    },
  }),
  phase('operate', 'operate', 'DKK', {
    purpose: 'Fraud changes every month; so must the model.',
    dates: ['2027-10-01', ''],
    owners: ['p-lund', 'p-juhl'],
    deliverables: [['Yearly model validation', 'p-dahl']],
    tasks: [
      ['monitoring', 'Daily reading, drift and new patterns', 'p-sorensen', '2027-10-01', '2027-12-31'],
      ['iteration', 'Retrain monthly with the analysts’ verdicts', 'p-nygaard', '2027-10-01', '2027-12-31'],
    ],
    budget: [
      ['run', 'Servers, licences, on-call (invented)', 260_000, 'monthly', 'requested'],
      ['people', 'Two people for retraining (invented)', 1_800_000, 'yearly', 'requested'],
    ],
    gate: {
      date: '2027-12-17',
      decider: 'p-juhl',
      criteria: [
        ['m-false', 'at-most', 480, 'alerts a day', 'last quarter'],
        ['m-detected', 'at-least', 60, '%', 'last quarter'],
      ],
      fallback: 'Anders Juhl or Rasmus Lund switch back to the rules.',
    },
  }),
];

const PUBLISHED =
  'The figure is published, not ours. It stands in until the own baseline is measured by 13 December 2026, before any gate.';

/** Case A: card fraud at Danske Bank, from published figures. */
export const cardFraud: Sample = {
  file: 'card-fraud.phaseone',
  title: 'Card fraud',
  summary:
    'A bank’s published case: 1,200 to 480 false positives a day, with old and conflicting sources that the room accepts for now.',
  session: {
    ...emptySession({
      id: asId('sample-card-fraud'),
      createdAt: asInstant('2026-10-27T08:00:00.000Z'),
      date: asDate('2026-10-27'),
      locale: 'en-GB',
      currency: 'DKK',
    }),
    title: 'Card fraud',
    client: BANK,
    place: 'Copenhagen',
    goal: {
      ...emptyGoal(),
      statement: 'Use deep learning to fight fraud much better and annoy customers less',
      saidBy: asId('p-holm'),
      meaning:
        'Reduce false positives from 1,200 to 480 a day, and detect 60% of fraud where 40% is detected now.',
      object: 'Fraud detection on card, mobile and online payments',
      purpose: 'Reduce false alarms and raise detection',
      focus: 'Alerts that an analyst closes as genuine',
      viewpoint: 'The analyst who works through the alerts',
      context:
        'Retold from published figures: Forbes, 30 October 2017. Sources conflict: a press release says 50% fewer false positives, Forbes 60%, and a book of 2018 gives other figures. The session, all people, dates, costs and guardrail figures are invented; nobody of the bank took part.',
      question:
        'How many genuine payments a day does an analyst have to clear, and how much fraud is stopped?',
      nonAiAlternative:
        'Retune the rules by hand each quarter: about 10% fewer false positives (invented figure).',
      questions: [
        wording(
          'q-much',
          'much better',
          'Which number moves, from what to what?',
          'Fraud detected, from 40% to 60% of all fraudulent payments.',
          'p-sorensen',
        ),
        wording(
          'q-less',
          'annoy customers less',
          'What must not happen to a customer, and how often does it today?',
          'A genuine payment declined: at most 0.1% of all genuine payments.',
          'p-juhl',
        ),
        wording(
          'q-deep',
          'deep learning',
          'What changes if no method is named?',
          'The targets stay. Two kinds of model are compared in the proof of concept.',
          'p-sorensen',
        ),
      ],
    },
    participants,
    metrics,
    ...FRAUD_READINESS,
    phases: workedOut(phases, {
      basis: 'Card projects of the last five years ran over by a fifth (invented)',
      money: 15,
      links: FRAUD_LINKS,
    }),
    decisions: [
      decision('d-poc', 'decided', 'Start the proof of concept for 1,050,000 DKK', ['p-holm', '2026-10-27'], {
        reason: 'One year of payments with verdicts is in the house.',
        alternatives: 'Retune the rules first.',
      }),
      decision('d-source', 'decided', 'Take the Forbes figures as a stand-in, not the press release', [
        'p-juhl',
        '2026-10-27',
      ]),
      decision('d-baseline', 'decided', 'Measure the own baseline over 28 days before any gate', [
        'p-nygaard',
        '2026-10-27',
      ]),
      decision('d-vendor', 'open', 'Build the score or buy it', ['p-holm', '2027-01-15']),
    ],
    parkingLot: [
      parked('k-book', 'Which figures of the 2018 book describe the same year?', 'p-sorensen', 'measure'),
      parked('k-merchants', 'May merchants see the score?', 'p-dahl', 'path'),
    ],
    acceptedFindings: [
      accepted(
        'a-false',
        'C4:metrics/m-false/baseline/date:old',
        PUBLISHED,
        'Alex Reed',
        '2026-10-27T13:10:00.000Z',
      ),
      accepted(
        'a-detected',
        'C4:metrics/m-detected/baseline/date:old',
        PUBLISHED,
        'Alex Reed',
        '2026-10-27T13:11:00.000Z',
      ),
    ],
    signOff: {
      statement:
        'We agree on these metrics, on measuring our own baselines first, and on the plan with its gates as recorded here. (Example: nobody of the bank signed this.)',
      signatories: [
        signs('s-holm', 'p-holm', 'Sponsor'),
        signs('s-juhl', 'p-juhl', 'Accountable for the metrics'),
        signs('s-reed', 'p-reed', 'Facilitator'),
      ],
      revisions: [],
    },
  },
};
