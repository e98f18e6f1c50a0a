import { PX } from './draw-palette.ts';
import type { TextStyle } from './draw-text.ts';
import type { SceneColor } from '#shared/core/scene';
import type { Face } from './fonts.ts';

const style = (face: Face, size: number, leading: number, color: SceneColor): TextStyle => ({
  face,
  size: size * PX,
  leading: leading * PX,
  color,
});

/** The type of the report, in the pixels of the design: size over line height. */
export const STYLES = {
  title: style('serif-bold', 34, 40, 'ink'),
  titleNumber: style('serif', 34, 40, 'ink-3'),
  quote: style('serif-italic', 22, 31, 'ink'),
  lead: style('serif-bold', 20, 28, 'ink'),
  serif: style('serif', 16, 23, 'ink-2'),
  statement: style('serif-bold', 15, 21, 'ink'),
  note: style('sans', 13.5, 19, 'ink-3'),
  small: style('sans', 12, 16, 'ink-3'),
  subhead: style('sans-bold', 14, 19, 'ink'),
  columnHead: style('sans', 12, 16, 'ink-3'),
  cell: style('sans', 13, 18, 'ink'),
  cellStrong: style('sans-bold', 13, 18, 'ink'),
  cellQuiet: style('sans', 13, 18, 'ink-3'),
  cellSerif: style('serif', 14, 18, 'ink'),
  cellWarn: style('sans-bold', 13, 18, 'warn'),
  term: style('sans', 13, 18, 'ink-3'),
  status: style('sans-bold', 12.5, 18, 'ink'),
  code: style('sans-bold', 13.5, 22, 'ink'),
  contents: style('sans', 13.5, 19, 'ink'),
  contentsStrong: style('sans-bold', 13.5, 19, 'ink'),
} as const satisfies Readonly<Record<string, TextStyle>>;
