import type { Id } from '#shared/core/ids';
import { gateNode } from '#shared/plan/plan-network';
import type { PlacedPhase, PlacedTask, PlanSchedule } from '#shared/plan/plan-schedule';
import type { Phase } from '#shared/plan/phase';
import type { LinkType, Task } from '#shared/plan/task';

/** A link as the format has it, to a row of the outline. */
export type OutlineLink = { readonly from: string; readonly type: LinkType; readonly lag: number };

/** A row of the outline: a phase, one of its tasks, or its gate. */
export type OutlineRow =
  | {
      readonly kind: 'phase';
      readonly key: string;
      readonly phase: Phase;
      readonly placed: PlacedPhase | undefined;
    }
  | {
      readonly kind: 'task';
      readonly key: string;
      readonly phase: Phase;
      readonly task: Task;
      readonly placed: PlacedTask | undefined;
      readonly links: readonly OutlineLink[];
    }
  | {
      readonly kind: 'gate';
      readonly key: string;
      readonly phase: Phase;
      readonly placed: PlacedPhase;
      readonly links: readonly OutlineLink[];
    };

type Within = { readonly phase: Phase; readonly ids: ReadonlySet<Id> };

const holdsStart = ({ type, lag }: OutlineLink): boolean => (type === 'FS' || type === 'SS') && lag >= 0;

const holdsEnd = ({ type, lag }: OutlineLink): boolean => (type === 'FS' || type === 'FF') && lag >= 0;

/** Whether another task of the phase already keeps this one behind the gate before. */
const isHeld = ({ links }: Task, { ids }: Within): boolean =>
  links.some((link) => ids.has(link.from) && holdsStart(link));

/** The tasks that nothing else of the phase keeps before the gate. */
const lastTasks = ({ phase, ids }: Within): readonly Task[] => {
  const held = new Set<string>(
    phase.tasks.flatMap(({ links }) =>
      links.filter((link) => ids.has(link.from) && holdsEnd(link)).map(({ from }) => from),
    ),
  );
  return phase.tasks.filter(({ id }) => !held.has(id));
};

const gateLinks = (within: Within, { isGateTyped, reserve }: PlacedPhase): readonly OutlineLink[] =>
  within.phase.kind === 'operate'
    ? []
    : lastTasks(within).map(({ id }) => ({ from: id, type: 'FS', lag: isGateTyped ? 0 : (reserve ?? 0) }));

/**
 * The plan as an outline of summaries, tasks and gates. What the product keeps in its phases the format has to be told by
 * links: the first tasks of a phase wait for the gate before it, and its gate waits for its last tasks, by the reserve
 * later where its day is not typed. Work in operation does not lead to its review.
 */
export const outlineOf = (phases: readonly Phase[], schedule: PlanSchedule): readonly OutlineRow[] => {
  let gateBefore: string | null = null;
  return phases.flatMap((phase): readonly OutlineRow[] => {
    const placed = schedule.phases.get(phase.id);
    const within = { phase, ids: new Set(phase.tasks.map(({ id }) => id)) };
    const waitsFor = phase.waitsForGate ? gateBefore : null;
    const tasks = phase.tasks.map((task): OutlineRow => {
      const wait: readonly OutlineLink[] =
        waitsFor === null || isHeld(task, within) ? [] : [{ from: waitsFor, type: 'FS', lag: 0 }];
      const row = { kind: 'task', key: task.id, phase, task, placed: schedule.tasks.get(task.id) } as const;
      return { ...row, links: [...task.links, ...wait] };
    });
    const gate: readonly OutlineRow[] =
      placed === undefined || placed.gate === ''
        ? []
        : [{ kind: 'gate', key: gateNode(phase.id), phase, placed, links: gateLinks(within, placed) }];
    if (gate.length > 0) gateBefore = gateNode(phase.id);
    return [{ kind: 'phase', key: phase.id, phase, placed }, ...tasks, ...gate];
  });
};
