import { memo } from 'react';
import { formatDate, type OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { withEnd, withLength, withStart } from '#shared/plan/retime';
import type { PlacedTask } from '#shared/plan/plan-schedule';
import { MOST_DAYS, type Task } from '#shared/plan/task';
import { pathTaskTexts } from '#shared/language/path-tasks';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { useTexts } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { scheduleOf, tasksById, usePlacedTask } from '../../storage/use-schedule.ts';
import { currentSession, useSessionList } from '../../storage/use-session.ts';
import { PlannedDay } from './planned-day.tsx';
import type { TaskFacts } from './task-facts.ts';

type Props = {
  readonly phaseId: Id;
  readonly id: Id;
  readonly who: string;
  readonly facts: TaskFacts;
};

const calendarNow = () => scheduleOf(currentSession()).calendar;

type Change = (changes: Partial<Omit<Task, 'id'>>) => void;

type PartProps = {
  readonly path: string;
  readonly who: string;
  readonly task: Pick<Task, 'start' | 'end' | 'duration'>;
  readonly placed: PlacedTask | undefined;
  readonly change: Change;
};

const Length = ({ path, who, task, placed, change }: PartProps) => {
  const t = useTexts(pathTaskTexts).days;
  const length = placed?.isLengthSaid ? placed.length : task.duration;
  return (
    <NumberField
      label={t.lengthOf(who)}
      isLabelHidden
      size="cell"
      isInteger
      min={0}
      max={MOST_DAYS}
      value={length}
      path={`${path}/duration`}
      problem={useProblem(`${path}/duration`)}
      computed={task.duration === null && length !== null ? t.computedLength : undefined}
      onChange={(days) => change(withLength(days))}
    />
  );
};

const End = ({ path, who, task, placed, change, why }: PartProps & { readonly why: string }) => {
  const t = useTexts(pathTaskTexts).days;
  const { locale } = useFieldSettings();
  const end: OptionalDate = placed?.isLengthSaid ? placed.end : task.end;
  return (
    <PlannedDay
      isCell
      label={t.endOf(who)}
      path={`${path}/end`}
      typed={end}
      shown={end}
      why={why}
      refusal={(day) => {
        const made = withEnd(placed, day, calendarNow());
        if (made.ok || placed === undefined) return null;
        return t.refused(made.error.message, formatDate(placed.start, locale, 'short'));
      }}
      isTakenAtOnce={(day) => calendarNow().isWorkday(day)}
      onChange={(day) => {
        const made = withEnd(placed, day, calendarNow());
        if (made.ok) change(made.value);
      }}
    />
  );
};

/** What the three fields need of a task: a letter in its name leaves them as they are. */
const useTimes = (id: Id) =>
  useSessionList((session) => {
    const task = tasksById(session.phases).get(id)?.task;
    return { start: task?.start ?? '', end: task?.end ?? '', duration: task?.duration ?? null } as const;
  });

/** Start, length in working days and end of a task: three views of one thing, each of which can be typed. */
export const TaskDays = memo(({ phaseId, id, who, facts }: Props) => {
  const t = useTexts(pathTaskTexts).days;
  const path = `phases/${phaseId}/tasks/${id}`;
  const placed = usePlacedTask(id);
  const task = useTimes(id);
  const change: Change = (changes) => edit({ type: 'task.update', phaseId, id, changes });
  const parts = { path, who, task, placed, change };
  return (
    <>
      <PlannedDay
        isCell
        label={t.startOf(who)}
        path={`${path}/start`}
        typed={task.start}
        shown={placed?.start ?? task.start}
        why={facts.startWhy}
        onChange={(start) => {
          const now = tasksById(currentSession().phases).get(id)?.task;
          if (now) change(withStart(now, start, calendarNow()));
        }}
      />
      <Length {...parts} />
      <End {...parts} why={facts.endWhy} />
    </>
  );
});
TaskDays.displayName = 'TaskDays';
