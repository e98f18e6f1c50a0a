import { formatDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { type Phase, PHASE_NAMES } from '#shared/plan/phase';

/** The name of a phase, or that of its kind while it has none. */
export const phaseTitle = (phase: Phase): string =>
  isBlank(phase.name) ? PHASE_NAMES[phase.kind] : phase.name;

/** "2 Nov 2026 to 18 Dec 2026"; says which end is missing. */
export const phaseDates = ({ start, end }: Phase, locale: string): string => {
  const day = (date: typeof start): string => (date === '' ? '' : formatDate(date, locale, 'short'));
  if (start === '' && end === '') return 'No dates yet';
  if (end === '') return `From ${day(start)}`;
  return start === '' ? `Until ${day(end)}` : `${day(start)} to ${day(end)}`;
};
