import { phrase, said, say } from '#shared/language/say';
import { isBlank } from '#shared/core/text';
import type { Session } from '#shared/session/session';
import { EVIDENCE } from './evidence.ts';
import { type Finding, openFindings, type Reason } from './finding.ts';
import { isDated, numberedMetrics } from './rules/subject.ts';

/** The ladder of evidence, 0 to 4. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** The names of the levels. */
export const LEVELS = [
  phrase('Unknown'),
  phrase('Claimed'),
  phrase('Likely'),
  phrase('Shown'),
  phrase('Measured'),
] as const;

/** The name of a level, as it is said. */
export const levelName = (level: Level): string => said(LEVELS[level]);

/** The article's five reasons as what must hold. */
export const REASON_TITLES: Readonly<Record<Reason, string>> = {
  1: phrase('The problem is defined in numbers'),
  2: phrase('The data is ready'),
  3: phrase('Integration is planned'),
  4: phrase('The right people lead'),
  5: phrase('There is a path after the demo'),
};

/** The reasons in order. */
export const REASONS: readonly Reason[] = [1, 2, 3, 4, 5];

/** One reason's level with one line that says why it is no higher, or what shows it. */
export type ReasonScore = {
  readonly reason: Reason;
  readonly title: string;
  readonly level: Level;
  readonly why: string;
};

/** The five levels; the session's score is the lowest of them, and `lowestReasons` are all reasons that have it. */
export type ReasonScores = {
  readonly reasons: readonly ReasonScore[];
  readonly lowest: Level;
  readonly lowestReasons: readonly Reason[];
};

/**
 * Levels every reason by one ladder, and the session by its lowest reason: a project dies of one reason, not of the
 * average (after the ML Test Score, Breck et al. 2017, where the lowest section counts).
 *
 * - 0 Unknown: nothing is said yet for this reason.
 * - 1 Claimed: something is said, but a must is open, or there are not yet numbers and a dated plan to judge by.
 * - 2 Likely: no must is open, but a should is.
 * - 3 Shown: neither is open. Accepted findings count as not open, but nothing accepted is ever more than shown.
 * - 4 Measured: shown, nothing accepted, and evidenced beyond it; `EVIDENCE` says for each reason by what.
 *
 * `findings` are those of `findAll` for the same session; the day they were found on is the day the score holds for.
 */
export const scoreReasons = (session: Session, findings: readonly Finding[]): ReasonScores => {
  const reasons = REASONS.map((reason) => scoreReason(session, findings, reason));
  const lowest = Math.min(...reasons.map(({ level }) => level)) as Level;
  return {
    reasons,
    lowest,
    lowestReasons: reasons.filter(({ level }) => level === lowest).map(({ reason }) => reason),
  };
};

const scoreReason = (session: Session, findings: readonly Finding[], reason: Reason): ReasonScore => {
  const scored = { reason, title: said(REASON_TITLES[reason]) };
  if (!isSpokenOf(session, reason)) return { ...scored, level: 0, why: said(SILENCE[reason]) };
  const own = findings.filter((finding) => finding.reason === reason && finding.severity !== 'know');
  const open = openFindings(own);
  const musts = open.filter(({ severity }) => severity === 'must');
  if (musts.length > 0) return { ...scored, level: 1, why: nameFirst(musts) };
  const lacking = notYetJudgeable(session, reason);
  if (lacking !== null) return { ...scored, level: 1, why: lacking };
  if (open.length > 0) return { ...scored, level: 2, why: nameFirst(open) };
  const accepted = own.length;
  if (accepted > 0) {
    return {
      ...scored,
      level: 3,
      why: accepted === 1 ? say`One gap is accepted` : say`${accepted} gaps are accepted`,
    };
  }
  const evidence = EVIDENCE[reason](session);
  return { ...scored, level: evidence.met ? 4 : 3, why: evidence.why };
};

const SILENCE: Readonly<Record<Reason, string>> = {
  1: phrase('No goal and no number yet'),
  2: phrase('Nobody said where the data comes from'),
  3: phrase('Nobody said what it connects to'),
  4: phrase('Nobody is named yet'),
  5: phrase('There is no plan yet'),
};

/** Whether anything at all is said for a reason. */
const isSpokenOf = (session: Session, reason: Reason): boolean => {
  const hasTask = (wanted: 'data' | 'integration'): boolean =>
    session.phases.some(({ tasks }) => tasks.some(({ kind }) => kind === wanted));
  switch (reason) {
    case 1:
      return !isBlank(session.goal.statement) || session.metrics.length > 0;
    case 2:
      return (
        session.dataSources.length > 0 ||
        hasTask('data') ||
        session.metrics.some(({ dataSource }) => !isBlank(dataSource))
      );
    case 3:
      return session.integrations.length > 0 || hasTask('integration');
    case 4:
      return session.participants.some(({ name }) => !isBlank(name));
    case 5:
      return session.phases.length > 0;
  }
};

/**
 * Most rules speak only once there are numbers and phases in the calendar. Until then their silence proves nothing, so
 * a reason is no more than claimed.
 */
const notYetJudgeable = (session: Session, reason: Reason): string | null => {
  if (numberedMetrics(session).length === 0) return say`There is no number yet to judge it by`;
  if (reason === 1) return null;
  if (session.phases.length === 0) return say`There is no plan yet to judge it by`;
  return session.phases.every((phase) => isDated(session, phase))
    ? null
    : say`The plan is not yet in the calendar`;
};

/** The first finding stands for all: "Nobody leads Pilot, and 2 more". */
const nameFirst = (open: readonly Finding[]): string => {
  const first = open[0]?.statement ?? '';
  return open.length > 1 ? say`${first}, and ${open.length - 1} more` : first;
};
