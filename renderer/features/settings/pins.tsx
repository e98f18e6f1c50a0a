import { FileBadge, PinOff } from 'lucide-react';
import { useState } from 'react';
import {
  CERTIFICATE_SIZE_LIMIT,
  type ReadCertificate,
  readCertificateFile,
} from '#shared/pdf/certificate-file';
import { settingsTexts } from '#shared/language/settings';
import { textsNow, useTexts } from '../../components/language.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { dayOfInstant } from '../../components/time.ts';
import { showToast } from '../../components/toast.tsx';
import type { PlainError } from '#shared/core/result';
import { host } from '../../host/host.ts';
import { Fingerprint } from '../../signing/fingerprint.tsx';
import { PinDialog } from '../../signing/pin-dialog.tsx';
import type { Signers } from '../../signing/use-signers.ts';
import type { PinRow } from '../../storage/database.ts';
import { unpinCertificate } from '../../storage/pin-repository.ts';
import { problemOf } from '../../storage/storage-problem.ts';
import styles from './identities.module.css';

const tellProblem = (error: unknown): void => {
  const { message, todo } = problemOf(error);
  showToast({ message: `${message} ${todo}` });
};

const unpin = async (pin: PinRow): Promise<void> => {
  const t = textsNow(settingsTexts);
  try {
    const undo = await unpinCertificate(pin);
    showToast({
      message: t.pins.unpinned(pin.name),
      action: { label: t.identities.undo, onPress: () => void undo().catch(tellProblem) },
    });
  } catch (error) {
    tellProblem(error);
  }
};

const Pin = ({ pin }: { readonly pin: PinRow }) => {
  const { pins: t } = useTexts(settingsTexts);
  return (
    <li className={styles.identity}>
      <div className={styles.head}>
        <b className={styles.name}>{pin.name}</b>
        <span className={styles.beside}>{t.pinnedOn(dayOfInstant(pin.pinnedAt))}</span>
        <IconButton icon={PinOff} label={t.unpin(pin.name)} onPress={() => void unpin(pin)} />
      </div>
      <Fingerprint value={pin.fingerprint} />
    </li>
  );
};

const tooLarge = (): PlainError => ({ code: 'too-large', ...textsNow(settingsTexts).pins.tooLarge });

/** Whose signatures are known here besides one's own. */
export const Pins = ({ signers: { pins } }: { readonly signers: Signers }) => {
  const { pins: t } = useTexts(settingsTexts);
  const [read, setRead] = useState<ReadCertificate | null>(null);
  const [problem, setProblem] = useState<PlainError | null>(null);
  const choose = async (): Promise<void> => {
    const file = await host.files.open({ kind: 'certificate', maxBytes: CERTIFICATE_SIZE_LIMIT });
    if (!file) return;
    const certificates = file.bytes ? await readCertificateFile(file.bytes) : null;
    setProblem(certificates ? (certificates.ok ? null : certificates.error) : tooLarge());
    setRead(certificates?.ok ? (certificates.value[0] ?? null) : null);
  };
  return (
    <Section
      title={t.title}
      actions={
        <Button icon={FileBadge} onPress={() => void choose()}>
          {t.pin}
        </Button>
      }
    >
      {problem && <Notice kind="block" title={problem.message} todo={problem.todo} />}
      {pins.length === 0 ? (
        <p className={styles.none}>{t.none}</p>
      ) : (
        <ul aria-label={t.title}>
          {pins.map((pin) => (
            <Pin key={pin.fingerprint} pin={pin} />
          ))}
        </ul>
      )}
      {read && <PinDialog certificate={read.der} info={read.info} onClose={() => setRead(null)} />}
    </Section>
  );
};
