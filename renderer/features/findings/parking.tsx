import { Plus } from 'lucide-react';
import { type SyntheticEvent, memo, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Id } from '#shared/core/ids';
import { emptyParkingItem, type Stage } from '#shared/session/session';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { newId } from '../../storage/clock.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import { edit } from '../../storage/edit.ts';
import styles from './findings.module.css';

const Item = memo(({ id }: { readonly id: Id }) => {
  const item = useSession((session) => session.parkingLot.find((entry) => entry.id === id));
  return item ? (
    <li>
      <CheckboxField
        label={item.text}
        value={item.resolved}
        onChange={(resolved) => edit({ type: 'parkingItem.update', id, changes: { resolved } })}
      />
    </li>
  ) : null;
});
Item.displayName = 'Item';

const Capture = ({ stage }: { readonly stage: Stage }) => {
  const [text, setText] = useState('');
  const park = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    const item = emptyParkingItem(newId(), stage, text.trim());
    if (edit({ type: 'parkingItem.add', item })) setText('');
  };
  return (
    <form className={styles.capture} onSubmit={park}>
      <TextField value={text} onChange={setText} maxLength={2000} className={styles.reason ?? ''}>
        <Label className={styles.hidden ?? ''}>Park a thought</Label>
        <Input className={styles.input ?? ''} placeholder="Park a thought" autoComplete="off" />
      </TextField>
      <IconButton
        icon={Plus}
        label="Park it"
        onPress={(event) => event.target.closest('form')?.requestSubmit()}
      />
    </form>
  );
};

/** Thoughts that matter but not now, caught without leaving the stage. */
export const Parking = ({ stage }: { readonly stage: Stage }) => {
  const { isReadOnly } = useFieldSettings();
  const ids = useSessionList((session) =>
    session.parkingLot.filter((entry) => !entry.resolved).map((entry) => entry.id),
  );
  return (
    <details className={styles.section} open>
      <summary>
        <h2>Parking lot</h2> <span>{ids.length}</span>
      </summary>
      <div className={styles.body}>
        {ids.length > 0 && (
          <ul className={styles.parked}>
            {ids.map((id) => (
              <Item key={id} id={id} />
            ))}
          </ul>
        )}
        {!isReadOnly && <Capture stage={stage} />}
      </div>
    </details>
  );
};
