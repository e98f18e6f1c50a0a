import { say } from '#shared/language/say';
import type { GanttRow } from './gantt-rows.ts';
import { type TextLook, wrapText } from './text-width.ts';

/** Heights of the parts, in units. */
export const HEAD = 44;
export const GATES = 40;

/** How rows are set: their heights, and the most lines a name takes; what is left over is cut. */
export type RowLook = { readonly phase: number; readonly task: number; readonly nameLines: number };

/** From the most room to the least. On a screen rows are always roomy; on paper as roomy as the page allows. */
export const ROW_LOOKS = {
  roomy: { phase: 28, task: 24, nameLines: 3 },
  short: { phase: 28, task: 24, nameLines: 1 },
  dense: { phase: 25, task: 21, nameLines: 1 },
  page: { phase: 26, task: 22, nameLines: 2 },
} as const satisfies Record<string, RowLook>;

/** How much each further line of a name adds. */
const NAME_LINE = 16;

export const PHASE_LOOK = { size: 14, weight: 600, family: 'sans' } as const;
export const TASK_LOOK = { size: 13, weight: 400, family: 'sans' } as const;
export const MISSING_LOOK = { size: 13, weight: 600, family: 'sans' } as const;
export const QUIET_LOOK = { size: 12, weight: 500, family: 'sans' } as const;

/** A row at its place; `lines` is its name as it is broken. */
export type PlacedRow = {
  readonly row: GanttRow;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
};

/** The rows below each other. `byId` finds a task's or phase's place. */
export type GanttLayout = {
  readonly labels: number;
  readonly rows: readonly PlacedRow[];
  readonly byId: ReadonlyMap<string, PlacedRow>;
  readonly top: number;
  readonly bottom: number;
};

type Broken = {
  readonly most: number;
  readonly room: number;
  readonly look: TextLook;
  readonly lines: readonly string[];
};

const broken = new WeakMap<object, Broken>();

/** A name in lines. Breaking costs more than anything else of a row, so it is remembered with the task that it is of. */
const linesOf = (
  owner: object,
  name: string,
  look: TextLook,
  { room, most }: { readonly room: number; readonly most: number },
): readonly string[] => {
  const known = broken.get(owner);
  if (known?.room === room && known.most === most && known.look === look) return known.lines;
  const lines = wrapText(name, look, room, most);
  const made = { most, room, look, lines: lines.length === 0 ? [''] : lines };
  broken.set(owner, made);
  return made.lines;
};

/** How wide the column of names is in a picture of a width. */
export const labelsWidth = (width: number): number => Math.round(Math.min(280, Math.max(160, width * 0.29)));

const place = (row: GanttRow, y: number, labels: number, look: RowLook): PlacedRow => {
  if (row.kind === 'phase') return { row, y, height: look.phase, lines: [row.name] };
  if (row.kind === 'more') {
    const words = row.count === 1 ? say`and 1 more task` : say`and ${row.count} more tasks`;
    return { row, y, height: look.task, lines: [words] };
  }
  const font = row.placed === null ? MISSING_LOOK : TASK_LOOK;
  const room = labels - 14 - (row.placed === null ? 18 : 0);
  const lines = linesOf(row.task, row.name, font, { room, most: look.nameLines });
  return { row, y, height: look.task + (lines.length - 1) * NAME_LINE, lines };
};

/** Puts rows below each other from `top` on; a name that is too long for the column takes several lines. */
export const layOutRows = (
  rows: readonly GanttRow[],
  labels: number,
  top: number,
  look: RowLook = ROW_LOOKS.roomy,
): GanttLayout => {
  let y = top;
  const placed = rows.map((row) => {
    const made = place(row, y, labels, look);
    y += made.height;
    return made;
  });
  return {
    labels,
    rows: placed,
    byId: new Map(placed.map((entry) => [entry.row.id, entry])),
    top,
    bottom: y,
  };
};

/** The rows that a stretch from `from` to `to` touches: half-open places in the list. */
export const rowsBetween = (
  { rows }: GanttLayout,
  from: number,
  to: number,
): { readonly first: number; readonly end: number } => {
  const at = (y: number, isEnd: boolean): number => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const row = rows[middle];
      const isBefore = row !== undefined && (isEnd ? row.y < y : row.y + row.height <= y);
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { first: at(from, false), end: at(to, true) };
};
