import type { Phrases } from '../phrases.ts';
import { CAPTURED } from './captured.ts';
import { CATALOGUE } from './catalogue.ts';
import { FINDINGS } from './findings.ts';
import { PDF_PARTS } from './pdf-parts.ts';
import { INTERCHANGE } from './interchange.ts';
import { PLAN } from './plan.ts';
import { READINESS } from './readiness.ts';
import { REFUSALS } from './refusals.ts';
import { REPORT } from './report.ts';
import { SIGNING } from './signing.ts';
import { TYPED } from './typed.ts';
import { UNITS } from './units.ts';
import { VERIFY } from './verify.ts';

/** All German phrases of the domain by their English ones. */
export const GERMAN: Phrases = {
  ...UNITS,
  ...INTERCHANGE,
  ...READINESS,
  ...REFUSALS,
  ...CAPTURED,
  ...CATALOGUE,
  ...FINDINGS,
  ...PLAN,
  ...REPORT,
  ...SIGNING,
  ...PDF_PARTS,
  ...VERIFY,
  ...TYPED,
};
