import type { Id } from '#shared/core/ids';
import type { Phase } from '#shared/plan/phase';
import { emptyTask, type Task } from '#shared/plan/task';
import type { FoundGap, Gap, ReadinessInput } from './gap.ts';
import { gapsOfDataSource } from './gaps-of-data.ts';
import { gapsOfIntegration } from './gaps-of-integrations.ts';
import { gapsOfTeam } from './gaps-of-team.ts';

/** The command that puts the task of a gap into the plan; a command of the session has this form. */
export type CloseGapCommand = {
  readonly type: 'task.add';
  readonly phaseId: Id;
  readonly item: Task;
  readonly index?: number;
};

const plannedTasks = (phases: readonly Phase[]): ReadonlyMap<string, NonNullable<Gap['planned']>> =>
  new Map(
    phases.flatMap(({ id: phaseId, tasks }) =>
      tasks
        .filter(({ closes }) => closes !== '')
        .map(({ id: taskId, name, closes }) => [closes, { phaseId, taskId, name }] as const),
    ),
  );

const everyGap = (input: ReadinessInput): readonly FoundGap[] => [
  ...input.dataSources.flatMap((source) => gapsOfDataSource(source, input)),
  ...input.integrations.flatMap((integration) => gapsOfIntegration(integration, input)),
  ...gapsOfTeam(input),
];

/**
 * What is not ready, in the order of the document: data sources, integrations, team. A gap is open until its field is
 * filled; a task that is planned for it (`closes` holds its key) does not close it but is named with it. Where several
 * phases are of the wanted kind, the task belongs to the first of them.
 */
export const readinessGaps = (input: ReadinessInput): readonly Gap[] => {
  const planned = plannedTasks(input.phases);
  return everyGap(input).map((gap) => ({
    ...gap,
    phaseId: input.phases.find(({ kind }) => kind === gap.task.phase)?.id ?? '',
    planned: planned.get(gap.key) ?? null,
  }));
};

/** The gaps of which the task can be put into the plan now: none is planned, and the plan has the phase. */
export const closableGaps = (gaps: readonly Gap[]): readonly Gap[] =>
  gaps.filter(({ planned, phaseId }) => planned === null && phaseId !== '');

/** How many tasks at the front of a phase are there because the rest waits for them. */
const frontOf = ({ tasks }: Phase, firstKeys: ReadonlySet<string>): number => {
  const end = tasks.findIndex(({ closes }) => !firstKeys.has(closes));
  return end < 0 ? tasks.length : end;
};

const taskOf = ({ key, task }: Gap, id: Id): Task => ({
  ...emptyTask(id, task.kind, task.name),
  owner: task.owner,
  duration: task.duration,
  effort: task.effort,
  closes: key,
});

/**
 * The commands that plan every gap at once, each task once and in its own phase; none for gaps that have a task or no
 * phase. What its phase waits for goes to the front, in the order of the gaps; the rest goes to the end. No day is set: the
 * schedule begins them with their phase, and they all precede its gate.
 */
export const closeGapCommands = (input: ReadinessInput, newId: () => Id): readonly CloseGapCommand[] =>
  commandsFor(readinessGaps(input), () => true, input, newId);

/**
 * The command that plans one gap, by its key. Null where the gap is closed by now, has its task already, or the plan has
 * no phase for it: asking twice never makes two tasks.
 */
export const closeGapCommand = (
  gap: Pick<Gap, 'key'>,
  input: ReadinessInput,
  newId: () => Id,
): CloseGapCommand | null => {
  const gaps = readinessGaps(input);
  return commandsFor(gaps, ({ key }) => key === gap.key, input, newId)[0] ?? null;
};

const commandsFor = (
  gaps: readonly Gap[],
  isWanted: (gap: Gap) => boolean,
  { phases }: ReadinessInput,
  newId: () => Id,
): readonly CloseGapCommand[] => {
  const firstKeys = new Set(gaps.filter(({ task }) => task.first).map(({ key }) => key));
  const places = new Map<string, number>(phases.map((phase) => [phase.id, frontOf(phase, firstKeys)]));
  return closableGaps(gaps)
    .filter(isWanted)
    .flatMap((gap): CloseGapCommand[] => {
      if (gap.phaseId === '') return [];
      const command = { type: 'task.add', phaseId: gap.phaseId, item: taskOf(gap, newId()) } as const;
      if (!gap.task.first) return [command];
      const index = places.get(gap.phaseId) ?? 0;
      places.set(gap.phaseId, index + 1);
      return [{ ...command, index }];
    });
};
