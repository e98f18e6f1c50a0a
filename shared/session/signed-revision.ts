import { z } from 'zod';
import { instantSchema } from '#shared/core/dates';
import { idSchema, optionalIdSchema } from '#shared/core/ids';
import { longTextSchema, shortTextSchema } from '#shared/core/text';

/** The most numbers that the strokes of one drawn signature hold: about 10,000 points. */
export const MARK_NUMBERS_LIMIT = 20_000;

/** A stroke as x, y, x, y, … in the units of its box; from the upper left corner. */
const strokeSchema = z
  .array(z.int().min(0).max(4000))
  .min(2)
  .max(8000)
  .refine((numbers) => numbers.length % 2 === 0, 'a stroke holds pairs of numbers');

/** How somebody signed in the room: drawn by hand in a box of this size, or the name typed. */
export const signatureMarkSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('drawn'),
    width: z.int().min(1).max(4000),
    height: z.int().min(1).max(4000),
    strokes: z
      .array(strokeSchema)
      .min(1)
      .max(500)
      .refine(
        (strokes) => strokes.reduce((sum, stroke) => sum + stroke.length, 0) <= MARK_NUMBERS_LIMIT,
        'the drawing holds too many points',
      ),
  }),
  z.strictObject({ kind: z.literal('typed'), text: shortTextSchema.min(1) }),
]);

/** @see signatureMarkSchema */
export type SignatureMark = z.infer<typeof signatureMarkSchema>;

/**
 * One signature given in the room. Name, capacity and sentence are as they stood when it was given; `signatoryId` may name
 * a signatory that is no longer listed.
 */
export const roomSignatureSchema = z.strictObject({
  id: idSchema,
  signatoryId: optionalIdSchema,
  name: shortTextSchema.min(1),
  capacity: shortTextSchema,
  organisation: shortTextSchema,
  /** The sentence that was signed. */
  statement: longTextSchema,
  mark: signatureMarkSchema,
  at: instantSchema,
});

/** @see roomSignatureSchema */
export type RoomSignature = z.infer<typeof roomSignatureSchema>;

/** The longest content that can be signed, in characters of its canonical JSON. */
const CONTENT_LIMIT = 8_000_000;

/**
 * What was signed: the content of the session as canonical JSON (RFC 8785) in the words of its own document version, its
 * SHA-256 digest, and who signed it. The text is kept as it is for ever, so that the digest can always be computed again
 * and a report can say what changed since.
 */
export const signedRevisionSchema = z.strictObject({
  id: idSchema,
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  content: z.string().min(2).max(CONTENT_LIMIT),
  signatures: z.array(roomSignatureSchema).min(1).max(100),
});

/** @see signedRevisionSchema */
export type SignedRevision = z.infer<typeof signedRevisionSchema>;
