import { Plus } from 'lucide-react';
import { type SyntheticEvent, memo, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Id } from '#shared/core/ids';
import { emptyParkingItem, type Stage } from '#shared/session/session';
import { findingsTexts } from '#shared/language/findings';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
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
  const t = useTexts(findingsTexts).parking;
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
        <Label className={styles.hidden ?? ''}>{t.park}</Label>
        <Input className={styles.input ?? ''} placeholder={t.park} autoComplete="off" />
      </TextField>
      <IconButton
        icon={Plus}
        label={t.parkIt}
        onPress={(event) => event.target.closest('form')?.requestSubmit()}
      />
    </form>
  );
};

/** Thoughts that matter but not now, caught without leaving the stage. */
export const Parking = ({ stage }: { readonly stage: Stage }) => {
  const t = useTexts(findingsTexts).parking;
  const { isReadOnly } = useFieldSettings();
  const ids = useSessionList((session) =>
    session.parkingLot.filter((entry) => !entry.resolved).map((entry) => entry.id),
  );
  return (
    <details className={styles.section} open>
      <summary>
        <h2>{t.title}</h2> <span>{ids.length}</span>
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
