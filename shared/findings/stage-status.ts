import { isBlank } from '#shared/core/text';
import { type Session, type Stage, stagesOf } from '#shared/session/session';
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
    case 'readiness':
      return session.dataSources.length > 0 || session.integrations.length > 0;
    case 'path':
      return session.phases.length > 0;
    case 'review':
      return isReviewed(session);
    case 'commit':
      return (
        session.signOff.signatories.length > 0 ||
        session.decisions.some((decision) => decision.stage === 'commit')
      );
  }
};

/** A gate review has begun once something was measured for its gate, or the gate is decided. */
const isReviewed = ({ review, phases, metrics }: Session): boolean => {
  const phase = phases.find(({ id }) => id === review?.phaseId);
  if (!phase) return false;
  return (
    phase.gate.decision !== null ||
    metrics.some(({ actuals }) => actuals.some(({ phaseId }) => phaseId === phase.id))
  );
};

/**
 * The state of one stage: not started while nothing is said in it; done when nothing is asked any more; gaps while only
 * findings of the severity "should" are open. A must is work in progress while no later stage has begun, and must be
 * fixed once the room has gone on without it; the last stage has nothing after it, so there it must be fixed at once.
 *
 * A stage in which nothing is said, and of which nothing is asked, stays not started: a small workshop may leave
 * readiness out. Once the room has gone on and something is asked of it, it shows what every other stage shows. A stage
 * that the session does not have is not started.
 */
export const stageStatus = (session: Session, findings: readonly Finding[], stage: Stage): StageStatus => {
  const open = findings.filter(
    (finding) => finding.stage === stage && finding.accepted === null && finding.severity !== 'know',
  );
  const gaps = open.length;
  const stages = stagesOf(session);
  const later = stages.slice(stages.indexOf(stage) + 1);
  const hasGoneOn = later.some((next) => hasBegun(session, next));
  const isSilent = !hasBegun(session, stage);
  if (isSilent && (gaps === 0 || !hasGoneOn || !stages.includes(stage)))
    return { state: 'not-started', gaps };
  if (gaps === 0) return { state: 'done', gaps };
  if (!open.some(({ severity }) => severity === 'must')) return { state: 'gaps', gaps };
  return { state: hasGoneOn || later.length === 0 ? 'must-fix' : 'in-work', gaps };
};
