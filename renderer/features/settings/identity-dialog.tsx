import { useId, useState } from 'react';
import type { PlainError, Result } from '#shared/core/result';
import { settingsTexts } from '#shared/language/settings';
import { textsNow, useTexts } from '../../components/language.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { showToast } from '../../components/toast.tsx';
import { ImportIdentityForm, NewIdentityForm } from '../../signing/identity-forms.tsx';
import { importSigner, makeSigner, type Signer } from '../../signing/keep-signer.ts';
import { useSettings } from '../../storage/settings-store.ts';
import styles from './identities.module.css';

/** Carries a form's wish out; closes when it is done. */
const useTaking = (onClose: () => void) => {
  const [problem, setProblem] = useState<PlainError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async (making: Promise<Result<Signer, PlainError>>): Promise<void> => {
    setBusy(true);
    const made = await making;
    setBusy(false);
    setProblem(made.ok ? null : made.error);
    if (!made.ok) return;
    showToast({ message: textsNow(settingsTexts).identities.signsNow(made.value.info.name) });
    onClose();
  };
  return { problem, isBusy, take };
};

/** Adds an identity to this computer; it signs from then on. */
export const IdentityDialog = ({
  way,
  onClose,
}: {
  readonly way: 'new' | 'import';
  readonly onClose: () => void;
}) => {
  const formId = useId();
  const actor = useSettings((settings) => settings.actor);
  const { problem, isBusy, take } = useTaking(onClose);
  const { title, text, action } = useTexts(settingsTexts).identities.adding[way];
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="main" type="submit" form={formId} isDisabled={isBusy}>
          {action}
        </Button>
      }
    >
      <div className={styles.dialog}>
        <p className={styles.text}>{text}</p>
        {way === 'new' ? (
          <NewIdentityForm
            id={formId}
            problem={problem}
            name={actor}
            onSubmit={(subject) => void take(makeSigner(subject, 'signer'))}
          />
        ) : (
          <ImportIdentityForm
            id={formId}
            problem={problem}
            onSubmit={(file) => void take(importSigner(file, 'signer'))}
          />
        )}
      </div>
    </Dialog>
  );
};
