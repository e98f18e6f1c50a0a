import { say } from '#shared/language/say';
import { daysBetween, type IsoDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import type { PlanCalendar } from '#shared/plan/plan-settings';
import type { Participant } from '#shared/session/participant';
import { WORKING_HOURS } from './project-time.ts';
import { element, leaf, type XmlElement } from './xml.ts';

/** The calendar that all tasks follow. */
export const PLAN_CALENDAR = 1;

/** The calendar of the person at a place in the list of participants. */
export const calendarOfPerson = (at: number): number => PLAN_CALENDAR + 1 + at;

type Free = { readonly name: string; readonly from: IsoDate; readonly to: IsoDate };

/** The first and the last day of the plan: what is free outside concerns nobody. */
export type Span = { readonly from: IsoDate; readonly to: IsoDate };

const within = ({ from, to }: Free, span: Span): boolean => from <= to && from <= span.to && to >= span.from;

const period = ({ from, to }: Free): XmlElement =>
  element('TimePeriod', leaf('FromDate', `${from}T00:00:00`), leaf('ToDate', `${to}T23:59:00`));

const hours = (): XmlElement =>
  element(
    'WorkingTimes',
    ...WORKING_HOURS.map(([from, to]) => element('WorkingTime', leaf('FromTime', from), leaf('ToTime', to))),
  );

/** The days of the week, 1 Sunday to 7 Saturday. */
const week = (weekend: readonly number[]): readonly XmlElement[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => {
    const isWorked = !weekend.includes(day);
    return element(
      'WeekDay',
      leaf('DayType', day + 1),
      leaf('DayWorking', isWorked),
      isWorked ? hours() : undefined,
    );
  });

/** Free days as versions until 2003 read them: a day of the week of type 0 with a period. */
const oldException = (free: Free): XmlElement =>
  element('WeekDay', leaf('DayType', 0), leaf('DayWorking', false), period(free));

/** Free days as versions from 2007 on read them; type 1 is daily. */
const exception = (free: Free): XmlElement =>
  element(
    'Exception',
    leaf('EnteredByOccurrences', false),
    period(free),
    leaf('Occurrences', daysBetween(free.from, free.to) + 1),
    leaf('Name', isBlank(free.name) ? say`Free` : free.name.trim()),
    leaf('Type', 1),
    leaf('DayWorking', false),
  );

const exceptions = (free: readonly Free[]): XmlElement | undefined =>
  free.length === 0 ? undefined : element('Exceptions', ...free.map(exception));

const planCalendar = (calendar: PlanCalendar, span: Span): XmlElement => {
  const free = [
    ...calendar.holidays.map(({ date, name }) => ({ name, from: date, to: date })),
    ...calendar.closures,
  ].filter((days) => within(days, span));
  return element(
    'Calendar',
    leaf('UID', PLAN_CALENDAR),
    leaf('Name', say`Plan`),
    leaf('IsBaseCalendar', true),
    leaf('BaseCalendarUID', -1),
    element('WeekDays', ...week(calendar.weekend), ...free.map(oldException)),
    exceptions(free),
  );
};

/** The plan's calendar, less the days on which a person is away. */
const personCalendar = ({ name, absences }: Participant, at: number, span: Span): XmlElement => {
  const free = absences
    .map((absence) => ({ name: say`Away`, ...absence }))
    .filter((days) => within(days, span));
  return element(
    'Calendar',
    leaf('UID', calendarOfPerson(at)),
    leaf('Name', name.trim()),
    leaf('IsBaseCalendar', false),
    leaf('BaseCalendarUID', PLAN_CALENDAR),
    free.length === 0 ? undefined : element('WeekDays', ...free.map(oldException)),
    exceptions(free),
  );
};

/** The calendar of the plan, with its weekend, holidays and closures, and one for each person. */
export const projectCalendars = (
  calendar: PlanCalendar,
  people: readonly Participant[],
  span: Span,
): XmlElement =>
  element(
    'Calendars',
    planCalendar(calendar, span),
    ...people.map((person, at) => personCalendar(person, at, span)),
  );
