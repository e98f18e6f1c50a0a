import { memo, type ReactNode } from 'react';
import type { IsoDate } from '#shared/core/dates';
import type { TimeAxis } from '#shared/report/charts/gantt-axis';
import { rowGround } from '#shared/report/charts/gantt-bars';
import { gateLines } from '#shared/report/charts/gantt-gates';
import { type PlacedRow, rowsBetween } from '#shared/report/charts/gantt-layout';
import { type GanttLink, linkMarks } from '#shared/report/charts/gantt-links';
import {
  bandMarks,
  barMarks,
  criteriaOf,
  type GanttPicture,
  gatesEnd,
  headMarks,
  headNames,
  linksBetween,
  moneyOf,
  nameMarks,
  todayMarks,
} from '#shared/report/charts/gantt-parts';
import { line } from '#shared/report/charts/marks';
import { SceneMarks } from '../../components/scene-view.tsx';
import styles from './gantt.module.css';
import type { GanttWindow } from './gantt-window.ts';

/** Scene units as a length of the page. */
export const rem = (units: number): string => `${units / 16}rem`;

/**
 * A part of the picture as SVG. Its frame never changes: what is drawn reaches out of it. So scrolling adds rows and
 * takes rows away, and the browser lays out and paints no other.
 */
const Part = ({ description, children }: { readonly description?: string; readonly children: ReactNode }) => (
  <svg
    className={styles.part}
    {...(description === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': description })}
    viewBox="0 0 16 16"
  >
    {children}
  </svg>
);

const isSameAxis = (a: TimeAxis | null, b: TimeAxis | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.left === b.left && a.perDay === b.perDay);

/** Whether two rows look the same: while work is dragged, only those that move are drawn anew. */
const isSameRow = (a: PlacedRow, b: PlacedRow): boolean => {
  if (a === b) return true;
  if (a.y !== b.y || a.height !== b.height || a.lines !== b.lines) return false;
  if (a.row.kind !== 'task' || b.row.kind !== 'task') return false;
  const [was, is] = [a.row.placed, b.row.placed];
  if (was === null || is === null) return false;
  return (
    was.start === is.start &&
    was.end === is.end &&
    was.lateEnd === is.lateEnd &&
    was.length === is.length &&
    was.isCritical === is.isCritical &&
    was.isLengthSaid === is.isLengthSaid &&
    a.row.kept === b.row.kept
  );
};

type RowProps = { readonly picture: GanttPicture; readonly row: PlacedRow };

const isSameDrawing = (before: RowProps, after: RowProps): boolean =>
  isSameRow(before.row, after.row) &&
  isSameAxis(before.picture.axis, after.picture.axis) &&
  before.picture.labels === after.picture.labels &&
  before.picture.to === after.picture.to;

const Row = memo(
  ({ picture, row }: RowProps) => <SceneMarks nodes={barMarks(picture, [row])} />,
  isSameDrawing,
);
Row.displayName = 'Row';

const Ground = memo(
  ({ picture, row }: RowProps) => (
    <SceneMarks nodes={rowGround(row, picture.from, picture.to - picture.from)} />
  ),
  isSameDrawing,
);
Ground.displayName = 'Ground';

const Name = memo(
  ({ picture, row }: RowProps) => <SceneMarks nodes={nameMarks(picture, [row])} />,
  isSameDrawing,
);
Name.displayName = 'Name';

type LinkProps = { readonly link: GanttLink; readonly axis: TimeAxis };

const Link = memo(
  ({ link, axis }: LinkProps) => <SceneMarks nodes={linkMarks(link, axis)} />,
  (before, after) =>
    isSameAxis(before.axis, after.axis) &&
    before.link.isCritical === after.link.isCritical &&
    isSameRow(before.link.from, after.link.from) &&
    isSameRow(before.link.to, after.link.to),
);
Link.displayName = 'Link';

const HEAVY = { stroke: 'ink', strokeWidth: 2 } as const;

type PictureProps = { readonly picture: GanttPicture };

const NamesAround = memo(({ picture }: PictureProps) => {
  const { labels, rowsEnd } = picture;
  const nodes = [
    ...criteriaOf(picture).names,
    ...moneyOf(picture).names,
    line([0, rowsEnd], [labels, rowsEnd], HEAVY),
  ];
  return <SceneMarks nodes={nodes} />;
});
NamesAround.displayName = 'NamesAround';

const shownRows = (picture: GanttPicture, { top, bottom }: GanttWindow): readonly PlacedRow[] => {
  const { first, end } = rowsBetween(picture.layout, top, bottom);
  return picture.layout.rows.slice(first, end);
};

type PartProps = PictureProps & { readonly seen: GanttWindow };

/** The column of names beside the plot. */
export const GanttNames = memo(({ picture, seen }: PartProps) => (
  <Part>
    {shownRows(picture, seen).map((row) => (
      <Name key={row.row.id} picture={picture} row={row} />
    ))}
    <NamesAround picture={picture} />
  </Part>
));
GanttNames.displayName = 'GanttNames';

type BandsProps = PictureProps & { readonly left: number; readonly right: number };

const Bands = memo(({ picture, left, right }: BandsProps) => (
  <SceneMarks nodes={bandMarks(picture, { from: left, to: right })} />
));
Bands.displayName = 'Bands';

/** What lies over the rows: the criteria and the money, today, and the lines of the gates. */
const Over = memo(({ picture, today }: PictureProps & { readonly today: IsoDate }) => {
  const { gates, from, to, rowsEnd, layout } = picture;
  const nodes = [
    ...criteriaOf(picture).figures,
    ...moneyOf(picture).marks,
    ...todayMarks(picture, today, layout.top, rowsEnd),
    ...gateLines(gates, 0, gatesEnd(picture)),
    line([from, rowsEnd], [to, rowsEnd], HEAVY),
  ];
  return <SceneMarks nodes={nodes} />;
});
Over.displayName = 'Over';

type PlotProps = PartProps & { readonly today: IsoDate; readonly description: string };

/** The plot: the rows near the window, the links that touch them, and the lines through everything. */
export const GanttPlot = memo(({ picture, seen, today, description }: PlotProps) => {
  const rows = shownRows(picture, seen);
  const { axis } = picture;
  return (
    <Part description={description}>
      {rows.map((row) => (
        <Ground key={row.row.id} picture={picture} row={row} />
      ))}
      <Bands picture={picture} left={seen.left} right={Math.min(seen.right, picture.to)} />
      {axis &&
        linksBetween(picture, seen.top, seen.bottom).map((link) => (
          <Link key={`${link.from.row.id} ${link.to.row.id}`} link={link} axis={axis} />
        ))}
      {rows.map((row) => (
        <Row key={row.row.id} picture={picture} row={row} />
      ))}
      <Over picture={picture} today={today} />
    </Part>
  );
});
GanttPlot.displayName = 'GanttPlot';

const HeadMarks = memo(({ picture, left, right }: BandsProps) => (
  <SceneMarks nodes={headMarks(picture, { from: left, to: right }, picture.from + 6)} />
));
HeadMarks.displayName = 'HeadMarks';

/** The axis and the gates over the plot. */
export const GanttHead = ({ picture, seen }: PartProps) => (
  <Part>
    <HeadMarks picture={picture} left={seen.left} right={Math.min(seen.right, picture.to)} />
  </Part>
);

/** The head of the column of names. */
export const GanttCorner = memo(({ picture }: PictureProps) => (
  <Part>
    <SceneMarks nodes={headNames(picture)} />
  </Part>
));
GanttCorner.displayName = 'GanttCorner';
