import { asId } from '#shared/core/ids';
import { type CatalogueEntry, type CatalogueField, emptyEntry } from '../entry.ts';

/** An entry as the data files write it: what follows from other parts, or is the same in most entries, is left out. */
export type BuiltInRow = Pick<
  CatalogueEntry,
  | 'name'
  | 'definition'
  | 'formula'
  | 'unit'
  | 'direction'
  | 'aggregation'
  | 'frequency'
  | 'meter'
  | 'dataSource'
  | 'mistake'
> & {
  readonly id: string;
  /** What a percentage is a share of, or a rate counted per; a percentage here is always a share. */
  readonly denominator?: string;
  /** The meter only asks people. */
  readonly selfReported?: true;
  /** Guardrails, parted by semicolons: the id of an entry, or plain words (recognised by their blanks). */
  readonly guardrails: string;
  /** The unit of the benefit's volume, and how one unit is valued. */
  readonly money: readonly [unit: string, note: string];
  /** What a room says, parted by semicolons. */
  readonly words: string;
};

/** The items of a text that parts them by semicolons. */
export const listed = (text: string): string[] => text.split(';').map((part) => part.trim());

const isWords = (guardrail: string): boolean => guardrail.includes(' ');

const entryOf = (field: CatalogueField, row: BuiltInRow): CatalogueEntry => {
  const { guardrails, money, words, id, ...parts } = row;
  const named = listed(guardrails);
  return {
    ...emptyEntry(asId(id)),
    ...parts,
    field,
    percentKind: row.unit === '%' ? 'share' : '',
    guardrailIds: named.filter((part) => !isWords(part)).map(asId),
    guardrailNames: named.filter(isWords),
    moneyUnit: money[0],
    moneyNote: money[1],
    words: listed(words),
  };
};

/** The entries of one field of work. Throws on a malformed id: the data is ours, a test reads all of it. */
export const builtInField = (field: CatalogueField, rows: readonly BuiltInRow[]): readonly CatalogueEntry[] =>
  rows.map((row) => entryOf(field, row));
