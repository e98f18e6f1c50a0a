import type { SceneColor } from '#shared/core/scene';

/** The light colours of the interface on paper: the same tokens, as jsPDF takes them. */
export const PALETTE: Readonly<Record<SceneColor, string>> = {
  paper: '#F1F4F3',
  surface: '#FFFFFF',
  sunk: '#E6EBEA',
  ink: '#101716',
  'ink-2': '#36413F',
  'ink-3': '#52605D',
  line: '#D3DBD9',
  'line-2': '#7A8885',
  accent: '#005F6B',
  'accent-soft': '#D8E9EB',
  ok: '#00694D',
  warn: '#7E4B00',
  block: '#A33600',
  'block-soft': '#FBE5DA',
  'chart-now': '#E69F00',
  'chart-now-soft': '#F8DFA9',
  'chart-critical': '#0072B2',
  'chart-float': '#D5EAF7',
  'chart-missing': '#D55E00',
  'chart-money': '#009E73',
};

/** Points to a CSS pixel: the report is laid out like the screen, at 96 pixels to the inch. */
export const PX = 0.75;

/** A4 in points, with the margins and the edges of the text. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 88 * PX,
  right: 595.28 - 72 * PX,
  textWidth: 595.28 - (88 + 72) * PX,
  top: 82 * PX,
  bottom: 1050 * PX,
} as const;
