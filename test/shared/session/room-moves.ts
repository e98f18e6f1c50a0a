import { emptyBlock } from '#shared/agenda/agenda';
import { asInstant } from '#shared/core/dates';
import { readyToReveal } from '#shared/rounds/reveal';
import { emptyInput, emptyRound } from '#shared/rounds/round';
import { emptyAction, emptyQuote } from '#shared/session/captured';
import type { SimpleCommand } from '#shared/session/command';
import { dayAt } from './desk.ts';
import { anyMetric, anyone, type Move, pick, withEntry } from './move-parts.ts';

type Kinds = 'agendaBlock' | 'agendaMark' | 'round' | 'action' | 'quote' | 'prompt' | 'template';
type Types = Extract<SimpleCommand['type'], `${Kinds}.${string}`>;

/** The moves of running the room: agenda, silent rounds, what is captured, the template. */
export const ROOM_MOVES: Readonly<Record<Types, Move>> = {
  'agendaBlock.add': (_, { a, text }, newId) => ({
    type: 'agendaBlock.add',
    item: emptyBlock(newId(), text, a + 1, 'frame'),
    index: a,
  }),
  'agendaBlock.update': withEntry(
    ({ agenda }) => agenda.blocks,
    ({ id }, _, { b, text }) => ({
      type: 'agendaBlock.update',
      id,
      changes: { notes: text, minutes: b + 5, startsAt: b % 2 === 0 ? '09:30' : '' },
    }),
  ),
  'agendaBlock.remove': withEntry(
    ({ agenda }) => agenda.blocks,
    ({ id }) => ({ type: 'agendaBlock.remove', id }),
  ),
  'agendaBlock.move': withEntry(
    ({ agenda }) => agenda.blocks,
    ({ id }, _, { b }) => ({ type: 'agendaBlock.move', id, toIndex: b }),
  ),
  'agendaMark.add': ({ agenda }, { a, b }, newId) => {
    const block = pick(agenda.blocks, a);
    const kind = (['begin', 'pause', 'resume', 'end'] as const)[b % 4] ?? 'begin';
    const at = asInstant(`2026-11-24T09:${String(b).padStart(2, '0')}:00.000Z`);
    return block ? { type: 'agendaMark.add', item: { id: newId(), kind, blockId: block.id, at } } : null;
  },
  'agendaMark.remove': withEntry(
    ({ agenda }) => agenda.marks,
    ({ id }) => ({ type: 'agendaMark.remove', id }),
  ),
  'round.add': (session, { a, b, text }, newId) => ({
    type: 'round.add',
    item: {
      ...emptyRound(newId(), a % 2 === 0 ? 'ideas' : 'range', 'frame'),
      inputs: [],
      state: 'open',
      question: text,
      isAnonymous: b % 2 === 0,
      metricId: anyMetric(session, a),
      follows: pick(session.rounds, b)?.id ?? '',
    },
  }),
  'round.update': withEntry(
    ({ rounds }) => rounds,
    ({ id }, _, { text }) => ({ type: 'round.update', id, changes: { question: text } }),
  ),
  'round.remove': withEntry(
    ({ rounds }) => rounds,
    ({ id }) => ({ type: 'round.remove', id }),
  ),
  'round.reveal': (session, { a, b, text, figure }, newId) => {
    const round = pick(
      session.rounds.filter(({ state }) => state === 'open'),
      a,
    );
    if (!round) return null;
    const inputs = Array.from({ length: b % 4 }, () => ({
      ...emptyInput(newId()),
      personId: anyone(session, b),
      ideas: [text],
      value: figure,
    }));
    return { type: 'round.reveal', id: round.id, inputs: readyToReveal(round, inputs) };
  },
  'action.add': (session, { a, b, text }, newId) => ({
    type: 'action.add',
    item: { ...emptyAction(newId(), 'path', text), owner: anyone(session, a), due: dayAt(b) },
  }),
  'action.update': withEntry(
    ({ actions }) => actions,
    ({ id }, session, { b }) => ({
      type: 'action.update',
      id,
      changes: { state: 'done', owner: anyone(session, b) },
    }),
  ),
  'action.remove': withEntry(
    ({ actions }) => actions,
    ({ id }) => ({ type: 'action.remove', id }),
  ),
  'quote.add': (session, { a, text }, newId) => ({
    type: 'quote.add',
    item: { ...emptyQuote(newId(), 'frame', text), saidBy: anyone(session, a) },
  }),
  'quote.update': withEntry(
    ({ quotes }) => quotes,
    ({ id }, _, { text }) => ({ type: 'quote.update', id, changes: { text } }),
  ),
  'quote.remove': withEntry(
    ({ quotes }) => quotes,
    ({ id }) => ({ type: 'quote.remove', id }),
  ),
  'prompt.add': (_, { text }, newId) => ({
    type: 'prompt.add',
    item: { id: newId(), stage: 'frame', text },
  }),
  'prompt.update': withEntry(
    ({ prompts }) => prompts,
    ({ id }, _, { text }) => ({ type: 'prompt.update', id, changes: { text } }),
  ),
  'prompt.remove': withEntry(
    ({ prompts }) => prompts,
    ({ id }) => ({ type: 'prompt.remove', id }),
  ),
  'template.set': (_, { a, text }, newId) => ({
    type: 'template.set',
    item: a % 3 === 0 ? null : { id: newId(), name: text, revision: a + 1 },
  }),
};
