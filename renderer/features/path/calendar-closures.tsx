import type { IsoDate } from '#shared/core/dates';
import type { Closure } from '#shared/plan/plan-settings';
import { pathCalendarTexts } from '#shared/language/path-calendar';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { clock } from '../../storage/clock.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { scheduleOf } from '../../storage/use-schedule.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import { planTime } from './calendar-words.ts';
import styles from './calendar.module.css';
import { PlannedDay } from './planned-day.tsx';

const closuresNow = (): readonly Closure[] => currentSession().calendar.closures;

const write = (closures: readonly Closure[]): boolean =>
  edit({ type: 'calendar.update', changes: { closures: [...closures] } });

const rowId = (place: number): string => `closure-${place}`;

/** A new closure is one day long, on the first day of the plan, so that only what differs has to be typed. */
const addClosure = (index: number): string | null => {
  const day = planTime(scheduleOf(currentSession())).first || clock.today();
  const closures = closuresNow();
  const made: Closure = { name: '', from: day, to: day };
  return write([...closures.slice(0, index), made, ...closures.slice(index)]) ? rowId(index) : null;
};

type DaysProps = {
  readonly closure: Closure;
  readonly who: string;
  readonly path: string;
  readonly change: (changes: Partial<Closure>) => void;
};

/** The first day takes the last one along where it would pass it. */
const Days = ({ closure, who, path, change }: DaysProps) => {
  const t = useTexts(pathCalendarTexts).closures;
  return (
    <>
      <PlannedDay
        label={t.firstDayOf(who)}
        isCell
        path={`${path}/from`}
        typed={closure.from}
        shown={closure.from}
        refusal={(day) => (day === '' ? t.needsDays : null)}
        onChange={(day) => {
          const from = day as IsoDate;
          change({ from, ...(closure.to < from ? { to: from } : {}) });
        }}
      />
      <PlannedDay
        label={t.lastDayOf(who)}
        isCell
        path={`${path}/to`}
        typed={closure.to}
        shown={closure.to}
        refusal={(day) => {
          if (day === '') return t.needsDays;
          return day < closure.from ? t.endsBefore : null;
        }}
        onChange={(day) => change({ to: day as IsoDate })}
      />
    </>
  );
};

const ClosureRow = ({ closure, place }: { readonly closure: Closure; readonly place: number }) => {
  const t = useTexts(pathCalendarTexts).closures;
  const who = t.closure(place + 1);
  const path = `calendar/closures/${place}`;
  const change = (changes: Partial<Closure>): void => {
    write(closuresNow().map((other, at) => (at === place ? { ...other, ...changes } : other)));
  };
  return (
    <Row
      id={rowId(place)}
      name={closure.name || who}
      onDelete={() =>
        deleteWithUndo(
          {
            type: 'calendar.update',
            changes: { closures: closuresNow().filter((_, at) => at !== place) },
          },
          closure.name || t.theClosure,
        )
      }
    >
      <TextField
        label={t.nameOf(who)}
        isLabelHidden
        size="cell"
        placeholder={t.nameHint}
        value={closure.name}
        path={`${path}/name`}
        onChange={(name) => change({ name })}
      />
      <Days closure={closure} who={who} path={path} change={change} />
    </Row>
  );
};

/** Days on which nobody works besides weekends and public holidays. */
export const Closures = () => {
  const t = useTexts(pathCalendarTexts).closures;
  const closures = useSession(({ calendar }) => calendar.closures);
  return (
    <Rows
      label={t.list}
      columns={[{ label: t.column }, { label: t.firstDay }, { label: t.lastDay }]}
      layout={styles.closures ?? ''}
      ids={closures.map((_, place) => rowId(place))}
      onAdd={addClosure}
      addLabel={t.add}
      path="calendar/closures"
    >
      {closures.map((closure, place) => (
        // Closures have no id of their own and are few.
        <ClosureRow key={place} closure={closure} place={place} />
      ))}
    </Rows>
  );
};
