import { useEffect, useRef, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import { clock } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { scheduleOf } from '../../storage/use-schedule.ts';
import { currentSession } from '../../storage/use-session.ts';
import { holidayPlaces, takeHolidays } from '../../workers/holiday-client.ts';
import type { HolidayPlaces } from '../../workers/holiday-tasks.ts';
import { planTime, weekendAfter, yearsFrom } from './calendar-words.ts';

/** What is under way: nothing, taking the holidays of a place, or what went wrong with that. */
export type Taking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly country: string; readonly region: string; readonly stop: () => void }
  | { readonly kind: 'failed'; readonly problem: PlainError; readonly again: () => void };

const IDLE: Taking = { kind: 'idle' };

/** The years from the first of the plan on; without a plan those from the workshop on. */
const yearsOfPlan = () => {
  const session = currentSession();
  const { first } = planTime(scheduleOf(session));
  return yearsFrom(first || session.date || clock.today());
};

/** Without a country: no public holidays. */
const withoutCountry = (): void => {
  const { calendar } = currentSession();
  edit({
    type: 'calendar.update',
    changes: {
      country: '',
      region: '',
      holidays: [],
      holidayYears: null,
      weekend: weekendAfter(calendar, ''),
    },
  });
};

/**
 * Takes the public holidays of a place into the session: country, region, weekend, holidays and years as one step, once
 * they are there. Until then nothing changes, and it can be stopped.
 */
export const useTaking = () => {
  const [taking, setTaking] = useState<Taking>(IDLE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const take = async (country: string, region: string): Promise<void> => {
    running.current?.abort();
    if (country === '') {
      setTaking(IDLE);
      return withoutCountry();
    }
    const own = new AbortController();
    running.current = own;
    const { id, locale } = currentSession();
    const years = yearsOfPlan();
    setTaking({ kind: 'busy', country, region, stop: () => own.abort() });
    const found = await takeHolidays({ country, region, ...years, locale }, own.signal);
    if (running.current !== own) return;
    running.current = null;
    if (currentSession().id !== id) return;
    if (!found.ok) {
      const again = (): void => void take(country, region);
      const wasStopped = found.error.code === 'cancelled';
      return setTaking(wasStopped ? IDLE : { kind: 'failed', problem: found.error, again });
    }
    setTaking(IDLE);
    edit({
      type: 'calendar.update',
      changes: {
        country,
        region,
        weekend: weekendAfter(currentSession().calendar, country),
        holidays: [...found.value],
        holidayYears: years,
      },
    });
  };
  return { taking, take: (country: string, region: string) => void take(country, region) };
};

const NOWHERE: HolidayPlaces = { countries: [], regions: [] };

/** The countries that can be chosen and the parts of one of them, asked for once they are wanted. */
export const usePlaces = (
  country: string,
  locale: string,
  isWanted: boolean,
): { readonly places: HolidayPlaces; readonly isKnown: boolean } => {
  const [known, setKnown] = useState<{ country: string; places: HolidayPlaces } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const own = new AbortController();
    void holidayPlaces(country, locale, own.signal).then((found) => {
      if (found.ok && !own.signal.aborted) setKnown({ country, places: found.value });
    });
    return () => own.abort();
  }, [country, locale, isWanted]);
  const isCurrent = known?.country === country;
  return {
    places: isCurrent ? known.places : { ...NOWHERE, countries: known?.places.countries ?? [] },
    isKnown: known !== null,
  };
};
