import { say, table } from '#shared/language/say';
import { formatDate, type IsoDate } from '#shared/core/dates';
import type { SceneNode } from '#shared/core/scene';
import { gateMark } from './gantt-gates.ts';
import { QUIET_LOOK } from './gantt-layout.ts';
import type { GanttPlan, GateState } from './gantt-rows.ts';
import { diamond, label, line, rect } from './marks.ts';
import { textWidth } from './text-width.ts';

type Entry = { readonly words: string; readonly mark: (x: number, y: number) => SceneNode[] };

const ROW = 24;
const MARK = 26;
const GAP = 20;

const GATE_WORDS: Readonly<Record<GateState, string>> = table({
  planned: 'Gate, planned',
  due: 'Gate, due',
  passed: 'Gate, passed',
  stopped: 'Gate, stopped',
  held: 'Gate, held',
  'sent-back': 'Gate, sent back',
});

const bar =
  (fill: 'chart-critical' | 'chart-float'): Entry['mark'] =>
  (x, y) => [
    rect(
      { x, y: y - 7, width: MARK, height: 14, radius: 2 },
      { fill, stroke: 'chart-critical', strokeWidth: 1 },
    ),
  ];

const missing: Entry['mark'] = (x, y) => [
  rect(
    { x, y: y - 7, width: MARK, height: 14, radius: 2 },
    { fill: 'surface', stroke: 'chart-missing', strokeWidth: 1.25, dash: [4, 3] },
  ),
];

/** What the marks that are in the picture mean. */
const entriesOf = (
  { rows, gates }: GanttPlan,
  today: IsoDate,
  locale: string,
  hasToday: boolean,
): Entry[] => {
  const tasks = rows.filter((row) => row.kind === 'task');
  const placed = tasks.flatMap((row) => (row.placed === null ? [] : [row.placed]));
  const states = [...new Set(gates.filter(({ date }) => date !== null).map(({ state }) => state))];
  const hasKept = tasks.some(({ kept }) => kept !== null) || gates.some(({ kept }) => kept !== null);
  const all: readonly (Entry & { readonly isThere: boolean })[] = [
    {
      isThere: placed.some(({ isCritical }) => isCritical),
      words: say`Critical: a late day moves the gate`,
      mark: bar('chart-critical'),
    },
    { isThere: placed.some(({ isCritical }) => !isCritical), words: say`Can move`, mark: bar('chart-float') },
    {
      isThere: placed.some(({ isCritical, lateEnd, end }) => !isCritical && lateEnd > end),
      words: say`by so much`,
      mark: (x, y) => [
        line([x, y], [x + MARK, y], { stroke: 'chart-critical', strokeWidth: 2, dash: [2, 3] }),
      ],
    },
    { isThere: placed.length < tasks.length, words: say`Missing`, mark: missing },
    ...states.map((state) => ({
      isThere: true,
      words: GATE_WORDS[state],
      mark: (x: number, y: number) => gateMark(state, x + MARK / 2, y),
    })),
    {
      isThere: hasKept,
      words: say`As the kept plan had it`,
      mark: (x, y) => [
        rect({ x, y: y - 1.5, width: MARK - 12, height: 3 }, { fill: 'line-2' }),
        diamond([x + MARK - 6, y], { stroke: 'line-2', strokeWidth: 1.5 }, 6),
      ],
    },
    {
      isThere: hasToday,
      words: say`Today, ${formatDate(today, locale, 'short')}`,
      mark: (x, y) => [
        line([x + MARK - 4, y - 8], [x + MARK - 4, y + 8], { stroke: 'ink', strokeWidth: 1, dash: [3, 3] }),
      ],
    },
  ];
  return all.filter(({ isThere }) => isThere);
};

/** The legend below the chart, in as many lines as it takes, from `top` on; with the height that it has. */
export const ganttLegend = (
  plan: GanttPlan,
  at: {
    readonly top: number;
    readonly width: number;
    readonly today: IsoDate;
    readonly locale: string;
    readonly hasToday: boolean;
  },
): { readonly nodes: readonly SceneNode[]; readonly height: number } => {
  const nodes: SceneNode[] = [];
  let [x, y] = [0, at.top + ROW / 2 + 4];
  const entries = entriesOf(plan, at.today, at.locale, at.hasToday);
  for (const { words, mark } of entries) {
    const width = MARK + 8 + textWidth(words, QUIET_LOOK);
    if (x > 0 && x + width > at.width) [x, y] = [0, y + ROW];
    nodes.push(...mark(x, y), label([x + MARK + 8, y + 4], words, { ...QUIET_LOOK, color: 'ink-2' }));
    x += width + GAP;
  }
  return { nodes, height: entries.length === 0 ? 0 : y + ROW / 2 - at.top };
};
