import { z } from 'zod';
import { optionalDateSchema } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { optionalIdSchema } from '#shared/core/ids';
import { type Stage, stageSchema } from '#shared/core/stage';
import { draftPlace, forgetDraft } from '../../storage/draft-place.ts';
import { CAPTURE_KINDS, type CaptureDraft, isEmptyDraft } from '#shared/session/capture';

/** What is being caught, and the stage at which it was begun. */
export type KeptDraft = CaptureDraft & { readonly stage: Stage };

const schema = z.object({
  kind: z.enum(CAPTURE_KINDS),
  text: z.string().max(20_000),
  person: optionalIdSchema,
  newPerson: z.string().max(300),
  day: optionalDateSchema,
  isDecided: z.boolean(),
  reason: z.string().max(20_000),
  alternatives: z.string().max(20_000),
  stage: stageSchema,
});

/** The draft that was left in a session; null for none, or where it makes no sense. */
export const keptDraft = (session: Id): KeptDraft | null => {
  try {
    const kept = localStorage.getItem(draftPlace(session));
    const read = kept === null ? null : schema.safeParse(JSON.parse(kept));
    return read?.success === true ? read.data : null;
  } catch {
    // Nothing is kept, or nobody can read it: the dialog begins anew.
    return null;
  }
};

/** Keeps a draft until it is stored; an empty one is forgotten. */
export const keepDraft = (session: Id, draft: KeptDraft): void => {
  try {
    if (isEmptyDraft(draft)) forgetDraft(session);
    else localStorage.setItem(draftPlace(session), JSON.stringify(draft));
  } catch {
    // The place is full or closed: the draft lives as long as the page.
  }
};
