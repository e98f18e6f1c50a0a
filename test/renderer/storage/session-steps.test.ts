import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { canonicalJson } from '#shared/core/canonical-json';
import type { Command } from '#shared/session/command';
import { historyOf, type JournalEntry, replay } from '#shared/session/journal';
import { emptyMetric } from '#shared/metric/metric';
import { doStep, redoStep, type Step, undoStep, type Work } from '../../../renderer/storage/session-steps.ts';
import { at, blankFile, say } from './sessions.ts';

const start = (): Work => {
  const { session, journal } = blankFile();
  return { session, journal, history: historyOf(journal) };
};

const after = (work: Work, step: Step | null): Work => {
  if (!step) return work;
  const journal: JournalEntry[] = [...work.journal];
  journal[step.entry.seq] = step.entry;
  return { session: step.session, history: step.history, journal };
};

const contextAt = (seconds: number) => ({ now: () => at(seconds), newId: () => asId('new'), actor: '' });

const run = (work: Work, command: Command, seconds: number): Work => {
  const step = doStep(work, command, contextAt(seconds));
  return step.ok ? after(work, step.value) : work;
};

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.string({ maxLength: 8 }).map(say),
  fc.constantFrom('M1', 'M2').map((id): Command => ({ type: 'metric.add', item: emptyMetric(asId(id)) })),
  fc.constantFrom('M1', 'M2').map((id): Command => ({ type: 'metric.remove', id: asId(id) })),
  fc
    .record({ id: fc.constantFrom('M1', 'M2'), value: fc.integer({ min: -5, max: 5 }) })
    .map(({ id, value }): Command => ({ type: 'metric.update', id: asId(id), changes: { plan: { value } } })),
);

/** Commands, undos and redos with pauses between them; short ones join typing. */
const session = fc.array(
  fc.record({ act: fc.oneof(command, fc.constantFrom('undo' as const, 'redo' as const)), pause: fc.nat(4) }),
  { maxLength: 40 },
);

describe('steps', () => {
  it('leave a journal that leads to the document, whatever is done, undone and redone', () => {
    fc.assert(
      fc.property(session, (acts) => {
        let work = start();
        let seconds = 0;
        for (const { act, pause } of acts) {
          seconds += pause;
          if (act === 'undo') work = after(work, undoStep(work, contextAt(seconds)));
          else if (act === 'redo') work = after(work, redoStep(work, contextAt(seconds)));
          else work = run(work, act, seconds);
          expect(work.history).toEqual(historyOf(work.journal));
        }
        expect(canonicalJson(replay(work.journal))).toBe(canonicalJson(work.session));
      }),
    );
  });

  it('undone to the end give the first document byte for byte, and redone the last', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        let work = start();
        commands.forEach((one, index) => {
          work = run(work, one, index);
        });
        const [first, last] = [canonicalJson(start().session), canonicalJson(work.session)];
        for (let step = undoStep(work, contextAt(99)); step; step = undoStep(work, contextAt(99))) {
          work = after(work, step);
        }
        expect(canonicalJson(work.session)).toBe(first);
        for (let step = redoStep(work, contextAt(99)); step; step = redoStep(work, contextAt(99))) {
          work = after(work, step);
        }
        expect(canonicalJson(work.session)).toBe(last);
      }),
    );
  });

  it('leave no entry for a command that changes nothing', () => {
    const work = run(start(), say('use AI'), 1);
    expect(doStep(work, say('use AI'), contextAt(9))).toEqual({ ok: true, value: null });
  });

  it('take back a stretch of typing as a whole', () => {
    let work = start();
    ['u', 'us', 'use'].forEach((text, index) => {
      work = run(work, say(text), index);
    });
    expect(work.journal).toHaveLength(2);
    work = after(work, undoStep(work, contextAt(9)));
    expect(work.session.goal.statement).toBe('');
  });
});
