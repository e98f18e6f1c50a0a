import { asDate } from '#shared/core/dates';
import { asId, type Id } from '#shared/core/ids';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { emptyCalendar } from '#shared/plan/plan-settings';
import type { StandardPlanInputs } from '#shared/plan/standard/cast';
import type { PlanTemplate } from '#shared/plan/standard/template';
import { STANDARD_PLANS, standardPlan } from '#shared/plan/standard-plans';
import { emptyDataSource } from '#shared/readiness/data-source';
import { emptyIntegration } from '#shared/readiness/integration';
import { emptyParticipant, type ParticipantRole } from '#shared/session/participant';

export const ids = (): (() => Id) => {
  let count = 0;
  return () => asId(`id-${(count += 1)}`);
};

export const person = (role: ParticipantRole, name: string) => emptyParticipant(asId(role), role, name);

export const TEAM = [
  person('technical', 'Priya Nair'),
  person('operations', 'Jonas Weber'),
  person('end-user', 'Lena Fuchs'),
  person('compliance', 'Marta Kern'),
  person('sponsor', 'Dr Anna Vogt'),
];

export const METRIC: Metric = {
  ...emptyMetric(asId('intake')),
  name: 'Intake time',
  unit: 'days',
  baseline: { ...emptyMetric(asId('x')).baseline, value: 5 },
  must: { value: 2, by: '' },
  plan: { value: 1, by: '' },
  deadline: asDate('2027-06-30'),
};

export const GUARDRAIL: Metric = {
  ...emptyMetric(asId('complaints'), 'guardrail'),
  name: 'Complaint rate',
  unit: '%',
  baseline: { ...emptyMetric(asId('x')).baseline, value: 3 },
  must: { value: 3, by: '' },
};

export const BARE: StandardPlanInputs = {
  start: asDate('2026-11-23'),
  locale: 'en-GB',
  calendar: emptyCalendar(),
  metrics: [],
  participants: [],
  dataSources: [],
  integrations: [],
};

export const KNOWN: StandardPlanInputs = {
  ...BARE,
  metrics: [METRIC, GUARDRAIL],
  participants: TEAM,
  dataSources: ['Letters', 'Claims', 'Mails', 'Calls'].map((name, at) =>
    emptyDataSource(asId(`s${at}`), name),
  ),
  integrations: [emptyIntegration(asId('i1'), 'Guidewire'), emptyIntegration(asId('i2'), 'Archive')],
};

export const HOLIDAYS: StandardPlanInputs = {
  ...KNOWN,
  start: asDate('2026-12-21'),
  calendar: {
    ...emptyCalendar(),
    holidays: ['2026-12-25', '2027-01-01', '2027-03-26', '2027-03-29'].map((date) => ({
      date: asDate(date),
      name: 'Holiday',
    })),
    closures: [{ name: 'Works holiday', from: asDate('2026-12-24'), to: asDate('2027-01-03') }],
  },
};

export const GULF: StandardPlanInputs = { ...KNOWN, calendar: { ...emptyCalendar(), weekend: [5, 6] } };

export const planOf = (template: PlanTemplate, inputs: StandardPlanInputs) => {
  const phases = standardPlan(template, inputs, ids());
  return { phases, schedule: schedulePlan({ phases, calendar: inputs.calendar }) };
};

export const named = (id: string): PlanTemplate => {
  const template = STANDARD_PLANS.find((one) => one.id === id);
  if (!template) throw new Error(id);
  return template;
};
