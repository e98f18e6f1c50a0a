import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { type Action, emptyAction } from '#shared/session/captured';
import { listedSigner, planSigning } from '#shared/session/room-signing';
import { emptyParticipant } from '#shared/session/participant';
import { emptyDecision, emptyParkingItem, type ParkingItem, type Session } from '#shared/session/session';
import { countingContext } from '../session/desk.ts';
import { after, found, id, mend, statements, TODAY, wholeSession } from './scene.ts';

const due = asDate('2026-10-30');
const LATER = asDate('2026-10-31');

const withAction = (changes: Partial<Action> = {}, session = wholeSession()): Session => ({
  ...session,
  actions: [
    { ...emptyAction(id('a'), 'path', 'Ask the works council'), owner: id('p-weidt'), due, ...changes },
  ],
});

const withThought = (changes: Partial<ParkingItem> = {}): Session => ({
  ...wholeSession(),
  parkingLot: [
    { ...emptyParkingItem(id('k'), 'path', 'Who tells the brokers?'), raisedBy: id('p-koch'), ...changes },
  ],
});

describe('S24: an action has its person and its day', () => {
  it('has nothing to say of one that has both, nor of one that is done', () => {
    expect(found('S24', withAction())).toEqual([]);
    expect(found('S24', withAction({ owner: '', due: '', state: 'done' }))).toEqual([]);
  });

  it('asks for the person, and offers whoever answers for the leading number', () => {
    const session = withAction({ owner: '' });
    const [finding, ...more] = found('S24', session);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'should',
      stage: 'commit',
      path: 'actions/a/owner',
      statement: 'Nobody has taken “Ask the works council”',
      fix: { label: 'Give it to Maria Koch' },
    });
    expect(mend(session, 'S24', finding).actions[0]?.owner).toBe('p-koch');
  });

  it('offers nobody where nobody answers for a number', () => {
    expect(
      found('S24', withAction({ owner: '' }, { ...wholeSession(), metrics: [] }))[0]?.fix,
    ).toBeUndefined();
  });

  it('asks for the day, and offers the next gate', () => {
    const session = withAction({ due: '' });
    const [finding] = found('S24', session);
    expect(finding).toMatchObject({
      path: 'actions/a/due',
      statement: '“Ask the works council” has no day',
      fix: { label: 'By the gate of Proof of concept, 18 December 2026' },
    });
    expect(mend(session, 'S24', finding).actions[0]?.due).toBe('2026-12-18');
  });

  it('offers two weeks where no gate is ahead', () => {
    const session = withAction({ due: '' }, { ...wholeSession(), phases: [] });
    expect(found('S24', session)[0]?.fix?.label).toBe('In two weeks, 29 October 2026');
    const past = found('S24', withAction({ due: '' }), asDate('2028-01-01'));
    expect(past[0]?.fix?.label).toBe('In two weeks, 15 January 2028');
  });

  it('names one without words by its place, and cuts one with many', () => {
    expect(statements('S24', withAction({ text: ' ', due: '' }))).toEqual(['Action 1 has no day']);
    const [statement = ''] = statements('S24', withAction({ text: 'long '.repeat(40), due: '' }));
    expect(statement.length).toBeLessThan(110);
    expect(statement).toContain('…');
  });
});

describe('S15: a decision that nobody takes', () => {
  const open = (session = wholeSession()): Session => ({
    ...session,
    decisions: [emptyDecision(id('d'), 'path', 'Who pays for the run')],
  });

  it('can be given to the sponsor, and until the next gate', () => {
    const [day, person] = found('S15', open());
    expect(day?.fix?.label).toBe('By the gate of Proof of concept, 18 December 2026');
    expect(mend(open(), 'S15', day).decisions[0]?.date).toBe('2026-12-18');
    expect(person?.fix?.label).toBe('Let Dr. Jonas Weidt decide');
    expect(mend(open(), 'S15', person).decisions[0]?.decidedBy).toBe('p-weidt');
  });

  it('is given to nobody where two sponsors may take it, nor where it was taken already', () => {
    const { participants } = wholeSession();
    const two = [...participants, emptyParticipant(id('p-two'), 'sponsor', 'Eva Roth')];
    expect(found('S15', open({ ...wholeSession(), participants: two }))[1]?.fix).toBeUndefined();
    const decisions = open().decisions.map((entry) => ({ ...entry, state: 'decided' as const }));
    expect(found('S15', { ...open(), decisions })[0]?.fix).toBeUndefined();
  });
});

describe('S25: no action is overdue', () => {
  it('is silent up to the day itself', () => {
    expect(found('S25', withAction(), due)).toEqual([]);
    expect(found('S25', withAction({ due: '' }), LATER)).toEqual([]);
    expect(found('S25', withAction({ state: 'done' }), LATER)).toEqual([]);
  });

  it('names the day that has passed', () => {
    const [finding] = found('S25', withAction(), LATER);
    expect(finding).toMatchObject({
      severity: 'should',
      path: 'actions/a/due',
      statement: '“Ask the works council” was due on 30 October 2026',
      fix: { label: 'It is done' },
    });
    expect(mend(withAction(), 'S25', finding).actions[0]?.state).toBe('done');
  });
});

describe('S26: what is still parked at the end', () => {
  it('is not asked while the workshop goes on', () => {
    expect(found('S26', withThought(), TODAY)).toEqual([]);
  });

  it('is told once the day is over, and can become an action of whoever raised it', () => {
    const [finding, ...more] = found('S26', withThought(), LATER);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'know',
      path: 'parkingLot/k/text',
      statement: 'One thought is still parked',
      fix: { label: 'Make it an action' },
    });
    const mended = mend(withThought(), 'S26', finding);
    expect(mended.actions.at(-1)).toMatchObject({
      text: 'Who tells the brokers?',
      owner: 'p-koch',
      stage: 'path',
      state: 'open',
    });
    expect(mended.parkingLot[0]?.resolved).toBe(true);
  });

  it('is told once for several, and mended for all of them', () => {
    const session = withThought();
    const two = [...session.parkingLot, emptyParkingItem(id('k2'), 'frame', 'Do dental claims differ?')];
    const [finding, ...more] = found('S26', { ...session, parkingLot: two }, LATER);
    expect(more).toEqual([]);
    expect(finding?.statement).toBe('2 thoughts are still parked');
    const mended = mend({ ...session, parkingLot: two }, 'S26', finding);
    expect(mended.parkingLot.every(({ resolved }) => resolved)).toBe(true);
    expect(mended.actions.slice(-2).map(({ stage }) => stage)).toEqual(['path', 'frame']);
  });

  it('is told once somebody has signed', () => {
    const session = withThought();
    const [line] = session.signOff.signatories;
    if (!line) throw new Error('nobody signs');
    const choice = { signatoryId: line.id, signer: listedSigner(session, line) };
    const sign = planSigning(session, choice, countingContext()).command({ kind: 'typed', text: 'x' });
    expect(statements('S26', after(session, sign), TODAY)).toHaveLength(1);
  });

  it('is nothing once it is settled, or without words', () => {
    expect(found('S26', withThought({ resolved: true }), LATER)).toEqual([]);
    expect(found('S26', withThought({ text: ' ' }), LATER)).toEqual([]);
    expect(found('S26', { ...withThought(), date: '' }, LATER)).toEqual([]);
  });
});
