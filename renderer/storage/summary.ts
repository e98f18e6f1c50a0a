import type { Instant, IsoDate, OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { findAll } from '#shared/findings/find';
import { openFindings, type Reason } from '#shared/findings/finding';
import { scoreReasons } from '#shared/findings/score';
import { stageStatus, type StageState } from '#shared/findings/stage-status';
import type { Direction } from '#shared/metric/metric';
import { leadMetric } from '#shared/session/lead-metric';
import { type Session, type Stage, stagesOf } from '#shared/session/session';

/** What the library shows of a session. */
export type SessionSummary = {
  readonly id: Id;
  readonly title: string;
  readonly client: string;
  readonly statement: string;
  readonly date: OptionalDate;
  readonly updatedAt: Instant;
  readonly deletedAt: Instant | null;
  /** @see DocumentRow */
  readonly pinnedAt: Instant | null;
  readonly archivedAt: Instant | null;
  readonly tags: readonly string[];
  /** The stages that the session goes through, each with its state. */
  readonly stages: Readonly<Partial<Record<Stage, StageState>>>;
  readonly lead: null | {
    readonly name: string;
    readonly baseline: number | null;
    readonly plan: number | null;
    readonly unit: string;
    readonly direction: Direction;
  };
  readonly lowest: 0 | 1 | 2 | 3 | 4;
  readonly lowestReasons: readonly Reason[];
  readonly openMust: number;
};

/** Counts up whenever summaries are made differently, so that stored ones are made again. */
export const SUMMARY_MAKER = 3;

type Known = Pick<SessionSummary, 'updatedAt' | 'deletedAt' | 'pinnedAt' | 'archivedAt'>;

type Judgement = Pick<SessionSummary, 'stages' | 'lowest' | 'lowestReasons' | 'openMust'>;

const stagesWith = (session: Session, stateOf: (stage: Stage) => StageState): SessionSummary['stages'] =>
  Object.fromEntries(stagesOf(session).map((stage) => [stage, stateOf(stage)]));

const NOT_JUDGED: Omit<Judgement, 'stages'> = {
  lowest: 0,
  lowestReasons: [],
  openMust: 0,
};

const judge = (session: Session, today: IsoDate): Judgement => {
  const findings = findAll(session, today);
  const { lowest, lowestReasons } = scoreReasons(session, findings);
  return {
    stages: stagesWith(session, (stage) => stageStatus(session, findings, stage).state),
    lowest,
    lowestReasons,
    openMust: openFindings(findings, 'must').length,
  };
};

/** A row of the list is worth less than the edit it is stored with: a rule that throws must not stop the saving. */
const judgeOrNot = (session: Session, today: IsoDate): Judgement => {
  try {
    return judge(session, today);
  } catch {
    return { ...NOT_JUDGED, stages: stagesWith(session, () => 'in-work') };
  }
};

/** The library's row for a session. */
export const summaryOf = (session: Session, known: Known, today: IsoDate): SessionSummary => {
  const lead = leadMetric(session);
  return {
    id: session.id,
    title: session.title,
    client: session.client,
    statement: session.goal.statement,
    date: session.date,
    updatedAt: known.updatedAt,
    deletedAt: known.deletedAt,
    pinnedAt: known.pinnedAt,
    archivedAt: known.archivedAt,
    tags: session.tags,
    lead: lead && {
      name: lead.name,
      baseline: lead.baseline.value,
      plan: lead.plan.value,
      unit: lead.unit,
      direction: lead.direction,
    },
    ...judgeOrNot(session, today),
  };
};
