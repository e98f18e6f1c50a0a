import { useDeferredValue, useMemo } from 'react';
import { openWordings, slugOf } from '#shared/findings/weak-words';
import { languageOf } from '#shared/language/language';
import type { VagueWording } from '#shared/goal/language/analysis';
import type { AcceptedFinding } from '#shared/session/session';
import { currentSession, useSession } from '../../storage/use-session.ts';

/** The key of the finding about one vague wording of the goal; accepting it means that the room leaves it as it is. */
export const vagueKey = (phrase: string): string => `C2:goal/statement:${slugOf(phrase)}`;

const leftAsTheyAre = (accepted: readonly AcceptedFinding[]): ((wording: VagueWording) => boolean) => {
  const left = new Set(accepted.map(({ findingKey }) => findingKey));
  return ({ text }) => !left.has(vagueKey(text));
};

/** The same for actions, as the session is now. @see useVague */
export const currentVague = (): readonly VagueWording[] => {
  const { goal, acceptedFindings, locale } = currentSession();
  return openWordings(goal.statement, goal.questions, languageOf(locale)).filter(
    leftAsTheyAre(acceptedFindings),
  );
};

const NONE: readonly VagueWording[] = [];

/**
 * The vague wordings of the goal that nobody pinned down and the room does not leave as they are. They follow the typing
 * when there is time for it: a letter is never later on the screen because of them.
 */
export const useVague = (): readonly VagueWording[] => {
  const statement = useSession((session) => session.goal.statement);
  const questions = useSession((session) => session.goal.questions);
  const accepted = useSession((session) => session.acceptedFindings);
  const language = useSession((session) => languageOf(session.locale));
  const settled = useDeferredValue(statement);
  const found = useMemo(
    () => openWordings(settled, questions, language).filter(leftAsTheyAre(accepted)),
    [settled, questions, accepted, language],
  );
  return settled === statement ? found : found.length === 0 ? NONE : found.filter(fits(statement));
};

/** While the analysis is behind, only what still stands at its place is marked. */
const fits =
  (statement: string) =>
  ({ start, end, text }: VagueWording): boolean =>
    statement.slice(start, end) === text;
