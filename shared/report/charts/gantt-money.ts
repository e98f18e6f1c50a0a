import { phrase, said, say } from '#shared/language/say';
import { dayNumber } from '#shared/core/dates';
import { formatAmount, type Minor, toMajor } from '#shared/core/money';
import { numberFormat } from '#shared/core/intl';
import type { SceneNode } from '#shared/core/scene';
import { type PhaseSum, planTotals } from '#shared/plan/budget';
import { placedPhases } from '#shared/plan/placed-phases';
import type { Session } from '#shared/session/session';
import type { TimeAxis } from './gantt-axis.ts';
import { GATE_CLEAR, type PlacedGate, roomsBefore } from './gantt-gates.ts';
import { PHASE_LOOK, QUIET_LOOK } from './gantt-layout.ts';
import { type Spend, spendByPeriod } from './gantt-spend.ts';
import { label, line, rect } from './marks.ts';
import { clipText, type TextLook, textWidth } from './text-width.ts';

/** Height of the budget; the spend stands below it. */
export const BUDGET = 56;
const SPEND = 54;

/** Air between a figure and the column of names. */
const EDGE = 8;

/** The tallest bar of the spend. */
const TALLEST = 30;

/** A period is never narrower, or its bar would be a hair. */
const LEAST_PERIOD = 24;

const FIGURE_LOOK: TextLook = { size: 20, weight: 600, family: 'sans' };

/** What the money of a plan is drawn from. */
export type MoneySession = Pick<Session, 'phases' | 'calendar' | 'planBaseline' | 'currency' | 'locale'>;

/** How much room the money takes; none where nothing is priced. */
export const moneyHeight = (session: MoneySession): number =>
  planTotals(placedPhases(session)).total === 0 ? 0 : BUDGET + SPEND;

type Sum = { readonly figure: string; readonly below: string; readonly look: TextLook };

const compact = (amount: Minor, { currency, locale }: MoneySession): string =>
  numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(
    toMajor(amount, currency),
  );

/** A phase's money with the sum up to its gate; in short, and without the sum, where there is no room for it in full. */
const sumOf = (sum: PhaseSum, runYear: Minor | null, session: MoneySession, room: number): Sum | null => {
  const { currency, locale } = session;
  const isOperation = runYear !== null;
  const amount = runYear ?? sum.total;
  if (amount === 0) return null;
  const full = formatAmount(amount, currency, locale);
  const small: TextLook = { ...FIGURE_LOOK, size: 14 };
  const below = isOperation
    ? say`a year, to operate`
    : say`sum ${formatAmount(sum.sumSoFar, currency, locale)}`;
  const forms: readonly Sum[] = [
    { figure: full, below, look: FIGURE_LOOK },
    { figure: full, below, look: small },
    { figure: full, below: isOperation ? 'a year' : '', look: small },
    { figure: compact(amount, session), below: isOperation ? 'a year' : '', look: small },
  ];
  const fits = ({ figure, below: words, look }: Sum): boolean =>
    Math.max(textWidth(figure, look), textWidth(words, QUIET_LOOK)) <= room;
  return forms.find(fits) ?? null;
};

const budgetFigures = (
  session: MoneySession,
  gates: readonly PlacedGate[],
  y: number,
  from: number,
): SceneNode[] => {
  const rooms = roomsBefore(gates, from + EDGE);
  const { phases, runYear } = planTotals(placedPhases(session));
  return gates.flatMap(({ number, x }, at): SceneNode[] => {
    const total = phases[number - 1];
    const isOperation = session.phases[number - 1]?.kind === 'operate';
    const sum = total && sumOf(total, isOperation ? runYear : null, session, rooms[at] ?? 0);
    if (!sum) return [];
    const end = x - GATE_CLEAR;
    return [
      label([end, y + 27], sum.figure, { ...sum.look, anchor: 'end', color: 'ink' }),
      ...(sum.below === '' ? [] : [label([end, y + 45], sum.below, { ...QUIET_LOOK, anchor: 'end' })]),
    ];
  });
};

const PERIODS = [
  { months: 1, word: phrase('month') },
  { months: 3, word: phrase('quarter') },
  { months: 12, word: phrase('year') },
] as const;

const periodFor = (axis: TimeAxis): (typeof PERIODS)[number] =>
  PERIODS.find(({ months }) => months * 30.4 * axis.perDay >= LEAST_PERIOD) ?? PERIODS[2];

const UNITS = [
  { size: 1e6, word: 'million ' },
  { size: 1e3, word: 'thousand ' },
  { size: 1, word: '' },
] as const;

/** In which unit amounts are written: so that the largest has at least two figures. */
const unitFor = (most: number): (typeof UNITS)[number] =>
  UNITS.find(({ size }) => most >= size * 10) ?? UNITS[2];

const spendBars = (
  spends: readonly Spend[],
  session: MoneySession,
  axis: TimeAxis,
  bottom: number,
): SceneNode[] => {
  const { currency, locale } = session;
  const majors = spends.map(({ amount }) => toMajor(amount, currency));
  const most = Math.max(...majors);
  const unit = unitFor(most);
  const format = numberFormat(locale, { maximumFractionDigits: most / unit.size >= 20 ? 0 : 1 });
  return spends.flatMap(({ from, until }, at): SceneNode[] => {
    const amount = majors[at] ?? 0;
    const left = Math.max(axis.left, axis.place(dayNumber(from)) + 1);
    const right = Math.min(axis.right, axis.place(dayNumber(until)) - 1);
    if (amount <= 0 || right - left < 1) return [];
    const height = Math.max(1, (amount / most) * TALLEST);
    const words = format.format(amount / unit.size);
    const hasRoom = textWidth(words, QUIET_LOOK) <= right - left + 2;
    return [
      rect({ x: left, y: bottom - height, width: right - left, height }, { fill: 'chart-money' }),
      ...(hasRoom
        ? [
            label([(left + right) / 2, bottom - height - 5], words, {
              ...QUIET_LOOK,
              anchor: 'middle',
              color: 'ink-2',
            }),
          ]
        : []),
    ];
  });
};

/** The budget at the gates and the spend over the months: names and marks apart. Nothing where nothing is priced. */
export const moneyMarks = (
  session: MoneySession,
  axis: TimeAxis,
  gates: readonly PlacedGate[],
  at: { readonly top: number; readonly from: number; readonly to: number; readonly labels: number },
): { readonly names: SceneNode[]; readonly marks: SceneNode[] } => {
  if (moneyHeight(session) === 0) return { names: [], marks: [] };
  const { top, from, to, labels } = at;
  const { months, word } = periodFor(axis);
  const spends = spendByPeriod(session, months);
  const unit = unitFor(Math.max(0, ...spends.map(({ amount }) => toMajor(amount, session.currency))));
  const middle = top + BUDGET;
  const small = { size: 13, weight: 400, family: 'sans' } as const;
  return {
    names: [
      label([8, top + 24], say`Budget, ${session.currency}`, { ...PHASE_LOOK, color: 'ink' }),
      label([8, top + 44], clipText(say`and sum to the gate`, QUIET_LOOK, labels - 16), QUIET_LOOK),
      line([0, middle], [labels, middle], { stroke: 'line', strokeWidth: 1 }),
      label([8, middle + 24], say`Spend by ${said(word)}`, { ...small, color: 'ink' }),
      label([8, middle + 42], `${unit.word}${session.currency}`, QUIET_LOOK),
    ],
    marks: [
      ...budgetFigures(session, gates, top, from),
      line([from, middle], [to, middle], { stroke: 'line', strokeWidth: 1 }),
      ...spendBars(spends, session, axis, middle + SPEND),
    ],
  };
};
