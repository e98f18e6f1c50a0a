import { describe, expect, it } from 'vitest';
import { emptyPhase } from '#shared/plan/phase';
import { emptyParticipant, participantSchema } from '#shared/session/participant';
import { type Session, sessionSchema } from '#shared/session/session';
import { blankSession, id } from './desk.ts';

describe('a session', () => {
  it('of which nothing is said follows the schema', () => {
    expect(sessionSchema.safeParse(blankSession()).success).toBe(true);
  });

  it.each<[string, object]>([
    ['an unknown member', { extra: 1 }],
    ['another version', { version: 99 as never }],
    ['a currency that is none', { currency: 'euro' }],
    ['a locale that is none', { locale: 'English, please' }],
    [
      'more phases than a plan has',
      { phases: Array.from({ length: 51 }, (_, at) => emptyPhase(id(`p${at}`), 'poc')) },
    ],
    ['an undefined field', { title: undefined }],
  ])('with %s is refused', (_, changes) => {
    const session: Session = { ...blankSession(), ...changes };
    expect(sessionSchema.safeParse(session).success).toBe(false);
  });
});

describe('a person', () => {
  it('belongs to the client unless he facilitates', () => {
    expect(emptyParticipant(id('a'), 'operations', 'Maria Koch').side).toBe('client');
    expect(emptyParticipant(id('b'), 'facilitator', 'Sam Berger').side).toBe('supplier');
    expect(participantSchema.safeParse(emptyParticipant(id('c'))).success).toBe(true);
  });
});
