import { startTransition, useEffect, useState } from 'react';
import type { Id } from '#shared/core/ids';
import { emptyTask, type TaskKind } from '#shared/plan/task';
import { pathTaskTexts, type PathTaskTexts } from '#shared/language/path-tasks';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Rows } from '../../components/fields/rows.tsx';
import { Section } from '../../components/section.tsx';
import { useTexts } from '../../components/language.ts';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { currentSession, useSessionList } from '../../storage/use-session.ts';
import { entryIds, phaseOf } from './find-phase.ts';
import { useTaskMoves } from './task-moves.ts';
import { TaskRow } from './task-row.tsx';
import styles from './tasks.module.css';

/** A new task is of the kind of the one before it: rooms list them kind by kind. */
const addTask = (phaseId: Id, index: number): Id | null => {
  const id = newId();
  const kind: TaskKind = phaseOf(currentSession(), phaseId)?.tasks[index - 1]?.kind ?? 'build';
  const item = emptyTask(id, kind);
  return edit({ type: 'task.add', phaseId, item, index }) ? id : null;
};

const columns = ({ columns: t }: PathTaskTexts['tasks']) => [
  { label: t.task },
  { label: t.kind },
  { label: t.owner },
  { label: t.start },
  { label: t.days, isNumber: true },
  { label: t.end },
  { label: t.room },
];

/** So many rows are there at once; the others follow a moment later, so that a long list does not hold up the stage. */
const AT_ONCE = 30;

const useShown = (ids: readonly Id[]): readonly Id[] => {
  const [isWhole, setWhole] = useState(ids.length <= AT_ONCE);
  useEffect(() => startTransition(() => setWhole(true)), []);
  return isWhole ? ids : ids.slice(0, AT_ONCE);
};

/** The work of a phase. */
export const Tasks = ({ phaseId }: { readonly phaseId: Id }) => {
  const t = useTexts(pathTaskTexts).tasks;
  const { isReadOnly } = useFieldSettings();
  const ids = useSessionList((session) => entryIds(phaseOf(session, phaseId), 'tasks'));
  const shown = useShown(ids);
  const { told, onKeyDownCapture } = useTaskMoves(phaseId, isReadOnly);
  return (
    <Section title={t.title} count={ids.length || undefined}>
      {/* It does nothing with keys itself; it listens for the fields of its rows. */}
      <div className={ids.length > AT_ONCE ? styles.many : undefined} onKeyDownCapture={onKeyDownCapture}>
        <Rows
          label={t.title}
          columns={columns(t)}
          layout={styles.layout ?? ''}
          ids={shown}
          onAdd={(index) => addTask(phaseId, index === shown.length ? ids.length : index)}
          addLabel={t.add}
          path={`phases/${phaseId}/tasks`}
        >
          {shown.map((id, position) => (
            <TaskRow key={id} phaseId={phaseId} id={id} number={position + 1} />
          ))}
        </Rows>
      </div>
      <p role="status" className={styles.hidden}>
        {told}
      </p>
    </Section>
  );
};
