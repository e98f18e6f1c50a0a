import { GERMAN_UNITS } from '#shared/core/unit-names';
import type { Phrases } from '../phrases.ts';

/** What the product calls units and scales, as `shared/core` knows them. */
export const UNITS: Phrases = {
  ...GERMAN_UNITS,
  thousand: 'Tsd.',
  million: 'Mio.',
  billion: 'Mrd.',
};
