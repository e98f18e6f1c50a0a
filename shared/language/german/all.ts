import type { Phrases } from '../phrases.ts';
import { CAPTURED } from './captured.ts';
import { FINDINGS } from './findings.ts';
import { PLAN } from './plan.ts';
import { REPORT } from './report.ts';

/** All German phrases of the domain by their English ones. */
export const GERMAN: Phrases = { ...CAPTURED, ...FINDINGS, ...PLAN, ...REPORT };
