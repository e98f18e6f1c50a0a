import { openFindings } from '#shared/findings/finding';
import { useMemo } from 'react';
import { stageStatus } from '#shared/findings/stage-status';
import type { Metric } from '#shared/metric/metric';
import { leadMetric } from '#shared/session/lead-metric';
import { type Session, type Stage, STAGES } from '#shared/session/session';
import type { RevisionState } from '#shared/session/sign-off';
import { useFindings } from '../storage/use-findings.ts';
import { useRevisionState } from '../storage/use-revision-state.ts';
import type { StageStatus } from './stage-word.ts';

/** What the frame shows of a session, computed from it. */
export type SessionView = {
  /** Findings that ask for something: neither accepted nor merely worth knowing. */
  readonly openCount: number;
  readonly statusOf: (stage: Stage) => StageStatus;
  readonly lead: Metric | null;
  /** How far it is signed in the room. */
  readonly revision: RevisionState;
};

/** The same for the open session, a moment behind the typing, so that rules never hold a keystroke up. */
export const useSessionView = (session: Session): SessionView => {
  const found = useFindings();
  const revision = useRevisionState();
  const lead = useMemo(() => leadMetric(session), [session]);
  return useMemo(() => {
    const { findings, session: seen } = found;
    const status = new Map(STAGES.map((stage) => [stage, seen && stageStatus(seen, findings, stage)]));
    return {
      openCount: openFindings(findings).filter(({ severity }) => severity !== 'know').length,
      statusOf: (stage) => status.get(stage) ?? { state: 'not-started', gaps: 0 },
      lead,
      revision,
    };
  }, [found, lead, revision]);
};
