import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { emptyGoal } from '#shared/goal/goal';
import { emptySession } from '#shared/session/session';
import { decision, metric, parked, person, phase, type Sample, wording } from './parts.ts';

const VESTRA = 'Vestra Energy';

/** A session as it often looks after a morning of talk: many words, few numbers, a plan that ends with the demo. */
export const vagueGoal: Sample = {
  file: 'vague-goal.phaseone',
  title: 'AI strategy day',
  summary:
    'Many words, few numbers, and a plan that ends with the demo: see what is found. Everything is invented.',
  session: {
    ...emptySession({
      id: asId('sample-vague-goal'),
      createdAt: asInstant('2026-11-17T08:30:00.000Z'),
      date: asDate('2026-11-17'),
      locale: 'en-GB',
      currency: 'EUR',
    }),
    title: 'AI strategy day',
    client: VESTRA,
    place: 'Rotterdam',
    goal: {
      ...emptyGoal(),
      statement:
        'We want to leverage AI to become significantly more efficient and offer a best-in-class customer experience as soon as possible',
      saidBy: asId('p-visser'),
      object: 'Customer service',
      context: 'Invented company, people and figures: an example of what a workshop starts from.',
      questions: [
        wording('q-leverage', 'leverage AI', 'What changes if no tool is named?'),
        wording('q-efficient', 'significantly more efficient', 'Which number moves, from what to what?'),
        wording('q-best', 'best-in-class', 'Best of which class, measured by whom?'),
        wording(
          'q-soon',
          'as soon as possible',
          'By which day, and what happens after it?',
          'Before the summer',
          'p-visser',
        ),
      ],
    },
    participants: [
      person('p-visser', 'Marit Visser', 'Chief Digital Officer', 'sponsor', VESTRA),
      person('p-ortega', 'Luis Ortega', 'Account Manager', 'technical', 'Brightmodel', { side: 'supplier' }),
      person('p-unknown', '', 'Somebody from the call centre', 'operations', VESTRA, {
        attendance: 'absent',
      }),
    ],
    metrics: [
      metric('m-efficiency', 'primary', 'Efficiency', {
        direction: 'increase',
        unit: '%',
        plan: [30],
        gist: 'We get much more done.',
        accountable: 'p-ortega',
      }),
      metric('m-satisfaction', 'primary', 'Customer satisfaction', {
        direction: 'increase',
        scale: 'Happy customers',
        baseline: { value: 8, evidence: 'The team feels it is around an eight' },
        plan: [8],
        must: [9],
        selfReported: true,
      }),
      metric('m-adoption', 'supporting', '', {}),
    ],
    phases: [
      phase('poc', 'poc', 'EUR', {
        purpose: 'Show what is possible.',
        dates: ['2026-12-01', '2027-01-29'],
        owners: ['p-ortega', ''],
        deliverables: [['Impressive demo', '']],
        tasks: [
          ['build', 'Build a chatbot', 'p-ortega', '2026-12-01', '2027-01-22'],
          ['build', 'Show it to the board', '', '2027-01-25', ''],
        ],
        budget: [['people', 'Supplier', 80_000, 'one-off', 'funded']],
        gate: {
          date: '2027-01-29',
          decider: '',
          criteria: [
            ['m-satisfaction', '', null, '', ''],
            ['', 'at-least', 30, '%', ''],
          ],
          fallback: '',
        },
      }),
      phase('rollout', 'production', 'EUR', {
        name: 'Roll-out',
        purpose: 'To everyone.',
        dates: ['2027-02-01', '2027-05-31'],
        owners: ['', ''],
        deliverables: [],
        tasks: [['training', 'Send the manual by e-mail', '', '', '']],
        budget: [['licences', 'Licences', null, 'yearly', 'missing']],
        gate: { date: '', decider: 'p-visser', criteria: [], fallback: '' },
      }),
    ],
    decisions: [
      decision('d-start', 'decided', 'Start right away', ['', '2026-11-17']),
      decision('d-owner', 'open', 'Find someone who owns this', ['p-visser', '']),
    ],
    parkingLot: [
      parked('k-data', 'Do we have the data?', '', 'measure'),
      parked('k-crm', 'Who talks to the people who run the customer system?', 'p-visser', 'path'),
    ],
  },
};
