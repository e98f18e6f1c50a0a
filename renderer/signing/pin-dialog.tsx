import { Pin } from 'lucide-react';
import { type SyntheticEvent, useId, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import type { CertificateInfo } from '#shared/pdf/report-api';
import { signingTexts } from '#shared/language/signing';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { useTexts } from '../components/language.ts';
import { Notice } from '../components/notice.tsx';
import { pinCertificate } from '../storage/pin-repository.ts';
import { problemOf } from '../storage/storage-problem.ts';
import { IdentityFacts } from './identity-facts.tsx';
import styles from './signing.module.css';

/** Pins a certificate under a name, the holder's own where none is given. */
const usePinning = (certificate: Uint8Array, info: CertificateInfo, onPinned: () => void) => {
  const [problem, setProblem] = useState<PlainError | null>(null);
  const pin = async (name: string): Promise<void> => {
    try {
      // A copy: what comes out of a report is a view of all of its bytes, and all of them would be stored.
      const own = new Uint8Array(certificate);
      const { fingerprint } = info;
      await pinCertificate({ fingerprint, certificate: own, name: name.trim() || info.name });
      onPinned();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return { problem, pin };
};

/** Pins a certificate after its fingerprint was compared: from then on its signatures are known under a name. */
export const PinDialog = ({
  certificate,
  info,
  onClose,
}: {
  readonly certificate: Uint8Array;
  readonly info: CertificateInfo;
  readonly onClose: () => void;
}) => {
  const t = useTexts(signingTexts).pinDialog;
  const formId = useId();
  const [name, setName] = useState(info.name);
  const { problem, pin } = usePinning(certificate, info, onClose);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void pin(name);
  };
  return (
    <Dialog
      title={t.title}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="main" icon={Pin} type="submit" form={formId}>
          {t.trust}
        </Button>
      }
    >
      <div className={styles.body}>
        <section className={styles.part} aria-label={t.certificate}>
          <IdentityFacts info={info} />
        </section>
        <section className={styles.part} aria-label={t.comparing}>
          <p className={styles.quiet}>{t.explained}</p>
          <form id={formId} className={styles.form} onSubmit={submit}>
            <TextField label={t.as} value={name} onChange={setName} />
            <button type="submit" hidden />
          </form>
          {problem && <Notice kind="block" title={problem.message} todo={problem.todo} />}
        </section>
      </div>
    </Dialog>
  );
};
