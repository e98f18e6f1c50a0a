const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which a share of the measurements lies (nearest rank). */
export const percentile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.max(0, Math.ceil(share * values.length) - 1))] ??
  Number.NaN;

/** The middle value; the mean of the middle two where their number is even. */
export const median = (values: readonly number[]): number => {
  const order = sorted(values);
  const middle = Math.floor(order.length / 2);
  const [low, high] = [order[order.length % 2 === 0 ? middle - 1 : middle] ?? NaN, order[middle] ?? NaN];
  return (low + high) / 2;
};

/** Milliseconds for people. */
export const ms = (value: number): string => `${value.toFixed(value < 20 ? 1 : 0)} ms`;

/** A table of aligned columns; the first is a name. */
export const printTable = (rows: readonly (readonly string[])[]): void => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`);
  }
};
