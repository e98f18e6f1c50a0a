import { type SyntheticEvent, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Finding } from '#shared/findings/finding';
import { findingsTexts } from '#shared/language/findings';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import styles from './findings.module.css';

/** Why the room lives with a finding. Without a reason nothing is accepted: the report prints it. */
export const AcceptForm = ({
  finding,
  onClose,
}: {
  readonly finding: Finding;
  readonly onClose: () => void;
}) => {
  const t = useTexts(findingsTexts).acceptForm;
  const [reason, setReason] = useState('');
  const accept = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') return;
    if (edit({ type: 'finding.accept', findingKey: finding.key, reason: reason.trim() })) onClose();
  };
  return (
    <form
      className={styles.accept}
      onSubmit={accept}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {/* The form was opened by a press on its button, so the typing goes on here. */}
      <TextField
        value={reason}
        onChange={setReason}
        autoFocus
        maxLength={2000}
        className={styles.reason ?? ''}
      >
        <Label>{t.label}</Label>
        <Input className={styles.input ?? ''} autoComplete="off" />
      </TextField>
      <div className={styles.actions}>
        <Button type="submit" size="sm" isDisabled={reason.trim() === ''}>
          {t.accept}
        </Button>
        <Button kind="bare" size="sm" onPress={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
};
