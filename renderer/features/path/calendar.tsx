import { RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { fieldElementId } from '#shared/core/field-path';
import type { Holiday, PlanCalendar } from '#shared/plan/plan-settings';
import { pathCalendarTexts } from '#shared/language/path-calendar';
import { Button } from '../../components/button.tsx';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Fold } from '../../components/fields/fold.tsx';
import { SearchField } from '../../components/fields/search-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { useLanguage, useTexts } from '../../components/language.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { usePlanSchedule } from '../../storage/use-schedule.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import { Closures } from './calendar-closures.tsx';
import { type Taking, usePlaces, useTaking } from './calendar-holidays.ts';
import {
  calendarWords,
  countryName,
  holidayDay,
  holidaysWithin,
  planTime,
  WEEKDAYS,
} from './calendar-words.ts';
import styles from './calendar.module.css';

type Take = (country: string, region: string) => void;

type PlaceProps = { readonly calendar: PlanCalendar; readonly taking: Taking; readonly take: Take };

/** Which country, and which part of it. */
const Place = ({ calendar, taking, take }: PlaceProps) => {
  const t = useTexts(pathCalendarTexts).calendar;
  const language = useLanguage();
  const { locale } = useFieldSettings();
  const [isTouched, setTouched] = useState(false);
  const [country, region] =
    taking.kind === 'busy' ? [taking.country, taking.region] : [calendar.country, calendar.region];
  const { places, isKnown } = usePlaces(country, locale, isTouched || region !== '');
  const codes =
    places.countries.includes(country) || country === '' ? places.countries : [country, ...places.countries];
  const options = codes
    .map((code) => ({ id: code, name: countryName(code), detail: '' }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const whole = { value: '', label: t.whole };
  const regions = [whole, ...places.regions.map(({ code, name }) => ({ value: code, label: name }))];
  const known = regions.some(({ value }) => value === region);
  return (
    <>
      {/* It only listens: the countries are loaded once somebody comes near them. */}
      <div onFocusCapture={() => setTouched(true)} onPointerEnter={() => setTouched(true)}>
        <SearchField
          label={t.country}
          options={options}
          unknown={isKnown ? t.unknown : t.loading}
          placeholder={t.noHolidays}
          isOptional
          value={country}
          path="calendar/country"
          problem={useProblem('calendar/country')}
          onChange={(next) => take(next, '')}
        />
      </div>
      {(places.regions.length > 0 || region !== '') && (
        <SelectField
          label={t.region}
          options={known ? regions : [...regions, { value: region, label: region }]}
          placeholder={t.whole}
          value={region}
          path="calendar/region"
          onChange={(next) => take(country, next)}
        />
      )}
    </>
  );
};

const Weekend = ({ weekend }: { readonly weekend: readonly number[] }) => {
  const { calendar: t, words } = useTexts(pathCalendarTexts);
  const problem = useProblem('calendar/weekend');
  const change = (day: number, isFree: boolean): void => {
    const others = weekend.filter((other) => other !== day);
    edit({
      type: 'calendar.update',
      changes: { weekend: (isFree ? [...others, day] : others).sort() },
    });
  };
  return (
    <fieldset className={styles.weekend} id={fieldElementId('calendar/weekend')}>
      <legend>{t.weekend}</legend>
      {WEEKDAYS.map((day) => (
        <CheckboxField
          key={day}
          label={words.weekdays[day].name}
          value={weekend.includes(day)}
          onChange={(isFree) => change(day, isFree)}
        />
      ))}
      {problem && <Status kind="block">{problem}</Status>}
    </fieldset>
  );
};

/** How far the taking is, what went wrong, or what there is. */
const TakingState = ({ calendar, taking, take }: PlaceProps) => {
  const t = useTexts(pathCalendarTexts).calendar;
  const { isReadOnly } = useFieldSettings();
  const { country, region, holidays, holidayYears } = calendar;
  if (taking.kind === 'busy') {
    return <Progress label={t.taking(countryName(taking.country))} onCancel={taking.stop} />;
  }
  if (taking.kind === 'failed') {
    const { problem, again } = taking;
    return (
      <Notice
        kind="warn"
        title={problem.message}
        todo={problem.todo}
        actions={
          <Button size="sm" onPress={again}>
            {t.again}
          </Button>
        }
      />
    );
  }
  if (country === '' || holidayYears === null) return null;
  return (
    <p className={styles.known}>
      <span>{t.known(holidays.length, holidayYears.from, holidayYears.to)}</span>
      {!isReadOnly && (
        <Button size="sm" kind="bare" icon={RefreshCw} onPress={() => take(country, region)}>
          {t.takeAgain}
        </Button>
      )}
    </p>
  );
};

const workOn = (holiday: Holiday): void => {
  const { calendar } = currentSession();
  const holidays = calendar.holidays.filter(({ date }) => date !== holiday.date);
  deleteWithUndo({ type: 'calendar.update', changes: { holidays } }, holiday.name);
};

const HolidayList = ({ holidays }: { readonly holidays: readonly Holiday[] }) => {
  const t = useTexts(pathCalendarTexts).calendar;
  const { locale, isReadOnly } = useFieldSettings();
  return (
    <ul className={styles.holidays}>
      {holidays.map((holiday) => (
        <li key={holiday.date}>
          <span className={styles.date}>{holidayDay(holiday.date, locale)}</span>
          <span>{holiday.name}</span>
          {!isReadOnly && (
            <IconButton
              icon={Trash2}
              size="sm"
              label={t.workOn(holiday.name, holidayDay(holiday.date, locale))}
              onPress={() => workOn(holiday)}
            />
          )}
        </li>
      ))}
    </ul>
  );
};

const HolidaysOfPlan = ({ holidays }: { readonly holidays: readonly Holiday[] }) => {
  const t = useTexts(pathCalendarTexts).calendar;
  const time = usePlanSchedule(planTime);
  const within = holidaysWithin(holidays, time);
  if (holidays.length === 0) return null;
  const count = within.length;
  return (
    <Fold title={t.ofPlan} note={count === 0 ? t.none : t.first(count, within[0]?.name ?? '')} isLazy>
      <HolidayList holidays={within} />
    </Fold>
  );
};

/** Which days are worked: country, weekend, public holidays and own closures. */
export const WorkingDays = () => {
  const t = useTexts(pathCalendarTexts).calendar;
  const calendar = useSession((session) => session.calendar);
  const { taking, take } = useTaking();
  const place = { calendar, taking, take };
  return (
    <Section title={t.title} count={calendarWords(calendar)} ruled={false}>
      <div className={styles.sheet}>
        <FieldGrid columns={4}>
          <Place {...place} />
          <Span of="row">
            <Weekend weekend={calendar.weekend} />
          </Span>
          <Span of="row">
            <TakingState {...place} />
          </Span>
        </FieldGrid>
        <Closures />
        <HolidaysOfPlan holidays={calendar.holidays} />
      </div>
    </Section>
  );
};
