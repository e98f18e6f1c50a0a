import type { OptionalId } from '#shared/core/ids';
import { roundsTexts } from '#shared/language/rounds';
import { SelectField } from '../../components/fields/select-field.tsx';
import { useTexts } from '../../components/language.ts';
import { usePeopleHere } from './use-people.ts';

/** Whose answer the facilitator is entering. */
export const RoomPerson = ({
  value,
  onChange,
}: {
  readonly value: OptionalId;
  readonly onChange: (id: OptionalId) => void;
}) => {
  const t = useTexts(roundsTexts);
  const people = usePeopleHere();
  return (
    <SelectField
      label={t.roomPerson}
      options={people.map(({ id, name }) => ({ value: id, label: name.trim() }))}
      value={value}
      onChange={onChange}
    />
  );
};
