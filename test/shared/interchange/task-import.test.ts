import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromUtf8 } from '#shared/core/bytes';
import { readTaskList, taskListCommand } from '#shared/interchange/task-list/read-task-list';
import { taskTable } from '#shared/interchange/task-table';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { applyCommand } from '#shared/session/apply-command';
import { ids, NOW, PLANNED } from './support/plan.ts';
import { first, lines, POC, SESSION } from './support/task-list.ts';

describe('the import of a list', () => {
  const context = { now: () => NOW, newId: ids(), actor: '' };

  it('adds the good lines as one step', () => {
    const command = taskListCommand(lines('Task,Owner,Phase\nA,Marta,\nB,,Pilot\nC,,'));
    const done = command && applyCommand(SESSION, command, context);
    expect(command?.name).toBe('import 2 tasks');
    expect(done?.ok && done.value.session.phases.map(({ tasks }) => tasks.map(({ name }) => name))).toEqual([
      ['C'],
      ['Old task', 'B'],
    ]);
  });

  it('is nothing where no line is good', () => {
    expect(taskListCommand(lines('Task,Owner\nA,Marta'))).toBeNull();
  });

  it('says where a name is there already', () => {
    expect(first('Task,Phase\nold task,Pilot').notes).toEqual(['The phase has a task of this name already.']);
  });

  it('brings a plan back that was exported: the same tasks, links and days', () => {
    const bare = { ...PLANNED, phases: PLANNED.phases.map((phase) => ({ ...phase, tasks: [] })) };
    const command = taskListCommand(lines(fromUtf8(taskTable(PLANNED)), bare));
    const done = command && applyCommand(bare, command, context);
    if (!done?.ok) throw new Error('not imported');
    const [before, after] = [PLANNED, done.value.session].map((session) => {
      const schedule = schedulePlan(session);
      return session.phases.flatMap((phase) =>
        phase.tasks.map((task) => ({
          ...task,
          id: '',
          links: task.links.length,
          placed: schedule.tasks.get(task.id)!.start,
          end: schedule.tasks.get(task.id)!.end,
        })),
      );
    });
    expect(after).toEqual(before);
  });

  it('never throws, and never makes a task that the session refuses', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('2', '2FS+1', 'Pilot', 'data', '2026-12-01', '5', '3SS'),
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const text = [
          'Task\tPhase\tKind\tOwner\tStart\tEnd\tDays\tAfter',
          ...rows.map((cells) => cells.join('\t')),
        ].join('\n');
        const list = readTaskList(text, { session: SESSION, into: POC, newId: ids() });
        const command = list.ok ? taskListCommand(list.value.lines) : null;
        if (command) expect(applyCommand(SESSION, command, context).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
