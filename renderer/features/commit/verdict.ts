import type { ReasonScores } from '#shared/findings/score';
import type { commitTexts } from '#shared/language/commit';
import type { Session } from '#shared/session/session';

type CommitTexts = (typeof commitTexts)['en'];

/** The level that a stage of the project needs (our own choice, shown to the room as what is needed). */
export const NEEDED = { poc: 2, pilot: 3 } as const;

/** The verdict of the sheet in one sentence, for the head of the stage. */
export const verdictOf = (
  session: Session,
  scores: ReasonScores,
  musts: number,
  { verdict: t }: CommitTexts,
): string => {
  if (session.goal.statement.trim() === '' && session.metrics.length === 0) return t.nothing;
  if (musts > 0) return t.musts(musts);
  if (scores.lowest < NEEDED.poc) return t.notEnough;
  if (scores.lowest < NEEDED.pilot) return t.start;
  return scores.lowest === 4 ? t.measured : t.ready;
};
