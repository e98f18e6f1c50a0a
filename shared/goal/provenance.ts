import { z } from 'zod';
import { optionalIdSchema } from '#shared/core/ids';
import { longTextSchema } from '#shared/core/text';

/**
 * Where an entry comes from, so that a number on the last page can be traced to the person who said it. `kind` says from
 * what it was made: the goal, the answer to a wording that was pinned down or to one of the guiding questions, a
 * catalogue entry; blank where somebody just wrote it. `ref` names it there (a wording's or catalogue entry's id, an
 * answer's step); `words` are the words as they stood then, and `saidBy` is who said them.
 */
export const provenanceSchema = z.strictObject({
  kind: z.enum(['', 'goal', 'wording', 'answer', 'catalogue']),
  ref: z.string().max(64),
  words: longTextSchema,
  saidBy: optionalIdSchema,
});

/** @see provenanceSchema */
export type Provenance = z.infer<typeof provenanceSchema>;

/** Of an entry that somebody just wrote. */
export const noProvenance = (): Provenance => ({ kind: '', ref: '', words: '', saidBy: '' });
