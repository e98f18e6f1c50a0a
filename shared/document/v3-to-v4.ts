import { addedFields } from '#shared/core/added-fields';

/**
 * From document version 3 to 4: how the report looks, and what was signed in the room. Nothing is renamed or moved.
 *
 * Frozen: it knows versions 3 and 4 by their own words and not by today's schemas, which go on changing.
 */
const upgrades = addedFields({
  from: 3,
  document: {
    gains: { look: { paper: 'a4', accent: '', logo: null, confidentiality: '' } },
    parts: { signOff: { gains: { revisions: [] } } },
  },
});

/** A document of version 3 as one of version 4; anything else unchanged. */
export const { upgradeDocument } = upgrades;

/** One entry of a journal of version 3 as one of version 4. */
export const { upgradeEntry } = upgrades;
