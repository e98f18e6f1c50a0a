import type { ReportLook } from '#shared/session/report-look';
import { PX } from './draw-palette.ts';

/** A sheet of paper in points, with its margins and the edges of the text on it; y grows downwards. */
export type Paper = {
  readonly format: ReportLook['paper'];
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly textWidth: number;
  readonly top: number;
  readonly bottom: number;
  readonly textHeight: number;
};

/** The margins of the design: wider on the left, where the ruler runs; at the foot room for the line of the foot. */
const MARGIN = { left: 88 * PX, right: 72 * PX, top: 82 * PX, bottom: 72.5 * PX } as const;

const paperOf = (format: ReportLook['paper'], width: number, height: number): Paper => ({
  format,
  width,
  height,
  left: MARGIN.left,
  right: width - MARGIN.right,
  textWidth: width - MARGIN.left - MARGIN.right,
  top: MARGIN.top,
  bottom: height - MARGIN.bottom,
  textHeight: height - MARGIN.top - MARGIN.bottom,
});

/** A4 (ISO 216) and US Letter (ANSI A), upright, with the same margins: Letter is wider and lower. */
export const PAPERS: Readonly<Record<ReportLook['paper'], Paper>> = {
  a4: paperOf('a4', 595.28, 841.89),
  letter: paperOf('letter', 612, 792),
};
