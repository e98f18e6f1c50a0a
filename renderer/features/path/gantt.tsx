import { memo, useCallback, useDeferredValue, useId, useRef, useState } from 'react';
import type { IsoDate } from '#shared/core/dates';
import type { Phase } from '#shared/plan/phase';
import { fitAxis, type GanttScale, nextScale } from '#shared/report/charts/gantt-axis';
import { labelsWidth } from '#shared/report/charts/gantt-layout';
import type { ChartSession } from '#shared/report/charts/gantt-parts';
import { ganttPlan } from '#shared/report/charts/gantt-rows';
import { ganttScene } from '#shared/report/charts/gantt-scene';
import { pathGanttTexts } from '#shared/language/path-gantt';
import { classNames } from '../../components/class-names.ts';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { SceneBox } from '../../components/scene-box.tsx';
import { useLanguage, useTexts } from '../../components/language.ts';
import { clock } from '../../storage/clock.ts';
import { useSettings } from '../../storage/settings-store.ts';
import { useSessionList } from '../../storage/use-session.ts';
import { GanttChart } from './gantt-chart.tsx';
import { GanttLegend } from './gantt-help.tsx';
import { GanttToolbar } from './gantt-toolbar.tsx';
import { useGanttRoom } from './gantt-window.ts';
import styles from './gantt.module.css';

/** From so many rows on the chart scrolls in a box of its own. */
const MANY = 40;

const isMany = (phases: readonly Phase[]): boolean =>
  phases.reduce((sum, { tasks }) => sum + 1 + tasks.length, 0) > MANY;

type PlanProps = { readonly session: ChartSession; readonly today: IsoDate };

/** A plan in which nothing has a day: its names and what is missing, without an axis. */
const Undated = ({ session, today }: PlanProps) => {
  const { locale } = useFieldSettings();
  const make = useCallback(
    (width: number) => ganttScene({ session, today, width, locale, maxHeight: Infinity }),
    [session, today, locale],
  );
  return <SceneBox make={make} minWidth={560} />;
};

type FootProps = PlanProps & {
  readonly width: number;
  readonly told: string;
  /** The id of the words that say how to edit. */
  readonly hint: string;
};

/** Below the chart: what the marks mean, what was done last, and how it is done. */
const Foot = ({ session, today, width, told, hint }: FootProps) => {
  const t = useTexts(pathGanttTexts).gantt;
  const { isReadOnly } = useFieldSettings();
  return (
    <div className={styles.foot}>
      <GanttLegend session={session} today={today} width={Math.max(300, width - 32)} />
      <p role="status" className={styles.told}>
        {told}
      </p>
      {!isReadOnly && (
        <p id={hint} className={styles.hint}>
          {t.hint}
        </p>
      )}
    </div>
  );
};

const Dated = memo(({ session, today }: PlanProps) => {
  const t = useTexts(pathGanttTexts).gantt;
  const { isReadOnly } = useFieldSettings();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useGanttRoom(scroller);
  const [told, setTold] = useState('');
  const hint = useId();
  const scale = useSettings((settings) => settings.ganttScale);
  const set = useSettings((settings) => settings.set);
  const onScale = (ganttScale: GanttScale): void => set({ ganttScale });
  const onZoom = (step: 1 | -1): void => {
    const { span } = ganttPlan(session, today);
    if (span === null || room === null) return;
    onScale(nextScale(scale, step, fitAxis(span, 0, room.width - labelsWidth(room.width)).perDay));
  };
  return (
    <>
      <GanttToolbar session={session} scale={scale} onScale={onScale} onZoom={onZoom} />
      <div
        ref={scroller}
        className={classNames(styles.scroller, isMany(session.phases) && styles.tall)}
        role="group"
        aria-label={t.overTime}
        aria-describedby={isReadOnly ? undefined : hint}
      >
        {room && (
          <GanttChart
            session={session}
            today={today}
            scroller={scroller}
            room={room}
            scale={scale}
            onScale={onScale}
            onZoom={onZoom}
            onTold={setTold}
          />
        )}
      </div>
      {room && <Foot session={session} today={today} width={room.width} told={told} hint={hint} />}
    </>
  );
});
Dated.displayName = 'Dated';

/** The plan over time. It follows the typing a moment behind, so that letters never wait for it. */
export const Gantt = () => {
  const t = useTexts(pathGanttTexts).gantt;
  // The pictures are kept as long as the plan is the same; in another language they are made anew.
  const language = useLanguage();
  const { locale } = useFieldSettings();
  const current = useSessionList((session) => ({
    phases: session.phases,
    calendar: session.calendar,
    planBaseline: session.planBaseline,
    metrics: session.metrics,
    currency: session.currency,
    locale,
  }));
  const session = useDeferredValue(current);
  const today = clock.today();
  const isDated = ganttPlan(session, today).span !== null;
  return (
    <section aria-label={t.label} className={styles.gantt}>
      {isDated ? (
        <Dated key={language} session={session} today={today} />
      ) : (
        <Undated key={language} session={session} today={today} />
      )}
    </section>
  );
};
