import { FileInput } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Id } from '#shared/core/ids';
import { measureTexts } from '#shared/language/measure';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { openBaselineData } from './data-store.ts';
import styles from './from-data-button.module.css';

/** The baseline's field with the way to fill it from a column of numbers, on the line of its label. */
export const WithFromData = ({ id, children }: { readonly id: Id; readonly children: ReactNode }) => {
  const t = useTexts(measureTexts).fromDataButton;
  const { isReadOnly } = useFieldSettings();
  return (
    <div className={styles.field}>
      {children}
      {!isReadOnly && (
        <span className={styles.button}>
          <Button kind="link" aria-label={t.label} onPress={() => openBaselineData(id)}>
            <span>
              <FileInput aria-hidden size={14} className={styles.icon} />
              <span className={styles.from}>{t.from}</span> <span className={styles.data}>{t.data}</span>
            </span>
          </Button>
        </span>
      )}
    </div>
  );
};
