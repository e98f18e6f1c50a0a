import { LONGEST_BLOCK } from './agenda.ts';

const WITH_HOURS =
  /^(?:(\d{1,2})(?:[.,](\d{1,2}))?\s*(?:h|hrs?|hours?|std\.?|stunden?))\s*(?:(\d{1,4})\s*(?:m|min\.?|minutes?|minuten?)?)?$/;
const AS_CLOCK = /^(\d{1,2}):([0-5]\d)(?:\s*(?:h|std\.?))?$/;
const ALONE = /^(\d{1,4})\s*(?:m|min\.?|minutes?|minuten?)?$/;

const inMinutes = (text: string): number | null => {
  const alone = ALONE.exec(text);
  if (alone) return Number(alone[1]);
  const clock = AS_CLOCK.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const hours = WITH_HOURS.exec(text);
  if (!hours) return null;
  return Math.round(Number(`${hours[1] ?? 0}.${hours[2] ?? 0}`) * 60) + Number(hours[3] ?? 0);
};

/**
 * The length that somebody types, in whole minutes: "45", "90 min", "1:30", "1h30", "1,5 h", "2 Std.". Null for what is no
 * length, and for one below a minute or above a day.
 */
export const parseMinutes = (text: string): number | null => {
  const minutes = inMinutes(text.trim().toLowerCase());
  return minutes === null || minutes < 1 || minutes > LONGEST_BLOCK ? null : minutes;
};

/**
 * The time on the wall that somebody types, as `HH:MM`: "9:30", "09.30", "930", "9", "9h30", "2 pm", "14 Uhr". Null for
 * what is no time of the day.
 */
export const parseTime = (text: string): string | null => {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/\s*uhr$/, '');
  const match =
    /^(\d{1,2})(?:[:.h]([0-5]\d)?)?\s*(am|pm)?$/.exec(said) ?? /^(\d{1,2})([0-5]\d)\s*(am|pm)?$/.exec(said);
  if (!match) return null;
  const [, first, minutes = '00', half] = match;
  const twelve = Number(first);
  if (half !== undefined && (twelve < 1 || twelve > 12)) return null;
  const hours = half === undefined ? twelve : (twelve % 12) + (half === 'pm' ? 12 : 0);
  return hours > 23 ? null : `${String(hours).padStart(2, '0')}:${minutes}`;
};
