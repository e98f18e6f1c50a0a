import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDate, type OptionalDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import type { PhaseKind } from '#shared/plan/phase';
import {
  type DataSource,
  emptyDataSource,
  type LawfulBasis,
  type PersonalData,
} from '#shared/readiness/data-source';
import { closeGapCommand, closeGapCommands, readinessGaps } from '#shared/readiness/gaps';
import { emptyIntegration, type Integration, type Prototype } from '#shared/readiness/integration';
import { emptyParticipant, participantRoleSchema } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import { apply, counter, keysOf, readySession } from './scene.ts';

const anySource = (place: number): fc.Arbitrary<DataSource> =>
  fc
    .record({
      accessDate: fc.constantFrom<OptionalDate>('', asDate('2026-11-02')),
      quality: fc.constantFrom(null, 0, 99.5),
      qualityMethod: fc.constantFrom('', 'by hand'),
      personalData: fc.constantFrom<PersonalData>('', 'none', 'personal', 'special'),
      lawfulBasis: fc.constantFrom<LawfulBasis>('', 'consent'),
      sample: fc.constantFrom<DataSource['sample']>('', 'curated', 'production'),
      usedIn: fc.constantFrom<PhaseKind[]>([], ['poc'], ['poc', 'pilot']),
    })
    .map((changes) => ({ ...emptyDataSource(asId(`d${place}`), `Source ${place}`), ...changes }));

const anyIntegration = (place: number): fc.Arbitrary<Integration> =>
  fc
    .record({
      interface: fc.constantFrom('', 'REST'),
      environment: fc.constantFrom('', 'test'),
      authentication: fc.constantFrom('', 'OAuth'),
      errorRecovery: fc.constantFrom('', 'queue'),
      tried: fc.constantFrom<Prototype>('', 'none', 'mocked', 'real'),
    })
    .map((changes): Integration => ({
      ...emptyIntegration(asId(`i${place}`), `System ${place}`),
      ...changes,
    }));

const places = (most: number): fc.Arbitrary<number[]> =>
  fc.integer({ min: 0, max: most }).map((count) => Array.from({ length: count }, (_, place) => place));

const anySession: fc.Arbitrary<Session> = fc
  .record({
    dataSources: places(3).chain((all) => fc.tuple(...all.map(anySource))),
    integrations: places(3).chain((all) => fc.tuple(...all.map(anyIntegration))),
    roles: fc.subarray([...participantRoleSchema.options]),
    phases: fc.subarray(readySession().phases),
  })
  .map(({ dataSources, integrations, roles, phases }) => ({
    ...readySession(),
    dataSources: [...dataSources],
    integrations: [...integrations],
    participants: roles.map((role) => emptyParticipant(asId(role), role, role)),
    phases,
  }));

describe('whatever the session holds', () => {
  it('closing gaps one by one or at once never plans one twice, and a second time plans nothing', () => {
    fc.assert(
      fc.property(anySession, fc.array(fc.nat(40), { maxLength: 12 }), (start, picks) => {
        const newId = counter();
        let session = start;
        for (const pick of picks) {
          const gaps = readinessGaps(session);
          const gap = gaps[pick % Math.max(1, gaps.length)];
          const command = gap && closeGapCommand(gap, session, newId);
          if (command) session = apply(session, command);
        }
        const rest = closeGapCommands(session, newId);
        if (rest.length > 0) session = apply(session, { type: 'batch', name: 'rest', commands: [...rest] });

        const closes = session.phases.flatMap(({ tasks }) => tasks.map((task) => task.closes));
        expect(new Set(closes).size).toBe(closes.length);
        expect(closeGapCommands(session, newId)).toEqual([]);
        const kinds = new Set(session.phases.map(({ kind }) => kind));
        for (const { key, planned, task, phaseId } of readinessGaps(session)) {
          expect(planned === null, key).toBe(!kinds.has(task.phase));
          expect(phaseId === '', key).toBe(planned === null);
          if (planned) expect(session.phases.find(({ id }) => id === planned.phaseId)?.kind).toBe(task.phase);
        }
      }),
    );
  });

  it('gives every gap a key of its own', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const all = keysOf(session);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
