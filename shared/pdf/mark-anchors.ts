/**
 * Where a font puts marks on letters: the anchors of its GPOS table (OpenType specification, "GPOS — Glyph Positioning
 * Table": mark-to-base, mark-to-ligature and mark-to-mark attachment). Without them a mark would stand beside its letter.
 */

/** A distance in units of the font. */
export type Shift = { readonly x: number; readonly y: number };

/** The shift of a mark's origin from that of the glyph it stands on; null when the font does not say. */
export type MarkAnchors = (base: number, mark: number) => Shift | null;

/** One attachment: which glyphs it is about, with the class and anchor of marks and the anchors of letters by class. */
type Attachment = {
  readonly marks: ReadonlyMap<number, { readonly group: number; readonly anchor: Shift }>;
  readonly bases: ReadonlyMap<number, readonly (Shift | null)[]>;
};

const MARK_TO_BASE = 4;
const MARK_TO_LIGATURE = 5;
const MARK_TO_MARK = 6;
const EXTENSION = 9;

const tableOffset = (view: DataView, tag: string): number | null => {
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
    if (name === tag) return view.getUint32(at + 8);
  }
  return null;
};

/** The glyphs of a coverage table in the order of their index. */
const readCoverage = (view: DataView, at: number): number[] => {
  const count = view.getUint16(at + 2);
  if (view.getUint16(at) === 1) {
    return Array.from({ length: count }, (_, index) => view.getUint16(at + 4 + index * 2));
  }
  return Array.from({ length: count }, (_, index) => {
    const range = at + 4 + index * 6;
    const first = view.getUint16(range);
    return Array.from({ length: view.getUint16(range + 2) - first + 1 }, (__, step) => first + step);
  }).flat();
};

const readAnchor = (view: DataView, table: number, offset: number): Shift | null =>
  offset === 0 ? null : { x: view.getInt16(table + offset + 2), y: view.getInt16(table + offset + 4) };

/** The anchors of one letter (or of the last part of a ligature), one for each class of marks. */
const readBase = (view: DataView, table: number, row: number, groups: number): (Shift | null)[] =>
  Array.from({ length: groups }, (_, group) => readAnchor(view, table, view.getUint16(row + group * 2)));

const readAttachment = (view: DataView, at: number, type: number): Attachment => {
  const groups = view.getUint16(at + 6);
  const markTable = at + view.getUint16(at + 8);
  const baseTable = at + view.getUint16(at + 10);
  const marks = readCoverage(view, at + view.getUint16(at + 2)).map((glyph, index) => {
    const record = markTable + 2 + index * 4;
    const anchor = readAnchor(view, markTable, view.getUint16(record + 2)) ?? { x: 0, y: 0 };
    return [glyph, { group: view.getUint16(record), anchor }] as const;
  });
  const bases = readCoverage(view, at + view.getUint16(at + 4)).map((glyph, index) => {
    if (type !== MARK_TO_LIGATURE) {
      return [glyph, readBase(view, baseTable, baseTable + 2 + index * groups * 2, groups)] as const;
    }
    const ligature = baseTable + view.getUint16(baseTable + 2 + index * 2);
    const last = ligature + 2 + (view.getUint16(ligature) - 1) * groups * 2;
    return [glyph, readBase(view, ligature, last, groups)] as const;
  });
  return { marks: new Map(marks), bases: new Map(bases) };
};

/** The attachments of one lookup; those of any other kind are none. */
const readLookup = (view: DataView, at: number): Attachment[] => {
  const type = view.getUint16(at);
  return Array.from({ length: view.getUint16(at + 4) }, (_, index) => {
    let table = at + view.getUint16(at + 6 + index * 2);
    let kind = type;
    if (type === EXTENSION) {
      kind = view.getUint16(table + 2);
      table += view.getUint32(table + 4);
    }
    return [MARK_TO_BASE, MARK_TO_LIGATURE, MARK_TO_MARK].includes(kind)
      ? [readAttachment(view, table, kind)]
      : [];
  }).flat();
};

/** Reads the anchors of a font file. A font without a GPOS table has none. */
export const readMarkAnchors = (font: Uint8Array): MarkAnchors => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableOffset(view, 'GPOS');
  if (table === null) return () => null;
  const list = table + view.getUint16(table + 8);
  const attachments = Array.from({ length: view.getUint16(list) }, (_, index) =>
    readLookup(view, list + view.getUint16(list + 2 + index * 2)),
  ).flat();
  return (base, mark) => {
    for (const { marks, bases } of attachments) {
      const put = marks.get(mark);
      const anchor = put === undefined ? null : bases.get(base)?.[put.group];
      if (put && anchor) return { x: anchor.x - put.anchor.x, y: anchor.y - put.anchor.y };
    }
    return null;
  };
};
