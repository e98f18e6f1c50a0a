import type { Id } from '#shared/core/ids';
import { emptyParticipant, type Participant, type ParticipantRole } from '#shared/session/participant';
import { componentsTexts } from '#shared/language/components';
import { SelectField } from '../components/fields/select-field.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { newId } from '../storage/clock.ts';
import { deleteWithUndo, edit } from '../storage/edit.ts';
import { textsNow, useTexts } from '../components/language.ts';

/** Adds a person without a name to a group; null where the session takes no more. */
export const addPerson = (role: ParticipantRole): Id | null => {
  const id = newId();
  return edit({ type: 'participant.add', item: emptyParticipant(id, role) }) ? id : null;
};

/** Deletes a person, with a way back. */
export const removePerson = ({ id, name }: Participant): void => {
  const { person: t } = textsNow(componentsTexts);
  deleteWithUndo({ type: 'participant.remove', id }, name || t.this, {
    note: t.ownedOpen,
  });
};

/** Changes fields of a person. */
export const changePerson =
  (id: Id) =>
  (changes: Partial<Omit<Participant, 'id'>>): boolean =>
    edit({ type: 'participant.update', id, changes });

type CellProps = { readonly person: Participant; readonly who: string };

export const PersonName = ({ person, who }: CellProps) => {
  const { person: t } = useTexts(componentsTexts);
  return (
    <TextField
      label={t.nameOf(who)}
      isLabelHidden
      size="cell"
      voice="strong"
      placeholder={t.name}
      value={person.name}
      path={`participants/${person.id}/name`}
      onChange={(name) => changePerson(person.id)({ name })}
    />
  );
};

const ATTENDANCE = ['present', 'joins-later', 'absent'] as const;

export const PersonAttendance = ({ person, who }: CellProps) => {
  const { person: t } = useTexts(componentsTexts);
  return (
    <SelectField
      label={t.attendanceOf(who)}
      isLabelHidden
      size="cell"
      options={ATTENDANCE.map((value) => ({ value, label: t.attendance[value] }))}
      value={person.attendance}
      path={`participants/${person.id}/attendance`}
      onChange={(attendance) => changePerson(person.id)({ attendance })}
    />
  );
};
