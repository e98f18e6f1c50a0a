import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { STAGES } from '#shared/core/stage';
import { applyCommand } from '#shared/session/apply-command';
import {
  CAPTURE_KINDS,
  captureCommands,
  type CaptureDraft,
  emptyDraft,
  isEmptyDraft,
  markedLine,
  withoutQuotes,
} from '#shared/session/capture';
import type { Command } from '#shared/session/command';
import { emptyParticipant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import { blankSession, countingContext } from './desk.ts';

const today = asDate('2026-10-15');
const room: Session = {
  ...blankSession(),
  participants: [emptyParticipant(asId('p-koch'), 'operations', 'Maria Koch')],
};

const after = (session: Session, command: Command): Session => {
  const done = applyCommand(session, command, countingContext());
  if (!done.ok) throw new Error(done.error.message);
  return done.value.session;
};

const capture = (draft: Partial<CaptureDraft>, kind: CaptureDraft['kind'] = 'action') =>
  captureCommands(
    { ...emptyDraft(kind), ...draft },
    { stage: 'measure', today, newId: countingContext().newId },
  );

const stored = (draft: Partial<CaptureDraft>, kind: CaptureDraft['kind'] = 'action'): Session =>
  after(room, capture(draft, kind).store);

describe('what is caught', () => {
  it('is an action with owner and day', () => {
    const due = asDate('2026-12-04');
    expect(stored({ text: ' Ask the works council ', person: asId('p-koch'), day: due }).actions).toEqual([
      {
        id: 'n1',
        text: 'Ask the works council',
        owner: 'p-koch',
        due,
        state: 'open',
        stage: 'measure',
        isCarried: false,
      },
    ]);
  });

  it('is a decision with who, when, why and instead of what; without a day it was decided today', () => {
    const draft = {
      text: 'Start in Hamburg',
      person: asId('p-koch'),
      reason: ' Small ',
      alternatives: 'Kiel',
    };
    expect(stored(draft, 'decision').decisions).toMatchObject([
      {
        statement: 'Start in Hamburg',
        state: 'decided',
        decidedBy: 'p-koch',
        date: today,
        reason: 'Small',
        alternatives: 'Kiel',
        stage: 'measure',
      },
    ]);
    expect(stored({ ...draft, isDecided: false }, 'decision').decisions).toMatchObject([
      { state: 'open', date: '' },
    ]);
  });

  it('is a parked thought with who raised it, whatever day and reason were typed for another kind', () => {
    const draft = { text: 'Who tells the brokers?', day: today, reason: 'x', person: asId('p-koch') };
    expect(stored(draft, 'parking').parkingLot).toMatchObject([
      { text: 'Who tells the brokers?', raisedBy: 'p-koch', resolved: false, stage: 'measure' },
    ]);
  });

  it('is a quote with who said it, without the marks around it', () => {
    expect(stored({ text: '“We wait five days.”', person: asId('p-koch') }, 'quote').quotes).toEqual([
      { id: 'n1', text: 'We wait five days.', saidBy: 'p-koch', stage: 'measure' },
    ]);
  });

  it('brings somebody new along in the same step', () => {
    const session = stored({ text: 'Call', newPerson: ' Jonas Weidt ' });
    expect(session.participants.map(({ name }) => name)).toEqual(['Maria Koch', 'Jonas Weidt']);
    expect(session.actions[0]?.owner).toBe(session.participants[1]?.id);
  });

  it('can be taken back, of every kind and from every stage', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CAPTURE_KINDS),
        fc.constantFrom(...STAGES),
        fc.string({ minLength: 1, maxLength: 300 }),
        (kind, stage, text) => {
          const draft = { ...emptyDraft(kind), text };
          const { store, takeBack } = captureCommands(draft, {
            stage,
            today,
            newId: countingContext().newId,
          });
          const kept = after(room, store);
          const entries = [...kept.actions, ...kept.decisions, ...kept.parkingLot, ...kept.quotes];
          expect(entries.map((entry) => entry.stage)).toEqual([stage]);
          expect(after(kept, takeBack)).toEqual(room);
        },
      ),
    );
  });
});

describe('the beginning of a line', () => {
  it.each([
    ['! ask the works council', 'action', 'ask the works council'],
    ['!ask', 'action', 'ask'],
    ['= start in Hamburg', 'decision', 'start in Hamburg'],
    ['? brokers', 'parking', 'brokers'],
    ['"We wait', 'quote', 'We wait'],
    ['„Wir warten', 'quote', 'Wir warten'],
    ['?', 'parking', ''],
  ])('%s is %s', (line, kind, text) => {
    expect(markedLine(line)).toEqual({ kind, text });
  });

  it.each(['Ask the works council!', 'Why? Because', '5 = five', ''])('%s means nothing', (line) => {
    expect(markedLine(line)).toBeNull();
  });
});

describe('the words of a quote', () => {
  it('lose the marks around them and no other', () => {
    expect(withoutQuotes(' “We wait.” ')).toBe('We wait.');
    expect(withoutQuotes('»Wir warten«')).toBe('Wir warten');
    expect(withoutQuotes('The “fast lane” is slow')).toBe('The “fast lane” is slow');
  });
});

describe('a draft', () => {
  it('is empty while nothing is written in it', () => {
    expect(isEmptyDraft({ ...emptyDraft('quote'), text: ' ', person: asId('p'), day: today })).toBe(true);
    expect(isEmptyDraft({ ...emptyDraft('decision'), reason: 'because' })).toBe(false);
  });
});
