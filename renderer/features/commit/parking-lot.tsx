import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { commitTexts } from '#shared/language/commit';
import { emptyParkingItem, type ParkingItem } from '#shared/session/session';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { newId } from '../../storage/clock.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import styles from './commit.module.css';
import { type OnGoTo, Origin } from './origin.tsx';

const addItem = (index: number): Id | null => {
  const id = newId();
  return edit({ type: 'parkingItem.add', item: emptyParkingItem(id, 'commit'), index }) ? id : null;
};

type RowProps = { readonly id: Id; readonly number: number; readonly onGoTo: OnGoTo };

const ItemRow = memo(({ id, number, onGoTo }: RowProps) => {
  const { parking: t } = useTexts(commitTexts);
  const item = useSession((session) => session.parkingLot.find((entry) => entry.id === id));
  if (!item) return null;
  const who = t.one(number);
  const update = (changes: Partial<Omit<ParkingItem, 'id'>>) =>
    ({ type: 'parkingItem.update', id, changes }) as const;
  return (
    <Row
      id={id}
      name={who}
      onDelete={() => deleteWithUndo({ type: 'parkingItem.remove', id }, who)}
      below={<Origin stage={item.stage} isCarried={item.isCarried} onGoTo={onGoTo} />}
    >
      <CheckboxField
        label={t.settled(who)}
        isLabelHidden
        value={item.resolved}
        onChange={(resolved) => edit(update({ resolved }))}
      />
      <TextAreaField
        label={t.text(who)}
        isLabelHidden
        isOneLine
        rows={1}
        size="cell"
        placeholder={t.textHint}
        value={item.text}
        path={`parkingLot/${id}/text`}
        onChange={(text) => edit(update({ text }))}
      />
      <PersonCell
        label={t.who(who)}
        size="cell"
        placeholder={t.columns.raisedBy}
        role="operations"
        value={item.raisedBy}
        path={`parkingLot/${id}/raisedBy`}
        change={(raisedBy) => update({ raisedBy })}
      />
    </Row>
  );
});
ItemRow.displayName = 'ItemRow';

/** Everything that was parked; what is settled stays on the record. */
export const ParkingLot = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const { parking: t } = useTexts(commitTexts);
  const { settled, thought, raisedBy } = t.columns;
  const ids = useSessionList((session) => session.parkingLot.map((entry) => entry.id));
  const open = useSession((session) => session.parkingLot.filter((entry) => !entry.resolved).length);
  return (
    <Section title={t.title} count={ids.length === 0 ? undefined : t.count(open, ids.length)}>
      {ids.length === 0 && <p className={styles.none}>{t.none}</p>}
      <Rows
        label={t.title}
        columns={[settled, thought, raisedBy].map((label) => ({ label }))}
        layout={styles.parkingLayout ?? ''}
        ids={ids}
        onAdd={addItem}
        addLabel={t.add}
        path="parkingLot"
      >
        {ids.map((id, position) => (
          <ItemRow key={id} id={id} number={position + 1} onGoTo={onGoTo} />
        ))}
      </Rows>
    </Section>
  );
};
