import type { HolidayRegion } from '#shared/plan/holidays';
import type { Holiday } from '#shared/plan/plan-settings';

/** The holidays of which country, or part of it, and of which years; names in the language of `locale`. */
export type HolidayQuestion = {
  readonly country: string;
  readonly region: string;
  readonly from: number;
  readonly to: number;
  readonly locale: string;
};

/** What can be asked for: the codes of all countries, and the parts of one. */
export type HolidayPlaces = {
  readonly countries: readonly string[];
  readonly regions: readonly HolidayRegion[];
};

/** What the holiday worker does. Lunar calendars take a second to compute, too long for the window itself. */
export type HolidayTasks = {
  readonly places: (country: string, locale: string) => HolidayPlaces;
  readonly take: (question: HolidayQuestion) => Holiday[];
};
