import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionWrite } from '../../../renderer/storage/session-repository.ts';
import { problemOf } from '../../../renderer/storage/storage-problem.ts';
import { makeWriteQueue, type SaveState } from '../../../renderer/storage/write-queue.ts';
import { at, blankFile, edited, say } from './sessions.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const file = edited(blankFile(), say('one'), say('two'), say('three'), say('four'));
const entry = (seq: number) => file.journal[seq]!;

/** A queue whose commits the test ends one by one. */
const controlled = () => {
  const writes: SessionWrite[] = [];
  const states: SaveState[] = [];
  const ends: { done: () => void; fail: (error: unknown) => void }[] = [];
  const queue = makeWriteQueue({
    commit: (write) => {
      writes.push(write);
      return new Promise<void>((done, fail) => ends.push({ done, fail }));
    },
    onState: (state) => states.push(state),
    now: () => at(60),
    problemOf,
  });
  return { queue, writes, states, ends, last: () => states.at(-1) };
};

const full = (): DOMException => new DOMException('no space', 'QuotaExceededError');

describe('the write queue', () => {
  it('says saved only after the commit', async () => {
    const { queue, ends, last } = controlled();
    queue.push(file.session, entry(1));
    await vi.advanceTimersByTimeAsync(100);
    expect(last()).toEqual({ kind: 'saving' });
    expect(queue.isEmpty()).toBe(false);
    ends[0]!.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ kind: 'saved', at: at(60) });
    expect(queue.isEmpty()).toBe(true);
  });

  it('writes what has piled up in one transaction, in order', async () => {
    const { queue, writes, ends } = controlled();
    for (const seq of [1, 2, 3, 4]) queue.push(file.session, entry(seq));
    ends[0]!.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(writes.map(({ entries }) => entries.map(({ seq }) => seq))).toEqual([[1], [2, 3, 4]]);
  });

  it('replaces a waiting entry by a later one of the same number', async () => {
    const { queue, writes, ends } = controlled();
    queue.push(file.session, entry(1));
    queue.push(file.session, entry(2));
    queue.push(file.session, { ...entry(2), actor: 'joined' });
    ends[0]!.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(writes[1]?.entries).toEqual([{ ...entry(2), actor: 'joined' }]);
  });

  it('starts again for an edit that arrives while it says saved', async () => {
    const writes: SessionWrite[] = [];
    const queue = makeWriteQueue({
      commit: (write) => Promise.resolve(void writes.push(write)),
      onState: (state) => {
        if (state.kind === 'saved' && writes.length === 1) queue.push(file.session, entry(2));
      },
      now: () => at(60),
      problemOf,
    });
    queue.push(file.session, entry(1));
    await vi.advanceTimersByTimeAsync(0);
    expect(writes).toHaveLength(2);
    expect(queue.isEmpty()).toBe(true);
  });

  it('keeps failed edits, says so until they are stored, and tries again by itself', async () => {
    const { queue, writes, ends, last } = controlled();
    queue.push(file.session, entry(1));
    ends[0]!.fail(full());
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toMatchObject({
      kind: 'failed',
      since: at(60),
      message: expect.stringContaining('full') as string,
    });
    queue.push(file.session, entry(2));
    expect(last()?.kind).toBe('failed');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(writes[1]?.entries.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(last()?.kind).toBe('failed');
    ends[1]!.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()?.kind).toBe('saved');
  });

  it('waits longer after each failure', async () => {
    const { queue, writes, ends } = controlled();
    queue.push(file.session, entry(1));
    ends[0]!.fail(full());
    await vi.advanceTimersByTimeAsync(1_000);
    ends[1]!.fail(full());
    await vi.advanceTimersByTimeAsync(1_999);
    expect(writes).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(writes).toHaveLength(3);
  });

  it('tries at once when it is flushed, and ends the flush when that fails', async () => {
    const { queue, writes, ends } = controlled();
    queue.push(file.session, entry(1));
    ends[0]!.fail(full());
    await vi.advanceTimersByTimeAsync(0);
    let ended = false;
    void queue.flush().then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(writes).toHaveLength(2);
    ends[1]!.fail(full());
    await vi.advanceTimersByTimeAsync(0);
    expect(ended).toBe(true);
    expect(queue.isEmpty()).toBe(false);
  });

  it('says not saved since when a write takes long', async () => {
    const { queue, last } = controlled();
    queue.push(file.session, entry(1));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(last()).toEqual({ kind: 'unsaved', since: at(60) });
  });
});
