import { z } from 'zod';
import { instantSchema, isoDateSchema } from '#shared/core/dates';
import { idSchema } from '#shared/core/ids';
import { optionalMinorSchema } from '#shared/core/money';
import { shortTextSchema } from '#shared/core/text';

/** A public holiday as it was taken into the session. */
export const holidaySchema = z.strictObject({ date: isoDateSchema, name: shortTextSchema });

/** @see holidaySchema */
export type Holiday = z.infer<typeof holidaySchema>;

/** Days on which nobody works, both included: "works holiday", "change freeze". */
export const closureSchema = z.strictObject({
  name: shortTextSchema,
  from: isoDateSchema,
  to: isoDateSchema,
});

/** @see closureSchema */
export type Closure = z.infer<typeof closureSchema>;

/**
 * Which days are worked. The holidays stand in the document as they were taken from the library for the chosen country,
 * with the years they cover: what a government or a newer library changes later never moves a signed plan.
 */
export const planCalendarSchema = z.strictObject({
  /** ISO 3166-1 alpha-2; blank: no public holidays. */
  country: z.union([z.string().regex(/^[A-Z]{2}$/), z.literal('')]),
  /** The part of the country, in the library's code ("HH" of DE); blank: the whole. */
  region: z.string().max(20),
  /** The free days of the week, 0 Sunday to 6 Saturday. */
  weekend: z.array(z.int().min(0).max(6)).max(7),
  holidays: z.array(holidaySchema).max(3000),
  /** The first and last year the holidays are known for; null: none were taken. */
  holidayYears: z
    .strictObject({ from: z.int().min(1900).max(2200), to: z.int().min(1900).max(2200) })
    .nullable(),
  closures: z.array(closureSchema).max(300),
});

/** @see planCalendarSchema */
export type PlanCalendar = z.infer<typeof planCalendarSchema>;

/** Monday to Friday, without public holidays. */
export const emptyCalendar = (): PlanCalendar => ({
  country: '',
  region: '',
  weekend: [0, 6],
  holidays: [],
  holidayYears: null,
  closures: [],
});

/** How the money of the plan is appraised. */
export const financeSchema = z.strictObject({
  /** Percent a year; null: not said. */
  discountRate: z.number().gt(-100).max(10_000).nullable(),
  /** How many calendar years are looked at, from the year the plan starts in. */
  horizonYears: z.int().min(1).max(30),
  /** Months from the day a level is promised until its benefit is there in full, rising evenly. */
  rampMonths: z.int().min(0).max(120),
});

/** @see financeSchema */
export type Finance = z.infer<typeof financeSchema>;

/** Five years, no rate said, benefits in full at once. */
export const emptyFinance = (): Finance => ({ discountRate: null, horizonYears: 5, rampMonths: 0 });

/** The plan as it stood when it was agreed, to compare the present one with. */
export const planBaselineSchema = z.strictObject({
  at: instantSchema,
  by: shortTextSchema,
  tasks: z.array(z.strictObject({ taskId: idSchema, start: isoDateSchema, end: isoDateSchema })).max(50_000),
  gates: z.array(z.strictObject({ phaseId: idSchema, date: isoDateSchema })).max(50),
  total: optionalMinorSchema,
});

/** @see planBaselineSchema */
export type PlanBaseline = z.infer<typeof planBaselineSchema>;
