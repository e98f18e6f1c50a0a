import { describe, expect, it } from 'vitest';
import { type AgendaBlock, emptyBlock } from '#shared/agenda/agenda';
import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { fileDigest, readSessionFile, writeSessionFile } from '#shared/document/session-file';
import { integrityProblem } from '#shared/session/integrity';
import { type Session, sessionSchema, stagesOf } from '#shared/session/session';
import {
  carriedOn,
  followUpTitle,
  makeFollowUp,
  makeSuccessor,
  reviewTitle,
} from '#shared/session/successor';
import { contentOf, fileOf, sampleFile, wordsOf } from '../report/sample-session.ts';
import { blankSession, carryOut, countingContext, openDesk } from './desk.ts';

const claims = sampleFile('claims-intake');
const [poc, pilot] = claims.session.phases;
const today = asDate('2026-12-18');

const reviewOf = (session: Session, phaseId = poc?.id ?? asId('?')): Session => {
  const made = makeSuccessor(
    session,
    { phaseId, digest: fileDigest(fileOf(session)), today },
    countingContext(),
  );
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};

describe('the session that reviews a gate', () => {
  const review = reviewOf(claims.session);

  it('carries on everything under an id, a title and a day of its own', () => {
    const { id, createdAt, date, title, predecessor, review: reviewed, phases, ...rest } = review;
    expect({ id, title, date, createdAt }).toEqual({
      id: 'n1',
      title: 'Review of gate 1: Claims intake',
      date: '2026-12-18',
      createdAt: '2026-10-15T08:00:05.000Z',
    });
    expect(reviewed).toEqual({ phaseId: poc?.id });
    const { decisions, actions, parkingLot, quotes, ...same } = rest;
    expect(same).toEqual(
      Object.fromEntries(Object.entries(claims.session).filter(([field]) => field in same)),
    );
    expect([decisions, actions, parkingLot].flat().map(({ id: entry }) => entry)).toEqual([
      'd-payer',
      'a-council',
      'k-dental',
      'k-brokers',
    ]);
    expect(quotes).toEqual([]);
    expect(phases).toEqual(claims.session.phases);
    expect(predecessor?.sessionId).toBe(claims.session.id);
  });

  it('is a whole session that can be kept in a file', () => {
    expect(sessionSchema.safeParse(review).success).toBe(true);
    expect(integrityProblem(review)).toBeNull();
    const read = readSessionFile(writeSessionFile(fileOf(review)));
    expect(read.ok && read.value.session).toEqual(review);
    expect(stagesOf(review)).toContain('review');
  });

  it('names the digest that the report of the session it builds on prints', () => {
    const printed = wordsOf(contentOf(fileOf(claims.session))).replaceAll(/\s/g, '');
    const digest = review.predecessor?.digest.replace('sha256:', '').toUpperCase() ?? '?';
    expect(digest).toMatch(/^[0-9A-F]{64}$/);
    expect(printed).toContain(digest);
  });

  it('is refused where the gate is gone', () => {
    const made = makeSuccessor(
      claims.session,
      { phaseId: asId('gone'), digest: `sha256:${'0'.repeat(64)}`, today },
      countingContext(),
    );
    expect(made).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('what is carried on', () => {
  const { open, count } = carriedOn(claims.session);

  it('is what is open, marked, with the stage that it came from', () => {
    expect(count).toEqual({ decisions: 1, actions: 1, parkingLot: 2 });
    expect(open.actions).toEqual([{ ...claims.session.actions[0], isCarried: true }]);
    for (const entry of [...open.decisions, ...open.actions, ...open.parkingLot])
      expect(entry.isCarried).toBe(true);
    expect(open.parkingLot.map(({ stage }) => stage)).toEqual(['measure', 'path']);
  });

  it('stays marked from session to session until it is settled', () => {
    const desk = openDesk(reviewOf(claims.session));
    carryOut(desk, { type: 'action.update', id: asId('a-council'), changes: { state: 'done' } });
    const third = carriedOn(reviewOf(desk.session, pilot?.id));
    expect(third.count).toEqual({ decisions: 1, actions: 0, parkingLot: 2 });
  });

  it('leaves what was decided, done and settled where the report of this session names it', () => {
    const review = reviewOf(claims.session);
    const printed = wordsOf(contentOf(fileOf(review)));
    expect(printed).not.toContain('Show the claims interface by 30 November');
    expect(printed).toContain(
      'What was decided, done and settled before stands in the report of “Claims intake” of 15 October 2026',
    );
    const digest = review.predecessor?.digest.replace('sha256:', '').toUpperCase() ?? '?';
    expect(printed.replaceAll(/\s/g, '')).toContain(digest);
    expect(wordsOf(contentOf(claims))).toContain('Show the claims interface by 30 November');
  });
});

describe('the next workshop', () => {
  const followUpOf = (session: Session): Session =>
    makeFollowUp(session, { digest: fileDigest(fileOf(session)), today }, countingContext());

  const block = (name: string, changes: Partial<AgendaBlock> = {}): AgendaBlock => ({
    ...emptyBlock(asId(name), name, 30),
    ...changes,
  });

  it('takes up what was left open, under a title and a day of its own', () => {
    const next = followUpOf(claims.session);
    expect(next).toMatchObject({
      title: 'Claims intake, workshop 2',
      date: today,
      review: null,
      predecessor: { sessionId: claims.session.id, title: 'Claims intake', date: '2026-10-15' },
      actions: [{ id: 'a-council', isCarried: true }],
      quotes: [],
    });
    expect(next.id).not.toBe(claims.session.id);
    expect(next.metrics).toEqual(claims.session.metrics);
    expect(sessionSchema.safeParse(next).success).toBe(true);
    expect(integrityProblem(next)).toBeNull();
  });

  it('counts on, also after a gate review, and needs no title', () => {
    const second = followUpOf(claims.session);
    expect(followUpOf(second).title).toBe('Claims intake, workshop 3');
    expect(followUpOf(reviewOf(claims.session)).title).toBe('Claims intake, workshop 2');
    expect(followUpOf(reviewOf(claims.session)).review).toBeNull();
    expect(reviewTitle(second, 1)).toBe('Review of gate 1: Claims intake');
    expect(followUpTitle({ ...claims.session, title: ' ' })).toBe('');
    expect(followUpTitle({ ...claims.session, title: 'Risk, workshop 7' })).toBe(
      'Risk, workshop 7, workshop 2',
    );
    expect(followUpTitle({ ...claims.session, title: 'x'.repeat(300) })).toHaveLength(300);
  });

  it('keeps the decisions of gates that were taken', () => {
    const desk = openDesk(reviewOf(claims.session));
    const phaseId = poc?.id ?? asId('?');
    const decision = { outcome: 'go', decider: '', date: today, reason: '' } as const;
    carryOut(desk, { type: 'gate.update', phaseId, changes: { decision } });
    expect(followUpOf(desk.session).phases[0]?.gate.decision).toEqual(decision);
  });

  it('plans the blocks of the agenda anew, and begins no review with them', () => {
    const session: Session = {
      ...claims.session,
      agenda: {
        blocks: [block('b1', { minutes: 50, planned: 30 }), block('b2', { isDropped: true })],
        marks: [
          {
            id: asId('m1'),
            kind: 'begin',
            blockId: asId('b1'),
            at: asInstant('2026-10-15T08:00:00.000Z'),
          },
        ],
      },
    };
    expect(followUpOf(session).agenda).toEqual({ blocks: [block('b1'), block('b2')], marks: [] });
    expect(reviewOf(session).agenda).toEqual({ blocks: [], marks: [] });
  });
});

describe('a chain of reviews', () => {
  it('names the review before as what it builds on, and keeps the title of the first session', () => {
    const first = reviewOf(claims.session);
    const second = reviewOf(first, pilot?.id);
    expect(second.title).toBe('Review of gate 2: Claims intake');
    expect(second.predecessor).toEqual({
      sessionId: first.id,
      title: 'Review of gate 1: Claims intake',
      date: '2026-12-18',
      digest: fileDigest(fileOf(first)),
    });
    expect(second.review).toEqual({ phaseId: pilot?.id });
  });

  it('keeps the decisions of other gates and decides its own anew', () => {
    const desk = openDesk(reviewOf(claims.session));
    const phaseId = poc?.id ?? asId('?');
    const decision = { outcome: 'hold', decider: '', date: today, reason: 'too few cases' } as const;
    carryOut(desk, { type: 'gate.update', phaseId, changes: { decision } });
    expect(reviewOf(desk.session, pilot?.id).phases[0]?.gate.decision).toEqual(decision);
    expect(reviewOf(desk.session, phaseId).phases[0]?.gate.decision).toBeNull();
  });
});

describe('the title of a review', () => {
  const titled = (title: string, isReview = false): Session => ({
    ...blankSession(),
    title,
    review: isReview ? { phaseId: '' } : null,
  });

  it('does without a name where the session has none', () => {
    expect(reviewTitle(titled(' '), 1)).toBe('Review of gate 1');
    expect(reviewTitle(titled('Review of gate 1', true), 2)).toBe('Review of gate 2');
  });

  it('keeps a title that a workshop chose itself, and fits the document when it is endless', () => {
    expect(reviewTitle(titled('Review of gate 7: a talk'), 1)).toBe(
      'Review of gate 1: Review of gate 7: a talk',
    );
    expect(reviewTitle(titled('x'.repeat(300)), 1)).toHaveLength(300);
  });
});
