import { memo, useCallback, useDeferredValue } from 'react';
import { ganttScene } from '#shared/report/charts/gantt-scene';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { SceneBox } from '../../components/scene-box.tsx';
import { clock } from '../../storage/clock.ts';
import { useSession } from '../../storage/use-session.ts';
import styles from './path.module.css';

type SessionView = Parameters<typeof ganttScene>[0]['session'];

const Chart = memo(({ session, locale }: { readonly session: SessionView; readonly locale: string }) => {
  const make = useCallback(
    (width: number) => ganttScene({ session, today: clock.today(), width, locale }),
    [session, locale],
  );
  return <SceneBox make={make} minWidth={560} />;
});
Chart.displayName = 'Chart';

/** The plan over the months. It follows the typing a moment behind, so that letters never wait for it. */
export const Gantt = () => {
  const { locale } = useFieldSettings();
  const session = useDeferredValue(useSession((current) => current));
  return (
    <div className={styles.gantt}>
      <Chart session={session} locale={locale} />
    </div>
  );
};
