import type { KnownLink } from '#shared/host/host-api';

/**
 * The only addresses the program ever hands to the system, and only after asking. The page names a link, never an
 * address. Null: the product has no such address yet, and none is made up.
 */
export const KNOWN_LINKS: Readonly<Record<KnownLink, string | null>> = {
  source: null,
  licence: 'https://opensource.org/license/mit',
};

/** Whether an address may be handed to the system: https or mailto, and one of the known ones. */
export const mayOpenOutside = (address: string): boolean =>
  /^(https:\/\/|mailto:)/.test(address) && Object.values(KNOWN_LINKS).includes(address);
