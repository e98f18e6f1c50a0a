import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDate, asInstant } from '#shared/core/dates';
import type { Reason } from '#shared/findings/finding';
import { type Level, LEVELS, REASON_TITLES, scoreReasons } from '#shared/findings/score';
import type { Session } from '#shared/session/session';
import { SAMPLES } from '../../support/samples/all-samples.ts';
import { blankSession } from '../session/desk.ts';
import { findingsOf, id, wholeSession, withMetric, withoutPhase, withPhase } from './scene.ts';

const levels = (session: Session): Level[] =>
  scoreReasons(session, findingsOf(session)).reasons.map(({ level }) => level);

const levelOf = (reason: Reason, session: Session): string => LEVELS[levels(session)[reason - 1] ?? 0];

const whyOf = (reason: Reason, session: Session): string =>
  scoreReasons(session, findingsOf(session)).reasons[reason - 1]?.why ?? '';

describe('the score', () => {
  it('is the minimum of the five reasons, never an average', () => {
    const session = withPhase('poc', () => ({ technicalOwner: '' }));
    const scores = scoreReasons(session, findingsOf(session));
    expect(scores.reasons.map(({ level }) => level)).toEqual([4, 4, 4, 1, 4]);
    expect(scores.lowest).toBe(1);
    expect(scores.lowestReasons).toEqual([4]);
  });

  it('names every reason that is lowest', () => {
    const scores = scoreReasons(blankSession(), findingsOf(blankSession()));
    expect(scores).toMatchObject({ lowest: 0, lowestReasons: [1, 2, 3, 4, 5] });
    expect(scores.reasons.map(({ title }) => title)).toEqual(Object.values(REASON_TITLES));
  });

  it('is the minimum for every sample and for any part of one', () => {
    const sessions = SAMPLES.map(({ session }) => session);
    fc.assert(
      fc.property(
        fc.constantFrom(...sessions),
        fc.nat(5),
        fc.nat(4),
        fc.nat(8),
        (session, metrics, phases, people) => {
          const part = {
            ...session,
            metrics: session.metrics.slice(0, metrics),
            phases: session.phases.slice(0, phases),
            participants: session.participants.slice(0, people),
          };
          const scores = scoreReasons(part, findingsOf(part));
          const all = scores.reasons.map(({ level }) => level);
          expect(scores.lowest).toBe(Math.min(...all));
          expect(scores.lowestReasons).toEqual(
            scores.reasons.filter(({ level }) => level === scores.lowest).map(({ reason }) => reason),
          );
        },
      ),
    );
  });

  it('says for each reason why', () => {
    for (const { session } of SAMPLES) {
      for (const { why } of scoreReasons(session, findingsOf(session)).reasons) {
        expect(why).toMatch(/^[\p{Lu}“\d]/u);
        expect(why).not.toMatch(/undefined|\.$/);
      }
    }
  });
});

describe('the ladder', () => {
  it('is Measured throughout for the whole intake case', () => {
    expect(levels(wholeSession())).toEqual([4, 4, 4, 4, 4]);
    expect(whyOf(1, wholeSession())).toBe('Intake processing time: 5.2 days from 412 cases, measured');
    expect(whyOf(2, wholeSession())).toBe('“Case events”: 97.4% good, measured on production data');
    expect(whyOf(3, wholeSession())).toBe('The real interface of “Claims system” answers');
  });

  it('is Unknown where nothing is said for a reason', () => {
    expect(levels(blankSession())).toEqual([0, 0, 0, 0, 0]);
  });

  it('is Claimed once a data source or a system is listed, whatever else is silent', () => {
    const { dataSources, integrations } = wholeSession();
    expect(levels({ ...blankSession(), dataSources })).toEqual([0, 1, 0, 0, 0]);
    expect(levels({ ...blankSession(), integrations })).toEqual([0, 0, 1, 0, 0]);
  });

  it('is Claimed for data and integration where the plan lists neither', () => {
    const session = { ...wholeSession(), dataSources: [], integrations: [] };
    expect([levelOf(2, session), levelOf(3, session)]).toEqual(['Claimed', 'Claimed']);
    expect(whyOf(3, session)).toBe('Nobody said what it connects to');
  });

  it('is Claimed while a must is open', () => {
    expect(levelOf(1, withMetric('m-intake', { unit: '' }))).toBe('Claimed');
    expect(levelOf(5, withoutPhase('operate'))).toBe('Claimed');
  });

  it('is Likely while a should is open', () => {
    expect(levelOf(1, withMetric('m-complaints', { frequency: '' }))).toBe('Likely');
    expect(
      levelOf(
        4,
        withPhase('poc', ({ deliverables }) => ({
          deliverables: deliverables.map((one) => ({ ...one, accountable: '' as const })),
        })),
      ),
    ).toBe('Likely');
  });

  it('is no higher than Claimed while the rules cannot speak yet', () => {
    const session = wholeSession();
    expect(levelOf(4, { ...session, phases: [] })).toBe('Claimed');
    expect(levelOf(4, { ...session, metrics: [], phases: [] })).toBe('Claimed');
    const undated = withPhase('operate', () => ({ start: '', tasks: [], waitsForGate: false }));
    expect([2, 3, 4, 5].map((reason) => levelOf(reason as Reason, undated))).toEqual([
      'Claimed',
      'Claimed',
      'Claimed',
      'Claimed',
    ]);
    expect(levelOf(1, undated)).not.toBe('Claimed');
  });

  it('is no higher than Shown where a gap is accepted', () => {
    const session = withMetric('m-intake', { meter: '' });
    const [finding] = findingsOf(session);
    const acceptedFindings = [
      {
        id: id('a'),
        findingKey: finding?.key ?? '',
        reason: 'Written down in the manual',
        acceptedBy: 'Sam Berger',
        acceptedAt: asInstant('2026-10-15T10:00:00.000Z'),
      },
    ];
    expect(levelOf(1, session)).toBe('Claimed');
    expect(levelOf(1, { ...session, acceptedFindings })).toBe('Shown');
    expect(whyOf(1, { ...session, acceptedFindings })).toBe('One gap is accepted');
  });

  it('does not count what is only worth knowing', () => {
    expect(
      levelOf(
        5,
        withPhase('pilot', ({ budget }) => ({
          budget: budget.map((line) => ({ ...line, funding: 'funded' as const })),
        })),
      ),
    ).toBe('Measured');
  });
});

describe('what makes Shown into Measured', () => {
  const bare = { ...wholeSession().metrics[0]!.baseline, low: null, high: null, sampleSize: null };

  it.each<[Reason, string, Session]>([
    [1, 'a primary baseline without interval and cases', withMetric('m-intake', { baseline: bare })],
    [
      2,
      'a primary baseline without cases',
      withMetric('m-intake', { baseline: { ...bare, low: 4.6, high: 6.1 } }),
    ],
    [2, 'no data task in the proof of concept', moveTasks('data')],
    [2, 'a source that is only a curated sample', withSource({ sample: 'curated', usedIn: ['poc'] })],
    [3, 'a connection that only a mock has answered', withSystem({ tried: 'mocked' })],
    [3, 'a real interface that comes after the pilot starts', withSystem({ date: asDate('2027-01-11') })],
    [4, 'an end user who is not in the room', absent('end-user')],
    [
      5,
      'a gate without a way back',
      withPhase('pilot', (phase) => ({ gate: { ...phase.gate, fallback: '' } })),
    ],
  ])('reason %i stays Shown for %s', (reason, _, session) => {
    expect(levelOf(reason, session)).toBe('Shown');
  });

  it('an interval alone is enough for the first reason', () => {
    expect(levelOf(1, withMetric('m-intake', { baseline: { ...bare, low: 4.6, high: 6.1 } }))).toBe(
      'Measured',
    );
  });
});

function withSource(changes: Partial<Session['dataSources'][number]>): Session {
  const [first, ...rest] = wholeSession().dataSources;
  const pilot = { ...first!, id: id('ds-pilot'), usedIn: ['pilot' as const] };
  return { ...wholeSession(), dataSources: [{ ...first!, ...changes }, pilot, ...rest] };
}

function withSystem(changes: Partial<Session['integrations'][number]>): Session {
  const [first, ...rest] = wholeSession().integrations;
  return {
    ...wholeSession(),
    integrations: [{ ...first!, ...{ date: asDate('2026-11-30') }, ...changes }, ...rest],
  };
}

/** Tasks of a kind are all done in the pilot. */
function moveTasks(kind: 'data' | 'integration'): Session {
  const moved = wholeSession().phases.flatMap(({ tasks }) => tasks.filter((task) => task.kind === kind));
  const inPilot = moved.map((task) => ({ ...task, end: wholeSession().phases[1]!.end }));
  const emptied = withPhase('poc', ({ tasks }) => ({ tasks: tasks.filter((task) => task.kind !== kind) }));
  return withPhase(
    'pilot',
    ({ tasks }) => ({ tasks: [...tasks.filter((task) => task.kind !== kind), ...inPilot] }),
    emptied,
  );
}

function absent(role: string): Session {
  const session = wholeSession();
  return {
    ...session,
    participants: session.participants.map((person) =>
      person.role === role ? { ...person, attendance: 'absent' as const } : person,
    ),
  };
}
