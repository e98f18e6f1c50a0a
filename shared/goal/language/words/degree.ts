import type { Family } from './benefit-nouns.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const of = (family: Family, words: string): [string, Family][] =>
  words.split(' ').map((word): [string, Family] => [word, family]);

/** Adverbs of degree: ambiguous adverbs of ISO/IEC/IEEE 29148 ("significantly", "greatly"). */
export const DEGREE_ADVERBS = set(
  'significantly greatly substantially dramatically drastically considerably vastly markedly notably tremendously ' +
    'immensely materially meaningfully radically strongly largely noticeably appreciably exponentially',
);

/** Adjectives of degree: ambiguous adjectives of ISO/IEC/IEEE 29148 ("significant", "substantial"). */
export const DEGREE_ADJECTIVES = set(
  'significant substantial considerable dramatic drastic major huge large great notable marked tremendous vast ' +
    'meaningful measurable massive noticeable immense demonstrable tangible sizable sizeable dramatic',
);

/** Adverbs that may stand between a degree or an auxiliary and its verb, and belong to the claim. */
export const MANNER_ADVERBS = set('further proactively directly continuously steadily consistently both');

/** Adverbs that praise how a thing is done; two of them claim a benefit ("consistently and clearly"). */
export const PRAISING_MANNERS = set(
  'consistently clearly effectively reliably confidently seamlessly transparently',
);

/** Adjectives of speed and ease that claim a benefit of the noun behind them, by family. */
export const SPEED_ADJECTIVES: ReadonlyMap<string, Family> = new Map([
  ...of('time', 'quick rapid fast swift speedy expedited accelerated instant expeditious'),
  ...of('efficiency', 'efficient streamlined'),
]);

/** Adverbs of speed and ease before or behind a verb, by family. */
export const SPEED_ADVERBS: ReadonlyMap<string, Family> = new Map([
  ...of('time', 'quickly rapidly swiftly promptly speedily expeditiously'),
  ...of('efficiency', 'efficiently'),
  ...of('access', 'easily'),
]);

/** Words that tell a feeling and no level: subjective language of ISO/IEC/IEEE 29148 and of Femmer et al. 2017. */
export const SUBJECTIVE_WORDS: ReadonlyMap<string, Family> = new Map([
  ...of('access', 'user-friendly intuitive easy-to-use'),
  ...of('money', 'cost-effective cost-efficient low-cost'),
  ...of('quality', 'impactful'),
]);

/** Two words that tell a feeling: "high value", "minimal labor". */
export const SUBJECTIVE_PAIRS: ReadonlyMap<string, Family> = new Map([
  ...of('money', 'high_payoff low_cost high_return'),
  ...of(
    'effort',
    'minimal_labor minimal_effort little_effort minimal_work minimal_manual minimal_human minimal_intervention',
  ),
  ...of('quality', 'highest_quality best_possible'),
  ...of('money', 'cost_effective cost_efficient cost_efficiency'),
  ...of('access', 'user_friendly'),
]);

/** Words of time with no bound, which the room has to pin down though they claim no benefit by themselves. */
export const TIMELESS_WORDS = set('timely soon shortly asap periodically regularly frequently occasionally');

/** Quantifiers without a number. */
export const VAGUE_QUANTIFIERS = set('many several various numerous');

/** Praise that no measurement is known for: open-ended, non-verifiable terms of ISO/IEC/IEEE 29148. */
export const UNPROVEN_WORDS = set(
  'seamless seamlessly robust flexible innovative holistic modern optimal adequate adequately sufficient appropriate ' +
    'reasonable great good nice scalable world-class best-in-class state-of-the-art cutting-edge reliably',
);
