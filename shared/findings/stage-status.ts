import { isBlank } from '#shared/core/text';
import { type Session, type Stage, STAGES } from '#shared/session/session';
import type { Finding } from './finding.ts';

/** How far a stage is. */
export type StageState = 'not-started' | 'in-work' | 'gaps' | 'must-fix' | 'done';

/** A stage's state with the number of its open findings that ask for something (must and should). */
export type StageStatus = { readonly state: StageState; readonly gaps: number };

const hasBegun = (session: Session, stage: Stage): boolean => {
  switch (stage) {
    case 'frame':
      return (
        session.participants.length > 0 ||
        session.goal.questions.length > 0 ||
        !isBlank(session.goal.statement) ||
        !isBlank(session.goal.meaning)
      );
    case 'measure':
      return session.metrics.length > 0;
    case 'path':
      return session.phases.length > 0;
    case 'commit':
      return (
        session.signOff.signatories.length > 0 ||
        session.decisions.some((decision) => decision.stage === 'commit')
      );
  }
};

/**
 * The state of one stage: not started while nothing is said in it; done when nothing is asked any more; gaps while only
 * findings of the severity "should" are open. A must is work in progress while no later stage has begun, and must be
 * fixed once the room has gone on without it; the last stage has nothing after it, so there it must be fixed at once.
 */
export const stageStatus = (session: Session, findings: readonly Finding[], stage: Stage): StageStatus => {
  const open = findings.filter(
    (finding) => finding.stage === stage && finding.accepted === null && finding.severity !== 'know',
  );
  const gaps = open.length;
  if (!hasBegun(session, stage)) return { state: 'not-started', gaps };
  if (gaps === 0) return { state: 'done', gaps };
  if (!open.some(({ severity }) => severity === 'must')) return { state: 'gaps', gaps };
  const later = STAGES.slice(STAGES.indexOf(stage) + 1);
  const goneOn = later.length === 0 || later.some((next) => hasBegun(session, next));
  return { state: goneOn ? 'must-fix' : 'in-work', gaps };
};
