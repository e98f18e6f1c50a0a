import { ChevronDown, ChevronUp } from 'lucide-react';
import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import type { Task } from '#shared/plan/task';
import { pathTaskTexts } from '#shared/language/path-tasks';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Row } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { tasksById } from '../../storage/use-schedule.ts';
import { useSession } from '../../storage/use-session.ts';
import { taskKinds } from './options.ts';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { useUnfolding } from '../../bound-fields/use-unfolding.ts';
import { useTexts } from '../../components/language.ts';
import { TaskCycle } from './task-cycle.tsx';
import { TaskDays } from './task-days.tsx';
import { TaskDetails } from './task-details.tsx';
import { type TaskFacts, useTaskFacts } from './task-facts.ts';
import { OverBooked, TaskRoom } from './task-state.tsx';
import styles from './tasks.module.css';

type CellProps = { readonly phaseId: Id; readonly id: Id; readonly who: string };

/** Each cell reads its own part of the task: a letter in the name renders the name. */
const useTask = <T,>(id: Id, select: (task: Task) => T): T | undefined =>
  useSession((session) => {
    const task = tasksById(session.phases).get(id)?.task;
    return task && select(task);
  });

const changeTask = (phaseId: Id, id: Id, changes: Partial<Omit<Task, 'id'>>) =>
  edit({ type: 'task.update', phaseId, id, changes });

const Name = memo(({ phaseId, id, who }: CellProps) => {
  const t = useTexts(pathTaskTexts).row;
  const path = `phases/${phaseId}/tasks/${id}/name`;
  return (
    <TextField
      label={t.nameOf(who)}
      isLabelHidden
      size="cell"
      placeholder={t.nameHint}
      value={useTask(id, ({ name }) => name) ?? ''}
      path={path}
      problem={useProblem(path)}
      onChange={(name) => changeTask(phaseId, id, { name })}
    />
  );
});
Name.displayName = 'Name';

const Kind = memo(({ phaseId, id, who }: CellProps) => {
  const { row: t, kinds } = useTexts(pathTaskTexts);
  return (
    <SelectField
      label={t.kindOf(who)}
      isLabelHidden
      size="cell"
      options={taskKinds(kinds)}
      value={useTask(id, ({ kind }) => kind) ?? 'build'}
      path={`phases/${phaseId}/tasks/${id}/kind`}
      onChange={(kind) => changeTask(phaseId, id, { kind })}
    />
  );
});
Kind.displayName = 'Kind';

const Owner = memo(({ phaseId, id, who, overBooked }: CellProps & { readonly overBooked: string }) => (
  <div className={styles.owner}>
    <PersonCell
      label={useTexts(pathTaskTexts).row.ownerOf(who)}
      size="cell"
      role="operations"
      value={useTask(id, ({ owner }) => owner) ?? ''}
      path={`phases/${phaseId}/tasks/${id}/owner`}
      change={(owner) => ({ type: 'task.update', phaseId, id, changes: { owner } })}
    />
    <OverBooked words={overBooked} />
  </div>
));
Owner.displayName = 'Owner';

/** The fields that are only there while the row is unfolded. */
const isInside = (field: string): boolean => /^(links|due|effort)(\/|$)/.test(field);

type MoreProps = {
  readonly id: Id;
  readonly who: string;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
};

type RowProps = { readonly phaseId: Id; readonly id: Id; readonly number: number };

/** What shows below the cells: why the links cannot be followed, and what was unfolded. */
const Below = ({ phaseId, id, who, facts, isOpen }: CellProps & { facts: TaskFacts; isOpen: boolean }) => {
  const task = useTask(id, (whole) => whole);
  if (!task) return null;
  return (
    <>
      <TaskCycle phaseId={phaseId} task={task} />
      {isOpen && <TaskDetails phaseId={phaseId} task={task} who={who} facts={facts} />}
    </>
  );
};

const More = memo(({ id, who, isOpen, setOpen }: MoreProps) => {
  const t = useTexts(pathTaskTexts).row;
  const name = useTask(id, (task) => task.name || who) ?? who;
  return (
    <IconButton
      icon={isOpen ? ChevronUp : ChevronDown}
      size="sm"
      label={isOpen ? t.less(name) : t.more(name)}
      aria-expanded={isOpen}
      onPress={() => setOpen(!isOpen)}
    />
  );
});
More.displayName = 'More';

/** A task: what, who, when, how much room, and what can be unfolded. */
export const TaskRow = memo(({ phaseId, id, number }: RowProps) => {
  const t = useTexts(pathTaskTexts).row;
  const { locale } = useFieldSettings();
  const name = useTask(id, (task) => task.name);
  const facts = useTaskFacts(id, locale);
  const [isOpen, setOpen] = useUnfolding(`phases/${phaseId}/tasks/${id}`, { isInside });
  if (name === undefined) return null;
  const who = t.task(number);
  const cell = { phaseId, id, who };
  return (
    <Row
      id={id}
      name={name || who}
      onDelete={() => deleteWithUndo({ type: 'task.remove', phaseId, id }, name || t.theTask)}
      below={<Below {...cell} facts={facts} isOpen={isOpen} />}
    >
      <Name {...cell} />
      <Kind {...cell} />
      <Owner {...cell} overBooked={facts.overBooked} />
      <TaskDays {...cell} facts={facts} />
      <TaskRoom facts={facts} />
      <More id={id} who={who} isOpen={isOpen} setOpen={setOpen} />
    </Row>
  );
});
TaskRow.displayName = 'TaskRow';
