import { asId, type Id } from '#shared/core/ids';
import { emptyEntry } from '#shared/metric/catalogue/entry';
import { emptyMetric } from '#shared/metric/metric';
import { type Command, type SimpleCommand } from '#shared/session/command';
import { emptyParticipant } from '#shared/session/participant';
import { emptyAssumption, emptyParkingItem, type Session } from '#shared/session/session';
import { dayAt } from './desk.ts';
import { anyone, type Chance, type Move, pick, withEntry } from './move-parts.ts';
import { PLAN_MOVES } from './plan-moves.ts';
import { READINESS_MOVES } from './readiness-moves.ts';
import { ROOM_MOVES } from './room-moves.ts';

/** One way to make each type of command valid for a session, or null where the session has nothing to apply it to. */
export const MOVES: Readonly<Record<SimpleCommand['type'], Move>> = {
  'session.update': (_, { text, b }) => ({
    type: 'session.update',
    changes: { title: text, date: b % 3 === 0 ? '' : dayAt(b) },
  }),
  'goal.update': (session, { text, a }) => ({
    type: 'goal.update',
    changes:
      a % 2 === 0
        ? { statement: text }
        : { saidBy: anyone(session, a), pain: text, answeredBy: { pain: anyone(session, a) } },
  }),
  'signOff.update': (_, { text }) => ({ type: 'signOff.update', changes: { statement: text } }),

  'look.update': (_, { a }) => ({
    type: 'look.update',
    changes: a % 2 === 0 ? { paper: 'letter', accent: '' } : { paper: 'a4', accent: '#0b3d91' },
  }),
  'signOff.sign': ({ signOff }, { a, text }, newId) => ({
    type: 'signOff.sign',
    signature: {
      id: newId(),
      signatoryId: pick(signOff.signatories, a)?.id ?? '',
      name: text === '' ? 'Dr. Weidt' : text,
      capacity: 'Sponsor',
      organisation: '',
      statement: signOff.statement,
      mark:
        a % 2 === 0
          ? { kind: 'typed', text: 'Dr. Weidt' }
          : { kind: 'drawn', width: 400, height: 120, strokes: [[10, 100, 60 + (a % 40), 20, 90, 100]] },
    },
  }),
  'signOff.unsign': withEntry(
    ({ signOff }) => signOff.revisions.flatMap(({ signatures }) => signatures),
    ({ id }) => ({ type: 'signOff.unsign', id }),
  ),

  'question.add': (session, { a, text }, newId) => ({
    type: 'question.add',
    item: { id: newId(), phrase: text, question: text, answer: '', answeredBy: anyone(session, a) },
    index: a,
  }),
  'question.update': withEntry(
    ({ goal }) => goal.questions,
    ({ id }, session, { text, b }) => ({
      type: 'question.update',
      id,
      changes: { answer: text, answeredBy: anyone(session, b) },
    }),
  ),
  'question.remove': withEntry(
    ({ goal }) => goal.questions,
    ({ id }) => ({ type: 'question.remove', id }),
  ),

  'participant.add': (_, { text, b }, newId) => ({
    type: 'participant.add',
    item: emptyParticipant(newId(), b % 2 === 0 ? 'sponsor' : 'end-user', text),
  }),
  'participant.update': withEntry(
    ({ participants }) => participants,
    ({ id }, _, { text }) => ({
      type: 'participant.update',
      id,
      changes: { name: text, attendance: 'absent' },
    }),
  ),
  'participant.remove': withEntry(
    ({ participants }) => participants,
    ({ id }) => ({ type: 'participant.remove', id }),
  ),

  'metric.add': (session, { a, b, text, figure }, newId) => ({
    type: 'metric.add',
    item: {
      ...emptyMetric(newId(), b % 3 === 0 ? 'guardrail' : 'primary'),
      name: text,
      guards: session.metrics.slice(0, b % 3).map(({ id }) => id),
      accountable: anyone(session, a),
      plan: { value: figure, by: '' },
    },
    index: a,
  }),
  'metric.update': withEntry(
    ({ metrics }) => metrics,
    ({ id }, session, { b, text, figure }) => ({
      type: 'metric.update',
      id,
      changes:
        b % 2 === 0
          ? { baseline: { value: figure }, plan: { by: dayAt(b) }, responsible: anyone(session, b) }
          : { name: text },
    }),
  ),
  'metric.remove': withEntry(
    ({ metrics }) => metrics,
    ({ id }) => ({ type: 'metric.remove', id }),
  ),
  'metric.move': withEntry(
    ({ metrics }) => metrics,
    ({ id }, _, { b }) => ({ type: 'metric.move', id, toIndex: b }),
  ),

  ...PLAN_MOVES,
  ...READINESS_MOVES,

  'decision.add': (session, { a, b, text }, newId) => ({
    type: 'decision.add',
    item: {
      id: newId(),
      statement: text,
      reason: '',
      alternatives: '',
      state: 'open',
      decidedBy: anyone(session, a),
      date: dayAt(b),
      stage: 'commit',
      isCarried: false,
    },
  }),
  'decision.update': withEntry(
    ({ decisions }) => decisions,
    ({ id }, _, { text }) => ({ type: 'decision.update', id, changes: { state: 'decided', reason: text } }),
  ),
  'decision.remove': withEntry(
    ({ decisions }) => decisions,
    ({ id }) => ({ type: 'decision.remove', id }),
  ),

  'parkingItem.add': (session, { a, text }, newId) => ({
    type: 'parkingItem.add',
    item: { ...emptyParkingItem(newId(), 'frame', text), raisedBy: anyone(session, a) },
  }),
  'parkingItem.update': withEntry(
    ({ parkingLot }) => parkingLot,
    ({ id, resolved }) => ({ type: 'parkingItem.update', id, changes: { resolved: !resolved } }),
  ),
  'parkingItem.remove': withEntry(
    ({ parkingLot }) => parkingLot,
    ({ id }) => ({ type: 'parkingItem.remove', id }),
  ),

  'assumption.add': (session, { a, b, text }, newId) => ({
    type: 'assumption.add',
    item: {
      ...emptyAssumption(newId(), 'frame', text),
      raisedBy: anyone(session, a),
      origin: { kind: 'answer', ref: 'pain', words: text, saidBy: anyone(session, b) },
    },
  }),
  'assumption.update': withEntry(
    ({ assumptions }) => assumptions,
    ({ id }, _, { text }) => ({ type: 'assumption.update', id, changes: { test: text, state: 'holds' } }),
  ),
  'assumption.remove': withEntry(
    ({ assumptions }) => assumptions,
    ({ id }) => ({ type: 'assumption.remove', id }),
  ),

  'catalogueEntry.add': (_, { text }, newId) => ({
    type: 'catalogueEntry.add',
    item: { ...emptyEntry(newId()), name: text },
  }),
  'catalogueEntry.update': withEntry(
    ({ catalogue }) => catalogue,
    ({ id }, _, { text }) => ({ type: 'catalogueEntry.update', id, changes: { definition: text } }),
  ),
  'catalogueEntry.remove': withEntry(
    ({ catalogue }) => catalogue,
    ({ id }) => ({ type: 'catalogueEntry.remove', id }),
  ),

  'signatory.add': (session, { a, text }, newId) => ({
    type: 'signatory.add',
    item: { id: newId(), participantId: anyone(session, a), capacity: text },
  }),
  'signatory.update': withEntry(
    ({ signOff }) => signOff.signatories,
    ({ id }, session, { b, text }) => ({
      type: 'signatory.update',
      id,
      changes: { capacity: text, participantId: anyone(session, b) },
    }),
  ),
  'signatory.remove': withEntry(
    ({ signOff }) => signOff.signatories,
    ({ id }) => ({ type: 'signatory.remove', id }),
  ),

  ...ROOM_MOVES,

  'finding.accept': (_, { b, text }) => ({
    type: 'finding.accept',
    findingKey: `C1:metrics/${b % 3}`,
    reason: text,
  }),
  'finding.reopen': (_, { b }) => ({ type: 'finding.reopen', findingKey: `C1:metrics/${b % 3}` }),
};

/** The types of simple command, in a fixed order that chance can choose from. */
export const MOVE_TYPES = Object.keys(MOVES) as SimpleCommand['type'][];

/** A command of a type for a session, or null. */
export const makeCommand = (
  type: SimpleCommand['type'] | 'batch',
  session: Session,
  chance: Chance,
  newId: () => Id,
): Command | null => {
  if (type !== 'batch') return MOVES[type](session, chance, newId);
  const [person, metric] = [newId(), newId()];
  return {
    type: 'batch',
    name: 'add an owner and a metric',
    commands: [
      { type: 'metric.add', item: { ...emptyMetric(metric), accountable: person, name: chance.text } },
      { type: 'participant.add', item: emptyParticipant(person, 'operations', chance.text) },
    ],
  };
};

/** Ids of a sequence of their own, so that they never meet those of the context. */
export const moveIds = (): (() => Id) => {
  let count = 0;
  return () => asId(`m${(count += 1)}`);
};
