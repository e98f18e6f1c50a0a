import { Plus, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { OptionalDate } from '#shared/core/dates';
import { fieldElementId } from '#shared/core/field-path';
import type { Participant } from '#shared/session/participant';
import { readinessTexts } from '#shared/language/readiness';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { focusField } from '../../components/focus-field.ts';
import { textsNow, useTexts } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import { currentSession } from '../../storage/use-session.ts';
import styles from './readiness.module.css';

type Span = { readonly from: OptionalDate; readonly to: OptionalDate };

/** Spans that cannot be kept yet, because a day is missing or they end before they begin. They outlive their fields. */
const drafts = new Map<string, Span>();

const absencesOf = (id: string): Participant['absences'] =>
  currentSession().participants.find((person) => person.id === id)?.absences ?? [];

const keep = (id: Participant['id'], absences: Participant['absences']): boolean =>
  edit({ type: 'participant.update', id, changes: { absences } });

const messageFor = ({ from, to }: Span): string | undefined => {
  const t = textsNow(readinessTexts).absences;
  if (from !== '' && to !== '' && to < from) return t.endsBefore;
  if ((from === '') !== (to === '')) return t.bothDays;
  return undefined;
};

type AbsenceProps = {
  readonly person: Participant;
  readonly who: string;
  readonly place: number;
  readonly draftKey: string;
  readonly onDelete: () => void;
};

const Absence = ({ person, who, place, draftKey, onDelete }: AbsenceProps) => {
  const t = useTexts(readinessTexts).absences;
  const { isReadOnly } = useFieldSettings();
  const [draft, setDraft] = useState<Span | null>(() => drafts.get(draftKey) ?? null);
  const span: Span = draft ?? person.absences[place] ?? { from: '', to: '' };
  const hold = (next: Span | null): void => {
    if (next === null) drafts.delete(draftKey);
    else drafts.set(draftKey, next);
    setDraft(next);
  };
  const change = (part: Partial<Span>): void => {
    const { from, to } = { ...span, ...part };
    if (from === '' || to === '' || to < from) return hold({ from, to });
    const absences = absencesOf(person.id);
    const at = Math.min(place, absences.length);
    if (keep(person.id, [...absences.slice(0, at), { from, to }, ...absences.slice(at + 1)])) hold(null);
  };
  const path = `participants/${person.id}/absences/${place}`;
  const name = t.absence(place + 1, who);
  return (
    <li className={styles.absence}>
      <DateField
        label={t.firstDayOf(name)}
        isLabelHidden
        size="cell"
        placeholder={t.firstDay}
        value={span.from}
        path={`${path}/from`}
        onChange={(from) => change({ from })}
      />
      <span aria-hidden>{t.to}</span>
      <DateField
        label={t.lastDayOf(name)}
        isLabelHidden
        size="cell"
        placeholder={t.lastDay}
        value={span.to}
        path={`${path}/to`}
        problem={messageFor(span)}
        onChange={(to) => change({ to })}
      />
      {!isReadOnly && <IconButton icon={Trash2} size="sm" label={t.delete(name)} onPress={onDelete} />}
    </li>
  );
};

const keepEnter = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.stopPropagation();
};

/** How many rows there are, and how to add and delete one. */
const useAbsenceRows = (person: Participant) => {
  const { scope } = useFieldSettings();
  const start = `${scope} ${person.id}/`;
  const isHeld = [...drafts.keys()].some((key) => key.startsWith(start));
  const [wanted, setWanted] = useState(isHeld ? person.absences.length + 1 : 0);
  const [round, setRound] = useState(0);
  const count = Math.max(person.absences.length, wanted);
  const path = `participants/${person.id}/absences`;
  const add = (): void => {
    setWanted(count + 1);
    focusField(`${path}/${count}/from`);
  };
  const remove = (place: number): void => {
    const left = person.absences.filter((_, at) => at !== place);
    if (left.length < person.absences.length && !keep(person.id, left)) return;
    // What follows moves up, so nothing that was held or half typed stands for its place any longer.
    for (const key of [...drafts.keys()]) if (key.startsWith(start)) drafts.delete(key);
    setWanted(0);
    setRound(round + 1);
    focusField(path);
  };
  const rows = Array.from({ length: count }, (_, place) => ({
    place,
    key: `${round}/${place}`,
    draftKey: `${start}${place}`,
  }));
  return { rows, add, remove, path };
};

/** The days on which a person is away, first and last day included. */
export const Absences = ({ person, who }: { readonly person: Participant; readonly who: string }) => {
  const t = useTexts(readinessTexts).absences;
  const { isReadOnly } = useFieldSettings();
  const { rows, add, remove, path } = useAbsenceRows(person);
  return (
    // The group itself does nothing with keys; it keeps them for its fields.
    <div role="group" aria-label={t.awayOf(who)} className={styles.absences} onKeyDown={keepEnter}>
      {rows.length > 0 && (
        <ul>
          {rows.map(({ key, place, draftKey }) => (
            <Absence
              key={key}
              person={person}
              who={who}
              place={place}
              draftKey={draftKey}
              onDelete={() => remove(place)}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <Button id={fieldElementId(path)} kind="link" icon={Plus} onPress={add}>
          {t.add}
        </Button>
      )}
    </div>
  );
};
