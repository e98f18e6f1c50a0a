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
