import type { Id } from './ids.ts';
import type { Instant } from './dates.ts';

/**
 * The only sources of time and chance that the domain may use. The caller brings them, so every function in
 * `shared/` is a pure function of its arguments and tests need no patched globals.
 */
export type Context = {
  /** The present moment, as an ISO 8601 instant in UTC. */
  readonly now: () => Instant;
  /** A new identifier, unique within the store. */
  readonly newId: () => Id;
  /** The name of the person at the keyboard, as it shall stand in the journal; may be empty. */
  readonly actor: string;
};
