import { formatDate } from '#shared/core/dates';
import { isBlank, isolated } from '#shared/core/text';
import { say } from '#shared/language/say';
import type { Quote } from '#shared/session/captured';
import type { Decision, ParkingItem, Session } from '#shared/session/session';
import { paragraph, personName } from './cells.ts';
import type { Block, Item } from './content.ts';
import { digestInGroups } from './report-input.ts';
import { STAGE_WORDS } from './words.ts';

/** Where something was said, and that it came open from the session before. */
const placeOf = ({ stage, isCarried = false }: Pick<Quote, 'stage'> & { isCarried?: boolean }): string => {
  const from = STAGE_WORDS[stage];
  return isCarried ? say`${from}, carried on` : from;
};

/**
 * Where to find what the session before has decided, done, settled and heard: only what was open came into this one.
 * Nothing for a session that carries on none.
 */
const beforeBlocks = ({ predecessor, locale }: Session): Block[] => {
  if (predecessor === null) return [];
  const { title, date, digest } = predecessor;
  const name = isBlank(title) ? say`a session without a title` : `“${isolated(title.trim())}”`;
  const session = date === '' ? name : say`${name} of ${formatDate(date, locale)}`;
  return [
    paragraph(
      'note',
      say`What was decided, done and settled before stands in the report of ${session}, session ${digestInGroups(digest)}.`,
    ),
  ];
};

/** Every decision, open ones among them, with who, when, why and instead of what. */
export const decisionBlocks = (session: Session): Block[] => [
  ...beforeBlocks(session),
  session.decisions.length === 0
    ? paragraph('note', say`Nothing has been decided yet.`)
    : { kind: 'items', items: session.decisions.map((decision) => decisionItem(session, decision)) },
];

const whoAndWhen = (session: Session, { state, decidedBy, date }: Decision): string => {
  const by = personName(session, decidedBy);
  const day = date === '' ? '' : formatDate(date, session.locale);
  if (state === 'open') {
    const who = by === '' ? say`Nobody will decide it yet` : say`${by} decides`;
    return `${who}, ${day === '' ? say`no date yet` : say`by ${day}`}.`;
  }
  const who = by === '' ? say`Not said who decided` : say`Decided by ${by}`;
  return `${who}, ${day === '' ? say`no date` : day}.`;
};

const decisionItem = (session: Session, decision: Decision): Item => {
  const { state, statement, reason, alternatives } = decision;
  const isOpen = state === 'open';
  return {
    status: isOpen ? say`Open` : say`Decided`,
    tone: isOpen ? 'warn' : 'ok',
    place: placeOf(decision),
    statement: isBlank(statement) ? say`A decision without words yet` : statement.trim(),
    notes: [
      whoAndWhen(session, decision),
      ...(isBlank(reason) ? [] : [say`Because: ${reason.trim()}`]),
      ...(isBlank(alternatives) ? [] : [say`Instead of: ${alternatives.trim()}`]),
    ],
  };
};

/** Every parked thought with who raised it; nothing where none was parked. */
export const parkingBlocks = (session: Session): Block[] =>
  session.parkingLot.length === 0
    ? []
    : [{ kind: 'items', items: session.parkingLot.map((item) => parkingItem(session, item)) }];

const parkingItem = (session: Session, item: ParkingItem): Item => {
  const by = personName(session, item.raisedBy);
  return {
    status: item.resolved ? say`Resolved` : say`Parked`,
    tone: item.resolved ? 'ok' : 'quiet',
    place: placeOf(item),
    statement: isBlank(item.text) ? say`A thought without words yet` : item.text.trim(),
    notes: by === '' ? [] : [say`Raised by ${by}.`],
  };
};

/** What was said, word for word, with who said it; nothing where nothing was written down. */
export const quoteBlocks = (session: Session): Block[] => {
  const quotes = session.quotes.filter(({ text }) => !isBlank(text));
  return quotes.length === 0
    ? []
    : [{ kind: 'items', items: quotes.map((quote) => quoteItem(session, quote)) }];
};

const quoteItem = (session: Session, quote: Quote): Item => {
  const by = personName(session, quote.saidBy);
  return {
    status: say`Said`,
    tone: 'quiet',
    place: placeOf(quote),
    statement: `“${quote.text.trim()}”`,
    notes: by === '' ? [] : [say`Said by ${by}.`],
  };
};
