import { formatDate, type OptionalDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { timeContingency } from '#shared/plan/finance/contingency';
import type { Phase } from '#shared/plan/phase';
import type { PlacedPhase } from '#shared/plan/plan-schedule';
import { pathTexts } from '#shared/language/path';
import { termsTexts } from '#shared/language/terms';
import { textsNow } from '../../components/language.ts';

/** "3 working days", "1 working day". */
export const workdays = (count: number): string => textsNow(pathTexts).words.workdays(count, `${count}`);

/** The name of a phase, or that of its kind while it has none. */
export const phaseTitle = ({ name, kind }: Pick<Phase, 'name' | 'kind'>): string =>
  isBlank(name) ? textsNow(termsTexts).phases[kind] : name;

type Dates = { readonly start: OptionalDate; readonly end: OptionalDate };

/** "2 Nov 2026 to 18 Dec 2026"; says which end is missing. */
export const phaseDates = ({ start, end }: Dates, locale: string): string => {
  const day = (date: OptionalDate): string => (date === '' ? '' : formatDate(date, locale, 'short'));
  const t = textsNow(pathTexts).words;
  if (start === '' && end === '') return t.noDates;
  if (end === '') return t.from(day(start));
  return start === '' ? t.until(day(end)) : t.span(day(start), day(end));
};

/** Percent of the work that are held back at least where nobody asked for another share. */
const LEAST_SHARE = 20;

/** What a reserve comes to, and whether it is as much as was asked for. */
export type ReserveWords = { readonly text: string; readonly isEnough: boolean };

/**
 * "35 working days of work, done by 18 Dec 2026. 7 working days in reserve before the gate, 20% of 35; 7 are asked for."
 * Null while no work of the phase lies in the calendar. Where no share was asked for, a fifth is the least (rule R12).
 */
export const reserveWords = (
  { length, reserve, ready }: Pick<PlacedPhase, 'length' | 'reserve' | 'ready'>,
  asked: number | null,
  locale: string,
): ReserveWords | null => {
  if (ready === '') return null;
  const t = textsNow(pathTexts).words;
  const work = t.work(workdays(length), formatDate(ready, locale, 'short'));
  if (reserve === null) return { text: work, isEnough: true };
  const needed = timeContingency(length, asked ?? LEAST_SHARE);
  if (reserve < 0) {
    return { text: `${work} ${t.gateBefore(workdays(-reserve))}`, isEnough: false };
  }
  const share =
    length === 0 ? '' : t.share(formatNumber(Math.round((reserve / length) * 100), locale), length);
  const held = reserve === 0 ? t.nothingHeld : `${t.held(workdays(reserve))}${share}`;
  const wanted = asked === null ? t.least(needed) : t.asked(needed);
  const short = reserve < needed ? `; ${wanted}` : '';
  return { text: `${work} ${held}${short}.`, isEnough: reserve >= needed };
};
