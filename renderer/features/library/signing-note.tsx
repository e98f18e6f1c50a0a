import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { Fingerprint } from 'lucide-react';
import { useEffect, useState } from 'react';
import { clock } from '../../storage/clock.ts';
import { currentIdentity } from '../../storage/identity-repository.ts';
import styles from './side-facts.module.css';

/** Whether reports can be signed here. `warning` says that the certificate ends soon or has ended. */
type Note = { readonly warning: string | null };

/** Certificates are read by code that the first paint does not wait for. */
const readNote = async (): Promise<Note | null> => {
  const identity = await currentIdentity();
  if (!identity) return null;
  const [{ readCertificateInfo }, { termWarning }] = await Promise.all([
    import('#shared/pdf/certificate-file'),
    import('../../signing/signer-words.ts'),
  ]);
  const info = await readCertificateInfo(identity.certificate);
  return { warning: info.ok ? (termWarning(info.value, clock.now())?.title ?? null) : null };
};

/** Whether reports can be signed on this computer; the settings say by whom. Silent while nobody has signed yet. */
export const SigningNote = () => {
  const [note, setNote] = useState<Note | null>(null);
  useEffect(() => {
    let isCurrent = true;
    readNote().then(
      (read) => {
        if (isCurrent) setNote(read);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  const t = useTexts(libraryTexts);
  if (!note) return null;
  return (
    <p>
      <Fingerprint className={styles.icon} aria-hidden />
      <span>
        {note.warning ?? t.signing}
        <a href="#/settings">{t.seeSigning}</a>
      </span>
    </p>
  );
};
