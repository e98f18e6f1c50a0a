import { create } from 'zustand';
import type { Id } from '#shared/core/ids';
import type { Task, TaskLink } from '#shared/plan/task';
import { pathTaskTexts } from '#shared/language/path-tasks';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Status } from '../../components/status.tsx';
import { useTexts } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import { tasksById, usePlanSchedule } from '../../storage/use-schedule.ts';
import { useSessionList } from '../../storage/use-session.ts';
import { taskName } from './task-words.ts';
import styles from './tasks.module.css';

type LastLink = { readonly task: Id | ''; readonly from: Id | '' };

/** The link that was made last: the first to be taken back when tasks wait for each other. */
const useLastLink = create<LastLink>(() => ({ task: '', from: '' }));

/** Writes what a task waits for, and remembers which link was just made or changed. */
export const writeLinks = (phaseId: Id, task: Id, links: readonly TaskLink[], made?: TaskLink): void => {
  if (made) useLastLink.setState({ task, from: made.from });
  edit({ type: 'task.update', phaseId, id: task, changes: { links: [...links] } });
};

const NONE: readonly Id[] = [];

/** Why the links of a task cannot be followed, at the task itself, and the links that can be taken back. */
export const TaskCycle = ({ phaseId, task }: { readonly phaseId: Id; readonly task: Task }) => {
  const t = useTexts(pathTaskTexts).cycle;
  const { isReadOnly } = useFieldSettings();
  const message = usePlanSchedule(({ problem }) =>
    problem?.tasks.includes(task.id) ? `${problem.message} ${problem.todo}` : '',
  );
  const concerned = usePlanSchedule(({ problem }) => problem?.tasks ?? NONE);
  const last = useLastLink();
  const names = useSessionList((session) => {
    const places = tasksById(session.phases);
    return task.links.map(({ from }) => {
      const place = places.get(from);
      return place ? taskName(place.task, place.number, place.phase) : '';
    });
  });
  if (message === '') return null;
  return (
    <div className={styles.cycle} role="status">
      <Status kind="block">{message}</Status>
      {!isReadOnly &&
        task.links.map((link, at) =>
          concerned.includes(link.from) ? (
            <Button
              key={`${link.from} ${link.type}`}
              size="sm"
              onPress={() =>
                writeLinks(
                  phaseId,
                  task.id,
                  task.links.filter((_, place) => place !== at),
                )
              }
            >
              {last.task === task.id && last.from === link.from
                ? t.removeMade(names[at] ?? '')
                : t.doNotWait(names[at] ?? '')}
            </Button>
          ) : null,
        )}
    </div>
  );
};
