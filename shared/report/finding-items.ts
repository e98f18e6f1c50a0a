import { say } from '#shared/language/say';
import { formatDate, dayOf } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import type { Finding } from '#shared/findings/finding';
import type { Item, Tone } from './content.ts';
import { SEVERITY_WORDS } from './words.ts';

const TONES: Readonly<Record<Finding['severity'], Tone>> = { must: 'block', should: 'warn', know: 'quiet' };

/** A finding as it is printed. `withPlace` is false where the page already says where it is. */
export const findingItem = (finding: Finding, { withPlace }: { withPlace: boolean }): Item => ({
  status: SEVERITY_WORDS[finding.severity],
  tone: TONES[finding.severity],
  place: withPlace ? finding.place : '',
  statement: finding.statement,
  notes: [finding.advice].filter((text) => !isBlank(text)),
});

/** A finding that the room lives with: the reason it gave, who accepted it and when. */
export const acceptedItem = (finding: Finding, locale: string): Item => {
  const { accepted } = finding;
  const who = accepted === null || isBlank(accepted.acceptedBy) ? '' : say` by ${accepted.acceptedBy.trim()}`;
  const when = accepted === null ? '' : say` on ${formatDate(dayOf(accepted.acceptedAt), locale)}`;
  const reason =
    accepted === null || isBlank(accepted.reason) ? say`No reason was given.` : accepted.reason.trim();
  return {
    status: say`Accepted`,
    tone: 'quiet',
    place: finding.place,
    statement: finding.statement,
    notes: [reason, say`Accepted${who}${when}.`],
  };
};
