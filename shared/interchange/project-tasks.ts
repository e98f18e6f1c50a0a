import { say } from '#shared/language/say';
import type { OptionalDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { type Phase, PHASE_NAMES } from '#shared/plan/phase';
import type { PlacedTask } from '#shared/plan/plan-schedule';
import type { LinkType } from '#shared/plan/task';
import { PLAN_CALENDAR } from './project-calendars.ts';
import type { OutlineLink, OutlineRow } from './project-outline.ts';
import { evening, morning, projectDuration, projectLag } from './project-time.ts';
import { element, leaf, type XmlElement } from './xml.ts';

/** The numbers that the format gives the relations. */
const LINK_TYPES: Readonly<Record<LinkType, number>> = { FF: 0, FS: 1, SF: 2, SS: 3 };

/** Days: 7; 39 with the question mark of an estimate. */
const IN_DAYS = 7;
const IN_DAYS_ESTIMATED = 39;

const CONSTRAINT = { asSoonAsPossible: 0, notBefore: 4 } as const;

type Row<K extends OutlineRow['kind']> = Extract<OutlineRow, { kind: K }>;

/** What every row of the outline says; a blank start or end is left out. */
type Said = {
  readonly name: string;
  readonly level: 1 | 2;
  readonly start: string;
  readonly finish: string;
  readonly days: number;
  /** Person-days; 0 where none are said. */
  readonly work: number;
  readonly isEstimated?: boolean;
  readonly isMilestone?: boolean;
  readonly isSummary?: boolean;
  readonly isCritical?: boolean;
  readonly notBefore?: string;
  readonly deadline?: string;
  readonly notes?: string;
  readonly links?: readonly OutlineLink[];
};

const optional = (name: string, text: string | undefined): XmlElement | undefined =>
  text === undefined || text === '' ? undefined : leaf(name, text);

const linkOf = (link: OutlineLink, numbers: ReadonlyMap<string, number>): XmlElement | undefined => {
  const number = numbers.get(link.from);
  return number === undefined
    ? undefined
    : element(
        'PredecessorLink',
        leaf('PredecessorUID', number),
        leaf('Type', LINK_TYPES[link.type]),
        leaf('CrossProject', false),
        leaf('LinkLag', projectLag(link.lag)),
        leaf('LagFormat', IN_DAYS),
      );
};

/** The elements in the order of the schema (mspdi_pj12.xsd, Task): readers that check it refuse any other. */
const taskElement = (
  said: Said,
  place: { readonly number: number; readonly outline: string },
  numbers: ReadonlyMap<string, number>,
): XmlElement => {
  const { isEstimated = false, isMilestone = false, isSummary = false, notBefore = '', links = [] } = said;
  return element(
    'Task',
    leaf('UID', place.number),
    leaf('ID', place.number),
    leaf('Name', said.name),
    leaf('Type', 1),
    leaf('IsNull', false),
    leaf('OutlineNumber', place.outline),
    leaf('OutlineLevel', said.level),
    leaf('Priority', 500),
    optional('Start', said.start),
    optional('Finish', said.finish),
    leaf('Duration', projectDuration(said.days)),
    leaf('DurationFormat', isEstimated ? IN_DAYS_ESTIMATED : IN_DAYS),
    leaf('Work', projectDuration(said.work)),
    leaf('EffortDriven', false),
    leaf('Estimated', isEstimated),
    leaf('Milestone', isMilestone),
    leaf('Summary', isSummary),
    leaf('Critical', said.isCritical ?? false),
    leaf('PercentComplete', 0),
    leaf('ConstraintType', notBefore === '' ? CONSTRAINT.asSoonAsPossible : CONSTRAINT.notBefore),
    leaf('CalendarUID', isSummary ? -1 : PLAN_CALENDAR),
    optional('ConstraintDate', notBefore),
    optional('Deadline', said.deadline),
    leaf('IgnoreResourceCalendar', true),
    optional('Notes', said.notes),
    ...links.map((link) => linkOf(link, numbers)),
  );
};

const phaseTitle = ({ name, kind }: Phase): string => (isBlank(name) ? PHASE_NAMES[kind] : name.trim());

const phaseSaid = ({ phase, placed }: Row<'phase'>): Said => ({
  name: phaseTitle(phase),
  level: 1,
  start: placed === undefined || placed.start === '' ? '' : morning(placed.start),
  finish: placed === undefined || placed.end === '' ? '' : evening(placed.end),
  days: placed === undefined ? 0 : placed.length + Math.max(0, placed.reserve ?? 0),
  work: phase.tasks.reduce((sum, { effort }) => sum + (effort ?? 0), 0),
  isSummary: true,
  notes: phase.purpose.trim(),
});

/** The day before which a task does not begin: its own, where a typed end puts it, or that of its phase. */
const notBeforeOf = ({ task, phase, placed }: Row<'task'>): OptionalDate => {
  if (task.start !== '') return task.start;
  if (task.end !== '' && task.duration === null) return placed?.start ?? '';
  return phase.start;
};

/** When a task lies where, blank where it lies nowhere. A milestone is reached in the evening. */
const momentsOf = (placed: PlacedTask | undefined): Pick<Said, 'start' | 'finish'> => {
  if (placed === undefined) return { start: '', finish: '' };
  const finish = evening(placed.end);
  return { start: placed.length === 0 ? finish : morning(placed.start), finish };
};

/** The constraint of a task. The first morning of its phase asks nothing more of a milestone. */
const constraintOf = (row: Row<'task'>, isMilestone: boolean): string => {
  const day = notBeforeOf(row);
  if (day === '') return '';
  return isMilestone && row.task.start !== '' ? evening(day) : morning(day);
};

const taskSaid = (row: Row<'task'>): Said => {
  const { task, placed } = row;
  const days = placed?.length ?? task.duration ?? 1;
  const isMilestone = days === 0;
  return {
    ...momentsOf(placed),
    name: isBlank(task.name) ? say`Task without a name` : task.name.trim(),
    level: 2,
    days,
    work: task.effort ?? 0,
    isEstimated: !(placed?.isLengthSaid ?? task.duration !== null),
    isMilestone,
    isCritical: placed?.isCritical ?? false,
    notBefore: constraintOf(row, isMilestone),
    deadline: task.due === '' ? '' : evening(task.due),
    notes: task.kind,
    links: row.links,
  };
};

const gateSaid = ({ phase, placed, links }: Row<'gate'>): Said => {
  const moment = placed.gate === '' ? '' : evening(placed.gate);
  return {
    name: `${phase.kind === 'operate' ? say`Review` : say`Gate`}: ${phaseTitle(phase)}`,
    level: 2,
    start: moment,
    finish: moment,
    days: 0,
    work: 0,
    isMilestone: true,
    notBefore: placed.isGateTyped ? moment : '',
    deadline: placed.isGateTyped ? moment : '',
    notes: phase.gate.fallback.trim(),
    links,
  };
};

const saidOf = (row: OutlineRow): Said => {
  if (row.kind === 'phase') return phaseSaid(row);
  return row.kind === 'task' ? taskSaid(row) : gateSaid(row);
};

/** Each row with the number that the others know it by, from 1 in the order of the outline. */
export const numbersOf = (rows: readonly OutlineRow[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ key }, at) => [key, at + 1]));

/** The tasks of the format: a summary for each phase, its tasks, its gate as a milestone. */
export const projectTasks = (rows: readonly OutlineRow[]): XmlElement => {
  const numbers = numbersOf(rows);
  let [phase, inPhase] = [0, 0];
  return element(
    'Tasks',
    ...rows.map((row, at) => {
      if (row.kind === 'phase') [phase, inPhase] = [phase + 1, 0];
      else inPhase += 1;
      const outline = row.kind === 'phase' ? String(phase) : `${phase}.${inPhase}`;
      return taskElement(saidOf(row), { number: at + 1, outline }, numbers);
    }),
  );
};
