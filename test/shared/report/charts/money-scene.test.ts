import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { asMinor, sumMinor } from '#shared/core/money';
import type { Scene, SceneNode, SceneRect, SceneText } from '#shared/core/scene';
import { planMoney } from '#shared/plan/plan-money';
import { emptyRisk, type Risk } from '#shared/plan/risk';
import { fundingScene } from '#shared/report/charts/funding-scene';
import { moneyScene } from '#shared/report/charts/money-scene';
import { drawableRisks, riskScene } from '#shared/report/charts/risk-scene';
import { textWidth } from '#shared/report/charts/text-width';
import { claimsPlan, line, metric, phase, plan } from '../../plan/support/money-plans.ts';

const texts = (scene: Scene): SceneText[] => scene.nodes.filter((node) => node.kind === 'text');
const rects = (scene: Scene, test: (node: SceneRect) => boolean): SceneRect[] =>
  scene.nodes.filter((node) => node.kind === 'rect').filter(test);
/** Bars, not the marks of the legend. */
const isBar = ({ y }: SceneRect): boolean => y > 20;
const isDashed = ({ dash }: SceneNode & { dash?: unknown }): boolean => dash !== undefined;

const draw = (horizonYears = 5, width = 800, locale = 'en-GB'): Scene =>
  moneyScene({
    money: planMoney(claimsPlan({ horizonYears })),
    width,
    locale,
    currency: 'EUR',
  });

describe('the chart of cost and benefit', () => {
  it('draws benefits above the zero line, costs below it, and cost without a payer dashed', () => {
    const scene = draw();
    const benefits = rects(scene, (node) => isBar(node) && node.fill === 'accent');
    const costs = rects(scene, (node) => isBar(node) && node.fill === 'chart-money');
    const missing = rects(scene, (node) => isBar(node) && node.stroke === 'chart-missing');
    expect([benefits.length, costs.length, missing.length]).toEqual([4, 2, 4]);
    expect(missing.every(isDashed)).toBe(true);
    const zero = Math.min(...costs.map(({ y }) => y));
    for (const { y, height } of benefits) expect(y + height).toBeLessThanOrEqual(zero + 0.01);
    for (const { y } of missing) expect(y).toBeGreaterThanOrEqual(zero);
  });

  it('draws bars in proportion to their amounts', () => {
    const [poc, later] = rects(draw(), (node) => isBar(node) && node.fill === 'chart-money');
    // 48,000 in 2026; 305,000 in 2027.
    expect((later?.height ?? 0) / (poc?.height ?? 1)).toBeCloseTo(305 / 48, 1);
  });

  it('says the sum so far at its end, and in words where it was lowest', () => {
    const scene = draw();
    expect(texts(scene).map(({ text }) => text)).toContain('-106k');
    expect(scene.description).toBe(
      'Cost and benefit of the years 2026 to 2030. The sum so far is lowest in 2027, at -317,008.22 EUR, and -106,408.22 EUR at the end.',
    );
  });

  it('writes the sums of the years beside their bars only where each has room for its own', () => {
    const sums = (scene: Scene): number =>
      texts(scene).filter(({ anchor, weight }) => anchor === 'middle' && weight === 600).length;
    // Four benefits and five costs.
    expect(sums(draw(5))).toBe(9);
    expect(sums(draw(30, 700))).toBe(0);
  });

  it('keeps every text inside and its year names apart, from one year to thirty', () => {
    for (const [years, width] of [
      [1, 480],
      [5, 560],
      [30, 700],
    ] as const) {
      const scene = draw(years, width, 'de-DE');
      for (const { text, x, anchor, size, weight, family } of texts(scene)) {
        const wide = textWidth(text, { size, weight, family });
        const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
        expect(left, text).toBeGreaterThanOrEqual(-1);
        expect(left + wide, text).toBeLessThanOrEqual(width + 1);
      }
      const names = texts(scene).filter(({ text }) => /^20\d\d$/.test(text));
      const gaps = names.slice(1).map(({ x }, at) => x - (names[at]?.x ?? 0));
      for (const gap of gaps)
        expect(gap).toBeGreaterThan(textWidth('2026', { size: 12, weight: 500, family: 'sans' }));
    }
  });

  it('names only what occurs, and survives a plan of which nothing is known', () => {
    const only = planMoney(plan([phase('poc', ['2027-01-01', '2027-12-31'], [line('a', 100)])]));
    const words = texts(moneyScene({ money: only, width: 600, locale: 'en-GB', currency: 'EUR' })).map(
      ({ text }) => text,
    );
    expect(words).toContain('Cost');
    expect(words).not.toContain('Benefit');
    const empty = moneyScene({ money: planMoney(plan([])), width: 600, locale: 'en-GB', currency: 'EUR' });
    for (const node of empty.nodes) expect(JSON.stringify(node)).not.toMatch(/null|NaN/);
  });

  it('draws a disadvantage below the line', () => {
    const worse = planMoney(
      plan(
        [phase('production', ['2027-01-01', '2027-12-31'], [line('a', 100)])],
        [metric('m', 500, '2027-01-01', { type: 'dis-benefit' })],
      ),
    );
    const scene = moneyScene({ money: worse, width: 600, locale: 'en-GB', currency: 'EUR' });
    const [cost] = rects(scene, (node) => isBar(node) && node.fill === 'chart-money');
    for (const { y } of rects(scene, (node) => isBar(node) && node.fill === 'accent')) {
      expect(y).toBeGreaterThanOrEqual((cost?.y ?? 0) - 20);
    }
    expect(rects(scene, (node) => isBar(node) && node.fill === 'accent').length).toBeGreaterThan(0);
  });
});

describe('the bar of who pays', () => {
  const funding = {
    funded: asMinor(4_800_000),
    requested: asMinor(9_600_000),
    missing: asMinor(4_800_000),
    contingency: sumMinor([]),
  };

  it('gives each part its share of the width and every part its words and figure', () => {
    const scene = fundingScene({ funding, width: 800, currency: 'EUR', locale: 'de-DE' });
    const bar = rects(scene, ({ height }) => height > 13);
    expect(bar.map(({ width }) => Math.round(width / 10))).toEqual([20, 40, 20]);
    expect(bar.filter(isDashed)).toHaveLength(1);
    const words = texts(scene).map(({ text }) => text);
    expect(words).toEqual([
      'Granted',
      '48.000',
      'Requested',
      '96.000',
      'No payer',
      '48.000',
      'Contingency',
      '0',
    ]);
    expect(scene.description).toBe(
      'Who pays 192.000 EUR: Granted 48.000 EUR, Requested 96.000 EUR, No payer 48.000 EUR, Contingency 0 EUR.',
    );
  });

  it('has no bar where nothing is to be paid', () => {
    const none = {
      funded: sumMinor([]),
      requested: sumMinor([]),
      missing: sumMinor([]),
      contingency: sumMinor([]),
    };
    expect(
      rects(
        fundingScene({ funding: none, width: 800, currency: 'EUR', locale: 'en-GB' }),
        ({ height }) => height > 13,
      ),
    ).toEqual([]);
  });
});

describe('the chart of risks', () => {
  const risk = (
    id: string,
    figures: readonly [number, number, number, number],
    rest: Partial<Risk> = {},
  ): Risk => ({
    ...emptyRisk(asId(id), `Event ${id}`),
    probabilityLow: figures[0],
    probabilityHigh: figures[1],
    impactLow: asMinor(figures[2]),
    impactHigh: asMinor(figures[3]),
    ...rest,
  });
  const risks = [
    emptyRisk(asId('none'), 'No figures'),
    risk('small', [10, 20, 100_000, 300_000]),
    risk('large', [20, 60, 200_000, 900_000]),
    risk('closed', [1, 100, 1, 900_000], { state: 'closed' }),
  ];
  const scene = riskScene({ risks, width: 600, currency: 'EUR', locale: 'en-GB' });

  it('draws a box from the low to the high ends of every open risk that has both ranges', () => {
    expect(drawableRisks(risks)).toBe(2);
    const [small, large] = rects(scene, () => true);
    if (!small || !large) throw new Error('two boxes are drawn');
    expect(large.width / small.width).toBeCloseTo(4, 1);
    expect(large.height / small.height).toBeCloseTo(3.5, 1);
    expect(large.x).toBeCloseTo(small.x + small.width, 5);
  });

  it('numbers them by their place in the register, the largest exposure last and heavier', () => {
    const numbers = texts(scene).filter(({ size, weight }) => size === 12 && weight === 600);
    expect(numbers.map(({ text }) => text)).toEqual(['2', '3']);
    expect(rects(scene, () => true).map(({ strokeWidth }) => strokeWidth)).toEqual([1.25, 2]);
  });

  it('draws a risk of one value large enough to be seen, and says all of it in words', () => {
    const exact = riskScene({
      risks: [risk('a', [5, 5, 100, 100])],
      width: 600,
      currency: 'EUR',
      locale: 'en-GB',
    });
    const [box] = rects(exact, () => true);
    expect([box?.width, box?.height]).toEqual([10, 10]);
    expect(exact.description).toContain('1 Event a: 5%, 1 EUR.');
  });
});
