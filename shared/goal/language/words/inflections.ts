/** The forms of an English verb that statements of benefits use. */
export type VerbForms = {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly ing: string;
};

const DOUBLING = new Set(['cut', 'trim', 'drop', 'shrink']);

const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map([
  ['cut', 'cut'],
  ['speed', 'sped'],
  ['shrink', 'shrunk'],
]);

const pastOf = (base: string): string => {
  const irregular = IRREGULAR_PASTS.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
};

const ingOf = (base: string): string => {
  if (base.endsWith('ee')) return `${base}ing`;
  if (base.endsWith('e')) return `${base.slice(0, -1)}ing`;
  return base === 'cut' || base === 'trim' || base === 'drop' ? `${base}${base.slice(-1)}ing` : `${base}ing`;
};

const thirdOf = (base: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

/** The forms of a verb, by its base form. */
export const formsOf = (base: string): VerbForms => ({
  base,
  third: thirdOf(base),
  past: pastOf(base),
  ing: ingOf(base),
});
