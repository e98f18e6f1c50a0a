import { describe, expect, it } from 'vitest';
import { asDate, dayNumber } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import type { SceneNode } from '#shared/core/scene';
import { emptyPhase } from '#shared/plan/phase';
import { emptyCalendar } from '#shared/plan/plan-settings';
import { makeCalendar } from '#shared/plan/schedule/working-calendar';
import { emptyTask, linkTypeSchema, type Task, type TaskLink } from '#shared/plan/task';
import { fitAxis, GANTT_SCALES, nextScale, scaledAxis } from '#shared/report/charts/gantt-axis';
import { barBox } from '#shared/report/charts/gantt-bars';
import { layOutRows, rowsBetween } from '#shared/report/charts/gantt-layout';
import { linkPath } from '#shared/report/charts/gantt-links';
import { layOutPicture } from '#shared/report/charts/gantt-parts';
import { ganttPlan } from '#shared/report/charts/gantt-rows';
import { axisLabels, freeDayBands } from '#shared/report/charts/gantt-ticks';
import { textWidth } from '#shared/report/charts/text-width';
import { blankSession } from '../../session/desk.ts';

const TODAY = asDate('2026-11-23');
const span = (start: string, end: string) => ({ start: asDate(start), end: asDate(end) });

describe('the axis of time', () => {
  it('shows whole months when it fits', () => {
    const axis = fitAxis(span('2026-11-10', '2027-02-03'), 100, 500);
    expect(axis.place(dayNumber(asDate('2026-11-01')))).toBe(100);
    expect(axis.place(dayNumber(asDate('2027-03-01')))).toBeCloseTo(500, 9);
  });

  it('gives every day the same width, in the weeks when clocks change and on 29 February', () => {
    for (const scale of GANTT_SCALES) {
      const axis = scaledAxis(span('2027-03-22', '2028-04-10'), scale, 0, 600);
      for (const day of ['2027-03-28', '2027-10-31', '2028-02-29', '2028-03-26']) {
        const at = dayNumber(asDate(day));
        expect(axis.place(at + 1) - axis.place(at)).toBeCloseTo(axis.perDay, 6);
        expect(axis.dayAt(axis.place(at) + axis.perDay / 2)).toBe(at);
      }
      expect(dayNumber(asDate('2028-03-01')) - dayNumber(asDate('2028-02-28'))).toBe(2);
    }
  });

  it('reaches to the edge of the window at every scale and covers the plan', () => {
    for (const scale of GANTT_SCALES) {
      const axis = scaledAxis(span('2026-11-10', '2026-11-20'), scale, 6, 700);
      expect(axis.right).toBeGreaterThanOrEqual(699.5);
      expect(axis.from).toBeLessThanOrEqual(dayNumber(asDate('2026-11-10')));
      expect(axis.to).toBeGreaterThan(dayNumber(asDate('2026-11-20')));
    }
  });

  it('zooms step by step, from the whole plan to the scale next in size', () => {
    expect(nextScale('month', 1, 0)).toBe('week');
    expect(nextScale('month', -1, 0)).toBe('quarter');
    expect(nextScale('day', 1, 0)).toBe('day');
    expect(nextScale('fit', 1, 1.5)).toBe('month');
    expect(nextScale('fit', -1, 1.5)).toBe('quarter');
  });

  it('keeps its labels apart and at 12 units or more, at every scale', () => {
    for (const scale of GANTT_SCALES) {
      const axis = scaledAxis(span('2026-11-10', '2028-11-20'), scale, 6, 600);
      const nodes = axisLabels(
        {
          axis,
          view: { from: 0, to: 1500 },
          locale: 'en-GB',
          weekend: [0, 6],
          repeatsYears: scale !== 'fit',
        },
        { largeY: 18, smallY: 34, tickY: 44 },
      );
      const texts = nodes.filter((node) => node.kind === 'text');
      expect(texts.length).toBeGreaterThan(2);
      for (const y of [18, 34]) {
        const row = texts.filter((node) => node.y === y).toSorted((a, b) => a.x - b.x);
        row.slice(1).forEach((next, at) => {
          const before = row[at]!;
          expect(next.x, `${scale}: ${before.text} ${next.text}`).toBeGreaterThan(
            before.x + textWidth(before.text, before),
          );
        });
        for (const { size } of row) expect(size).toBeGreaterThanOrEqual(12);
      }
    }
  });

  it('names the weeks by their first working day where Friday and Saturday are free', () => {
    const axis = scaledAxis(span('2026-11-02', '2026-11-30'), 'week', 0, 700);
    const at = { largeY: 18, smallY: 34, tickY: 44 };
    const input = { axis, view: { from: 0, to: 700 }, locale: 'en-GB', repeatsYears: true };
    const days = (weekend: readonly number[]): string[] =>
      axisLabels({ ...input, weekend }, at).flatMap((node) =>
        node.kind === 'text' && node.y === 34 ? [node.text] : [],
      );
    expect(days([0, 6])).toContain('9 Nov');
    expect(days([5, 6])).toContain('8 Nov');
  });
});

describe('free days', () => {
  const axis = scaledAxis(span('2026-11-02', '2026-11-30'), 'week', 0, 700);
  const bands = (calendar: Partial<ReturnType<typeof emptyCalendar>>) =>
    freeDayBands(axis, { from: 0, to: axis.right }, makeCalendar({ ...emptyCalendar(), ...calendar }), {
      top: 0,
      bottom: 50,
    });
  const has = (nodes: readonly SceneNode[], from: string, days: number): boolean =>
    nodes.some(
      (node) =>
        node.kind === 'rect' &&
        Math.abs(node.x - axis.place(dayNumber(asDate(from)))) < 1e-6 &&
        Math.abs(node.width - days * axis.perDay) < 1e-6,
    );

  it('shades Saturday and Sunday as one band', () => {
    expect(has(bands({}), '2026-11-07', 2)).toBe(true);
  });

  it('shades Friday and Saturday where these are the weekend', () => {
    expect(has(bands({ weekend: [5, 6] }), '2026-11-06', 2)).toBe(true);
    expect(has(bands({ weekend: [5, 6] }), '2026-11-07', 2)).toBe(false);
  });

  it('joins a holiday with the weekend beside it', () => {
    const holidays = [{ date: asDate('2026-11-09'), name: 'Holiday' }];
    expect(has(bands({ holidays }), '2026-11-07', 3)).toBe(true);
  });

  it('shades nothing while days are narrow', () => {
    const far = scaledAxis(span('2026-11-02', '2026-11-30'), 'month', 0, 700);
    expect(
      freeDayBands(far, { from: 0, to: 700 }, makeCalendar(emptyCalendar()), { top: 0, bottom: 50 }),
    ).toEqual([]);
  });
});

const task = (id: string, links: readonly TaskLink[] = [], duration = 4): Task => ({
  ...emptyTask(asId(id), 'build', `Task ${id}`),
  duration,
  links: [...links],
});
const picture = (tasks: readonly Task[]) => {
  const phase = { ...emptyPhase(asId('poc'), 'poc'), start: asDate('2026-11-02'), tasks: [...tasks] };
  const session = { ...blankSession(), phases: [phase] };
  const frame = { labels: 200, from: 0, to: 700, scale: 'week', top: 0, pad: [6, 14] } as const;
  return layOutPicture(session, ganttPlan(session, TODAY), frame);
};

describe('a link', () => {
  it('leaves the edge of one bar and touches that of the other, for all four relations', () => {
    for (const type of linkTypeSchema.options) {
      for (const lag of [-6, 0, 6]) {
        const { layout, axis } = picture([task('a'), task('b', [{ from: asId('a'), type, lag }])]);
        const [from, to] = ['a', 'b'].map((id) => barBox(layout.byId.get(id)!, axis!)!);
        const path = linkPath(type, from!, to!);
        const [start, end] = [path[0]!, path.at(-1)!];
        const leaves = type === 'FS' || type === 'FF' ? from!.x + from!.width : from!.x;
        expect(start[0]).toBeCloseTo(leaves, 6);
        expect(end[0]).toBeGreaterThanOrEqual(to!.x - 1e-6);
        expect(end[0]).toBeLessThanOrEqual(to!.x + to!.width + 1e-6);
        expect(end[1]).toBeGreaterThanOrEqual(to!.y);
        expect(end[1]).toBeLessThanOrEqual(to!.y + to!.height);
        // Elbows only: each stretch is level or upright.
        path.slice(1).forEach(([x, y], at) => expect(x === path[at]![0] || y === path[at]![1]).toBe(true));
      }
    }
  });

  it('is critical where both ends are and the second waits for the first', () => {
    const { links } = picture([
      task('a'),
      task('b', [{ from: asId('a'), type: 'FS', lag: 0 }]),
      task('c', [{ from: asId('a'), type: 'FS', lag: 0 }], 1),
    ]);
    expect(links.map(({ to, isCritical }) => [to.row.id, isCritical])).toEqual([
      ['b', true],
      ['c', false],
    ]);
  });
});

describe('the rows', () => {
  const plan = (count: number) =>
    picture(
      Array.from({ length: count }, (_, at) => ({
        ...task(`t${at}`),
        name: `${'word '.repeat(at % 14)}end`,
      })),
    );

  it('stand below each other without a gap, long names in up to three lines', () => {
    const { layout } = plan(40);
    layout.rows.slice(1).forEach((row, at) => {
      const before = layout.rows[at]!;
      expect(row.y).toBe(before.y + before.height);
    });
    expect(new Set(layout.rows.map(({ lines }) => lines.length))).toEqual(new Set([1, 2, 3]));
  });

  it('finds exactly those that a stretch touches', () => {
    const { layout } = plan(60);
    for (const [from, to] of [
      [0, 1],
      [100, 400],
      [301, 302],
      [0, 1e6],
    ] as const) {
      const { first, end } = rowsBetween(layout, from, to);
      const touched = layout.rows.filter(({ y, height }) => y < to && y + height > from);
      expect(layout.rows.slice(first, end)).toEqual(touched);
    }
  });

  it('keep a name of 80 characters whole in a column of 247 units', () => {
    const name = 'Connect the claims system of the second site with the archive and nightly export';
    expect(name).toHaveLength(80);
    const { plan: made } = picture([{ ...task('a'), name }]);
    const { rows } = layOutRows(made.rows, 247, 0);
    expect(rows[1]?.lines.join(' ')).toBe(name);
  });
});
