import type { OptionalDate } from '#shared/core/dates';
import type { OptionalId } from '#shared/core/ids';
import type { Stage } from '#shared/core/stage';
import type { Session } from '#shared/session/session';
import { type Column, csvFile } from './csv.ts';
import { personName } from './people-words.ts';

/** A decision, an action, a quote or a parked thought, as one row. */
type Row = {
  readonly id: string;
  readonly kind: 'decision' | 'action' | 'quote' | 'parked thought';
  readonly text: string;
  readonly person: OptionalId;
  readonly date: OptionalDate;
  readonly state: string;
  readonly stage: Stage;
  readonly isCarried: boolean;
  readonly reason: string;
  readonly alternatives: string;
};

const BARE = { date: '', isCarried: false, reason: '', alternatives: '' } as const;

const rowsOf = ({ decisions, actions, quotes, parkingLot }: Session): readonly Row[] => [
  ...decisions.map(({ statement, decidedBy, ...decision }): Row => ({
    ...decision,
    kind: 'decision',
    text: statement,
    person: decidedBy,
  })),
  ...actions.map(({ owner, due, ...action }): Row => ({
    ...BARE,
    ...action,
    kind: 'action',
    person: owner,
    date: due,
  })),
  ...quotes.map(({ saidBy, ...quote }): Row => ({
    ...BARE,
    ...quote,
    kind: 'quote',
    person: saidBy,
    state: '',
  })),
  ...parkingLot.map(({ id, text, raisedBy, stage, isCarried, resolved }): Row => ({
    ...BARE,
    id,
    kind: 'parked thought',
    text,
    person: raisedBy,
    state: resolved ? 'settled' : 'open',
    stage,
    isCarried,
  })),
];

const columns = (session: Session): readonly Column<Row>[] => [
  { heading: 'Id', of: ({ id }) => id },
  { heading: 'Kind', of: ({ kind }) => kind },
  { heading: 'Text', of: ({ text }) => text },
  { heading: 'Person', of: ({ person }) => personName(session, person) },
  { heading: 'Date', of: ({ date }) => date },
  { heading: 'State', of: ({ state }) => state },
  { heading: 'Stage', of: ({ stage }) => stage },
  { heading: 'Carried on', of: ({ isCarried }) => (isCarried ? 'yes' : '') },
  { heading: 'Reason', of: ({ reason }) => reason },
  { heading: 'Alternatives', of: ({ alternatives }) => alternatives },
];

/**
 * Everything that was captured as CSV: decisions with who and when, actions with owner and day, quotes with who said
 * them, parked thoughts with who raised them, each with the stage that it came from.
 */
export const recordTable = (session: Session): Uint8Array => csvFile(rowsOf(session), columns(session));
