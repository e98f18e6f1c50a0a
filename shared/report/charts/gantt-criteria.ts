import { unitIn } from '#shared/core/unit-names';
import { say } from '#shared/language/say';
import { formatAligned } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { unitGap } from '#shared/core/unit-text';
import type { SceneNode } from '#shared/core/scene';
import type { Metric } from '#shared/metric/metric';
import type { Comparator } from '#shared/plan/gate';
import { effectiveCriterion } from '#shared/plan/gate-criteria';
import type { Session } from '#shared/session/session';
import { COMPARATOR_WORDS } from '#shared/plan/gate-words';
import { GATE_CLEAR, type PlacedGate, roomsBefore } from './gantt-gates.ts';
import { QUIET_LOOK } from './gantt-layout.ts';
import { label, line } from './marks.ts';
import { clipText, type TextLook, textWidth } from './text-width.ts';

/** The most metrics that get a line; the gate's form shows all. */
const MOST_LINES = 6;

/** Air between a figure and the column of names. */
const EDGE = 8;

const LEAD = 45;
const LINE = 26;

/** What one gate asks of a metric; `isPlan`: it asks for the plan level or more, which stands in the plan's colour. */
type Asked = { readonly gate: number; readonly figure: string; readonly isPlan: boolean };

/** What the gates ask of one metric in one direction. */
export type CriterionLine = {
  readonly name: string;
  /** "at most"; blank while nothing is compared. */
  readonly words: string;
  /** "now 5.2", "guardrail". */
  readonly hint: string;
  readonly unit: string;
  readonly isLead: boolean;
  readonly asked: readonly Asked[];
};

const reachesPlan = ({ direction, plan }: Metric, value: number): boolean =>
  plan.value !== null && (direction === 'increase' ? value >= plan.value : value <= plan.value);

type Found = {
  readonly gate: number;
  readonly comparator: Comparator;
  readonly value: number;
  readonly unit: string;
};

const foundOf = (
  metric: Metric,
  { phases, metrics, locale }: Pick<Session, 'phases' | 'metrics' | 'locale'>,
): Found[] =>
  phases.flatMap(({ gate }, at) =>
    gate.criteria
      .filter(({ metricId }) => metricId === metric.id)
      .flatMap((criterion) => {
        const { comparator, value, unit } = effectiveCriterion(criterion, metrics);
        return value === null ? [] : [{ gate: at + 1, comparator, value, unit: unitIn(unit.trim(), locale) }];
      }),
  );

const hintOf = (metric: Metric, now: string): string =>
  metric.role === 'guardrail' ? say`guardrail` : now === '' ? '' : say`now ${now}`;

const linesOf = (metric: Metric, found: readonly Found[], locale: string): CriterionLine[] => {
  const kinds = [...new Set(found.map(({ comparator, unit }) => `${comparator} ${unit}`))];
  return kinds.map((kind) => {
    const own = found.filter(({ comparator, unit }) => `${comparator} ${unit}` === kind);
    const { comparator = '', unit = '' } = own[0] ?? {};
    const baseline = metric.baseline.value;
    const figures = formatAligned(
      [...own.map(({ value }) => value), ...(baseline === null ? [] : [baseline])],
      locale,
    );
    // One figure a gate: of two in the same direction the first stands for both.
    const asked = own.flatMap(({ gate, value }, at): Asked[] =>
      own.findIndex((other) => other.gate === gate) === at
        ? [{ gate, figure: figures[at] ?? '', isPlan: reachesPlan(metric, value) }]
        : [],
    );
    return {
      name: isBlank(metric.name) ? say`Metric without a name` : metric.name.trim(),
      words: COMPARATOR_WORDS[comparator],
      hint: hintOf(metric, baseline === null ? '' : (figures.at(-1) ?? '')),
      unit,
      isLead: false,
      asked,
    };
  });
};

/** What the gates ask of the metrics, the first line leading; metrics that no gate asks for are left out. */
export const criterionLines = (
  session: Pick<Session, 'phases' | 'metrics' | 'locale'>,
): readonly CriterionLine[] =>
  session.metrics
    .flatMap((metric) => linesOf(metric, foundOf(metric, session), session.locale))
    .slice(0, MOST_LINES)
    .map((entry, at) => ({ ...entry, isLead: at === 0 }));

/** How much room the lines take. */
export const criteriaHeight = (lines: readonly CriterionLine[]): number =>
  lines.reduce((sum, { isLead }) => sum + (isLead ? LEAD : LINE), 0);

type Form = { readonly look: TextLook; readonly withUnit: boolean };

const figureLook = (size: number): TextLook => ({ size, weight: 600, family: 'sans' });

const unitWidth = (unit: string): number => (unit === '' ? 0 : textWidth(unit, QUIET_LOOK) + 3);

/** The largest form in which all figures of a line find room; the smallest where none does. */
const formOf = ({ asked, unit, isLead }: CriterionLine, room: (gate: number) => number): Form => {
  const sizes = isLead ? [26, 18, 14] : [13];
  const forms = sizes.flatMap((size) =>
    [true, false].map((withUnit) => ({ look: figureLook(size), withUnit })),
  );
  const fits = ({ look, withUnit }: Form): boolean =>
    asked.every(
      ({ gate, figure }) => textWidth(figure, look) + (withUnit ? unitWidth(unit) : 0) <= room(gate),
    );
  return forms.find(fits) ?? { look: figureLook(13), withUnit: false };
};

type Placing = {
  readonly y: number;
  readonly height: number;
  readonly gates: readonly PlacedGate[];
  readonly locale: string;
};

const figuresOf = (
  entry: CriterionLine,
  { look, withUnit }: Form,
  room: (gate: number) => number,
  { y, height, gates, locale }: Placing,
): SceneNode[] => {
  const base = y + Math.round(height / 2 + look.size * 0.36);
  return gates.flatMap(({ number, x }): SceneNode[] => {
    const asked = entry.asked.find(({ gate }) => gate === number);
    const end = x - GATE_CLEAR;
    if (asked === undefined) {
      const words = say`not tested`;
      return textWidth(words, QUIET_LOOK) > room(number)
        ? []
        : [label([end, y + height / 2 + 4.5], words, { ...QUIET_LOOK, anchor: 'end' })];
    }
    if (textWidth(asked.figure, look) > room(number)) return [];
    const color = asked.isPlan ? 'accent' : 'ink';
    if (!withUnit || entry.unit === '') {
      return [label([end, base], asked.figure, { ...look, anchor: 'end', color })];
    }
    const gap = unitGap(entry.unit, locale) === '' ? 1 : 3;
    const unit = textWidth(entry.unit, QUIET_LOOK);
    return [
      label([end - unit - gap, base], asked.figure, { ...look, anchor: 'end', color }),
      label([end, base], entry.unit, { ...QUIET_LOOK, anchor: 'end' }),
    ];
  });
};

const NAME_LOOK = { size: 13, weight: 400, family: 'sans' } as const;

/** "Intake time, at most": the name is cut where there is no room, never the comparison. */
const nameIn = ({ name, words }: CriterionLine, room: number): string => {
  const rest = words === '' ? '' : `, ${words}`;
  return `${clipText(name, NAME_LOOK, room - textWidth(rest, NAME_LOOK))}${rest}`;
};

const nameOf = (entry: CriterionLine, form: Form, y: number, labels: number): SceneNode[] => {
  const unit = form.withUnit || entry.unit === '' ? [] : [entry.unit];
  const hint = [...unit, ...(entry.hint === '' ? [] : [entry.hint])].join(', ');
  const room = labels - 16;
  const name = (base: number, width: number): SceneNode =>
    label([8, base], nameIn(entry, width), { ...NAME_LOOK, color: 'ink' });
  if (entry.isLead && hint !== '') return [name(y + 20, room), label([8, y + 36], hint, QUIET_LOOK)];
  const base = y + (entry.isLead ? LEAD : LINE) / 2 + 4.5;
  const width = textWidth(nameIn(entry, Infinity), NAME_LOOK);
  const hasRoom = hint !== '' && width + textWidth(hint, QUIET_LOOK) + 10 <= room;
  return [
    name(base, room),
    ...(hasRoom ? [label([labels - 8, base], hint, { ...QUIET_LOOK, anchor: 'end' })] : []),
  ];
};

/** The criteria as lines of figures, each figure left of the line of its gate: names and figures apart. */
export const criteriaMarks = (
  lines: readonly CriterionLine[],
  gates: readonly PlacedGate[],
  at: {
    readonly top: number;
    readonly from: number;
    readonly to: number;
    readonly labels: number;
    readonly locale: string;
  },
): { readonly names: SceneNode[]; readonly figures: SceneNode[] } => {
  const rooms = roomsBefore(gates, at.from + EDGE);
  const room = (gate: number): number => rooms[gates.findIndex(({ number }) => number === gate)] ?? Infinity;
  let y = at.top;
  const [names, figures]: [SceneNode[], SceneNode[]] = [[], []];
  for (const entry of lines) {
    const height = entry.isLead ? LEAD : LINE;
    const form = formOf(entry, room);
    names.push(...nameOf(entry, form, y, at.labels));
    figures.push(...figuresOf(entry, form, room, { y, height, gates, locale: at.locale }));
    y += height;
    names.push(line([0, y], [at.labels, y], { stroke: 'line', strokeWidth: 1 }));
    figures.push(line([at.from, y], [at.to, y], { stroke: 'line', strokeWidth: 1 }));
  }
  return { names, figures };
};
