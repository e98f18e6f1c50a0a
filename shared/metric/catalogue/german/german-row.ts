import type { BuiltInRow } from '../data/built-in-field.ts';

/**
 * The German texts of one entry of the built-in catalogue. Ids, numbers and what is chosen from a list (direction,
 * aggregation, frequency) stand only in `data/`; the German of a field is keyed by the ids there.
 */
export type GermanRow = Pick<
  BuiltInRow,
  'name' | 'definition' | 'formula' | 'unit' | 'meter' | 'dataSource' | 'mistake' | 'money'
> & {
  /** Where the English entry has one. */
  readonly denominator?: string;
  /** The guardrails in plain words, in the order of the English ones, parted by semicolons; absent where all are ids. */
  readonly guardrails?: string;
  /** What a German-speaking room says, parted by semicolons: its own phrases, no translation of the English ones. */
  readonly words: string;
};
