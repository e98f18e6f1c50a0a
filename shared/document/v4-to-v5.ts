import { version5 } from '#shared/session/added-in-version-5';

/** A document of version 4 as one of version 5; anything else unchanged. */
export const { upgradeDocument } = version5;

/** One entry of a journal of version 4 as one of version 5. */
export const { upgradeEntry } = version5;
