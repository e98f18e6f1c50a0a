import { asDate, asInstant } from '#shared/core/dates';
import { asId, type Id } from '#shared/core/ids';
import { emptyMetric } from '#shared/metric/metric';
import { emptyCalendar } from '#shared/plan/plan-settings';
import { emptyRisk } from '#shared/plan/risk';
import { STANDARD_PLANS, standardPlan } from '#shared/plan/standard-plans';
import { emptyParticipant } from '#shared/session/participant';
import { emptySession, type Session } from '#shared/session/session';

export const NOW = asInstant('2026-11-22T10:15:30.123Z');

export const ids = (): (() => Id) => {
  let count = 0;
  return () => asId(`id-${(count += 1)}`);
};

const PEOPLE = [
  {
    ...emptyParticipant(asId('priya'), 'technical', 'Priya Nair'),
    email: 'priya@example.com',
    availability: 80,
  },
  {
    ...emptyParticipant(asId('jonas'), 'operations', 'Jonas Müller-Lüdenscheidt'),
    absences: [{ from: asDate('2027-02-01'), to: asDate('2027-02-12') }],
  },
  emptyParticipant(asId('anna'), 'sponsor', 'Dr Anna Vogt'),
];

const METRIC = {
  ...emptyMetric(asId('intake')),
  name: 'Intake time',
  unit: 'days',
  must: { value: 2, by: '' as const },
  plan: { value: 1, by: asDate('2027-06-30') },
  baseline: { ...emptyMetric(asId('x')).baseline, value: 5, low: 4.25 },
  accountable: asId('anna'),
};

const EMPTY = emptySession({
  id: asId('session'),
  createdAt: NOW,
  date: '',
  locale: 'en-GB',
  currency: 'EUR',
});

/** A session with people, a metric and a calendar, but no plan. */
export const ROOM: Session = {
  ...EMPTY,
  title: 'Claims intake',
  client: 'Aldersee & Söhne <AG>',
  participants: PEOPLE,
  metrics: [METRIC],
  calendar: {
    ...emptyCalendar(),
    holidays: [
      { date: asDate('2026-12-25'), name: 'Christmas' },
      { date: asDate('2031-12-25'), name: 'Christmas long after' },
    ],
    closures: [{ name: 'Works holiday', from: asDate('2026-12-28'), to: asDate('2027-01-01') }],
  },
};

/** The room with a whole plan and two risks. */
export const PLANNED: Session = {
  ...ROOM,
  phases: standardPlan(STANDARD_PLANS[0]!, { ...ROOM, start: asDate('2026-11-30') }, ids()),
  risks: [
    {
      ...emptyRisk(asId('late'), 'The interface, as promised; is late'),
      cause: 'Vendor\nbusy',
      triggerDate: asDate('2027-03-01'),
      owner: asId('jonas'),
    },
    { ...emptyRisk(asId('gone'), 'Over'), triggerDate: asDate('2027-03-02'), state: 'closed' },
  ],
};
