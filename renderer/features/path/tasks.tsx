import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import type { Task, TaskKind } from '#shared/plan/phase';
import { DateField } from '../../components/fields/date-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Section } from '../../components/section.tsx';
import { newId } from '../../storage/clock.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { entryIds, phaseOf } from './find-phase.ts';
import { TASK_KINDS } from './options.ts';
import styles from './path.module.css';
import { PersonCell } from './person-cell.tsx';

type RowProps = { readonly phaseId: Id; readonly id: Id; readonly number: number };

/** A new task is of the kind of the one before it: rooms list them kind by kind. */
const addTask = (phaseId: Id, index: number): Id | null => {
  const id = newId();
  const kind: TaskKind = phaseOf(currentSession(), phaseId)?.tasks[index - 1]?.kind ?? 'build';
  const item: Task = { id, name: '', kind, owner: '', start: '', end: '' };
  return edit({ type: 'task.add', phaseId, item, index }) ? id : null;
};

const TaskDates = ({
  phaseId,
  task,
  who,
}: {
  readonly phaseId: Id;
  readonly task: Task;
  readonly who: string;
}) => {
  const path = `phases/${phaseId}/tasks/${task.id}`;
  const change = (changes: Partial<Pick<Task, 'start' | 'end'>>) =>
    edit({ type: 'task.update', phaseId, id: task.id, changes });
  return (
    <>
      <DateField
        label={`Start of ${who}`}
        isLabelHidden
        size="cell"
        value={task.start}
        path={`${path}/start`}
        problem={useProblem(`${path}/start`)}
        onChange={(start) => change({ start })}
      />
      <DateField
        label={`End of ${who}`}
        isLabelHidden
        size="cell"
        value={task.end}
        path={`${path}/end`}
        problem={useProblem(`${path}/end`)}
        onChange={(end) => change({ end })}
      />
    </>
  );
};

const TaskRow = memo(({ phaseId, id, number }: RowProps) => {
  const task = useSession((session) => phaseOf(session, phaseId)?.tasks.find((entry) => entry.id === id));
  const path = `phases/${phaseId}/tasks/${id}`;
  const problem = useProblem(`${path}/name`);
  if (!task) return null;
  const who = `task ${number}`;
  const change = (changes: Partial<Omit<Task, 'id'>>) => edit({ type: 'task.update', phaseId, id, changes });
  return (
    <Row
      id={id}
      name={task.name || who}
      onDelete={() => deleteWithUndo({ type: 'task.remove', phaseId, id }, task.name || 'the task')}
    >
      <TextField
        label={`Name of ${who}`}
        isLabelHidden
        size="cell"
        placeholder="What is done"
        value={task.name}
        path={`${path}/name`}
        problem={problem}
        onChange={(name) => change({ name })}
      />
      <SelectField
        label={`Kind of ${who}`}
        isLabelHidden
        size="cell"
        options={TASK_KINDS}
        value={task.kind}
        path={`${path}/kind`}
        onChange={(kind) => change({ kind })}
      />
      <PersonCell
        label={`Owner of ${who}`}
        size="cell"
        role="operations"
        value={task.owner}
        path={`${path}/owner`}
        change={(owner) => ({ type: 'task.update', phaseId, id, changes: { owner } })}
      />
      <TaskDates phaseId={phaseId} task={task} who={who} />
    </Row>
  );
});
TaskRow.displayName = 'TaskRow';

const COLUMNS = ['Task', 'Kind', 'Owner', 'Start', 'End'].map((label) => ({ label }));

/** The work of a phase. */
export const Tasks = ({ phaseId }: { readonly phaseId: Id }) => {
  const ids = useSessionList((session) => entryIds(phaseOf(session, phaseId), 'tasks'));
  return (
    <Section title="Tasks" count={ids.length || undefined}>
      <Rows
        label="Tasks"
        columns={COLUMNS}
        layout={styles.taskLayout ?? ''}
        ids={ids}
        onAdd={(index) => addTask(phaseId, index)}
        addLabel="Add a task"
        path={`phases/${phaseId}/tasks`}
      >
        {ids.map((id, position) => (
          <TaskRow key={id} phaseId={phaseId} id={id} number={position + 1} />
        ))}
      </Rows>
    </Section>
  );
};
