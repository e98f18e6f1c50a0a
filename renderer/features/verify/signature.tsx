import { Pin } from 'lucide-react';
import { useState } from 'react';
import type { SignatureReport } from '#shared/pdf/report-api';
import { verifyTexts } from '#shared/language/verify';
import { Button } from '../../components/button.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { dayOfInstant, fullTimeOf } from '../../components/time.ts';
import { Fingerprint } from '../../signing/fingerprint.tsx';
import { PinDialog } from '../../signing/pin-dialog.tsx';
import { besideName } from '../../signing/signer-words.ts';
import { acquaintanceOf, type Signers } from '../../signing/use-signers.ts';
import { Checks } from './verdict.tsx';
import styles from './verify.module.css';

/** What a signature of this kind does, as the head of its block. */
const actOf = ({ kind, field }: SignatureReport): string => {
  const t = textsNow(verifyTexts).signature;
  if (kind === 'timestamp') return t.acts.stamp;
  return field === 'facilitator' ? t.acts.sealed : t.acts.agreed;
};

const timeText = ({ kind }: SignatureReport, at: NonNullable<SignatureReport['at']>): string => {
  const t = textsNow(verifyTexts).signature;
  return kind === 'timestamp' ? t.byAuthority(fullTimeOf(at)) : t.bySigner(fullTimeOf(at));
};

/** How far the signer is known on this computer. */
const knownText = ({ trust, signer }: SignatureReport, signers: Signers): string => {
  const t = textsNow(verifyTexts).signature;
  const known = acquaintanceOf(signers, signer?.fingerprint ?? '');
  if (known.as === 'own') return t.known.own;
  if (known.as === 'pinned') {
    return t.known.pinned(known.pin.name, dayOfInstant(known.pin.pinnedAt));
  }
  return trust === 'pinned' ? t.known.issuer(signer?.issuer ?? t.unnamed) : t.known.not;
};

/** Trust is given once, after comparing; from then on the signer is known by name. */
const Trust = ({ signature }: { readonly signature: SignatureReport }) => {
  const t = useTexts(verifyTexts).signature;
  const [isOpen, setOpen] = useState(false);
  const { signer, certificate, trust, valid } = signature;
  if (!signer || !certificate || trust === 'pinned' || !valid) return null;
  return (
    <div>
      <Button icon={Pin} onPress={() => setOpen(true)}>
        {t.compared}
      </Button>
      {isOpen && <PinDialog certificate={certificate} info={signer} onClose={() => setOpen(false)} />}
    </div>
  );
};

/** One signature: who, when by their own word, and how far they are known here. */
export const Signature = ({
  signature,
  signers,
}: {
  readonly signature: SignatureReport;
  readonly signers: Signers;
}) => {
  const t = useTexts(verifyTexts).signature;
  const { signer, at, valid, checks } = signature;
  return (
    <article className={styles.signature} aria-label={actOf(signature)}>
      <div className={styles.signed}>
        <span className={styles.act}>{actOf(signature)}</span>
        <Status kind={valid ? 'ok' : 'block'}>{valid ? t.holds : t.fails}</Status>
      </div>
      <p className={styles.signer}>{signer?.name ?? t.unknown}</p>
      {signer && <p className={styles.quiet}>{besideName(signer)}</p>}
      <dl className={styles.facts}>
        {at && (
          <>
            <dt>{signature.kind === 'timestamp' ? t.stamped : t.signed}</dt>
            <dd>{timeText(signature, at)}</dd>
          </>
        )}
        {signer && (
          <>
            <dt>{t.fingerprint}</dt>
            <dd>
              <Fingerprint value={signer.fingerprint} />
            </dd>
          </>
        )}
        <dt>{t.knownHere}</dt>
        <dd>{knownText(signature, signers)}</dd>
      </dl>
      <Trust signature={signature} />
      <Checks
        checks={checks.filter(
          ({ outcome, id }) => outcome === 'fail' || (outcome === 'unknown' && id !== 'trust'),
        )}
      />
    </article>
  );
};
