/** Where a card stands, in any one system of coordinates. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** A point in the same coordinates. */
export type Point = { readonly x: number; readonly y: number };

/** Beside which card something would be dropped, and before which place of the list that is, 0 to the length. */
export type DropPlace = { readonly beside: number; readonly side: 'before' | 'after'; readonly gap: number };

/** The row that a point is in counts before the column: behind the last card of a row is still that row. */
const ROW_WEIGHT = 1000;

const distance = (near: number, size: number, value: number): number =>
  Math.max(near - value, 0, value - near - size);

const isOneColumn = ([first, second]: readonly Box[]): boolean =>
  second !== undefined && first?.left === second.left;

/**
 * The place that a point means among cards that stand in rows: beside the nearest one, before or after it by the half that
 * the point is in. In a single column the halves are upper and lower, otherwise left and right. Null without cards.
 */
export const dropPlace = (boxes: readonly Box[], { x, y }: Point): DropPlace | null => {
  let beside = -1;
  let nearest = Infinity;
  boxes.forEach(({ left, top, width, height }, place) => {
    const away = distance(left, width, x) + ROW_WEIGHT * distance(top, height, y);
    if (away < nearest) [beside, nearest] = [place, away];
  });
  const box = boxes[beside];
  if (!box) return null;
  const isLate = isOneColumn(boxes) ? y > box.top + box.height / 2 : x > box.left + box.width / 2;
  return { beside, side: isLate ? 'after' : 'before', gap: beside + (isLate ? 1 : 0) };
};

/** The mark that shows a drop place: a bar of a thickness on the edge between two cards, kept inside the given width. */
export const dropMark = (
  boxes: readonly Box[],
  { beside, side }: DropPlace,
  thickness: number,
): Box | null => {
  const box = boxes[beside];
  if (!box) return null;
  if (isOneColumn(boxes)) {
    const edge = side === 'after' ? box.top + box.height : box.top;
    return { ...box, top: Math.max(0, edge - thickness / 2), height: thickness };
  }
  const edge = side === 'after' ? box.left + box.width - thickness / 2 : box.left - thickness / 2;
  return { ...box, left: Math.max(0, edge), width: thickness };
};

/** The place an entry ends at when it is taken out and put into a gap; its own place for the gaps beside it. */
export const placeInGap = (from: number, gap: number): number => (gap > from ? gap - 1 : gap);
