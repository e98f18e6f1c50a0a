import type { Session } from '#shared/session/session';
import type { TemplateContent } from './content.ts';

/**
 * What was taken of a session, with the notes that its template brought and nobody has changed since: they are the
 * template's own words, so the next revision does not lose them. What the room has written stays out.
 */
export const keepOwnWords = (
  taken: TemplateContent,
  { agenda, phases }: Session,
  before: TemplateContent,
): TemplateContent => {
  const notes = new Map(before.blocks.map((block) => [block.id, block.notes]));
  const bases = new Map(before.phases.map(({ id, contingency }) => [id, contingency.basis]));
  const unchangedNotes = new Map(
    agenda.blocks
      .filter((block) => notes.get(block.id) === block.notes)
      .map((block) => [block.id, block.notes]),
  );
  const unchangedBases = new Map(
    phases
      .filter(({ id, contingency }) => bases.get(id) === contingency.basis)
      .map(({ id, contingency }) => [id, contingency.basis]),
  );
  return {
    ...taken,
    blocks: taken.blocks.map((block) => ({ ...block, notes: unchangedNotes.get(block.id) ?? block.notes })),
    phases: taken.phases.map((phase) => ({
      ...phase,
      contingency: {
        ...phase.contingency,
        basis: unchangedBases.get(phase.id) ?? phase.contingency.basis,
      },
    })),
  };
};
