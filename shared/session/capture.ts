import { changeWord } from './change-language.ts';
import { say } from '#shared/language/say';
import type { OptionalDate } from '#shared/core/dates';
import type { Id, OptionalId } from '#shared/core/ids';
import type { Stage } from '#shared/core/stage';
import { isBlank } from '#shared/core/text';
import { emptyAction, emptyQuote } from './captured.ts';
import type { Command, SimpleCommand } from './command.ts';
import { emptyParticipant } from './participant.ts';
import { emptyDecision, emptyParkingItem } from './session.ts';

/** What can be caught while the room talks, in the order in which it is offered. */
export const CAPTURE_KINDS = ['action', 'decision', 'parking', 'quote'] as const;

/** @see CAPTURE_KINDS */
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

/**
 * What somebody has caught so far. `person` is whose it is: the owner, who decides, who raised it, who said it; where it
 * is blank, `newPerson` may name somebody who is not in the session yet. `day` counts for actions and decisions,
 * `isDecided`, `reason` and `alternatives` for decisions alone; all of it is kept while the kind changes.
 */
export type CaptureDraft = {
  readonly kind: CaptureKind;
  readonly text: string;
  readonly person: OptionalId;
  readonly newPerson: string;
  readonly day: OptionalDate;
  readonly isDecided: boolean;
  readonly reason: string;
  readonly alternatives: string;
};

/** Nothing caught yet. */
export const emptyDraft = (kind: CaptureKind): CaptureDraft => ({
  kind,
  text: '',
  person: '',
  newPerson: '',
  day: '',
  isDecided: true,
  reason: '',
  alternatives: '',
});

/** Whether there is anything in a draft that would be a pity to lose. */
export const isEmptyDraft = ({ text, reason, alternatives }: CaptureDraft): boolean =>
  isBlank(text) && isBlank(reason) && isBlank(alternatives);

/** The sign that a line begins with, and the kind that it makes of the line. */
const MARKS: readonly (readonly [sign: RegExp, kind: CaptureKind])[] = [
  [/^\s*!\s*/, 'action'],
  [/^\s*=\s*/, 'decision'],
  [/^\s*\?\s*/, 'parking'],
  [/^\s*["“”„«»]\s*/, 'quote'],
];

/**
 * The kind that a line asks for by how it begins, and the line without that sign: `! ask the works council` is an action.
 * Null where it begins like any other.
 */
export const markedLine = (text: string): { readonly kind: CaptureKind; readonly text: string } | null => {
  for (const [sign, kind] of MARKS) {
    if (sign.test(text)) return { kind, text: text.replace(sign, '') };
  }
  return null;
};

/** Words that were said, without the quotation marks around them: they are set where the words are shown. */
export const withoutQuotes = (text: string): string =>
  text
    .trim()
    .replace(/^["“”„«»]\s*/, '')
    .replace(/\s*["“”„«»]$/, '');

/** Where a draft goes: the stage that it came from, and the day in the room. */
export type CaptureContext = {
  readonly stage: Stage;
  readonly today: OptionalDate;
  readonly newId: () => Id;
};

const additionOf = (
  draft: CaptureDraft,
  person: OptionalId,
  id: Id,
  { stage, today }: CaptureContext,
): SimpleCommand => {
  const text = draft.text.trim();
  switch (draft.kind) {
    case 'action':
      return {
        type: 'action.add',
        item: { ...emptyAction(id, stage, text), owner: person, due: draft.day },
      };
    case 'decision': {
      const { isDecided, day, reason, alternatives } = draft;
      return {
        type: 'decision.add',
        item: {
          ...emptyDecision(id, stage, text),
          state: isDecided ? 'decided' : 'open',
          decidedBy: person,
          date: isDecided && day === '' ? today : day,
          reason: reason.trim(),
          alternatives: alternatives.trim(),
        },
      };
    }
    case 'parking':
      return { type: 'parkingItem.add', item: { ...emptyParkingItem(id, stage, text), raisedBy: person } };
    case 'quote':
      return {
        type: 'quote.add',
        item: { ...emptyQuote(id, stage, withoutQuotes(text)), saidBy: person },
      };
  }
};

/** The command that takes an entry away again that was caught, and what its history calls it. */
const WORDS = {
  action: { remove: 'action.remove', noun: 'action' },
  decision: { remove: 'decision.remove', noun: 'decision' },
  parking: { remove: 'parkingItem.remove', noun: 'parked thought' },
  quote: { remove: 'quote.remove', noun: 'quote' },
} as const;

/**
 * The command that stores what was caught with the stage that it came from, and the one that takes it back. Somebody new
 * is added to the people in the same step. What is decided without a day was decided today.
 */
export const captureCommands = (
  draft: CaptureDraft,
  context: CaptureContext,
): { readonly store: Command; readonly takeBack: SimpleCommand; readonly id: Id } => {
  const id = context.newId();
  const { remove, noun } = WORDS[draft.kind];
  const takeBack: SimpleCommand = { type: remove, id };
  const name = draft.newPerson.trim();
  if (draft.person !== '' || name === '') {
    return { id, takeBack, store: additionOf(draft, draft.person, id, context) };
  }
  const person = emptyParticipant(context.newId(), 'operations', name);
  const addition = additionOf(draft, person.id, id, context);
  const commands: SimpleCommand[] = [{ type: 'participant.add', item: person }, addition];
  return {
    id,
    takeBack,
    store: { type: 'batch', name: say`add ${changeWord(noun)} and ${name}`.slice(0, 200), commands },
  };
};
