import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Id } from '#shared/core/ids';
import type { Task } from '#shared/plan/task';
import { pathTaskTexts } from '#shared/language/path-tasks';
import { DateField } from '../../components/fields/date-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Status } from '../../components/status.tsx';
import { useTexts } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { useSessionList } from '../../storage/use-session.ts';
import { phaseOf } from './find-phase.ts';
import { phaseTitle } from './phase-words.ts';
import type { TaskFacts } from './task-facts.ts';
import { TaskLinks } from './task-links.tsx';
import { moveTask, moveToPhase } from './task-moves.ts';
import styles from './tasks.module.css';

type Props = {
  readonly phaseId: Id;
  readonly task: Task;
  readonly who: string;
  readonly facts: TaskFacts;
};

const PhaseChoice = ({ phaseId, task }: Props) => {
  const t = useTexts(pathTaskTexts).details;
  const flat = useSessionList((session) => session.phases.flatMap((phase) => [phase.id, phaseTitle(phase)]));
  const options = Array.from({ length: flat.length / 2 }, (_, at) => ({
    value: (flat[at * 2] ?? '') as Id,
    label: flat[at * 2 + 1] ?? '',
  }));
  return (
    <SelectField
      label={t.phase}
      options={options}
      value={phaseId}
      onChange={(to) => {
        if (to !== phaseId) moveToPhase(phaseId, task.id, to);
      }}
    />
  );
};

const Moves = ({ phaseId, task, who }: Props) => {
  const t = useTexts(pathTaskTexts).details;
  const [place, count] = useSessionList((session) => {
    const tasks = phaseOf(session, phaseId)?.tasks ?? [];
    return [tasks.findIndex(({ id }) => id === task.id), tasks.length] as const;
  });
  return (
    <span className={styles.moves}>
      <IconButton
        icon={ArrowUp}
        size="sm"
        label={t.up(who)}
        keys="Alt+Shift+↑"
        isDisabled={place <= 0}
        onPress={() => moveTask(phaseId, task.id, -1)}
      />
      <IconButton
        icon={ArrowDown}
        size="sm"
        label={t.down(who)}
        keys="Alt+Shift+↓"
        isDisabled={place === count - 1}
        onPress={() => moveTask(phaseId, task.id, 1)}
      />
    </span>
  );
};

const Demands = ({ phaseId, task }: Props) => {
  const t = useTexts(pathTaskTexts).details;
  const path = `phases/${phaseId}/tasks/${task.id}`;
  const change = (changes: Partial<Omit<Task, 'id'>>) =>
    edit({ type: 'task.update', phaseId, id: task.id, changes });
  return (
    <>
      <DateField
        label={t.due}
        placeholder={t.dueHint}
        value={task.due}
        path={`${path}/due`}
        problem={useProblem(`${path}/due`)}
        onChange={(due) => change({ due })}
      />
      <NumberField
        label={t.effort}
        min={0}
        value={task.effort}
        path={`${path}/effort`}
        problem={useProblem(`${path}/effort`)}
        onChange={(effort) => change({ effort })}
      />
    </>
  );
};

/** What can be said of a task besides its row: what it waits for, until when, how much work it is, and where it belongs. */
export const TaskDetails = (props: Props) => {
  const t = useTexts(pathTaskTexts).details;
  const { isReadOnly } = useFieldSettings();
  const { facts } = props;
  return (
    <div
      role="group"
      aria-label={t.moreAbout(props.who)}
      className={styles.details}
      // Enter in here is not "the next task".
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.stopPropagation();
      }}
    >
      <TaskLinks phaseId={props.phaseId} task={props.task} who={props.who} />
      <div className={styles.demands}>
        <Demands {...props} />
        <PhaseChoice {...props} />
        {!isReadOnly && <Moves {...props} />}
      </div>
      {facts.overBooked !== '' && (
        <p>
          <Status kind="warn">{t.overBooked(facts.overBooked)}</Status>
        </p>
      )}
    </div>
  );
};
