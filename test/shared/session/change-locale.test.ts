import { expect, it } from 'vitest';
import { speaking } from '#shared/language/say';
import { applyCommand } from '#shared/session/apply-command';
import { localeCommand } from '#shared/session/change-locale';
import { describeCommand } from '#shared/session/describe-command';
import { defaultSignOff, isDefaultSignOff, type Session } from '#shared/session/session';
import { blankSession, countingContext } from './desk.ts';

const after = (session: Session, locale: string): Session => {
  const done = applyCommand(session, localeCommand(session, locale), countingContext());
  if (!done.ok) throw new Error(done.error.message);
  return done.value.session;
};

it('a session begins with the sentence that is signed in its own language', () => {
  const german = after({ ...blankSession(), locale: 'en-GB' }, 'de-AT');
  expect(german).toMatchObject({ locale: 'de-AT', signOff: { statement: defaultSignOff('de') } });
  expect(german.signOff.statement).toMatch(/^Wir sind mit diesen Kennzahlen/);
  expect(after(german, 'en-US').signOff.statement).toMatch(/^We agree on these metrics/);
  expect([defaultSignOff('de'), defaultSignOff('fr'), 'We agree.'].map(isDefaultSignOff)).toEqual([
    true,
    true,
    false,
  ]);
});

it('keeps a sentence that the room has worded, and one that stands in the language already', () => {
  const own = { ...blankSession(), locale: 'en-GB' };
  const worded = { ...own, signOff: { ...own.signOff, statement: 'We agree.' } };
  expect(after(worded, 'de-DE').signOff.statement).toBe('We agree.');
  expect(localeCommand(own, 'en-US').type).toBe('session.update');
});

it('says refusals and commands without words of their own in the language that is spoken', () => {
  const session = blankSession();
  const refused = () => {
    const done = applyCommand(session, { type: 'metric.remove', id: session.id }, countingContext());
    return done.ok ? '' : done.error.message;
  };
  expect(refused()).toBe(`There is no metric with the id ${session.id}.`);
  expect(speaking('de', refused)).toBe(`Es gibt keinen Eintrag „Kennzahl“ mit der Kennung ${session.id}.`);
  const named = () => describeCommand({ type: 'finding.reopen', findingKey: 'x' });
  expect([named(), speaking('de', named)]).toEqual(['reopen finding', 'Befund wieder öffnen']);
});
