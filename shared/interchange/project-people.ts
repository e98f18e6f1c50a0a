import type { Participant } from '#shared/session/participant';
import { calendarOfPerson } from './project-calendars.ts';
import type { OutlineRow } from './project-outline.ts';
import { evening, morning, projectDuration } from './project-time.ts';
import { element, leaf, type XmlElement } from './xml.ts';

/** A share in as many digits as the format's readers take, without a tail of nines. */
const share = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** The people as work resources, each with the share of the working time that is there. */
export const projectResources = (people: readonly Participant[]): XmlElement =>
  element(
    'Resources',
    ...people.map(({ name, email, role, availability }, at) =>
      element(
        'Resource',
        leaf('UID', at + 1),
        leaf('ID', at + 1),
        leaf('Name', name.trim()),
        leaf('Type', 1),
        leaf('IsNull', false),
        leaf('Group', role),
        email.trim() === '' ? undefined : leaf('EmailAddress', email.trim()),
        leaf('MaxUnits', share((availability ?? 100) / 100)),
        leaf('CalendarUID', calendarOfPerson(at)),
      ),
    ),
  );

/** Who does which task, and with how much of each working day: effort over length; nothing where no effort is said. */
export const projectAssignments = (
  rows: readonly OutlineRow[],
  numbers: ReadonlyMap<string, number>,
  people: readonly Participant[],
): XmlElement => {
  const resources = new Map<string, number>(people.map(({ id }, at) => [id, at + 1]));
  const assigned = rows.flatMap((row) => {
    const [task, resource] = [
      numbers.get(row.key),
      row.kind === 'task' ? resources.get(row.task.owner) : undefined,
    ];
    if (row.kind !== 'task' || task === undefined || resource === undefined) return [];
    const days = row.placed?.length ?? row.task.duration ?? 1;
    const work = days === 0 ? 0 : (row.task.effort ?? 0);
    return [{ task, resource, placed: row.placed, work, units: work === 0 ? 0 : work / days }];
  });
  return element(
    'Assignments',
    ...assigned.map(({ task, resource, placed, work, units }, at) =>
      element(
        'Assignment',
        leaf('UID', at + 1),
        leaf('TaskUID', task),
        leaf('ResourceUID', resource),
        placed === undefined ? undefined : leaf('Finish', evening(placed.end)),
        placed === undefined
          ? undefined
          : leaf('Start', placed.length === 0 ? evening(placed.end) : morning(placed.start)),
        leaf('Units', share(units)),
        leaf('Work', projectDuration(work)),
      ),
    ),
  );
};
