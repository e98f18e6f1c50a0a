/**
 * JSON with one form for each value: members sorted by UTF-16 code units, no white space, numbers as ECMAScript writes
 * them; the JSON Canonicalization Scheme of RFC 8785 for the values a session can hold.
 *
 * @throws TypeError for what JSON cannot hold: undefined, functions, NaN, infinities, lone surrogates are kept as
 * escapes by `JSON.stringify`.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    const members = Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('JSON holds finite numbers only');
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`JSON cannot hold a ${typeof value}`);
  return text;
};
