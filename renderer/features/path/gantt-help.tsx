import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { IsoDate } from '#shared/core/dates';
import { ganttLegend } from '#shared/report/charts/gantt-legend';
import { isOnAxis } from '#shared/report/charts/gantt-parts';
import type { ChartSession } from '#shared/report/charts/gantt-parts';
import { ganttPlan } from '#shared/report/charts/gantt-rows';
import { fitAxis } from '#shared/report/charts/gantt-axis';
import { SceneMarks } from '../../components/scene-view.tsx';
import { rem } from './gantt-canvas.tsx';
import type { GanttPreview } from './gantt-drag.ts';
import styles from './gantt.module.css';

/** The line that follows the pointer while a link is dragged, over everything: outside of the chart, which clips. */
export const LinkLine = ({ preview }: { readonly preview: GanttPreview | null }) =>
  preview?.line
    ? createPortal(
        <svg className={styles.linkLine} aria-hidden>
          <line
            x1={preview.line.from.x}
            y1={preview.line.from.y}
            x2={preview.line.to.x}
            y2={preview.line.to.y}
            className={preview.edited?.ok === false ? styles.refused : styles.linking}
          />
        </svg>,
        document.body,
      )
    : null;

/** What the marks mean; the bars say it in their names, so it is only drawn. */
export const GanttLegend = ({
  session,
  today,
  width,
}: {
  readonly session: ChartSession;
  readonly today: IsoDate;
  readonly width: number;
}) => {
  const { nodes, height } = useMemo(() => {
    const plan = ganttPlan(session, today);
    const axis = plan.span && fitAxis(plan.span, 0, 1000);
    const { locale } = session;
    return ganttLegend(plan, { top: 0, width, today, locale, hasToday: isOnAxis(axis, today) });
  }, [session, width, today]);
  if (height === 0) return null;
  return (
    <svg
      aria-hidden
      className={styles.legend}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: rem(width), height: rem(height) }}
    >
      <SceneMarks nodes={nodes} />
    </svg>
  );
};
