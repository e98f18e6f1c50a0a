import { addDays, addMonths, daysBetween, type IsoDate } from '#shared/core/dates';
import { type Minor, sumMinor } from '#shared/core/money';
import type { BudgetCategory, BudgetLine, Phase } from './phase.ts';

/** How many months of running cost are counted for an operation that has no end. */
export const OPEN_OPERATION_MONTHS = 12;

/** Months since year 0, so that months can be counted. */
const monthNumber = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/**
 * The length of a span of days, both counted, in calendar months: 1 January to 31 March is 3; a rest is the share of
 * the month it falls in, so 1 January to 15 February is 1 + 15/28. Zero when `end` is before `start`.
 */
export const monthsBetween = (start: IsoDate, end: IsoDate): number => {
  const after = addDays(end, 1);
  if (after <= start) return 0;
  const months = monthNumber(after) - monthNumber(start);
  const whole = addMonths(start, months) <= after ? months : months - 1;
  const from = addMonths(start, whole);
  const to = addMonths(start, whole + 1);
  return whole + daysBetween(from, after) / daysBetween(from, to);
};

/**
 * The months over which a phase's running costs are counted; null while its dates are not said. An operation without an
 * end counts {@link OPEN_OPERATION_MONTHS}: one year.
 */
export const phaseMonths = (phase: Phase): number | null => {
  if (phase.start === '') return null;
  if (phase.end === '') return phase.kind === 'operate' ? OPEN_OPERATION_MONTHS : null;
  return monthsBetween(phase.start, phase.end);
};

/**
 * What one line costs over its phase, rounded half away from zero to whole minor units: a one-off amount as it is, a
 * monthly one times the months, a yearly one times the months over twelve. Null when the amount, or the length that a
 * running cost needs, is not said.
 */
export const lineTotal = (line: BudgetLine, phase: Phase): Minor | null => {
  if (line.amount === null) return null;
  if (line.rhythm === 'one-off') return line.amount;
  const months = phaseMonths(phase);
  if (months === null) return null;
  const exact = line.rhythm === 'monthly' ? line.amount * months : (line.amount * months) / 12;
  return sumMinor([(Math.sign(exact) * Math.round(Math.abs(exact)) || 0) as Minor]);
};

/** What a phase costs. `total` = `oneOff` + `running`; `unpriced` counts the lines that could not be totalled. */
export type PhaseTotal = {
  readonly oneOff: Minor;
  readonly running: Minor;
  readonly total: Minor;
  readonly unpriced: number;
};

/** The exact total of one phase in minor units; every line is rounded on its own, so the lines add up to it. */
export const phaseTotal = (phase: Phase): PhaseTotal => {
  const totals = phase.budget.map((line) => ({ rhythm: line.rhythm, total: lineTotal(line, phase) }));
  const sum = (wanted: (rhythm: BudgetLine['rhythm']) => boolean): Minor =>
    sumMinor(totals.flatMap(({ rhythm, total }) => (wanted(rhythm) && total !== null ? [total] : [])));
  const oneOff = sum((rhythm) => rhythm === 'one-off');
  const running = sum((rhythm) => rhythm !== 'one-off');
  return {
    oneOff,
    running,
    total: sumMinor([oneOff, running]),
    unpriced: totals.filter(({ total }) => total === null).length,
  };
};

/** A phase's total with the sum of all phases up to and including it. */
export type PhaseSum = PhaseTotal & { readonly phaseId: Phase['id']; readonly sumSoFar: Minor };

/** The money of the whole plan in minor units. */
export type PlanTotals = {
  readonly phases: readonly PhaseSum[];
  readonly total: Minor;
  /** All phases but operation: what it costs to get there. */
  readonly toProduction: Minor;
  /** What operation costs in its first year: running costs for twelve months, without one-off amounts. */
  readonly runYear: Minor;
  readonly byCategory: Readonly<Partial<Record<BudgetCategory, Minor>>>;
  readonly unpriced: number;
};

/** Totals of a plan in the order of its phases. Empty plans cost nothing. */
export const planTotals = (phases: readonly Phase[]): PlanTotals => {
  const sums: PhaseSum[] = [];
  for (const phase of phases) {
    const total = phaseTotal(phase);
    sums.push({
      ...total,
      phaseId: phase.id,
      sumSoFar: sumMinor([sums.at(-1)?.sumSoFar ?? zero, total.total]),
    });
  }
  return {
    phases: sums,
    total: sums.at(-1)?.sumSoFar ?? zero,
    toProduction: sumMinor(sums.flatMap(({ total }, at) => (phases[at]?.kind === 'operate' ? [] : [total]))),
    runYear: sumMinor(phases.filter(({ kind }) => kind === 'operate').flatMap(yearlyRunningCosts)),
    byCategory: sumByCategory(phases),
    unpriced: sums.reduce((count, { unpriced }) => count + unpriced, 0),
  };
};

const zero = sumMinor([]);

const yearlyRunningCosts = (phase: Phase): Minor[] =>
  phase.budget.flatMap(({ amount, rhythm }) => {
    if (amount === null || rhythm === 'one-off') return [];
    return rhythm === 'yearly' ? [amount] : Array.from({ length: 12 }, () => amount);
  });

const sumByCategory = (phases: readonly Phase[]): Partial<Record<BudgetCategory, Minor>> => {
  const sums: Partial<Record<BudgetCategory, Minor>> = {};
  for (const phase of phases) {
    for (const line of phase.budget) {
      const total = lineTotal(line, phase);
      if (total !== null) sums[line.category] = sumMinor([sums[line.category] ?? zero, total]);
    }
  }
  return sums;
};
