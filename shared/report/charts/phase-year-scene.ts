import { say } from '#shared/language/say';
import { formatMoney, type Minor, sumMinor } from '#shared/core/money';
import type { Scene, SceneNode, ScenePaint } from '#shared/core/scene';
import { amountsFormat, type MoneyWriting } from '#shared/plan/money-words';
import type { PlanMoney } from '#shared/plan/plan-money';
import { line, label, rect } from './marks.ts';
import { clipText, type TextLook, textWidth } from './text-width.ts';

/** What the chart is drawn from; `names` are those of the phases, by their ids. */
export type PhaseYearSceneInput = MoneyWriting & {
  readonly money: Pick<PlanMoney, 'years' | 'phases' | 'cost'>;
  readonly names: ReadonlyMap<string, string>;
  readonly width: number;
};

/** The most phases that have a row; what the others cost stands together in one more. */
const MOST_ROWS = 12;

const ROW = 30;
const BAR = 18;
const NAMES = 150;
const GAP = 12;

const NAME_LOOK: TextLook = { size: 13, weight: 500, family: 'sans' };
const YEAR_LOOK: TextLook = { size: 12, weight: 500, family: 'sans' };
const SUM_LOOK: TextLook = { size: 13, weight: 600, family: 'sans' };

const PAINTS: Readonly<Record<'lines' | 'contingency', ScenePaint>> = {
  lines: { fill: 'chart-money' },
  contingency: { fill: 'sunk', stroke: 'line-2', strokeWidth: 1 },
};

const zero = sumMinor([]);

/** What one year costs in a row: its lines, and what is held back beside them. */
type YearCost = { readonly year: number; readonly lines: Minor; readonly contingency: Minor };

/** One row: a phase, the phases without a row of their own, or all of them. */
export type PhaseYears = {
  readonly name: string;
  readonly years: readonly YearCost[];
  readonly total: Minor;
};

const rowOf = (
  name: string,
  phases: PhaseYearSceneInput['money']['phases'],
  years: readonly number[],
): PhaseYears => {
  const costs = years.map((year): YearCost => ({
    year,
    lines: sumMinor(phases.map(({ lines }) => lines.get(year) ?? zero)),
    contingency: sumMinor(phases.map(({ contingency }) => contingency.get(year) ?? zero)),
  }));
  return {
    name,
    years: costs,
    total: sumMinor(costs.flatMap(({ lines, contingency }) => [lines, contingency])),
  };
};

/**
 * The rows of the chart: a phase each, those beyond the twelfth together, and all of them last. Every row adds up to
 * its total, and the rows add up to the last one.
 */
export const phaseYears = ({
  money,
  names,
}: Pick<PhaseYearSceneInput, 'money' | 'names'>): readonly PhaseYears[] => {
  const { phases, years } = money;
  const own = phases.length > MOST_ROWS ? phases.slice(0, MOST_ROWS - 1) : phases;
  const rest = phases.slice(own.length);
  return [
    ...own.map((phase) => rowOf(names.get(phase.phaseId) ?? '', [phase], years)),
    ...(rest.length === 0 ? [] : [rowOf(say`${rest.length} other phases`, rest, years)]),
    ...(phases.length < 2 ? [] : [rowOf(say`All phases`, phases, years)]),
  ];
};

/** The pieces of a row, one after the other from the left: each year's lines, then its contingency. */
const pieces = (
  row: PhaseYears,
): readonly { readonly kind: 'lines' | 'contingency'; readonly amount: number; readonly year: number }[] =>
  row.years.flatMap(({ year, lines, contingency }) => [
    { kind: 'lines' as const, amount: Math.max(0, lines), year },
    { kind: 'contingency' as const, amount: Math.max(0, contingency), year },
  ]);

const bars = (row: PhaseYears, y: number, scale: number): SceneNode[] => {
  let x = NAMES + GAP;
  return pieces(row).flatMap(({ kind, amount, year }): SceneNode[] => {
    if (amount === 0) return [];
    const width = amount * scale;
    const inset = kind === 'contingency' ? 0.5 : 0;
    const at = x;
    x += width;
    const box = {
      x: at + inset,
      y: y + inset,
      width: Math.max(1, width - 2 - 2 * inset),
      height: BAR - 2 * inset,
    };
    const isNamed = kind === 'lines' && textWidth(`${year}`, YEAR_LOOK) + 8 <= box.width;
    return [
      rect(box, PAINTS[kind]),
      ...(isNamed
        ? [label([at + 5, y + 13], `${year}`, { ...YEAR_LOOK, anchor: 'start', color: 'ink' })]
        : []),
    ];
  });
};

const describe = (rows: readonly PhaseYears[], { money, currency, locale }: PhaseYearSceneInput): string => {
  const amountText = (amount: Minor): string => formatMoney(amount, currency, locale);
  const years = money.years
    .map((year) => [year, money.cost.get(year) ?? zero] as const)
    .filter(([, amount]) => amount !== 0)
    .map(([year, amount]) => `${year} ${amountText(amount)}`);
  const phases = rows
    .slice(0, rows.length > 1 ? -1 : undefined)
    .map(({ name, total }) => `${name} ${amountText(total)}`);
  const together = years.length === 0 ? '' : say` Together by year: ${years.join(', ')}.`;
  return say`What each phase costs, by calendar year: ${phases.join(', ')}.${together}`;
};

/**
 * The budget by phase and year: a bar for each phase, made of its years one after the other, with what is held in reserve
 * in grey, its sum at the end; all phases in the last bar. All bars have one scale. A year whose piece has no room for
 * its name goes without; the table below has every figure. What a phase earns (negative) takes no room but is in its sum.
 */
export const phaseYearScene = (input: PhaseYearSceneInput): Scene => {
  const { currency, locale, width } = input;
  const rows = phaseYears(input);
  const format = amountsFormat(
    rows.map(({ total }) => total),
    currency,
    locale,
  );
  const sums = rows.map(({ total }) => format(total));
  const right = Math.max(0, ...sums.map((text) => textWidth(text, SUM_LOOK))) + GAP;
  const widest = Math.max(1, ...rows.map((row) => pieces(row).reduce((sum, { amount }) => sum + amount, 0)));
  const scale = Math.max(0, width - NAMES - GAP - right) / widest;
  const nodes = rows.flatMap((row, at): SceneNode[] => {
    const isAll = at > 0 && at === rows.length - 1;
    const y = at * ROW + (isAll ? 8 : 2);
    const length = pieces(row).reduce((sum, { amount }) => sum + amount, 0) * scale;
    const look = isAll ? SUM_LOOK : NAME_LOOK;
    return [
      ...(isAll ? [line([0, y - 7], [width, y - 7], { stroke: 'line-2', strokeWidth: 1 })] : []),
      label([0, y + 13], clipText(row.name, look, NAMES), { ...look, color: 'ink' }),
      ...bars(row, y, scale),
      label([NAMES + GAP + length + GAP / 2, y + 14], sums[at] ?? '', { ...SUM_LOOK, color: 'ink' }),
    ];
  });
  return { width, height: rows.length * ROW + 8, description: describe(rows, input), nodes };
};
