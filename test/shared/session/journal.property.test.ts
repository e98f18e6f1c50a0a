import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { readSessionFile, writeSessionFile } from '#shared/document/session-file';
import { checkJournal } from '#shared/session/check-journal';
import { integrityProblem } from '#shared/session/integrity';
import { advanceHistory, emptyHistory, historyOf, journalEntrySchema, replay } from '#shared/session/journal';
import { sessionSchema } from '#shared/session/session';
import { carryOut, countingContext, type Desk, openDesk, redo, undo } from './desk.ts';
import type { Chance } from './move-parts.ts';
import { makeCommand, MOVE_TYPES, moveIds } from './moves.ts';

type Step = {
  readonly kind: 'undo' | 'redo' | (typeof MOVE_TYPES)[number] | 'batch';
  readonly chance: Chance;
};

const chance: fc.Arbitrary<Chance> = fc.record({
  a: fc.nat({ max: 40 }),
  b: fc.nat({ max: 40 }),
  text: fc.oneof(
    fc.constantFrom('', 'x', 'Zeit bis zur Fallöffnung', '\u202Eabc', '😀'),
    fc.string({ maxLength: 40 }),
  ),
  figure: fc.oneof(
    fc.constant(null),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.constantFrom(5.2, 1, -0, 1200, 0.1),
  ),
});

/** Adding is drawn more often, so that sequences have something to change, delete and take back. */
const ADDING = MOVE_TYPES.filter((type) => type.endsWith('.add'));
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...MOVE_TYPES) },
    { weight: 3, arbitrary: fc.constantFrom(...ADDING) },
    { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'undo' as const) },
    { weight: 1, arbitrary: fc.constant('batch' as const) },
  ),
  chance,
});

const play = (steps: readonly Step[], tick: number): Desk => {
  const desk = openDesk(undefined, countingContext(tick));
  const newId = moveIds();
  for (const { kind, chance: luck } of steps) {
    if (kind === 'undo') undo(desk);
    else if (kind === 'redo') redo(desk);
    else {
      const command = makeCommand(kind, desk.session, luck, newId);
      if (command) expect(carryOut(desk, command)).toMatchObject({ ok: true });
    }
  }
  return desk;
};

const sequences = fc.tuple(
  fc.array(step, { maxLength: 60, size: 'max' }),
  // A clock that stands nearly still joins typing; one that runs ahead keeps every entry apart.
  fc.constantFrom(1, 5000),
);

const RUNS = { numRuns: 150 };

describe('any sequence of commands', () => {
  it('is undone completely to the first document, byte for byte', () => {
    fc.assert(
      fc.property(sequences, ([steps, tick]) => {
        const desk = play(steps, tick);
        while (undo(desk));
        expect(canonicalJson(desk.session)).toBe(canonicalJson(desk.start));
      }),
      RUNS,
    );
  });

  it('is redone completely to the last document, byte for byte', () => {
    fc.assert(
      fc.property(sequences, ([steps, tick]) => {
        const desk = play(steps, tick);
        while (redo(desk));
        const last = canonicalJson(desk.session);
        while (undo(desk));
        while (redo(desk));
        expect(canonicalJson(desk.session)).toBe(last);
      }),
      RUNS,
    );
  });

  it('leaves a journal whose replay gives the last document', () => {
    fc.assert(
      fc.property(sequences, ([steps, tick]) => {
        const desk = play(steps, tick);
        expect(canonicalJson(replay(desk.journal))).toBe(canonicalJson(desk.session));
        expect(checkJournal(desk.journal).ok).toBe(true);
      }),
      RUNS,
    );
  });

  it('leads only to whole sessions that the schema accepts', () => {
    fc.assert(
      fc.property(sequences, ([steps, tick]) => {
        const { session } = play(steps, tick);
        expect(sessionSchema.safeParse(session).error).toBeUndefined();
        expect(integrityProblem(session)).toBeNull();
      }),
      RUNS,
    );
  });

  it('leaves entries that the schema of the journal accepts', () => {
    fc.assert(
      fc.property(sequences, ([steps, tick]) => {
        for (const entry of play(steps, tick).journal) {
          expect(journalEntrySchema.safeParse(entry).error).toBeUndefined();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has one history, whether it is folded entry by entry or read at once', () => {
    fc.assert(
      fc.property(sequences, ([steps, tick]) => {
        const { journal, history } = play(steps, tick);
        expect(journal.reduce(advanceHistory, emptyHistory)).toEqual(historyOf(journal));
        expect(historyOf(journal)).toEqual(history);
      }),
      RUNS,
    );
  });

  it('comes back from its file as it was written', () => {
    fc.assert(
      fc.property(sequences, ([steps, tick]) => {
        const { session, journal } = play(steps, tick);
        const bytes = writeSessionFile({ session, journal });
        const read = readSessionFile(bytes);
        if (!read.ok) throw new Error(read.error.message);
        expect(canonicalJson(read.value.session)).toBe(canonicalJson(session));
        expect(writeSessionFile(read.value)).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });
});
