import { expose } from 'comlink';
import { holidayCountries, holidayRegions, publicHolidays } from '#shared/plan/holidays';
import type { HolidayTasks } from './holiday-tasks.ts';
import { speakAsWindow } from './speak-as-window.ts';

speakAsWindow();

const tasks: HolidayTasks = {
  places: (country, locale) => ({
    countries: holidayCountries(),
    regions: country === '' ? [] : holidayRegions(country, locale),
  }),
  take: ({ country, region, from, to, locale }) => publicHolidays(country, region, from, to, locale),
};

expose(tasks);
