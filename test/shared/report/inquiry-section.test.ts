import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyAssumption, type Session } from '#shared/session/session';
import { emptyMetric } from '#shared/metric/metric';
import { emptyParticipant } from '#shared/session/participant';
import { blankSession } from '../session/desk.ts';
import { contentOf, fileOf, wordsOf } from './sample-session.ts';

const koch = emptyParticipant(asId('koch'), 'operations', 'Maria Koch');
const printed = (changes: Partial<Session>): string =>
  wordsOf(contentOf(fileOf({ ...blankSession(), participants: [koch], ...changes })));

describe('the way from the goal to its metrics', () => {
  const { goal } = blankSession();

  it('is printed once a question is answered, with who answered, and names what was not said', () => {
    expect(printed({})).not.toContain('From the goal to its metrics');
    const words = printed({
      goal: { ...goal, pain: 'Claims wait', answeredBy: { ...goal.answeredBy, pain: koch.id } },
    });
    expect(words).toContain('Claims wait (Maria Koch)');
    expect(words).toContain('What must not get worse meanwhile?');
  });

  it('names every assumption with its test and state', () => {
    const assumption = { ...emptyAssumption(asId('a'), 'frame', 'Mail is half'), test: 'Count it' };
    const words = printed({ assumptions: [{ ...assumption, raisedBy: koch.id, state: 'fails' }] });
    expect(words).toMatch(/Mail is half \(Maria Koch\)\nCount it\nfails/);
  });

  it('leads from a number on a metric’s page to the person who said it', () => {
    const origin = { kind: 'goal', ref: 'meaning', words: 'from five days to one', saidBy: koch.id } as const;
    const words = printed({ metrics: [{ ...emptyMetric(asId('m')), name: 'Intake', origin }] });
    expect(words).toContain('From the goal, said by Maria Koch: “from five days to one”');
  });
});
