import { languageOf } from '#shared/language/language';
import { say, speaking } from '#shared/language/say';
import { utf8 } from '#shared/core/bytes';
import { dayOf, type Instant, type IsoDate, type OptionalDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { schedulePlan } from '#shared/plan/plan-schedule';
import type { Session } from '#shared/session/session';
import { PLAN_CALENDAR, projectCalendars, type Span } from './project-calendars.ts';
import { type OutlineRow, outlineOf } from './project-outline.ts';
import { projectAssignments, projectResources } from './project-people.ts';
import { numbersOf, projectTasks } from './project-tasks.ts';
import { evening, HOURS_A_DAY, morning } from './project-time.ts';
import { element, leaf, xmlDocument } from './xml.ts';

const NAMESPACE = 'http://schemas.microsoft.com/project';

/** The days between which something of the plan lies; the day of the export where nothing does. */
const spanOf = (rows: readonly OutlineRow[], today: IsoDate): Span => {
  const days = rows
    .flatMap(({ placed }): OptionalDate[] => (placed === undefined ? [] : [placed.start, placed.end]))
    .flatMap((day) => (day === '' ? [] : [day]))
    .toSorted();
  return { from: days[0] ?? today, to: days.at(-1) ?? today };
};

/**
 * The plan in the exchange format of Microsoft Project (MSPDI, mspdi_pj12.xsd), which most planning tools read: calendar
 * with weekend, holidays and closures; phases as summaries, tasks with links and lags, gates as milestones; people with
 * availability and absences; work as assignments. Dates are those of the schedule; a reader that computes anew comes to
 * the same, since links and constraints say what the phases and gates say here.
 *
 * Two of its own ways differ: days become eight hours, and a gate with a day of its own is both a constraint and a
 * deadline, as the format knows no appointment that work may overrun.
 *
 * @param now when the file is made.
 */
export const projectFile = (session: Session, now: Instant): Uint8Array =>
  speaking(languageOf(session.locale), () => fileOf(session, now));

const fileOf = (session: Session, now: Instant): Uint8Array => {
  const schedule = schedulePlan(session);
  const rows = outlineOf(session.phases, schedule);
  const numbers = numbersOf(rows);
  const people = session.participants.filter(({ name }) => !isBlank(name));
  const span = spanOf(rows, dayOf(now));
  const title = isBlank(session.title) ? say`Plan` : session.title.trim();
  const workdays = 7 - new Set(session.calendar.weekend).size;
  const root = element(
    'Project',
    leaf('SaveVersion', 12),
    leaf('Name', title),
    leaf('Title', title),
    isBlank(session.client) ? undefined : leaf('Company', session.client.trim()),
    leaf('CreationDate', now.slice(0, 19)),
    leaf('ScheduleFromStart', true),
    leaf('StartDate', morning(span.from)),
    leaf('FinishDate', evening(span.to)),
    leaf('CurrencyCode', session.currency),
    leaf('CalendarUID', PLAN_CALENDAR),
    leaf('DefaultStartTime', '08:00:00'),
    leaf('DefaultFinishTime', '17:00:00'),
    leaf('MinutesPerDay', HOURS_A_DAY * 60),
    leaf('MinutesPerWeek', HOURS_A_DAY * 60 * workdays),
    leaf('DaysPerMonth', 4 * workdays),
    leaf('DefaultTaskType', 1),
    leaf('DurationFormat', 7),
    leaf('WorkFormat', 3),
    leaf('MultipleCriticalPaths', true),
    leaf('NewTasksEffortDriven', false),
    leaf('WeekStartDay', 1),
    leaf('CurrentDate', now.slice(0, 19)),
    projectCalendars(session.calendar, people, span),
    projectTasks(rows),
    projectResources(people),
    projectAssignments(rows, numbers, people),
  );
  return utf8(xmlDocument(root, NAMESPACE));
};
