import { z } from 'zod';

/** Longest text of one line: names, titles, units. */
export const SHORT_TEXT_LIMIT = 300;

/** Longest text of several lines: goals, reasons, notes. */
export const LONG_TEXT_LIMIT = 20_000;

/** One line; the empty string means "not said yet". */
export const shortTextSchema = z.string().max(SHORT_TEXT_LIMIT);

/** Several lines; the empty string means "not said yet". */
export const longTextSchema = z.string().max(LONG_TEXT_LIMIT);

/** Whether a text says nothing: empty or white space only. */
export const isBlank = (text: string): boolean => text.trim() === '';

/** U+202A to U+202E and U+2066 to U+2069: they turn the direction of what follows, also beyond the text they stand in. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text without the invisible characters that turn its direction. They are pasted along or used to deceive, and a name
 * that holds one turns the sentence around it (Unicode Standard Annex 9, Unicode Technical Report 36).
 */
export const withoutDirections = (text: string): string => text.replaceAll(DIRECTIONS, '');

/** A letter or mark of a script that is written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A text as it is set into a sentence: one with letters that run from right to left is kept apart by a first-strong
 * isolate (U+2068 … U+2069, Unicode Standard Annex 9), so that the words around it stay in their order. Any other text
 * is returned as it is, so that plain sentences hold no invisible character.
 */
export const isolated = (text: string): string => {
  const plain = withoutDirections(text);
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
};
