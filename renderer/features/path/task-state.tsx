import { Lock, MoveHorizontal, UserX } from 'lucide-react';
import { pathTaskTexts } from '#shared/language/path-tasks';
import { Status } from '../../components/status.tsx';
import { useTexts } from '../../components/language.ts';
import styles from './tasks.module.css';
import type { TaskFacts } from './task-facts.ts';
import { workdays } from './phase-words.ts';

/** How much a task can move before its gate does. */
export const TaskRoom = ({ facts }: { readonly facts: TaskFacts }) => {
  const t = useTexts(pathTaskTexts).state;
  const { room, roomDays, roomUntil } = facts;
  if (room === '') return <span />;
  if (room === 'late') {
    return (
      <span className={styles.room} title={t.lateTitle(workdays(roomDays))}>
        <Status kind="block">{t.late(roomDays)}</Status>
      </span>
    );
  }
  if (room === 'critical') {
    return (
      <span className={styles.room} title={t.criticalTitle}>
        <Status kind="now" icon={Lock}>
          {t.critical}
        </Status>
      </span>
    );
  }
  return (
    <span className={styles.room} title={t.floatTitle(roomUntil)}>
      <Status kind="idle" icon={MoveHorizontal}>
        <span className={styles.hidden}>{t.canMove} </span>
        {t.days(roomDays)}
      </Status>
    </span>
  );
};

/** That the owner is asked for more than they have while this task runs. */
export const OverBooked = ({ words }: { readonly words: string }) => {
  const t = useTexts(pathTaskTexts).state;
  return words === '' ? null : (
    <span className={styles.overBooked} title={t.overBookedTitle(words)}>
      <Status kind="warn" icon={UserX}>
        {t.overBooked}
      </Status>
    </span>
  );
};
