import type { ReasonScores } from '#shared/findings/score';
import type { Session } from '#shared/session/session';

/** The level that a stage of the project needs (our own choice, shown to the room as what is needed). */
export const NEEDED = { poc: 2, pilot: 3 } as const;

/** The verdict of the sheet in one sentence, for the head of the stage. */
export const verdictOf = (session: Session, scores: ReasonScores, musts: number): string => {
  if (session.goal.statement.trim() === '' && session.metrics.length === 0)
    return 'Nothing to commit to yet.';
  if (musts > 0) {
    return musts === 1
      ? 'One thing must be fixed before anyone signs.'
      : `${musts} things must be fixed before anyone signs.`;
  }
  if (scores.lowest < NEEDED.poc) return 'Not enough is known to start.';
  if (scores.lowest < NEEDED.pilot) return 'Start the proof of concept. The pilot waits for its gate.';
  return scores.lowest === 4 ? 'Everything is measured. Go on.' : 'Ready to start, and enough for a pilot.';
};
