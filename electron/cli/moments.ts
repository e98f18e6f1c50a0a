import { dayInZone, type Instant, type IsoDate, isoDateSchema, instantSchema } from '#shared/core/dates';
import { ok, type PlainError, type Result } from '#shared/core/result';
import { fail } from './outcome.ts';

const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment given on the command line, in ISO 8601 with its zone; without one, the present moment. */
export const readMoment = (text: string | null, now: Date): Result<Instant, PlainError> => {
  if (text === null) return ok(now.toISOString() as Instant);
  const match = MOMENT.exec(text);
  // Date.parse accepts 30 February as a day of March: the day is checked as it was written.
  const isReal = match !== null && isoDateSchema.safeParse(match[1]).success;
  const milliseconds = isReal ? Date.parse(text) : Number.NaN;
  const instant = Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
  const checked = instantSchema.safeParse(instant);
  if (checked.success) return ok(checked.data);
  return fail(
    'moment',
    `"${text}" is not a moment with its zone.`,
    'Write it as 2026-11-23T09:00:00Z or 2026-11-23T10:00:00+01:00.',
  );
};

/** A day given on the command line; without one, today where this computer is. */
export const readDay = (text: string | null, now: Date): Result<IsoDate, PlainError> => {
  if (text === null) {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    return ok(dayInZone(now.toISOString() as Instant, zone));
  }
  const checked = isoDateSchema.safeParse(text);
  if (checked.success) return ok(checked.data);
  return fail('day', `"${text}" is not a day.`, 'Write it as 2026-11-23.');
};
