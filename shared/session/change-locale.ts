import { languageOf } from '#shared/language/language';
import { say } from '#shared/language/say';
import { changeWord } from './change-language.ts';
import type { Command, SimpleCommand } from './command.ts';
import { defaultSignOff, isDefaultSignOff, type Session } from './session.ts';

/**
 * The command that lets a session read another locale. Where that is another language and nobody has worded or signed the
 * sentence that the client signs, the sentence follows, in the same step.
 */
export const localeCommand = ({ locale: before, signOff }: Session, locale: string): Command => {
  const change: SimpleCommand = { type: 'session.update', changes: { locale } };
  const statement = defaultSignOff(locale);
  const follows =
    languageOf(before) !== languageOf(locale) &&
    signOff.revisions.length === 0 &&
    isDefaultSignOff(signOff.statement);
  if (!follows) return change;
  return {
    type: 'batch',
    name: say`change ${changeWord('number format')}`,
    commands: [change, { type: 'signOff.update', changes: { statement } }],
  };
};
