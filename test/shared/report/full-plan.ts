import { asDate, asInstant, type IsoDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor, toMinor } from '#shared/core/money';
import { emptyActual } from '#shared/metric/actual';
import { agreeOn } from '#shared/plan/gate-criteria';
import type { Phase } from '#shared/plan/phase';
import { emptyRisk } from '#shared/plan/risk';
import { emptyDataSource } from '#shared/readiness/data-source';
import { emptyIntegration } from '#shared/readiness/integration';
import type { Session } from '#shared/session/session';
import { sampleFile } from './sample-session.ts';

const day = (text: string): IsoDate => asDate(text);

const withPhase = (session: Session, id: string, change: (phase: Phase) => Phase): Session => ({
  ...session,
  phases: session.phases.map((phase) => (phase.id === id ? change(phase) : phase)),
});

/** The claims case with everything a plan can hold, as the review of its first gate. */
export const fullPlan = (): Session => {
  const { session } = sampleFile('claims-intake');
  const poc = session.phases.find(({ id }) => id === 'poc');
  if (!poc) throw new Error('the sample has a proof of concept');
  const agreed = agreeOn(poc.gate, session.metrics, {
    at: asInstant('2026-10-15T15:04:00.000Z'),
    by: 'Sam Berger',
  });
  const reviewed = withPhase(session, 'poc', (phase) => ({
    ...phase,
    contingency: { time: null, money: 20, basis: 'Our last two projects ran over by a fifth.' },
    tasks: phase.tasks.map((task) =>
      task.id === 'poc-t5'
        ? { ...task, links: [{ from: asId('poc-t2'), type: 'FS' as const, lag: 1 }] }
        : task,
    ),
    gate: {
      ...phase.gate,
      agreed,
      decision: {
        outcome: 'go',
        decider: asId('p-weidt'),
        date: day('2026-12-18'),
        reason: 'Intake is met; errors are read once more in the pilot.',
      },
    },
  }));
  return {
    ...reviewed,
    title: 'Review of gate 1: Claims intake',
    predecessor: {
      sessionId: asId('sample-claims-intake'),
      title: 'Claims intake',
      date: day('2026-10-15'),
      digest: `sha256:${'9c41'.repeat(16)}`,
    },
    review: { phaseId: asId('poc') },
    metrics: session.metrics.map((metric) =>
      metric.id === 'm-intake'
        ? {
            ...metric,
            actuals: [
              {
                ...emptyActual(asId('act-1'), asId('poc')),
                value: 3.1,
                low: 2.8,
                high: 3.5,
                sampleSize: 412,
                from: day('2026-12-07'),
                to: day('2026-12-16'),
                source: 'Shadow run, case events',
              },
            ],
          }
        : metric,
    ),
    dataSources: [
      {
        ...emptyDataSource(asId('ds-events'), 'Case events'),
        system: 'Claims system',
        owner: asId('p-nair'),
        accessDate: day('2026-11-02'),
        quality: 96.5,
        qualityMethod: 'Share of 412 cases with both timestamps',
        personalData: 'personal',
        lawfulBasis: 'contract',
        sample: 'production',
        usedIn: ['poc', 'pilot'],
      },
    ],
    integrations: [
      {
        ...emptyIntegration(asId('in-claims'), 'Claims system'),
        direction: 'both',
        interface: 'REST, version 4.2',
        owner: asId('p-hribar'),
        environment: 'Integration test with masked data',
        tried: 'mocked',
        date: day('2027-02-05'),
        cost: toMinor(28_000, 'EUR'),
      },
    ],
    risks: [
      {
        ...emptyRisk(asId('r-scans'), 'Scans stay unreadable'),
        cause: 'The post room scans at 150 dpi.',
        effect: 'Every tenth case is typed as today.',
        probabilityLow: 20,
        probabilityHigh: 40,
        impactLow: asMinor(1_000_000),
        impactHigh: asMinor(2_500_000),
        owner: asId('p-koch'),
        response: 'reduce',
        action: 'Scan at 300 dpi from November on.',
        triggerDate: day('2026-11-30'),
        phases: [asId('poc')],
      },
    ],
    finance: { discountRate: 8, horizonYears: 5, rampMonths: 3 },
    planBaseline: {
      at: asInstant('2026-10-15T15:04:00.000Z'),
      by: 'Sam Berger',
      tasks: [],
      gates: [{ phaseId: asId('pilot'), date: day('2027-03-19') }],
      total: null,
    },
  };
};
