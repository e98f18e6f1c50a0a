import { say } from '#shared/language/say';
import type { SceneNode } from '#shared/core/scene';
import {
  type GanttLayout,
  type PlacedRow,
  PHASE_LOOK,
  QUIET_LOOK,
  MISSING_LOOK,
  TASK_LOOK,
} from './gantt-layout.ts';
import { type PhaseRow, spanText } from './gantt-rows.ts';
import { circle, label, line } from './marks.ts';
import { clipText, textWidth } from './text-width.ts';

const phaseName = (row: PhaseRow, y: number, labels: number, locale: string): SceneNode[] => {
  const days = spanText(row.span, locale);
  const daysWidth = textWidth(days, QUIET_LOOK);
  const room = labels - 18;
  const showDays = textWidth(row.name, PHASE_LOOK) + daysWidth + 12 <= room || row.span === null;
  const name = clipText(row.name, PHASE_LOOK, showDays ? room - daysWidth - 12 : room);
  const color = row.span === null ? 'block' : 'ink-3';
  return [
    label([8, y + 19], name, { ...PHASE_LOOK, color: 'ink' }),
    ...(showDays ? [label([labels - 8, y + 19], days, { ...QUIET_LOOK, anchor: 'end', color })] : []),
  ];
};

/** The sign that stands before what is missing: a ring with a stroke and a dot, as in the list of findings. */
const missingSign = (x: number, y: number): SceneNode[] => [
  circle([x, y], 6, { stroke: 'block', strokeWidth: 1.5 }),
  line([x, y - 3], [x, y + 0.5], { stroke: 'block', strokeWidth: 1.5 }),
  circle([x, y + 2.7], 0.9, { fill: 'block' }),
];

/** The name of one row, in its column from 0 to `labels`. Without an axis what is missing gives its reason here. */
export const rowName = (
  { row, y, lines }: PlacedRow,
  { labels }: GanttLayout,
  locale: string,
  hasAxis: boolean,
): SceneNode[] => {
  if (row.kind === 'phase') return phaseName(row, y, labels, locale);
  if (row.kind === 'more') return [label([8, y + 16], lines[0] ?? '', QUIET_LOOK)];
  const isMissing = row.placed === null;
  const look = isMissing ? MISSING_LOOK : TASK_LOOK;
  const x = isMissing ? 26 : 8;
  const reason = say`no dates yet`;
  return [
    ...(isMissing ? missingSign(14, y + 11.5) : []),
    ...lines.map((text, at) =>
      label([x, y + 16 + at * 16], text, { ...look, color: isMissing ? 'block' : 'ink-2' }),
    ),
    ...(isMissing && !hasAxis && lines.length === 1
      ? [label([labels - 8, y + 16], reason, { ...QUIET_LOOK, anchor: 'end', color: 'block' })]
      : []),
  ];
};
