import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { applyEntry, type DoEntry, type JournalEntry } from '#shared/session/journal';
import { makeStepsReader, type MetricStep, readMetricSteps } from '#shared/session/metric-steps';
import { emptyParticipant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import { cpuTime } from '../../support/cpu-time.ts';
import { blankSession, carryOut, day, id, openDesk, redo, undo } from './desk.ts';
import { anySteps, playSteps } from './random-desk.ts';

const M = id('m1');
const metric: Metric = { ...emptyMetric(M), name: 'Intake time', unit: 'days', plan: { value: 1, by: '' } };
const desk = () => openDesk({ ...blankSession(), metrics: [metric] });
const short = ({ seq, kind, field, from, to }: MetricStep) => [seq, kind, field, from, to];

/** The fields of a metric as paths, lists as one value. */
const leaves = (value: object, path = ''): [string, unknown][] =>
  Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? leaves(part, `${path}${key}/`)
      : [[`${path}${key}`, part] as [string, unknown]],
  );

/** The same by replaying every document, the slow and obvious way. */
const byReplay = (journal: readonly JournalEntry[]): unknown[] => {
  const found: unknown[] = [];
  let session: Session | null = null;
  for (const entry of journal) {
    const before: Session | null = session;
    session = entry.kind === 'create' ? entry.document : session && applyEntry(session, entry);
    for (const after of session?.metrics ?? []) {
      const old = before?.metrics.find((known) => known.id === after.id);
      if (!old) continue;
      const values = new Map(leaves(old));
      for (const [field, to] of leaves(after)) {
        const from = values.get(field);
        if (JSON.stringify(from) !== JSON.stringify(to)) found.push([after.id, entry.seq, field, from, to]);
      }
    }
  }
  return found;
};

describe('the changes of metrics in a journal', () => {
  it('are every field that an entry changed, with who and when and both units', () => {
    const at = desk();
    carryOut(at, {
      type: 'metric.update',
      id: M,
      changes: { unit: 'hours', plan: { value: 8, by: day('2027-06-30') }, meter: 'Time stamps' },
    });
    const steps = readMetricSteps(at.journal).of(M);
    expect(steps.map(short)).toEqual([
      [1, 'do', 'unit', 'days', 'hours'],
      [1, 'do', 'meter', '', 'Time stamps'],
      [1, 'do', 'plan/value', 1, 8],
      [1, 'do', 'plan/by', '', '2027-06-30'],
    ]);
    expect(steps[0]).toMatchObject({ actor: 'Sam Berger', at: at.journal[1]?.at, units: ['days', 'hours'] });
  });

  it('tell of undo and redo, and which entries are taken back now', () => {
    const at = desk();
    carryOut(at, { type: 'metric.update', id: M, changes: { plan: { value: 2 } } });
    undo(at);
    expect(readMetricSteps(at.journal).isTakenBack(1)).toBe(true);
    redo(at);
    const read = readMetricSteps(at.journal);
    expect(read.isTakenBack(1)).toBe(false);
    expect(read.of(M).map(short)).toEqual([
      [1, 'do', 'plan/value', 1, 2],
      [2, 'undo', 'plan/value', 2, 1],
      [3, 'redo', 'plan/value', 1, 2],
    ]);
  });

  it('follow a metric wherever it is moved, and begin with its addition', () => {
    const at = desk();
    carryOut(at, { type: 'metric.add', item: emptyMetric(id('m2')), index: 0 });
    carryOut(at, { type: 'metric.move', id: M, toIndex: 0 });
    carryOut(at, { type: 'metric.update', id: id('m2'), changes: { name: 'Errors' } });
    carryOut(at, { type: 'metric.remove', id: M });
    undo(at);
    carryOut(at, { type: 'metric.update', id: M, changes: { name: 'Time' } });
    const read = readMetricSteps(at.journal);
    expect(read.of(M).map(short)).toEqual([[6, 'do', 'name', 'Intake time', 'Time']]);
    expect(read.of(id('m2')).map(short)).toEqual([
      [1, 'do', '', null, null],
      [3, 'do', 'name', '', 'Errors'],
    ]);
    expect(read.of(id('nobody'))).toEqual([]);
  });

  it('remember the name of a person who was deleted', () => {
    const at = desk();
    carryOut(at, { type: 'participant.add', item: emptyParticipant(id('koch'), 'operations', 'Maria') });
    carryOut(at, { type: 'participant.update', id: id('koch'), changes: { name: 'Maria Koch' } });
    expect(readMetricSteps(at.journal).formerName('koch')).toBeUndefined();
    carryOut(at, { type: 'participant.remove', id: id('koch') });
    expect(readMetricSteps(at.journal).formerName('koch')).toBe('Maria Koch');
  });

  it('are those that replaying every document finds, whatever was done', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { journal, session } = playSteps(steps);
        const read = readMetricSteps(journal);
        const ids = new Set([...session.metrics.map((entry) => entry.id), ...journal.flatMap(addedBy)]);
        const found = [...ids].flatMap((known) =>
          read
            .of(known)
            .filter(({ field }) => field !== '')
            .map(({ seq, field, from, to }) => [known, seq, field, from, to]),
        );
        const sorted = (list: unknown[]) => list.map((entry) => JSON.stringify(entry)).sort();
        expect(sorted(found)).toEqual(sorted(byReplay(journal)));
      }),
      { numRuns: 150 },
    );
  });

  it('are the same for a reader that was there all along as for one that comes at the end', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const follow = makeStepsReader();
        const at = playSteps(steps, ({ journal }) => void follow(journal));
        const [early, late] = [follow(at.journal), readMetricSteps(at.journal)];
        for (const { id: known } of at.session.metrics) expect(early.of(known)).toEqual(late.of(known));
        for (const { seq } of at.journal) expect(early.isTakenBack(seq)).toBe(late.isTakenBack(seq));
      }),
      { numRuns: 60 },
    );
  });

  it('are found where a patch replaces the whole list, or puts an entry before the others', () => {
    const at = desk();
    const second = emptyMetric(id('m2'));
    const better = { ...metric, plan: { value: 3, by: '' as const } };
    const stamp = { kind: 'do', at: at.session.createdAt, actor: '', inverse: [] } as const;
    const command = { type: 'metric.remove', id: M } as const;
    const journal: JournalEntry[] = [
      ...at.journal,
      { ...stamp, command, seq: 1, patches: [{ op: 'add', path: ['metrics', 0], value: second }] },
      { ...stamp, command, seq: 2, patches: [{ op: 'replace', path: ['metrics'], value: [second, better] }] },
    ];
    expect(readMetricSteps(journal).of(M).map(short)).toEqual([[2, 'do', 'plan/value', 1, 3]]);
    expect(readMetricSteps(journal).of(second.id).map(short)).toEqual([[1, 'do', '', null, null]]);
  });

  it('start anew with another journal', () => {
    const read = makeStepsReader();
    const [first, second] = [desk(), desk()];
    carryOut(first, { type: 'metric.update', id: M, changes: { name: 'One' } });
    carryOut(first, { type: 'metric.update', id: M, changes: { unit: 'h' } });
    read(first.journal);
    carryOut(second, { type: 'metric.update', id: M, changes: { name: 'Two' } });
    expect(read(second.journal).of(M).map(short)).toEqual([[1, 'do', 'name', 'Intake time', 'Two']]);
  });

  it('are read from 5,000 entries in a blink, and from one more at once', () => {
    const at = desk();
    const metrics = Array.from({ length: 200 }, (_, place) => ({ ...metric, id: id(`m${place}`) }));
    const start = { ...at.session, metrics };
    const change = (seq: number): DoEntry => ({
      kind: 'do',
      seq,
      at: at.session.createdAt,
      actor: '',
      command: { type: 'metric.update', id: id(`m${seq % 200}`), changes: { plan: { value: seq } } },
      patches: [{ op: 'replace', path: ['metrics', seq % 200, 'plan', 'value'], value: seq }],
      inverse: [{ op: 'replace', path: ['metrics', seq % 200, 'plan', 'value'], value: 0 }],
    });
    const journal: JournalEntry[] = [
      {
        kind: 'create',
        seq: 0,
        at: start.createdAt,
        actor: '',
        origin: { kind: 'blank', of: '' },
        document: start,
      },
      ...Array.from({ length: 5_000 }, (_, place) => change(place + 1)),
    ];
    const quickest = (work: () => void): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const began = cpuTime();
          work();
          return cpuTime() - began;
        }),
      );
    // A blink is a tenth of a second; a busy machine is given more, and the best of five runs counts.
    expect(quickest(() => expect(readMetricSteps(journal).of(id('m7'))).toHaveLength(25))).toBeLessThan(250);
    const read = makeStepsReader();
    read(journal);
    const next = (): void => {
      journal.push(change(journal.length));
      read(journal);
    };
    expect(quickest(next)).toBeLessThan(10);
  });
});

const addedBy = (entry: JournalEntry) => {
  if (entry.kind !== 'do') return [];
  const commands = entry.command.type === 'batch' ? entry.command.commands : [entry.command];
  return commands.flatMap((command) => (command.type === 'metric.add' ? [command.item.id] : []));
};
