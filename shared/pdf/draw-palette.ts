import type { SceneColor } from '#shared/core/scene';

/** The colours of a report by their meaning, as jsPDF takes them. */
export type Colors = Readonly<Record<SceneColor, string>>;

/** The light colours of the interface on paper: the same tokens. */
export const PALETTE: Colors = {
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

/** How much of the accent its soft tint has; the rest is white. The product's own pair has the same share. */
const SOFT_SHARE = 0.15;

const softOf = (accent: string): string => {
  const channels = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(accent.slice(at, at + 2), 16);
    return Math.round(255 - (255 - channel) * SOFT_SHARE)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
};

/** The colours of a report with an accent of its own (`#rrggbb`); the product's where it is empty. */
export const colorsWith = (accent: string): Colors =>
  accent === '' ? PALETTE : { ...PALETTE, accent, 'accent-soft': softOf(accent) };
