import type { CertificateInfo } from '#shared/pdf/report-api';
import { signingTexts } from '#shared/language/signing';
import { useTexts } from '../components/language.ts';
import { Notice } from '../components/notice.tsx';
import { clock } from '../storage/clock.ts';
import { Fingerprint } from './fingerprint.tsx';
import { besideName, dayText, termWarning } from './signer-words.ts';
import styles from './signing.module.css';

/** What a certificate says of its holder, and how far it can be relied upon. */
export const IdentityFacts = ({ info }: { readonly info: CertificateInfo }) => {
  const t = useTexts(signingTexts).identityFacts;
  const warning = termWarning(info, clock.now());
  return (
    <>
      <div>
        <p className={styles.name}>{info.name}</p>
        <p className={styles.quiet}>{besideName(info)}</p>
      </div>
      <dl className={styles.facts}>
        <dt>{t.fingerprint}</dt>
        <dd>
          <Fingerprint value={info.fingerprint} />
        </dd>
        <dt>{t.valid}</dt>
        <dd>{t.range(dayText(info.validFrom), dayText(info.validTo))}</dd>
        <dt>{t.key}</dt>
        <dd>{info.keyType}</dd>
        <dt>{t.confirmedBy}</dt>
        <dd>{info.selfSigned ? t.nobody : info.issuer}</dd>
      </dl>
      {warning && (
        <Notice kind={warning.canSign ? 'warn' : 'block'} title={warning.title} todo={warning.todo} />
      )}
    </>
  );
};
