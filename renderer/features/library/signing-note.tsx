/** Shown once the identity store is there; see the settings for all identities. */
export const SigningNote = () => null;
