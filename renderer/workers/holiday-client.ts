import { ok, type Result } from '#shared/core/result';
import type { Holiday } from '#shared/plan/plan-settings';
import { spokenNow } from '#shared/language/say';
import type { HolidayPlaces, HolidayQuestion, HolidayTasks } from './holiday-tasks.ts';
import { inWorker, type WorkerFailure } from './in-worker.ts';

const start = (): Worker =>
  new Worker(new URL('./holiday-worker.ts', import.meta.url), { type: 'module', name: spokenNow() });

/** The countries with known holidays, and the parts of one of them. */
export const holidayPlaces = (
  country: string,
  locale: string,
  signal: AbortSignal,
): Promise<Result<HolidayPlaces, WorkerFailure>> =>
  inWorker<HolidayTasks, Result<HolidayPlaces, WorkerFailure>>(
    start,
    'holidays',
    async (tasks) => ok(await tasks.places(country, locale)),
    signal,
  );

/** The public holidays of a country or a part of it over some years. */
export const takeHolidays = (
  question: HolidayQuestion,
  signal: AbortSignal,
): Promise<Result<readonly Holiday[], WorkerFailure>> =>
  inWorker<HolidayTasks, Result<readonly Holiday[], WorkerFailure>>(
    start,
    'holidays',
    async (tasks) => ok(await tasks.take(question)),
    signal,
  );
