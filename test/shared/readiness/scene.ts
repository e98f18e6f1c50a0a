import { asDate, asInstant } from '#shared/core/dates';
import { asId, type Id } from '#shared/core/ids';
import { emptyDataSource, type DataSource } from '#shared/readiness/data-source';
import { emptyIntegration, type Integration } from '#shared/readiness/integration';
import { standardPhases } from '#shared/plan/standard-plan';
import type { Gap } from '#shared/readiness/gap';
import { readinessGaps } from '#shared/readiness/gaps';
import { applyCommand } from '#shared/session/apply-command';
import type { Command } from '#shared/session/command';
import { emptyParticipant } from '#shared/session/participant';
import { emptySession, type Session } from '#shared/session/session';

/** Identifiers one after the other: `n1`, `n2` … */
export const counter = (start = 'n'): (() => Id) => {
  let last = 0;
  return () => asId(`${start}${(last += 1)}`);
};

/** A source of which everything is said. */
export const readySource = (id: string, name = 'Case events'): DataSource => ({
  ...emptyDataSource(asId(id), name),
  system: 'Claims system',
  owner: asId('koch'),
  format: 'Table',
  accessDate: asDate('2026-11-02'),
  quality: 96.5,
  qualityMethod: 'Complete events among 412 cases',
  personalData: 'personal',
  lawfulBasis: 'contract',
  sample: 'production',
  usedIn: ['poc', 'pilot'],
});

/** An integration of which everything is said. */
export const readyIntegration = (id: string, system = 'Claims system'): Integration => ({
  ...emptyIntegration(asId(id), system),
  direction: 'both',
  interface: 'REST, claims API 4.2',
  owner: asId('hribar'),
  environment: 'Integration test',
  authentication: 'Service account',
  errorRecovery: 'Queue and retry; the clerk types',
  tried: 'real',
  date: asDate('2027-01-22'),
});

/** A session with all four groups, the four phases and nothing to get ready. */
export const readySession = (): Session => ({
  ...emptySession({
    id: asId('s'),
    createdAt: asInstant('2026-10-15T07:30:00.000Z'),
    date: asDate('2026-10-15'),
    locale: 'en-GB',
    currency: 'EUR',
  }),
  participants: [
    emptyParticipant(asId('weidt'), 'sponsor', 'Jonas Weidt'),
    emptyParticipant(asId('koch'), 'operations', 'Maria Koch'),
    emptyParticipant(asId('nair'), 'technical', 'Priya Nair'),
    emptyParticipant(asId('hribar'), 'technical', 'Tomas Hribar'),
    emptyParticipant(asId('lindner'), 'end-user', 'Anke Lindner'),
    emptyParticipant(asId('aydin'), 'compliance', 'Elif Aydin'),
  ],
  phases: standardPhases(counter('phase')),
  dataSources: [readySource('d1')],
  integrations: [readyIntegration('i1')],
});

/** The session with nothing to get ready, but for these of its one source. */
export const withSource = (changes: Partial<DataSource>): Session => ({
  ...readySession(),
  dataSources: [{ ...readySource('d1'), ...changes }],
});

/** The session with nothing to get ready, but for these of its one integration. */
export const withIntegration = (changes: Partial<Integration>): Session => ({
  ...readySession(),
  integrations: [{ ...readyIntegration('i1'), ...changes }],
});

/** The keys of the gaps of a session, in their order. */
export const keysOf = (session: Session): string[] => readinessGaps(session).map(({ key }) => key);

/** One gap by its key. */
export const gapOf = (session: Session, key: string): Gap => {
  const gap = readinessGaps(session).find((candidate) => candidate.key === key);
  if (!gap) throw new Error(`There is no gap ${key}.`);
  return gap;
};

/** The session after a command. */
export const apply = (session: Session, command: Command): Session => {
  const context = { now: () => asInstant('2026-10-15T08:00:00.000Z'), newId: counter('c'), actor: '' };
  const applied = applyCommand(session, command, context);
  if (!applied.ok) throw new Error(applied.error.message);
  return applied.value.session;
};
