import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor, formatAmount, sumMinor } from '#shared/core/money';
import type { SceneNode, SceneRect, SceneText } from '#shared/core/scene';
import { emptyBudgetLine, emptyPhase, type Phase } from '#shared/plan/phase';
import { planMoney } from '#shared/plan/plan-money';
import { phaseYears, phaseYearScene } from '#shared/report/charts/phase-year-scene';
import { textWidth } from '#shared/report/charts/text-width';
import type { Session } from '#shared/session/session';
import { blankSession } from '../../session/desk.ts';
import { blocksOf, cellText, contentOf, fileOf, sampleFile } from '../sample-session.ts';

const WIDTH = 634;
const claims = sampleFile('claims-intake').session;

const draw = (session: Session) => {
  const names = new Map(session.phases.map(({ id, name }) => [id as string, name]));
  const input = { money: planMoney(session), names, currency: 'EUR', locale: 'en-GB', width: WIDTH };
  return { rows: phaseYears(input), scene: phaseYearScene(input) };
};

const rects = (nodes: readonly SceneNode[]): SceneRect[] => nodes.filter((node) => node.kind === 'rect');
const texts = (nodes: readonly SceneNode[]): SceneText[] => nodes.filter((node) => node.kind === 'text');

/** Phases of any length with any amounts, one after the other. */
const anyPlan = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 900 }),
      amounts: fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000_000 }), { maxLength: 4 }),
      reserve: fc.constantFrom(null, 0, 20),
    }),
    { maxLength: 20 },
  )
  .map((parts): Session => ({
    ...blankSession(),
    phases: parts.map(({ days, amounts, reserve }, at): Phase => ({
      ...emptyPhase(asId(`p${at}`), at % 4 === 3 ? 'operate' : 'pilot'),
      name: `Phase ${at}`,
      start: asDate('2026-11-02'),
      end: asDate(new Date(Date.UTC(2026, 10, 2 + days)).toISOString().slice(0, 10)),
      contingency: { time: null, money: reserve, basis: '' },
      budget: amounts.map((amount, place) => ({
        ...emptyBudgetLine(asId(`l${at}-${place}`)),
        amount: asMinor(amount),
        rhythm: place === 1 ? 'monthly' : 'one-off',
      })),
    })),
  }));

describe('the budget by phase and year', () => {
  it('has a bar for each phase and all of them last, each as long as its sum', () => {
    const { rows, scene } = draw(claims);
    expect(rows.map(({ name }) => name)).toEqual([
      'Proof of concept',
      'Pilot',
      'Production',
      'Operate',
      'All phases',
    ]);
    const [first, second] = [rows[0], rows[1]].map((_, at) =>
      rects(scene.nodes)
        .filter(({ y }) => Math.floor(y / 30) === at)
        .reduce((sum, { width }) => sum + width + 2, 0),
    );
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(95_000 / 48_000, 1);
  });

  it('adds up exactly: years to phases, phases to the whole, as the money of the plan has it', () => {
    fc.assert(
      fc.property(anyPlan, (session) => {
        const money = planMoney(session);
        const { rows } = draw(session);
        for (const { years, total } of rows) {
          expect(sumMinor(years.flatMap(({ lines, contingency }) => [lines, contingency]))).toBe(total);
        }
        const own = session.phases.length < 2 ? rows : rows.slice(0, -1);
        const whole = sumMinor([...money.cost.values()]);
        expect(sumMinor(own.map(({ total }) => total))).toBe(whole);
        if (session.phases.length > 1) expect(rows.at(-1)?.total).toBe(whole);
      }),
    );
  });

  it('stays inside its width, with text of at least 12, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, (session) => {
        const { scene } = draw(session);
        expect(JSON.stringify(scene.nodes)).not.toMatch(/null|NaN/);
        for (const { x, width, y, height } of rects(scene.nodes)) {
          expect(x + width).toBeLessThanOrEqual(WIDTH);
          expect(y + height).toBeLessThanOrEqual(scene.height);
        }
        for (const { text, x, size, weight, family } of texts(scene.nodes)) {
          expect(size).toBeGreaterThanOrEqual(12);
          expect(x + textWidth(text, { size, weight, family })).toBeLessThanOrEqual(WIDTH + 1);
        }
      }),
    );
  });

  it('tells the sums in words', () => {
    expect(draw(claims).scene.description.replaceAll('\u00a0', ' ')).toMatch(
      /^What each phase costs, by calendar year: Proof of concept 52,800 EUR, Pilot 104,500 EUR, .+ Together by year: 2026 52,800 EUR, 2027 /,
    );
  });

  it('puts what the thirteenth phase and later ones cost together', () => {
    const phases = Array.from({ length: 20 }, (_, at) => ({
      ...emptyPhase(asId(`p${at}`), 'pilot'),
      name: `Phase ${at}`,
    }));
    const { rows } = draw({ ...blankSession(), phases });
    expect(rows.slice(-2).map(({ name }) => name)).toEqual(['9 other phases', 'All phases']);
  });
});

describe('the tables of the budget', () => {
  it('have totals that are the sums of their rows', () => {
    fc.assert(
      fc.property(anyPlan, (session) => {
        const tables = blocksOf(contentOf(fileOf(session)), 'budget', 'table');
        const lines = tables.find(({ title }) => title.startsWith('Line by line'));
        if (!lines) return;
        const figure = (text: string): number => Math.round(Number(text.replace(/[^0-9.-]/g, '') || 0) * 100);
        const sum = lines.rows.reduce((all, row) => all + figure(cellText(row.at(-1))), 0);
        expect(lines.totals[0]?.map(cellText).at(-1)).toBe(formatAmount(asMinor(sum), 'EUR', 'en-GB'));
      }),
      { numRuns: 30 },
    );
  });
});
