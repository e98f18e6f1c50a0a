import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { emptyParkingItem, type ParkingItem } from '#shared/session/session';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { PersonField } from '../../components/fields/person-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { Section } from '../../components/section.tsx';
import { newId } from '../../storage/clock.ts';
import { addPersonCommand, usePeople, useSession, useSessionList } from '../../storage/use-session.ts';
import styles from './commit.module.css';
import { deleteWithUndo, edit } from '../../storage/edit.ts';

const addItem = (index: number): Id | null => {
  const id = newId();
  return edit({ type: 'parkingItem.add', item: emptyParkingItem(id, 'commit'), index }) ? id : null;
};

const ItemRow = memo(({ id, number }: { readonly id: Id; readonly number: number }) => {
  const item = useSession((session) => session.parkingLot.find((entry) => entry.id === id));
  const people = usePeople();
  if (!item) return null;
  const who = `parked thought ${number}`;
  const update = (changes: Partial<Omit<ParkingItem, 'id'>>) =>
    ({ type: 'parkingItem.update', id, changes }) as const;
  return (
    <Row id={id} name={who} onDelete={() => deleteWithUndo({ type: 'parkingItem.remove', id }, who)}>
      <CheckboxField
        label={`${who} is settled`}
        isLabelHidden
        value={item.resolved}
        onChange={(resolved) => edit(update({ resolved }))}
      />
      <TextAreaField
        label={`Text of ${who}`}
        isLabelHidden
        isOneLine
        rows={1}
        size="cell"
        placeholder="What must not be forgotten"
        value={item.text}
        path={`parkingLot/${id}/text`}
        onChange={(text) => edit(update({ text }))}
      />
      <PersonField
        label={`Who raised ${who}`}
        isLabelHidden
        size="cell"
        placeholder="Raised by"
        people={people}
        value={item.raisedBy}
        path={`parkingLot/${id}/raisedBy`}
        onChange={(person) => edit(update({ raisedBy: person as Id | '' }))}
        onAdd={(name) => edit(addPersonCommand(name, 'operations', (person) => update({ raisedBy: person })))}
      />
    </Row>
  );
});
ItemRow.displayName = 'ItemRow';

const COLUMNS = ['Settled', 'Thought', 'Raised by'].map((label) => ({ label }));

/** Everything that was parked; what is settled stays on the record. */
export const ParkingLot = () => {
  const ids = useSessionList((session) => session.parkingLot.map((entry) => entry.id));
  const open = useSession((session) => session.parkingLot.filter((entry) => !entry.resolved).length);
  return (
    <Section title="Parking lot" count={ids.length === 0 ? undefined : `${open} open of ${ids.length}`}>
      <Rows
        label="Parking lot"
        columns={COLUMNS}
        layout={styles.parkingLayout ?? ''}
        ids={ids}
        onAdd={addItem}
        addLabel="Park a thought"
        path="parkingLot"
      >
        {ids.map((id, position) => (
          <ItemRow key={id} id={id} number={position + 1} />
        ))}
      </Rows>
    </Section>
  );
};
