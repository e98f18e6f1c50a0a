import { certificateToPem } from '#shared/pdf/pem';
import { utf8 } from '#shared/core/bytes';
import { safeFileName } from '#shared/core/file-name';
import { FILE_ENDINGS } from '#shared/host/host-api';
import { settingsTexts } from '#shared/language/settings';
import { textsNow } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { host } from '../../host/host.ts';
import type { KnownIdentity } from '../../signing/use-signers.ts';
import { clock } from '../../storage/clock.ts';
import { deleteIdentity } from '../../storage/identity-repository.ts';
import { problemOf } from '../../storage/storage-problem.ts';

/** How long the way back from a deletion is offered, in milliseconds: a key cannot be made again. */
const STAY = 30_000;

const tellProblem = (error: unknown): void => {
  const { message, todo } = problemOf(error);
  showToast({ message: `${message} ${todo}` });
};

/** Saves the certificate alone, to give away: as text or as bytes. */
export const saveCertificate = async ({ row, info }: KnownIdentity, form: 'pem' | 'der'): Promise<void> => {
  const { identities: t } = textsNow(settingsTexts);
  const kind = form === 'pem' ? 'certificate' : 'certificate-der';
  const bytes = form === 'pem' ? utf8(certificateToPem(row.certificate)) : row.certificate;
  const suggestedName = safeFileName(info.name, FILE_ENDINGS[kind], 'certificate');
  try {
    const answer = await host.files.save({ kind, suggestedName, bytes });
    if (answer.saved) showToast({ message: t.saved(answer.name) });
  } catch {
    showToast({ message: t.notWritten });
  }
};

/** Deletes an identity and offers the way back. */
export const removeIdentity = async ({ row, info }: KnownIdentity): Promise<void> => {
  const { identities: t } = textsNow(settingsTexts);
  const { fingerprint, name } = info;
  try {
    const pin = { fingerprint, certificate: row.certificate, name, pinnedAt: clock.now() };
    const undo = await deleteIdentity(row, pin);
    showToast({
      message: t.removed(name),
      action: { label: t.undo, onPress: () => void undo().catch(tellProblem) },
      stay: STAY,
    });
  } catch (error) {
    tellProblem(error);
  }
};
