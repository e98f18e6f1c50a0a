import type { Phrases } from '../phrases.ts';
import { CAPTURED } from './captured.ts';
import { CATALOGUE } from './catalogue.ts';
import { FINDINGS } from './findings.ts';
import { PLAN } from './plan.ts';
import { REPORT } from './report.ts';

/** All German phrases of the domain by their English ones. */
export const GERMAN: Phrases = { ...CAPTURED, ...CATALOGUE, ...FINDINGS, ...PLAN, ...REPORT };
