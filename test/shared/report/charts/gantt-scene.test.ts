import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import type { Scene, SceneNode, SceneText } from '#shared/core/scene';
import type { Session } from '#shared/session/session';
import { ganttScene } from '#shared/report/charts/gantt-scene';
import { textWidth } from '#shared/report/charts/text-width';
import { blankSession } from '../../session/desk.ts';
import { sampleFile } from '../sample-session.ts';

const session = sampleFile('claims-intake').session;
const draw = (of: Session = session, width = 900, today = '2026-11-23'): Scene =>
  ganttScene({ session: of, today: asDate(today), width, locale: 'en-GB' });
const texts = (scene: Scene): SceneText[] => scene.nodes.filter((node) => node.kind === 'text');
const words = (scene: Scene): string[] => texts(scene).map(({ text }) => text);
const isDashedVermilion = (node: SceneNode): boolean =>
  node.kind === 'rect' && node.stroke === 'chart-missing' && node.dash !== undefined;

describe('the Gantt chart', () => {
  it('names every phase and task and draws a diamond for every gate', () => {
    const scene = draw(session, 1200);
    for (const phase of session.phases) {
      expect(words(scene)).toContain(phase.name);
      for (const task of phase.tasks) {
        const start = task.name.slice(0, 12);
        expect(words(scene).some((text) => text.startsWith(start))).toBe(true);
      }
    }
    const diamonds = scene.nodes.filter(
      (node) => node.kind === 'polygon' && node.closed && node.points.length === 4,
    );
    expect(diamonds).toHaveLength(session.phases.filter(({ gate }) => gate.date !== '').length);
  });

  it('covers both the first and the last day of a task', () => {
    const [first] = session.phases;
    if (!first) throw new Error('the sample has phases');
    const oneDay = {
      ...first,
      tasks: first.tasks.slice(0, 1).map((t) => ({ ...t, start: first.start, end: first.start })),
    };
    const scene = draw({ ...session, phases: [oneDay] });
    const bar = scene.nodes.find((node) => node.kind === 'rect' && node.fill === 'chart-float');
    expect(bar).toMatchObject({ kind: 'rect' });
    expect((bar as { width: number }).width).toBeGreaterThanOrEqual(3);
  });

  it('lists tasks without dates as missing, dashed in vermilion', () => {
    const undated: Session = {
      ...session,
      phases: session.phases.map((phase, index) =>
        index === 0
          ? { ...phase, tasks: phase.tasks.map((task) => ({ ...task, start: '', end: '' })) }
          : phase,
      ),
    };
    const count = session.phases[0]?.tasks.length ?? 0;
    expect(draw(undated).nodes.filter(isDashedVermilion)).toHaveLength(count);
    expect(draw(undated).description).toContain('Without dates: ');
  });

  it('says so when nothing is dated or planned at all', () => {
    const bare = session.phases.map((phase) => ({
      ...phase,
      start: '' as const,
      end: '' as const,
      gate: { ...phase.gate, date: '' as const },
      tasks: phase.tasks.map((task) => ({ ...task, start: '' as const, end: '' as const })),
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

  it('keeps gate and month labels apart at every width', () => {
    for (const width of [520, 634, 800, 1200]) {
      const rows = new Map<number, { left: number; right: number }[]>();
      for (const node of texts(draw(session, width)).filter(({ y }) => y < 84)) {
        const size = textWidth(node.text, node);
        const left = node.x - (node.anchor === 'end' ? size : 0);
        rows.set(node.y, [...(rows.get(node.y) ?? []), { left, right: left + size }]);
      }
      for (const row of rows.values()) {
        const sorted = row.toSorted((a, b) => a.left - b.left);
        sorted
          .slice(1)
          .forEach((next, index) => expect(next.left).toBeGreaterThan((sorted[index]?.right ?? 0) - 1));
      }
    }
  });

  it('never sets text below 12 units and stays inside its width', () => {
    for (const width of [520, 1200]) {
      const scene = draw(session, width);
      expect(Math.min(...texts(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
      for (const node of scene.nodes)
        if (node.kind === 'rect') expect(node.x + node.width).toBeLessThanOrEqual(width + 1);
    }
  });
});
