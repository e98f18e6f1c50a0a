import { dayOf, formatDate, type Instant } from '#shared/core/dates';
import { say, spokenNow } from '#shared/language/say';

/** The day of a moment in UTC as statements write it: "2026-11-23" in English, as the standards do; German spells it. */
export const dayWord = (at: Instant): string =>
  spokenNow() === 'de' ? formatDate(dayOf(at), 'de-DE') : at.slice(0, 10);

/** "the facilitator and the client". */
export const listed = (parts: readonly string[]): string => parts.join(say` and `);

/** Whose a signature is, by the name of its field; a name that is not one of ours is repeated. */
export const ofField = (title: string): string => {
  if (title === 'facilitator') return say`the facilitator##of`;
  return title === 'client' ? say`the client##of` : say`the ${title}##of`;
};

/** By whom a field is signed, by its name; a name that is not one of ours is repeated. */
export const byField = (title: string): string => {
  if (title === 'facilitator') return say`the facilitator##by`;
  return title === 'client' ? say`the client##by` : say`the ${title}##by`;
};
