import { addedFields, list } from '#shared/core/added-fields';

/**
 * From document version 4 to 5: the agenda, silent rounds, actions, quotes, prompts, tags, the template; what was carried
 * on from the session before; costs that are not for the room. Nothing is renamed or moved.
 *
 * Frozen: it knows versions 4 and 5 by their own words and not by today's schemas, which go on changing. It stands here
 * and not with the other steps, since what was signed with version 4 stays as it was and is read with it.
 */
export const version5 = addedFields({
  from: 4,
  document: {
    gains: {
      agenda: { blocks: [], marks: [] },
      rounds: [],
      actions: [],
      quotes: [],
      prompts: [],
      tags: [],
      template: null,
    },
    parts: {
      decisions: list({ isCarried: false }),
      parkingLot: list({ isCarried: false }),
      phases: list({}, { budget: list({ isPrivate: false }) }),
    },
  },
  items: {
    'decision.add': { gains: { isCarried: false } },
    'parkingItem.add': { gains: { isCarried: false } },
    'budgetLine.add': { gains: { isPrivate: false } },
    'phase.add': { parts: { budget: list({ isPrivate: false }) } },
  },
});
