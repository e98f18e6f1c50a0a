import type { Session } from '#shared/session/session';
import { personName } from './people-words.ts';
import type { ReportData } from './report-data.ts';
import { said } from './said.ts';

type Part<Name extends keyof ReportData> = ReportData[Name];

const decisionsOf = (session: Session): Part<'decisions'> =>
  session.decisions.map(
    ({ id, statement, reason, alternatives, state, decidedBy, date, stage, isCarried }) => ({
      id,
      statement: said(statement),
      reason: said(reason),
      alternatives: said(alternatives),
      state,
      by: said(personName(session, decidedBy)),
      date: said(date),
      stage,
      carriedOn: isCarried,
    }),
  );

/** Everything that was captured while the room talked: decisions, actions, quotes and parked thoughts. */
export const recordData = (
  session: Session,
): Pick<ReportData, 'decisions' | 'actions' | 'quotes' | 'parkingLot'> => ({
  decisions: decisionsOf(session),
  actions: session.actions.map(({ id, text, owner, due, state, stage, isCarried }) => ({
    id,
    text: said(text),
    owner: said(personName(session, owner)),
    due: said(due),
    state,
    stage,
    carriedOn: isCarried,
  })),
  quotes: session.quotes.map(({ id, text, saidBy, stage }) => ({
    id,
    text: said(text),
    saidBy: said(personName(session, saidBy)),
    stage,
  })),
  parkingLot: session.parkingLot.map(({ id, text, raisedBy, resolved, stage, isCarried }) => ({
    id,
    text: said(text),
    raisedBy: said(personName(session, raisedBy)),
    settled: resolved,
    stage,
    carriedOn: isCarried,
  })),
});
