import { languageOf } from '#shared/language/language';
import { say, speaking } from '#shared/language/say';
import { emptyAgenda } from '#shared/agenda/agenda';
import type { Context } from '#shared/core/context';
import type { IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { isBlank, SHORT_TEXT_LIMIT } from '#shared/core/text';
import type { Predecessor, Session } from './session.ts';

/** What a session that carries another on begins from: the digest of that one's file, and the day in the room. */
export type NextStart = { readonly digest: Predecessor['digest']; readonly today: IsoDate };

/** What a gate review begins from: the gate besides. */
export type ReviewStart = NextStart & { readonly phaseId: Id };

const REVIEW_BEGINS = /^(?:Review of gate|Prüfung von Tor) \d+(?:: |$)/;
const FOLLOW_UP_ENDS = /, workshop (\d{1,4})$/i;

/** The title of the first session of a chain: that of a follow-up or a review without its own beginning and end. */
const rootTitle = ({ title, review, predecessor }: Session): string => {
  const plain = review === null ? title : title.replace(REVIEW_BEGINS, '');
  return (predecessor === null ? plain : plain.replace(FOLLOW_UP_ENDS, '')).trim();
};

/** "Review of gate 1: Claims intake", in the language of the session; cut where it gets too long for a title. */
export const reviewTitle = (session: Session, number: number): string => {
  const root = rootTitle(session);
  const start = speaking(languageOf(session.locale), () => say`Review of gate ${number}`);
  return (isBlank(root) ? start : `${start}: ${root}`).slice(0, SHORT_TEXT_LIMIT);
};

/** "Claims intake, workshop 2", and "workshop 3" after that; cut where it gets too long. Nothing for one without a title. */
export const followUpTitle = (session: Session): string => {
  const root = rootTitle(session);
  if (isBlank(root)) return '';
  const before = session.predecessor === null ? null : FOLLOW_UP_ENDS.exec(session.title.trim());
  const number = before === null ? 2 : Number(before[1]) + 1;
  const end = speaking(languageOf(session.locale), () => say`, workshop ${number}`);
  return `${root.slice(0, SHORT_TEXT_LIMIT - end.length)}${end}`;
};

/** What is carried into the next session, and what stays behind: settled there, and printed in that session's report. */
export type CarriedOn = {
  readonly open: Pick<Session, 'decisions' | 'actions' | 'parkingLot'>;
  /** How many of each are open. */
  readonly count: { readonly decisions: number; readonly actions: number; readonly parkingLot: number };
};

const carried = <T extends { readonly isCarried: boolean }>(entries: readonly T[]): T[] =>
  entries.map((entry) => ({ ...entry, isCarried: true }));

/** The decisions, actions and parked thoughts that are open, marked as carried on. */
export const carriedOn = ({ decisions, actions, parkingLot }: Session): CarriedOn => {
  const open = {
    decisions: carried(decisions.filter(({ state }) => state === 'open')),
    actions: carried(actions.filter(({ state }) => state === 'open')),
    parkingLot: carried(parkingLot.filter(({ resolved }) => !resolved)),
  };
  return {
    open,
    count: {
      decisions: open.decisions.length,
      actions: open.actions.length,
      parkingLot: open.parkingLot.length,
    },
  };
};

type Making = Pick<Context, 'now' | 'newId'>;

/**
 * What every session that carries another on has in common. All that is known goes on (metrics with what was measured,
 * plan, people, risks, assumptions, accepted findings, who signs), under an id and a day of its own, with the name of
 * what it builds on: the session and the digest of its file as it stood, which the predecessor's report prints too.
 *
 * Open decisions, actions and parked thoughts go on and are marked. What was decided, done, settled or said, the silent
 * rounds and the times of the agenda belong to the day on which they were: they stay in the session before and in its
 * report, and this one's report names it.
 */
const carryOn = (session: Session, { digest, today }: NextStart, { now, newId }: Making): Session => ({
  ...session,
  ...carriedOn(session).open,
  quotes: [],
  rounds: [],
  agenda: { blocks: session.agenda.blocks, marks: [] },
  id: newId(),
  createdAt: now(),
  date: today,
  predecessor: { sessionId: session.id, title: session.title, date: session.date, digest },
  // What was signed there was signed there; this session is signed anew.
  signOff: { ...session.signOff, revisions: [] },
});

/**
 * The session that reviews a gate. The gate is decided anew: an earlier decision about it stays in the session that took
 * it. The agenda of the workshop before is none for a review. Refused where the gate is not there.
 */
export const makeSuccessor = (
  session: Session,
  { phaseId, ...start }: ReviewStart,
  making: Making,
): Result<Session, PlainError<'not-found'>> => {
  const position = session.phases.findIndex(({ id }) => id === phaseId);
  if (position < 0) {
    return err({
      code: 'not-found',
      message: say`The gate to review is not in the plan any more.`,
      todo: say`Choose another gate, or undo the deletion of its phase.`,
    });
  }
  const next = carryOn(session, start, making);
  return ok({
    ...next,
    title: reviewTitle(session, position + 1),
    review: { phaseId },
    agenda: emptyAgenda(),
    phases: session.phases.map((phase) =>
      phase.id === phaseId ? { ...phase, gate: { ...phase.gate, decision: null } } : phase,
    ),
  });
};

/**
 * The next workshop on the same matter: it takes up what was left open. The blocks of the agenda are there to be planned
 * anew, as long as they were meant to be; one that was left out is offered again.
 */
export const makeFollowUp = (session: Session, start: NextStart, making: Making): Session => {
  const next = carryOn(session, start, making);
  return {
    ...next,
    title: followUpTitle(session),
    review: null,
    agenda: {
      blocks: next.agenda.blocks.map((block) => ({
        ...block,
        minutes: block.planned ?? block.minutes,
        planned: null,
        isDropped: false,
      })),
      marks: [],
    },
  };
};
