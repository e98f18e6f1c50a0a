import type { agendaTexts } from '#shared/language/agenda';

type Words = (typeof agendaTexts)['en'];

const MINUTE = 60_000;

/** How pressing the time left is: more than a fifth, a fifth, a twentieth of the block, or none. */
export type Urgency = 'calm' | 'warn' | 'last' | 'over';

/** The urgency of a time left out of a length in minutes. Of a time that is exactly used up nothing is left. */
export const urgencyOf = (left: number, minutes: number): Urgency => {
  if (left <= 0) return 'over';
  const share = left / (minutes * MINUTE);
  if (share <= 0.05) return 'last';
  return share <= 0.2 ? 'warn' : 'calm';
};

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The time left as a figure: "18:00", "1:05:00"; over the time with a plus: "+2:05". Seconds that have begun count, so a
 * block opens with its full length and reads 0:00 only when nothing is left.
 */
export const timeFigure = (left: number): string => {
  const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const figure =
    hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  return left < 0 && seconds > 0 ? `+${figure}` : figure;
};

/** The time left in words: "6 minutes left", "Less than a minute left", "Time is up", "Over by 3 minutes". */
export const timeWords = (left: number, t: Words): string => {
  if (left < MINUTE && left > 0) return t.lessThanAMinute;
  if (left > 0) return t.minutesLeft(Math.ceil(left / MINUTE));
  const over = Math.floor(-left / MINUTE);
  return over === 0 ? t.timeIsUp : t.overBy(over);
};
