import { describe, expect, it } from 'vitest';
import { emptyGoal } from '#shared/goal/goal';
import { emptyParticipant } from '#shared/session/participant';
import { listedSigner, planSigning } from '#shared/session/room-signing';
import type { Session } from '#shared/session/session';
import { blankSession, countingContext } from '../session/desk.ts';
import { after, found, id, statements, wholeSession } from './scene.ts';

const said = (changes: Partial<Session> = {}): Session => ({
  ...blankSession(),
  goal: { ...emptyGoal(), statement: 'Use AI to improve operations' },
  ...changes,
});

it.each(['S1', 'S2', 'S3', 'S4', 'S13', 'S14', 'S15', 'S16', 'S17', 'S22', 'S23'] as const)(
  '%s has nothing to say of the whole session',
  (rule) => {
    expect(found(rule, wholeSession())).toEqual([]);
  },
);

describe('the goal', () => {
  it('S1: is written down', () => {
    expect(statements('S1', blankSession())).toEqual(['The goal is not written down']);
    expect(found('S1', said())).toEqual([]);
  });

  it('S2: says what is meant, once it is written down', () => {
    expect(found('S2', blankSession())).toEqual([]);
    expect(found('S2', said()).map(({ path }) => path)).toEqual(['goal/meaning', 'goal/nonAiAlternative']);
  });

  it('S3: has an answer to each vague wording, and asks its question', () => {
    const goal = {
      ...said().goal,
      questions: [
        {
          id: id('q'),
          phrase: 'improve',
          question: 'Which number moves?',
          answer: '',
          answeredBy: '' as const,
        },
      ],
    };
    expect(found('S3', said({ goal }))).toMatchObject([
      {
        path: 'goal/questions/q/answer',
        statement: '“improve” is still open',
        advice: 'Which number moves?',
      },
    ]);
  });

  it('S4: has a primary metric', () => {
    expect(statements('S4', said())).toEqual(['The goal has no metric']);
    const session = wholeSession();
    const metrics = session.metrics.map((metric) => ({ ...metric, role: 'supporting' as const }));
    expect(statements('S4', { ...session, metrics })).toEqual(['No metric is primary']);
    expect(found('S4', blankSession())).toEqual([]);
  });
});

describe('the people', () => {
  it('S13: are named once there is a goal', () => {
    expect(statements('S13', said())).toEqual(['Nobody is named yet']);
    expect(found('S13', blankSession())).toEqual([]);
  });

  it('S14: have names', () => {
    const participants = [{ ...emptyParticipant(id('p'), 'operations'), title: 'Head of Claims' }];
    expect(found('S14', said({ participants }))).toMatchObject([
      { path: 'participants/p/name', statement: '“Head of Claims” has no name' },
    ]);
  });
});

describe('the commitment', () => {
  it('S15: an open decision has a day, and every decision its person', () => {
    const session = wholeSession();
    const decisions = session.decisions.map((decision) => ({
      ...decision,
      date: '' as const,
      decidedBy: '' as const,
    }));
    const findings = statements('S15', { ...session, decisions });
    expect(findings).toHaveLength(6);
    expect(findings).toContain('“Name who pays 60,000 EUR a year from July 2027” is open and has no date');
    expect(findings).toContain(
      'Nobody is named who decided “Start the proof of concept on 2 November for 48,000 EUR”',
    );
  });

  it('S16: somebody of the client signs', () => {
    const session = wholeSession();
    const only = (person: string) => ({
      ...session,
      signOff: {
        ...session.signOff,
        signatories: session.signOff.signatories.filter(({ participantId }) => participantId === person),
      },
    });
    expect(statements('S16', only(''))).toEqual(['Nobody is named to sign']);
    expect(statements('S16', only('p-berger'))).toEqual(['Nobody of the client is named to sign']);
    expect(found('S16', only('p-koch'))).toEqual([]);
    expect(found('S16', { ...only(''), phases: [] })).toEqual([]);
  });

  it('S17: says what is signed, and by whom', () => {
    const session = wholeSession();
    const signOff = {
      statement: '',
      signatories: [{ id: id('s'), participantId: '' as const, capacity: 'Sponsor' }],
      revisions: [],
    };
    expect(found('S17', { ...session, signOff }).map(({ path }) => path)).toEqual([
      'signOff/signatories/s/participantId',
      'signOff/statement',
    ]);
  });
});

describe('the signatures in the room', () => {
  /** The whole session with the signatures of those who stand first on its list. */
  const signedBy = (count: number): Session => {
    const context = countingContext();
    return wholeSession()
      .signOff.signatories.slice(0, count)
      .reduce((session, line) => {
        const choice = { signatoryId: line.id, signer: listedSigner(session, line) };
        return after(session, planSigning(session, choice, context).command({ kind: 'typed', text: 'x' }));
      }, wholeSession());
  };
  const all = wholeSession().signOff.signatories.length;
  const retitled = (session: Session): Session =>
    after(session, { type: 'session.update', changes: { title: 'Another' } });

  it('S22: a change since makes the signed revision stale', () => {
    expect(found('S22', signedBy(all))).toEqual([]);
    expect(found('S22', retitled(wholeSession()))).toEqual([]);
    expect(found('S22', retitled(signedBy(all)))).toMatchObject([
      {
        severity: 'should',
        path: 'signOff/revisions',
        statement: 'Changed since revision 1 was signed',
        advice: expect.stringContaining('sign revision 2') as string,
      },
    ]);
  });

  it('S23: names those of the list who have not signed, once somebody has', () => {
    expect(all).toBeGreaterThan(1);
    expect(found('S23', signedBy(0))).toEqual([]);
    expect(found('S23', signedBy(all))).toEqual([]);
    expect(found('S23', retitled(signedBy(1)))).toEqual([]);
    const missing = found('S23', signedBy(1));
    expect(missing).toHaveLength(all - 1);
    const second = wholeSession().signOff.signatories[1];
    expect(missing[0]).toMatchObject({
      severity: 'know',
      path: `signOff/signatories/${second?.id ?? ''}/signature`,
      statement: expect.stringMatching(/^\S.+ has not signed revision 1$/) as string,
    });
  });
});
