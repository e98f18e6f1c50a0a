import type { Id } from '#shared/core/ids';
import { type PlacedTask, schedulePlan } from '#shared/plan/plan-schedule';
import type { Phase } from '#shared/plan/phase';
import type { Task } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import { type Column, csvFile } from './csv.ts';
import { linkText } from './link-words.ts';
import { personName } from './people-words.ts';

type Row = { readonly task: Task; readonly phase: Phase; readonly placed: PlacedTask | undefined };

const linksText = ({ links }: Task, numbers: ReadonlyMap<Id, number>): string =>
  links
    .flatMap((link) => {
      const number = numbers.get(link.from);
      return number === undefined ? [] : [linkText(link, number)];
    })
    .join('; ');

const columns = (session: Session, numbers: ReadonlyMap<Id, number>): readonly Column<Row>[] => [
  { heading: 'No', of: ({ task }) => numbers.get(task.id) ?? null },
  { heading: 'Id', of: ({ task }) => task.id },
  { heading: 'Phase', of: ({ phase }) => phase.name },
  { heading: 'Task', of: ({ task }) => task.name },
  { heading: 'Kind', of: ({ task }) => task.kind },
  { heading: 'Owner', of: ({ task }) => personName(session, task.owner) },
  { heading: 'Start', of: ({ placed }) => placed?.start ?? '' },
  { heading: 'End', of: ({ placed }) => placed?.end ?? '' },
  {
    heading: 'Working days',
    of: ({ placed, task }) => (placed?.isLengthSaid ? placed.length : task.duration),
  },
  { heading: 'Effort, person-days', of: ({ task }) => task.effort },
  { heading: 'Not before', of: ({ task }) => task.start },
  { heading: 'Due', of: ({ task }) => task.due },
  { heading: 'Predecessors', of: ({ task }) => linksText(task, numbers) },
  { heading: 'Predecessor ids', of: ({ task }) => task.links.map(({ from }) => from).join('; ') },
  { heading: 'Float, working days', of: ({ placed }) => placed?.totalFloat ?? null },
  { heading: 'Critical', of: ({ placed }) => (placed === undefined ? '' : placed.isCritical ? 'yes' : 'no') },
];

/**
 * All tasks of the plan as CSV, in the order of the plan. Start, end and float are computed; "Not before" and "Due" are
 * what was asked for. Predecessors name rows by their "No", and by id for programs.
 */
export const taskTable = (session: Session): Uint8Array => {
  const { tasks } = schedulePlan(session);
  const rows = session.phases.flatMap((phase) =>
    phase.tasks.map((task) => ({ task, phase, placed: tasks.get(task.id) })),
  );
  const numbers = new Map(rows.map(({ task }, at) => [task.id, at + 1]));
  return csvFile(rows, columns(session, numbers));
};
