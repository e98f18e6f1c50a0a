import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { CertificateInfo } from '#shared/pdf/report-api';
import { settingsTexts } from '#shared/language/settings';
import { useTexts } from '../../components/language.ts';
import { besideName, dayText } from '../../signing/signer-words.ts';
import styles from './fingerprint-card.module.css';

const linesOf = (fingerprint: string): readonly string[] => {
  const groups = fingerprint.split(' ');
  return [0, 4, 8, 12].map((from) => groups.slice(from, from + 4).join(' '));
};

/**
 * A page to hand over: who signs, and the fingerprint that the other side compares. It is only on paper, and it is there
 * only while it is printed.
 */
export const FingerprintCard = ({
  info,
  onPrinted,
}: {
  readonly info: CertificateInfo;
  readonly onPrinted: () => void;
}) => {
  const { card: t } = useTexts(settingsTexts).identities;
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [onPrinted]);
  return createPortal(
    <section className={styles.card} aria-label={t.label}>
      <p className={styles.kicker}>{t.kicker}</p>
      <h1 className={styles.name}>{info.name}</h1>
      <p className={styles.beside}>{besideName(info)}</p>
      <h2 className={styles.heading}>{t.heading}</h2>
      <div className={styles.digits}>
        {linesOf(info.fingerprint).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p className={styles.term}>{t.term(dayText(info.validFrom), dayText(info.validTo), info.keyType)}</p>
      <p className={styles.how}>{t.how}</p>
    </section>,
    document.body,
  );
};
