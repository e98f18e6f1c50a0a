import { z } from 'zod';
import { type Instant, instantSchema } from '#shared/core/dates';
import { type Id, idSchema } from '#shared/core/ids';
import { type TemplateContent, templateContentSchema } from './content.ts';

/** The version of the template document that this product writes. Older ones are migrated, newer ones refused. */
export const TEMPLATE_VERSION = 1;

/** So many states of a template are kept; the oldest gives way. */
export const MOST_REVISIONS = 50;

/** One saved state of a template. */
export const templateRevisionSchema = z.strictObject({
  number: z.int().min(1),
  at: instantSchema,
  content: templateContentSchema,
});

/** @see templateRevisionSchema */
export type TemplateRevision = z.infer<typeof templateRevisionSchema>;

/**
 * A template: what sessions begin from, in all its saved states, oldest first. It holds no person, no client and no
 * moment of a workshop. A state is never changed: each save adds one, and bringing an older one back adds it again.
 */
export const templateSchema = z.strictObject({
  version: z.literal(TEMPLATE_VERSION),
  id: idSchema,
  revisions: z.array(templateRevisionSchema).min(1).max(MOST_REVISIONS),
});

/** @see templateSchema */
export type Template = z.infer<typeof templateSchema>;

/** The state that counts: the newest. @throws for a template without one, which the schema refuses. */
export const newestRevision = ({ revisions }: Template): TemplateRevision => {
  const newest = revisions.at(-1);
  if (newest === undefined) throw new Error('the template has no revision');
  return newest;
};

/** A state by its number; undefined where it is not kept any more. */
export const revisionOf = ({ revisions }: Template, number: number): TemplateRevision | undefined =>
  revisions.find((revision) => revision.number === number);

/** A template in its first state. */
export const makeTemplate = (id: Id, content: TemplateContent, at: Instant): Template => ({
  version: TEMPLATE_VERSION,
  id,
  revisions: [{ number: 1, at, content }],
});

/** The template with a further state, which counts from now on. */
export const withRevision = (template: Template, content: TemplateContent, at: Instant): Template => ({
  ...template,
  revisions: [...template.revisions, { number: newestRevision(template).number + 1, at, content }].slice(
    -MOST_REVISIONS,
  ),
});
