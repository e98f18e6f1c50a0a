/** Something that wants to stand around a point of a line and must not overlap its neighbours. */
export type Wish = {
  /** Where its centre would like to be. */
  readonly center: number;
  readonly width: number;
  /** How much it resists being moved; 1 for labels, more for what should stay. */
  readonly weight: number;
};

type Pool = { position: number; weight: number; count: number };

/**
 * Places intervals in the given order so that they keep `gap` between them, stay inside `from` to `to`, and move as
 * little as possible from where they want to be (weighted least squares by pooling adjacent violators, Ayer et al.
 * 1955). When they need more room than there is, they keep order and gap and run over the end.
 *
 * @returns the centres, in the order given.
 */
export const spread = (wishes: readonly Wish[], from: number, to: number, gap: number): number[] => {
  // Shifting each interval by the room of those before it turns "do not overlap" into "do not decrease".
  const offsets: number[] = [];
  let used = 0;
  for (const wish of wishes) {
    offsets.push(used + wish.width / 2);
    used += wish.width + gap;
  }
  const pools: Pool[] = [];
  wishes.forEach((wish, index) => {
    let pool: Pool = { position: wish.center - (offsets[index] ?? 0), weight: wish.weight, count: 1 };
    for (let last = pools.at(-1); last && last.position > pool.position; last = pools.at(-1)) {
      const weight = last.weight + pool.weight;
      const position = (last.position * last.weight + pool.position * pool.weight) / weight;
      pool = { position, weight, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const last = Math.max(from, to - (used - gap));
  const positions = pools.flatMap((pool) =>
    Array.from({ length: pool.count }, () => Math.min(Math.max(pool.position, from), last)),
  );
  return positions.map((position, index) => position + (offsets[index] ?? 0));
};
