import type { IsoDate, OptionalDate } from '#shared/core/dates';
import type { Minor } from '#shared/core/money';
import { byMonth, type CalendarMonth, type Payment } from './finance/cash-flow.ts';
import type { BudgetLine, Phase } from './phase.ts';

/**
 * Why a budget line is not in the sums: it has no amount; nothing says when it is paid; or it is a running cost of an
 * operation that begins after the years that are looked at.
 */
export type LeftOutReason = 'amount' | 'days' | 'beyond';

/** A budget line that is not in the sums. */
export type LeftOutLine = {
  readonly phaseId: Phase['id'];
  readonly lineId: BudgetLine['id'];
  readonly reason: LeftOutReason;
};

/** What one budget line costs in each calendar month. */
export type LineFlow = {
  readonly line: BudgetLine;
  readonly months: ReadonlyMap<CalendarMonth, Minor>;
};

/** The lines of a phase: what is paid when, and what could not be counted. */
export type PhaseFlows = {
  readonly phase: Phase;
  readonly flows: readonly LineFlow[];
  readonly leftOut: readonly LeftOutLine[];
};

type Span = { readonly from: IsoDate; readonly to: OptionalDate };

/** The days a phase's money is spread over; null while nothing says when it begins. An open operation has no last day. */
const spanOf = ({ start, end }: Phase): Span | null => (start === '' ? null : { from: start, to: end });

const oneOff = ({ date }: BudgetLine, amount: Minor, { kind }: Phase, span: Span | null): Payment | null => {
  if (date !== '') return { amount, spread: { kind: 'on', date } };
  if (span === null) return null;
  const { from, to } = span;
  if (to !== '') return { amount, spread: { kind: 'over', from, to } };
  return kind === 'operate' ? { amount, spread: { kind: 'on', date: from } } : null;
};

/** When a line is paid, or why nobody can say. Running costs of an open operation go on until `last`. */
const paymentOf = (line: BudgetLine, phase: Phase, last: IsoDate): Payment | LeftOutReason => {
  const { amount, rhythm } = line;
  if (amount === null) return 'amount';
  const span = spanOf(phase);
  if (rhythm === 'one-off') return oneOff(line, amount, phase, span) ?? 'days';
  if (span === null) return 'days';
  const isOpen = phase.kind === 'operate' && span.to === '';
  const to = isOpen ? last : span.to;
  if (to === '') return 'days';
  if (to < span.from) return isOpen ? 'beyond' : 'days';
  return { amount, spread: { kind: rhythm, from: span.from, to } };
};

/**
 * What each line of a phase costs in each calendar month, to the cent (see `byMonth`). The phase is one of
 * `placedPhases`, so that it has the days the schedule gives it.
 * - A one-off amount is paid on its day; else evenly over the days of its phase; in an operation without an end on the
 *   first day.
 * - Running costs count over their phase; those of an operation without an end go on until the day `last`.
 * - Left out, with the reason: lines without an amount, or whose phase does not lie in the calendar.
 */
export const phaseFlows = (phase: Phase, last: IsoDate): PhaseFlows => {
  const flows: LineFlow[] = [];
  const leftOut: LeftOutLine[] = [];
  for (const line of phase.budget) {
    const payment = paymentOf(line, phase, last);
    if (typeof payment === 'string') leftOut.push({ phaseId: phase.id, lineId: line.id, reason: payment });
    else flows.push({ line, months: byMonth([payment]) });
  }
  return { phase, flows, leftOut };
};
