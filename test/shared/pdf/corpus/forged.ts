import type { Forged } from './base.ts';
import { CHANGED_BYTES, LATER_REVISIONS, LOST_SIGNATURES, STRANGE_LAYOUT } from './forged-bytes.ts';
import { FALSE_FIGURES, PERMISSION_EDITS, SHADOW_EDITS } from './forged-pages.ts';
import { SMALL_RANGES, UNIVERSAL_FORGERIES, WRAPPED_SIGNATURES } from './forged-ranges.ts';
import {
  BROKEN_CHAINS,
  STRANGERS,
  TRANSPLANTED,
  WEAK_ALGORITHMS,
  WRONG_CERTIFICATES,
} from './forged-signatures.ts';
import { FALSE_STAMPS } from './forged-stamps.ts';

/** All files that have to be refused, class by class. */
export const FORGED: readonly Forged[] = [
  ...CHANGED_BYTES,
  ...LATER_REVISIONS,
  ...LOST_SIGNATURES,
  ...UNIVERSAL_FORGERIES,
  ...WRAPPED_SIGNATURES,
  ...SMALL_RANGES,
  ...STRANGE_LAYOUT,
  ...WEAK_ALGORITHMS,
  ...WRONG_CERTIFICATES,
  ...BROKEN_CHAINS,
  ...TRANSPLANTED,
  ...STRANGERS,
  ...SHADOW_EDITS,
  ...PERMISSION_EDITS,
  ...FALSE_FIGURES,
  ...FALSE_STAMPS,
];
