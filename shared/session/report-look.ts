import { z } from 'zod';
import { shortTextSchema } from '#shared/core/text';

/** The longest logo that a session holds, in base64 digits: about 150 kB of picture. */
export const LOGO_DATA_LIMIT = 210_000;

/** The longest side of a logo in pixels. */
export const LOGO_SIDE_LIMIT = 2400;

/**
 * The logo on the cover of a report: a picture without transparency, with its size in pixels. `data` is base64 (RFC 4648,
 * section 4), so that the picture travels in the session file and a report can be made again from it alone.
 */
export const logoSchema = z.strictObject({
  name: shortTextSchema,
  type: z.enum(['image/png', 'image/jpeg']),
  width: z.int().min(1).max(LOGO_SIDE_LIMIT),
  height: z.int().min(1).max(LOGO_SIDE_LIMIT),
  data: z
    .string()
    .min(4)
    .max(LOGO_DATA_LIMIT)
    .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
});

/** @see logoSchema */
export type Logo = z.infer<typeof logoSchema>;

/**
 * How the report of a session looks. It is no part of what is signed: another paper does not change what was agreed.
 * `accent` is a colour as `#rrggbb`, empty for the product's own.
 */
export const reportLookSchema = z.strictObject({
  paper: z.enum(['a4', 'letter']),
  accent: z.union([z.literal(''), z.string().regex(/^#[0-9a-f]{6}$/)]),
  logo: logoSchema.nullable(),
  /** The line on each page that says who may read the report; empty for none. */
  confidentiality: shortTextSchema,
});

/** @see reportLookSchema */
export type ReportLook = z.infer<typeof reportLookSchema>;

/** How a report looks unless somebody says otherwise. */
export const emptyLook = (): ReportLook => ({ paper: 'a4', accent: '', logo: null, confidentiality: '' });
