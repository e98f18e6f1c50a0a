import type { Family } from './benefit-nouns.ts';

const of = (family: Family, words: string): [string, Family][] =>
  words.split(' ').map((word): [string, Family] => [word, family]);

/**
 * Comparatives that praise whatever they stand before: comparative phrases of ISO/IEC/IEEE 29148, which need what is
 * compared with what. The family chooses the question.
 */
export const PRAISING_COMPARATIVES: ReadonlyMap<string, Family> = new Map([
  ...of('time', 'faster quicker speedier sooner'),
  ...of('quality', 'better stronger superior smarter clearer deeper richer tighter sharper'),
  ...of('effort', 'easier simpler smoother'),
  ...of('money', 'cheaper leaner'),
  ...of('risk', 'safer healthier'),
  ...of('volume', 'fewer greater'),
]);

/** Comparatives that praise only before a noun of benefit: "higher quality", "lower costs"; not "lower resolution". */
export const NEUTRAL_COMPARATIVES: ReadonlySet<string> = new Set([
  'higher',
  'lower',
  'less',
  'shorter',
  'more',
]);

/** Superlatives, which ISO/IEC/IEEE 29148 names as unbounded too. */
export const SUPERLATIVES: ReadonlySet<string> = new Set([
  'best',
  'fastest',
  'highest',
  'easiest',
  'cheapest',
  'safest',
]);

/** Adjectives and adverbs that praise after "more" and "less"; "more complex cases" and "more manual work" do not. */
export const PRAISING_ADJECTIVES: ReadonlyMap<string, Family> = new Map([
  ...of(
    'efficiency',
    'efficient efficiently effective effectively productive productively agile optimal streamlined',
  ),
  ...of(
    'efficiency',
    'intelligent intelligently creatively scalable flexible proactive strategically seamless',
  ),
  ...of(
    'quality',
    'accurate accurately reliable reliably precise precisely robust complete comprehensive detailed',
  ),
  ...of(
    'quality',
    'comfortable pleasant enjoyable engaging natural coherent granular rigorous nuanced systematic predictable',
  ),
  ...of(
    'quality',
    'dependable sustainable competitive impactful valuable focused readable understandable organized organised',
  ),
  ...of(
    'quality',
    'thorough thoroughly meaningful relevant useful insightful targeted realistic advanced high-quality',
  ),
  ...of(
    'consistency',
    'consistent consistently uniform standardized transparent transparently objective equitable fair',
  ),
  ...of('time', 'timely quickly rapid rapidly responsive swiftly'),
  ...of('money', 'cost-effective cost-effectively economical affordable cost expensive costly'),
  ...of(
    'access',
    'accessible available inclusive usable user-friendly user convenient intuitive easily searchable',
  ),
  ...of('decisions', 'informed actionable data-driven favorable confident confidently'),
  ...of('risk', 'secure securely safe safely resilient'),
  ...of('service', 'personalized tailored helpful satisfying'),
]);

/** Adjectives of what wears people out: "less cumbersome" is a benefit, "more cumbersome" none. */
export const WEARY_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'burdensome cumbersome laborious tedious error-prone disruptive invasive intrusive restrictive frustrating stressful ' +
    'time-consuming labor-intensive labour-intensive repetitive wasteful painful'
  ).split(' '),
);
