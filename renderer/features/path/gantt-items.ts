import type { GanttPicture } from '#shared/report/charts/gantt-parts';
import { barBox, type BarBox } from '#shared/report/charts/gantt-bars';
import { ends } from '#shared/report/charts/gantt-axis';
import { GATES, HEAD, type PlacedRow } from '#shared/report/charts/gantt-layout';
import { gateName, phaseRowName, taskName } from './gantt-words.ts';
import type { GanttItem } from './gantt-edits.ts';

/** Something of the chart that can be focused, at its place; `name` is said when it is. */
export type PlacedItem = {
  readonly item: GanttItem;
  readonly key: string;
  readonly box: BarBox;
  readonly name: string;
};

/** The key of an item, as it stands in the document of the page. */
export const itemKey = ({ kind, id }: GanttItem): string => `${kind}:${id}`;

/** The item of a row; null for a row that only counts. */
export const itemOfRow = ({ row }: PlacedRow): GanttItem | null => {
  if (row.kind === 'more') return null;
  return row.kind === 'phase'
    ? { kind: 'phase', id: row.id }
    : { kind: 'task', id: row.id, phaseId: row.phaseId };
};

/** All that can be focused, in the order of the keys: gates, then row by row. */
export const itemsOf = ({ plan, layout }: GanttPicture): readonly GanttItem[] => [
  ...plan.gates.flatMap(({ date, phaseId }): GanttItem[] =>
    date === null ? [] : [{ kind: 'gate', id: phaseId }],
  ),
  ...layout.rows.flatMap((row) => itemOfRow(row) ?? []),
];

/** Where a row is taken hold of: its bar, or where it is dashed while it lies nowhere. */
const boxOf = (placed: PlacedRow, { axis, from, to }: GanttPicture): BarBox => {
  const box = axis && barBox(placed, axis);
  if (box) return box;
  const room = placed.row.kind === 'task' ? placed.row.room : null;
  const [left, right] = axis ? (room ? ends(axis, room) : [axis.left, axis.right]) : [from, to];
  return { x: left, y: placed.y + 4, width: Math.max(24, right - left), height: 16 };
};

/** A row at its place, ready to be focused. */
export const placeRow = (placed: PlacedRow, picture: GanttPicture): PlacedItem | null => {
  const item = itemOfRow(placed);
  const { row } = placed;
  if (item === null || row.kind === 'more') return null;
  const { locale } = picture.session;
  const name = row.kind === 'phase' ? phaseRowName(row, locale) : taskName(row, locale);
  return { item, key: itemKey(item), box: boxOf(placed, picture), name };
};

/** The gates at their place in the head. */
export const placeGateItems = ({ plan, gates, session }: GanttPicture): readonly PlacedItem[] =>
  plan.gates.flatMap((gate): PlacedItem[] => {
    const at = gates.find(({ number }) => number === gate.number);
    if (!at) return [];
    const item: GanttItem = { kind: 'gate', id: gate.phaseId };
    const box = { x: at.x - 10, y: HEAD + GATES / 2 - 10, width: 20, height: 20 };
    return [{ item, key: itemKey(item), box, name: gateName(gate, session.locale) }];
  });
