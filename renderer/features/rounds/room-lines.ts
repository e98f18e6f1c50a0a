import type { OptionalId } from '#shared/core/ids';
import { parseQuantity } from '#shared/core/parse-quantity';
import { emptyInput, type Round, type RoundInput } from '#shared/rounds/round';
import { newId } from '../../storage/clock.ts';

/** The rounds whose answers fit on a line. */
export const fitsOnLines = ({ kind }: Pick<Round, 'kind'>): boolean =>
  kind === 'ideas' || kind === 'number' || kind === 'range';

/** What the lines mean, or the first line that means nothing. */
export type ReadLines =
  | { readonly ok: true; readonly inputs: readonly RoundInput[] }
  | { readonly ok: false; readonly line: number };

const inputOf = (
  { kind }: Pick<Round, 'kind'>,
  line: string,
  personId: OptionalId,
  locale: string,
): RoundInput | null => {
  const blank = { ...emptyInput(newId()), personId };
  if (kind === 'ideas') return { ...blank, ideas: [line] };
  const read = parseQuantity(line, { locale });
  if (!read.ok || read.value?.unit !== null) return null;
  const { kind: meant, low, high } = read.value;
  if (kind === 'number') return meant === 'number' ? { ...blank, value: low } : null;
  return meant === 'range' || meant === 'number' ? { ...blank, low, high } : null;
};

/** Reads answers, one on each line; blank lines are left out. Of a named person all ideas are one entry. */
export const readLines = (
  round: Pick<Round, 'kind' | 'isAnonymous'>,
  text: string,
  personId: OptionalId,
  locale: string,
): ReadLines => {
  const inputs: RoundInput[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const input = inputOf(round, line, round.isAnonymous ? '' : personId, locale);
    if (input === null) return { ok: false, line: at + 1 };
    inputs.push(input);
  }
  const [first] = inputs;
  if (first === undefined || round.isAnonymous || round.kind !== 'ideas') return { ok: true, inputs };
  return { ok: true, inputs: [{ ...first, ideas: inputs.flatMap(({ ideas }) => ideas) }] };
};
