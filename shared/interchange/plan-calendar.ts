import { languageOf } from '#shared/language/language';
import { say, speaking, table } from '#shared/language/say';
import { utf8 } from '#shared/core/bytes';
import { addDays, type Instant } from '#shared/core/dates';
import { PRODUCT } from '#shared/core/product';
import { isBlank } from '#shared/core/text';
import type { Session } from '#shared/session/session';
import { calendarText, foldedLine } from './calendar-lines.ts';
import { type PlanEvent, planEvents } from './plan-events.ts';

const CATEGORIES: Readonly<Record<PlanEvent['kind'], string>> = table({
  start: 'Phase',
  gate: 'Gate',
  review: 'Review',
  milestone: 'Milestone',
  risk: 'Risk',
  reading: 'Reading',
  decision: 'Decision',
});

const compact = (text: string): string => text.replaceAll('-', '');

const eventLines = (event: PlanEvent, session: Session, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${event.kind}-${event.id}-${session.id}@phase-one`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(event.date)}`,
  `DTEND;VALUE=DATE:${compact(addDays(event.date, 1))}`,
  `SUMMARY:${calendarText(event.title)}`,
  ...(event.details.length === 0 ? [] : [`DESCRIPTION:${calendarText(event.details.join('\n'))}`]),
  `CATEGORIES:${CATEGORIES[event.kind]}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/**
 * The days of the plan as an iCalendar file (RFC 5545): events of whole days whose end is the day after, exclusive, that
 * block nobody's time. VEVENT, since Outlook passes over VTODO. An event keeps its UID, so a later file updates a calendar.
 *
 * Written here and not by a library: the usual one folds after 75 characters, not 75 octets, which breaks the limit for
 * every name with an umlaut.
 *
 * @param now when the file is made.
 */
export const planCalendarFile = (session: Session, now: Instant): Uint8Array =>
  speaking(languageOf(session.locale), () => calendarFile(session, now));

const calendarFile = (session: Session, now: Instant): Uint8Array => {
  const stamp = `${compact(now.slice(0, 19)).replaceAll(':', '')}Z`;
  const title = isBlank(session.title) ? say`Plan` : session.title.trim();
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${PRODUCT.name}//${PRODUCT.name} ${PRODUCT.version}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${calendarText(title)}`,
    ...planEvents(session).flatMap((event) => eventLines(event, session, stamp)),
    'END:VCALENDAR',
  ];
  return utf8(lines.map(foldedLine).join(''));
};
