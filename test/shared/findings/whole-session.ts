import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { agreeOn } from '#shared/plan/gate-criteria';
import type { Phase } from '#shared/plan/phase';
import { emptyRisk } from '#shared/plan/risk';
import { type DataSource, emptyDataSource } from '#shared/readiness/data-source';
import { emptyIntegration, type Integration } from '#shared/readiness/integration';
import type { Session } from '#shared/session/session';
import { claimsIntake } from '../../support/samples/claims-intake.ts';

const source = (id: string, name: string, rest: Partial<DataSource>): DataSource => ({
  ...emptyDataSource(asId(id), name),
  owner: asId('p-nair'),
  accessDate: asDate('2026-10-26'),
  quality: 97.4,
  qualityMethod: 'Records with both timestamps, of all cases of September 2026',
  personalData: 'personal',
  lawfulBasis: 'contract',
  sample: 'production',
  usedIn: ['poc', 'pilot', 'production', 'operate'],
  ...rest,
});

const DATA_SOURCES: readonly DataSource[] = [
  source('ds-events', 'Case events', { system: 'Claims system' }),
  source('ds-complaints', 'Complaint register', {
    system: 'Complaint register',
    owner: asId('p-lindner'),
    personalData: 'none',
    lawfulBasis: '',
    usedIn: ['pilot', 'production'],
  }),
];

const INTEGRATIONS: readonly Integration[] = [
  {
    ...emptyIntegration(asId('i-claims'), 'Claims system'),
    direction: 'both',
    interface: 'REST, claims API 4.2',
    owner: asId('p-hribar'),
    environment: 'Integration test, masked data',
    tried: 'real',
    date: asDate('2026-10-12'),
    cost: asMinor(2_800_000),
  },
  {
    ...emptyIntegration(asId('i-complaints'), 'Complaint register'),
    direction: 'read',
    interface: 'Nightly file',
    owner: asId('p-hribar'),
    environment: 'Copy of last month',
    tried: 'none',
    date: asDate('2027-02-05'),
    cost: asMinor(0),
  },
];

const wholePhase = (phase: Phase, { metrics }: Session): Phase => ({
  ...phase,
  contingency: { time: null, money: 15, basis: 'Our last three integrations ran over by 15 to 25%' },
  budget: phase.budget.map((line) => ({
    ...line,
    funding: line.funding === 'missing' ? ('requested' as const) : line.funding,
  })),
  gate: {
    ...phase.gate,
    agreed: agreeOn(phase.gate, metrics, { at: asInstant('2026-10-15T09:00:00.000Z'), by: 'Sam Berger' }),
  },
});

/**
 * The article's intake case with nothing missing: the sample with its gaps closed, its data and its systems described, and
 * thresholds agreed. Every failing case of a rule takes one thing away from it.
 */
export const wholeSession = (): Session => {
  const { session } = claimsIntake;
  return {
    ...session,
    metrics: session.metrics.map((metric) => ({ ...metric, frequency: metric.frequency || 'monthly' })),
    dataSources: [...DATA_SOURCES],
    integrations: [...INTEGRATIONS],
    phases: session.phases.map((phase) => wholePhase(phase, session)),
    risks: [
      {
        ...emptyRisk(asId('r-scans'), 'Every tenth scan cannot be read'),
        owner: asId('p-nair'),
        response: 'reduce',
        triggerDate: asDate('2026-11-13'),
      },
    ],
    decisions: session.decisions.map((decision) => ({
      ...decision,
      date: decision.date || asDate('2026-12-01'),
    })),
  };
};
