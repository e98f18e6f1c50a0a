import { formatDate, type IsoDate, type OptionalDate } from '#shared/core/dates';
import type { PlanSchedule } from '#shared/plan/plan-schedule';
import type { Holiday, PlanCalendar } from '#shared/plan/plan-settings';
import { weekendOf } from '#shared/plan/schedule/weekend';
import { pathCalendarTexts } from '#shared/language/path-calendar';
import { languageNow, textsNow } from '../../components/language.ts';

/** The days of the week from Monday on, 0 being Sunday as in the document. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

const regions = new Map<string, Intl.DisplayNames>();

/** "Germany" of DE, as the interface speaks. */
export const countryName = (code: string): string => {
  if (code === '') return '';
  const language = languageNow();
  const names =
    regions.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  regions.set(language, names);
  return names.of(code) ?? code;
};

type PlanTime = { readonly first: OptionalDate; readonly last: OptionalDate };

const times = new WeakMap<object, PlanTime>();

/** The first and the last day of a plan; blank while nothing lies in the calendar. */
export const planTime = (schedule: Pick<PlanSchedule, 'tasks' | 'phases'>): PlanTime => {
  const known = times.get(schedule);
  if (known) return known;
  let [first, last]: [OptionalDate, OptionalDate] = ['', ''];
  const see = (day: OptionalDate): void => {
    if (day === '') return;
    if (first === '' || day < first) first = day;
    if (day > last) last = day;
  };
  for (const { start, end } of schedule.tasks.values()) [start, end].forEach(see);
  for (const { start, end, gate } of schedule.phases.values()) [start, end, gate].forEach(see);
  const time = { first, last };
  times.set(schedule, time);
  return time;
};

/** Years ahead for which holidays are taken. */
const YEARS_AHEAD = 6;

/** The years whose holidays a plan needs: from the one it starts in. */
export const yearsFrom = (first: IsoDate): { readonly from: number; readonly to: number } => {
  const from = Number(first.slice(0, 4));
  return { from, to: Math.min(from + YEARS_AHEAD, 2200) };
};

/** The holidays of a stretch of days, both included; all where it is not known. */
export const holidaysWithin = (
  holidays: readonly Holiday[],
  { first, last }: PlanTime,
): readonly Holiday[] =>
  first === '' || last === '' ? holidays : holidays.filter(({ date }) => date >= first && date <= last);

const sameDays = (a: readonly number[], b: readonly number[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

/** The weekend after another country was chosen: that of the country, unless the room had set one of its own. */
export const weekendAfter = ({ country, weekend }: PlanCalendar, next: string): number[] =>
  [...(sameDays(weekend, weekendOf(country)) ? weekendOf(next) : weekend)].sort();

const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : textsNow(pathCalendarTexts).words.and(words.slice(0, -1).join(', '), words.at(-1) ?? '');

/** "Saturday and Sunday are free, so are 70 public holidays of Germany from 2026 to 2032, and 2 closures". */
export const calendarWords = ({
  country,
  weekend,
  holidays,
  holidayYears,
  closures,
}: PlanCalendar): string => {
  const t = textsNow(pathCalendarTexts).words;
  const free = WEEKDAYS.filter((day) => weekend.includes(day)).map((day) => t.weekdays[day].name);
  const count = holidays.length;
  const years = holidayYears ? t.years(holidayYears.from, holidayYears.to) : '';
  const parts = [
    free.length === 0 ? t.noWeekday : listed(free),
    ...(country === '' || count === 0 ? [] : [t.holidays(count, countryName(country), years)]),
    ...(closures.length === 0 ? [] : [t.closures(closures.length)]),
  ];
  return t.free(parts.join(', '));
};

/** "Mon, 29 Mar 2027". */
export const holidayDay = (date: IsoDate, locale: string): string => {
  const weekday = WEEKDAYS.find((day) => day === new Date(`${date}T00:00:00Z`).getUTCDay()) ?? 0;
  return `${textsNow(pathCalendarTexts).words.weekdays[weekday].short}, ${formatDate(date, locale, 'short')}`;
};
