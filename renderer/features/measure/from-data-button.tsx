import type { ReactNode } from 'react';
import type { Id } from '#shared/core/ids';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { openBaselineData } from './data-store.ts';
import styles from './from-data-button.module.css';

/** The baseline's field with the way to fill it from a column of numbers, on the line of its label. */
export const WithFromData = ({ id, children }: { readonly id: Id; readonly children: ReactNode }) => {
  const { isReadOnly } = useFieldSettings();
  return (
    <div className={styles.field}>
      {children}
      {!isReadOnly && (
        <span className={styles.button}>
          <Button kind="link" aria-label="From data: fill the baseline" onPress={() => openBaselineData(id)}>
            <span>
              <span className={styles.from}>From</span> <span className={styles.data}>data</span>
            </span>
          </Button>
        </span>
      )}
    </div>
  );
};
