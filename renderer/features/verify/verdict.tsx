import { CircleSlash, OctagonAlert, ShieldCheck } from 'lucide-react';
import type { Verification, VerifyCheck } from '#shared/pdf/report-api';
import { verifyTexts, type VerifyTexts } from '#shared/language/verify';
import { useTexts } from '../../components/language.ts';
import { Status, type StatusKind } from '../../components/status.tsx';
import styles from './verify.module.css';

const verdicts = (t: VerifyTexts['verdict']) =>
  ({
    valid: { kind: 'ok', word: t.verdicts.valid, icon: ShieldCheck },
    invalid: { kind: 'block', word: t.verdicts.invalid, icon: OctagonAlert },
    unsigned: { kind: 'warn', word: t.verdicts.unsigned, icon: CircleSlash },
  }) as const;

/** The answer, before everything else, in one sentence. */
export const Verdict = ({
  name,
  verification,
}: {
  readonly name: string;
  readonly verification: Verification;
}) => {
  const t = useTexts(verifyTexts).verdict;
  const { kind, word, icon } = verdicts(t)[verification.verdict];
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

const outcomes = (
  t: VerifyTexts['verdict'],
): Readonly<Record<VerifyCheck['outcome'], { readonly kind: StatusKind; readonly word: string }>> => ({
  pass: { kind: 'ok', word: t.outcomes.pass },
  fail: { kind: 'block', word: t.outcomes.fail },
  unknown: { kind: 'idle', word: t.outcomes.unknown },
});

/** What was checked, one sentence each; what is wrong comes first. */
export const Checks = ({ checks }: { readonly checks: readonly VerifyCheck[] }) => {
  const t = useTexts(verifyTexts).verdict;
  const order = ['fail', 'unknown', 'pass'];
  const sorted = [...checks].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return (
    <ul className={styles.checks}>
      {sorted.map((check) => (
        <li key={check.id}>
          <Status kind={outcomes(t)[check.outcome].kind}>{outcomes(t)[check.outcome].word}</Status>
          <span className={styles.statement}>{check.statement}</span>
        </li>
      ))}
    </ul>
  );
};

/** What a check is called; one that has no name of its own by its id. */
const nameOf = ({ checks }: VerifyTexts['verdict'], id: string): string =>
  Object.hasOwn(checks, id) ? checks[id as keyof typeof checks] : id;

/** Everything that was checked, with the words of the standards. */
export const Technical = ({ verification }: { readonly verification: Verification }) => {
  const t = useTexts(verifyTexts).verdict;
  const groups = [
    { title: t.file, checks: verification.checks },
    ...verification.signatures.map((signature, index) => ({
      title: t.signature(index + 1, signature.field),
      checks: signature.checks,
    })),
  ];
  return (
    <details className={styles.technical}>
      <summary>{t.technical}</summary>
      {groups.map(({ title, checks }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className={styles.details}>
            {checks.map((check) => (
              <div key={check.id}>
                <dt>
                  {nameOf(t, check.id)}: {t.answers[check.outcome]}
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
