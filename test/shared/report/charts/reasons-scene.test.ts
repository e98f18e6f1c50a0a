import { describe, expect, it } from 'vitest';
import type { Level, ReasonScores } from '#shared/findings/score';
import { reasonsScene } from '#shared/report/charts/reasons-scene';

const scores = (levels: readonly Level[]): ReasonScores => {
  const lowest = Math.min(...levels) as Level;
  const reasons = levels.map((level, index) => ({
    reason: (index + 1) as 1,
    title: `Reason number ${index + 1}`,
    level,
    why: 'Because of this',
  }));
  return {
    reasons,
    lowest,
    lowestReasons: reasons.filter(({ level }) => level === lowest).map(({ reason }) => reason),
  };
};
const draw = (levels: readonly Level[], width = 634) => reasonsScene({ scores: scores(levels), width });

describe('the five reasons', () => {
  it('places every dot on its level and makes the lowest a square', () => {
    const { nodes } = draw([4, 3, 2, 3, 4]);
    const dots = nodes.filter((node) => node.kind === 'circle');
    const squares = nodes.filter((node) => node.kind === 'rect' && node.fill === 'block');
    expect(dots).toHaveLength(4);
    expect(squares).toHaveLength(1);
    const xs = dots.map(({ cx }) => cx);
    expect(xs[0]).toBe(xs[3]);
    expect(xs[0]).toBeGreaterThan(xs[1] ?? Infinity);
  });

  it('names the lowest, and nobody when all are equal', () => {
    const lowest = (levels: readonly Level[]): number =>
      draw(levels).nodes.filter((node) => node.kind === 'text' && node.text === 'Lowest').length;
    expect(lowest([4, 3, 2, 3, 4])).toBe(1);
    expect(lowest([4, 1, 2, 1, 4])).toBe(2);
    expect(lowest([3, 3, 3, 3, 3])).toBe(0);
  });

  it('tells the score in words', () => {
    expect(draw([4, 3, 2, 3, 4]).description).toMatch(
      /the lowest counts: 2 of 4\..*3 Reason number 3: 2, Likely\./,
    );
  });

  it('keeps the words left of the scale at every width', () => {
    for (const width of [520, 634, 1200]) {
      const { nodes } = draw([4, 3, 2, 3, 4], width);
      const axis = Math.min(
        ...nodes.flatMap((node) =>
          node.kind === 'line' && node.y1 === node.y2 && node.stroke === 'line-2' ? [node.x1] : [],
        ),
      );
      const ends = nodes.flatMap((node) =>
        node.kind === 'text' && node.family === 'serif' ? [node.x + node.text.length * 5] : [],
      );
      expect(Math.max(...ends)).toBeLessThan(axis);
    }
  });
});
