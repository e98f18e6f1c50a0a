import type { DayTimes } from '#shared/agenda/schedule';
import { lengthOfDay } from '#shared/agenda/schedule';
import { dayOfMoment, timeOfMinutes, wallMinutes } from '#shared/agenda/wall-time';
import { agendaTexts } from '#shared/language/agenda';
import { useTexts } from '../../components/language.ts';
import { roomZone, useNow } from './now.ts';

/** When a day without a time would end if it began this minute. */
const IfNow = ({ day }: { readonly day: DayTimes }) => {
  const t = useTexts(agendaTexts);
  const now = useNow(true, 60_000);
  const zone = roomZone();
  const from = wallMinutes(now, zone, dayOfMoment(now, zone));
  const end =
    from +
    lengthOfDay(
      day.times.map(({ block }) => block),
      from,
    );
  return <>{t.endsIfNow(timeOfMinutes(end))}</>;
};

/** How long a day is, and when it ends. */
export const DayTotal = ({ day }: { readonly day: DayTimes }) => {
  const t = useTexts(agendaTexts);
  const isPlanned = day.times.every(({ state }) => state === 'to-come' || state === 'dropped');
  return (
    <>
      {t.total(t.length(day.minutes))}
      {', '}
      {day.end !== null && t.endsAt(timeOfMinutes(day.end))}
      {day.end === null && isPlanned && <IfNow day={day} />}
    </>
  );
};
