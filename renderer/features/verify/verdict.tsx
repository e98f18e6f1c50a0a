import { CircleSlash, OctagonAlert, ShieldCheck } from 'lucide-react';
import type { SignatureReport, Verification, VerifyCheck } from '#shared/pdf/report-api';
import { Status, type StatusKind } from '../../components/status.tsx';
import { timeOf } from '../../components/time.ts';
import { clock } from '../../storage/clock.ts';
import styles from './verify.module.css';

const VERDICTS = {
  valid: { kind: 'ok', word: 'Valid', icon: ShieldCheck },
  invalid: { kind: 'block', word: 'Not valid', icon: OctagonAlert },
  unsigned: { kind: 'warn', word: 'Not signed', icon: CircleSlash },
} as const;

/** The answer, before everything else, in one sentence. */
export const Verdict = ({
  name,
  verification,
}: {
  readonly name: string;
  readonly verification: Verification;
}) => {
  const { kind, word, icon } = VERDICTS[verification.verdict];
  return (
    <section className={styles.verdict} data-verdict={verification.verdict} aria-live="polite">
      <Status kind={kind} icon={icon}>
        {word}
      </Status>
      <h2 className={styles.summary}>{verification.summary}</h2>
      <p className={styles.quiet}>{name}</p>
    </section>
  );
};

const OUTCOMES: Readonly<
  Record<VerifyCheck['outcome'], { readonly kind: StatusKind; readonly word: string }>
> = {
  pass: { kind: 'ok', word: 'Holds' },
  fail: { kind: 'block', word: 'Does not hold' },
  unknown: { kind: 'idle', word: 'Open' },
};

/** What was checked, one sentence each; what is wrong comes first. */
export const Checks = ({ checks }: { readonly checks: readonly VerifyCheck[] }) => {
  const order = ['fail', 'unknown', 'pass'];
  const sorted = [...checks].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return (
    <ul className={styles.checks}>
      {sorted.map((check) => (
        <li key={check.id}>
          <Status kind={OUTCOMES[check.outcome].kind}>{OUTCOMES[check.outcome].word}</Status>
          <span className={styles.statement}>{check.statement}</span>
        </li>
      ))}
    </ul>
  );
};

/** One signature: who, when by their own word, and how far they are known here. */
export const Signature = ({ signature }: { readonly signature: SignatureReport }) => {
  const { signer, at, trust, valid } = signature;
  return (
    <article className={styles.signature}>
      <Status kind={valid ? 'ok' : 'block'}>
        {valid ? 'The signature holds' : 'The signature does not hold'}
      </Status>
      <p className={styles.signer}>{signer?.name ?? 'An unknown signer'}</p>
      {signer && (
        <p className={styles.quiet}>
          {[signer.organisation, signer.email].filter((text) => text !== '').join(', ')}
        </p>
      )}
      <dl className={styles.facts}>
        {at && (
          <>
            <dt>Signed</dt>
            <dd>{`${timeOf(at, clock.today())}, by the clock of the signer`}</dd>
          </>
        )}
        {signer && (
          <>
            <dt>Fingerprint</dt>
            <dd className={styles.fingerprint}>{signer.fingerprint}</dd>
          </>
        )}
        <dt>Known here</dt>
        <dd>
          {trust === 'pinned'
            ? 'Yes: the certificate is one of this computer’s own.'
            : 'No: compare the fingerprint with the one that the signer tells you.'}
        </dd>
      </dl>
      <Checks checks={signature.checks.filter(({ outcome }) => outcome !== 'pass')} />
    </article>
  );
};

/** Everything that was checked, with the words of the standards. */
export const Technical = ({ verification }: { readonly verification: Verification }) => {
  const groups = [
    { title: 'The file', checks: verification.checks },
    ...verification.signatures.map((signature, index) => ({
      title: `Signature ${index + 1}, field “${signature.field}”`,
      checks: signature.checks,
    })),
  ];
  return (
    <details className={styles.technical}>
      <summary>Technical details</summary>
      {groups.map(({ title, checks }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className={styles.details}>
            {checks.map((check) => (
              <div key={check.id}>
                <dt>
                  {check.id}: {check.outcome}
                </dt>
                <dd>{check.technical}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
};
