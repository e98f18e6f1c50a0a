import { describe, expect, it } from 'vitest';
import { asDate, asInstant, dayNumber } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import type { Scene, SceneNode, SceneText } from '#shared/core/scene';
import { emptyPhase, type Phase } from '#shared/plan/phase';
import type { GateDecision } from '#shared/plan/gate';
import { snapshotPlan } from '#shared/plan/plan-baseline';
import { emptyTask, type Task } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import { fitAxis } from '#shared/report/charts/gantt-axis';
import { labelsWidth } from '#shared/report/charts/gantt-layout';
import { ganttPlan } from '#shared/report/charts/gantt-rows';
import { ganttScene } from '#shared/report/charts/gantt-scene';
import { textWidth } from '#shared/report/charts/text-width';
import { blankSession } from '../../session/desk.ts';
import { longPlan } from '../../../support/long-plan.ts';
import { sampleFile } from '../sample-session.ts';

const session = sampleFile('claims-intake').session;
const draw = (of: Session = session, width = 900, today = '2026-11-23'): Scene =>
  ganttScene({ session: of, today: asDate(today), width, locale: 'en-GB', maxHeight: Infinity });
const onPage = (of: Session, detail: 'tasks' | 'phases'): Scene =>
  ganttScene({ session: of, today: asDate('2026-11-23'), width: 634, locale: 'en-GB', detail });
const texts = (scene: Scene): SceneText[] => scene.nodes.filter((node) => node.kind === 'text');
const words = (scene: Scene): string[] => texts(scene).map(({ text }) => text);
const isDashedVermilion = (node: SceneNode): boolean =>
  node.kind === 'rect' && node.stroke === 'chart-missing' && node.dash !== undefined;
/** What stands between the head and the heavy rule below the rows, so neither gates nor the legend. */
const inRows = (scene: Scene): SceneNode[] => {
  const end = scene.nodes.flatMap((node) =>
    node.kind === 'line' && node.strokeWidth === 2 && node.stroke === 'ink' && node.y1 > 44 ? [node.y1] : [],
  )[0];
  return scene.nodes.filter((node) => 'y' in node && node.y > 84 && node.y < (end ?? 0));
};
const bars = (scene: Scene, fill: 'chart-critical' | 'chart-float') =>
  inRows(scene).filter((node) => node.kind === 'rect' && node.fill === fill);

const task = (id: string, rest: Partial<Task> = {}): Task => ({
  ...emptyTask(asId(id), 'build', `Task ${id}`),
  duration: 5,
  ...rest,
});
const phase = (tasks: readonly Task[], rest: Partial<Phase> = {}): Phase => ({
  ...emptyPhase(asId('poc'), 'poc'),
  start: asDate('2026-11-02'),
  tasks: [...tasks],
  ...rest,
});
const planOf = (phases: readonly Phase[], rest: Partial<Session> = {}): Session => ({
  ...blankSession(),
  phases: [...phases],
  ...rest,
});
const withDecision = (outcome: GateDecision['outcome'] | null): Session => {
  const base = phase([task('a')]);
  const decision: GateDecision | null =
    outcome === null ? null : { outcome, decider: '', date: asDate('2026-12-18'), reason: '' };
  return planOf([{ ...base, gate: { ...base.gate, date: asDate('2026-12-18'), decision } }]);
};

/** Where texts stand: overlapping boxes of any two, with what they say. */
const overlaps = (scene: Scene): string[] => {
  const boxes = texts(scene).map((node) => {
    const width = textWidth(node.text, node);
    const left = node.x - (node.anchor === 'end' ? width : node.anchor === 'middle' ? width / 2 : 0);
    return { text: node.text, left, right: left + width, top: node.y - node.size * 0.7, bottom: node.y };
  });
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
};

describe('the Gantt chart', () => {
  it('names every phase and task and draws a diamond for every gate', () => {
    const scene = draw(session, 1200);
    for (const { name, tasks } of session.phases) {
      expect(words(scene)).toContain(name);
      for (const entry of tasks) {
        const start = entry.name.slice(0, 12);
        expect(words(scene).some((text) => text.startsWith(start))).toBe(true);
      }
    }
    const diamonds = scene.nodes.filter(
      (node) =>
        node.kind === 'polygon' && node.closed && node.points.length === 4 && node.stroke === 'accent',
    );
    // One more stands in the legend.
    expect(diamonds).toHaveLength(session.phases.filter(({ gate }) => gate.date !== '').length + 1);
  });

  it('draws a bar over the computed days of its task, the last one covered whole', () => {
    const plan = planOf([
      phase([task('a'), task('b', { duration: 3, links: [{ from: asId('a'), type: 'FS', lag: 0 }] })]),
    ]);
    const width = 900;
    const { span } = ganttPlan(plan, asDate('2026-11-23'));
    const axis = fitAxis(span!, labelsWidth(width) + 14, width - 14);
    // Monday 9 to Wednesday 11 November.
    const [, second] = bars(draw(plan, width), 'chart-critical');
    if (second?.kind !== 'rect') throw new Error('not drawn');
    // Monday 9 to Wednesday 11 November.
    expect(second.x).toBeCloseTo(axis.place(dayNumber(asDate('2026-11-09'))), 6);
    expect(second.width).toBeCloseTo(axis.perDay * 3, 6);
  });

  it('fills critical work and dots how far the rest can move', () => {
    const scene = draw(planOf([phase([task('a', { duration: 10 }), task('b', { duration: 4 })])]));
    expect(bars(scene, 'chart-critical')).toHaveLength(1);
    const [movable] = bars(scene, 'chart-float');
    const float = scene.nodes.find(
      (node) => node.kind === 'line' && node.stroke === 'chart-critical' && node.dash !== undefined,
    );
    const [critical] = bars(scene, 'chart-critical');
    if (movable?.kind !== 'rect' || float?.kind !== 'line' || critical?.kind !== 'rect')
      throw new Error('not drawn');
    expect(float.x1).toBeCloseTo(movable.x + movable.width + 1, 6);
    // b may end when a does.
    expect(float.x2).toBeCloseTo(critical.x + critical.width, 6);
  });

  it('lists tasks that lie nowhere as missing, dashed in vermilion', () => {
    const plan = planOf([
      phase([task('a')]),
      { ...phase([task('b'), task('c')], { start: '' }), id: asId('x'), waitsForGate: false },
    ]);
    const dashed = draw(plan).nodes.filter(isDashedVermilion);
    // The phase without days, its two tasks, and the legend.
    expect(dashed).toHaveLength(4);
    expect(draw(plan).description).toContain('Without dates: Task b, Task c.');
  });

  it('says so when nothing is dated or planned at all', () => {
    const bare = session.phases.map((entry) => ({
      ...entry,
      start: '' as const,
      end: '' as const,
      gate: { ...entry.gate, date: '' as const },
      tasks: entry.tasks.map((own) => ({
        ...own,
        start: '' as const,
        end: '' as const,
        due: '' as const,
        duration: null,
      })),
    }));
    expect(words(draw({ ...session, phases: bare }))).toContain('No dates have been said yet.');
    expect(words(draw(blankSession()))).toEqual(['No phase has been planned yet.']);
  });

  it('marks today only while it lies within the plan', () => {
    const todayWords = (today: string): string[] =>
      words(draw(session, 900, today)).filter((text) => text.startsWith('Today'));
    expect(todayWords('2026-11-23')).toHaveLength(1);
    expect(todayWords('2040-01-01')).toHaveLength(0);
  });

  it('shows how far a gate has come', () => {
    const shapes = (of: Session, today: string) =>
      draw(of, 900, today).nodes.filter(
        (node) =>
          node.kind === 'polygon' && node.closed && node.points.length === 4 && node.points[0]![1] < 84,
      );
    const planned = shapes(withDecision(null), '2026-12-01');
    expect(planned).toMatchObject([{ fill: 'surface', stroke: 'accent' }]);
    expect(shapes(withDecision(null), '2026-12-18')).toHaveLength(2);
    expect(shapes(withDecision('go'), '2026-12-20')).toMatchObject([{ fill: 'accent' }]);
    expect(shapes(withDecision('kill'), '2026-12-20')).toMatchObject([{ fill: 'block' }]);
    expect(shapes(withDecision('hold'), '2026-12-20')).toMatchObject([{ stroke: 'warn' }]);
    expect(words(draw(withDecision('kill')))).toContain('Gate, stopped');
  });

  it('lays the kept plan behind, thin and grey, only where there is one', () => {
    const plan = planOf([phase([task('a')])]);
    const isKept = (node: SceneNode): boolean => node.kind === 'rect' && node.fill === 'line-2';
    expect(inRows(draw(plan)).filter(isKept)).toHaveLength(0);
    const planBaseline = snapshotPlan(plan, { at: asInstant('2026-10-15T08:00:00.000Z'), by: '' });
    const later = planOf([phase([task('a', { duration: 8 })])], { planBaseline });
    expect(inRows(draw(later)).filter(isKept)).toHaveLength(1);
    const hollow = draw(later).nodes.filter(
      (node) =>
        node.kind === 'polygon' &&
        node.closed &&
        node.stroke === 'line-2' &&
        node.fill === 'surface' &&
        node.points[0]![1] < 84,
    );
    expect(hollow).toHaveLength(1);
  });

  it('writes what each gate asks of a metric left of its line', () => {
    const scene = draw(session, 1200);
    const lead = session.metrics[0]!;
    const figures = texts(scene).filter(({ y, size }) => y < 129 && size >= 18);
    const asking = session.phases.filter(({ gate }) =>
      gate.criteria.some(({ metricId }) => metricId === lead.id),
    );
    expect(figures).toHaveLength(asking.length);
    expect(words(scene)).toContain(`${lead.name}, at most`);
  });

  it('writes the money at the gates and over the months', () => {
    const scene = draw(session, 1200);
    expect(words(scene)).toEqual(
      expect.arrayContaining(['Budget, EUR', '48,000', '210,000', 'sum 353,000', 'Spend by month']),
    );
    expect(scene.nodes.some((node) => node.kind === 'rect' && node.fill === 'chart-money')).toBe(true);
  });

  it('lets no text overlap another, at every width and length', () => {
    for (const width of [520, 634, 800, 1200]) expect(overlaps(draw(session, width)), `${width}`).toEqual([]);
    for (const width of [634, 1200])
      expect(overlaps(draw(longPlan(session), width)), `long ${width}`).toEqual([]);
  });

  it('never sets text below 12 units and stays inside its width', () => {
    for (const width of [520, 1200]) {
      const scene = draw(session, width);
      expect(Math.min(...texts(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
      for (const node of scene.nodes)
        if (node.kind === 'rect') expect(node.x + node.width).toBeLessThanOrEqual(width + 1);
    }
  });

  it('fits a plan of 500 tasks on a page: phases and critical tasks, and how many more there are', () => {
    const scene = onPage(longPlan(session), 'phases');
    expect(scene.height).toBeLessThanOrEqual(848);
    for (const { name } of longPlan(session).phases) expect(words(scene)).toContain(name);
    expect(bars(scene, 'chart-float')).toHaveLength(0);
    expect(bars(scene, 'chart-critical').length).toBeGreaterThan(0);
    const more = words(scene).flatMap((text) => /^and (\d+) more tasks?$/.exec(text)?.[1] ?? []);
    const shown = bars(scene, 'chart-critical').length;
    expect(more.reduce((sum, count) => sum + Number(count), 0) + shown).toBe(500);
  });

  it('shows all of the sample on a page of the report', () => {
    const scene = onPage(session, 'tasks');
    expect(words(scene).filter((text) => text.startsWith('and '))).toEqual(['and sum to the gate']);
    expect(scene.height).toBeLessThanOrEqual(848);
  });
});
