import { Handshake, RotateCcw } from 'lucide-react';
import { componentsTexts } from '#shared/language/components';
import styles from './agreement.module.css';
import { Button } from './button.tsx';
import { Digest } from './digest.tsx';
import { Status } from './status.tsx';
import { useTexts } from './language.ts';

/** Who agreed, when, and the digest of what was agreed. */
export type AgreementFacts = { readonly by: string; readonly when: string; readonly digest: string };

/** A threshold that is not any more what was agreed; null: it was not there, or is not any more. */
export type AgreementChange = {
  readonly id: string;
  readonly name: string;
  readonly agreed: string | null;
  readonly now: string | null;
};

type Doings = { readonly onAgree: () => void; readonly onWithdraw: () => void };

const Change = ({ name, agreed, now }: AgreementChange) => {
  const { agreement: t } = useTexts(componentsTexts);
  return (
    <li>
      <b>{name}</b>{' '}
      {agreed === null ? (
        t.wasNot
      ) : (
        <>
          {t.agreed} <s>{agreed}</s>
        </>
      )}
      {now === null ? t.takenAway : t.now(now)}
    </li>
  );
};

const Open = ({ canAgree, doings }: { readonly canAgree: boolean; readonly doings: Doings | null }) => {
  const { agreement: t } = useTexts(componentsTexts);
  return (
    <div className={styles.line}>
      <span className={styles.text}>
        <Status kind="idle">{t.open}</Status>
        <span className={styles.quiet}>{t.why}</span>
      </span>
      {doings && canAgree && (
        <Button icon={Handshake} onPress={doings.onAgree}>
          {t.agree}
        </Button>
      )}
    </div>
  );
};

/** Whether the thresholds of a gate are agreed, by whom and when, and what became of them since. */
export const Agreement = ({
  facts,
  changes,
  canAgree = true,
  doings,
}: {
  readonly facts: AgreementFacts | null;
  readonly changes: readonly AgreementChange[];
  /** False while there is nothing to agree on. */
  readonly canAgree?: boolean;
  /** What can be done; null where it is only shown. */
  readonly doings: Doings | null;
}) => {
  const { agreement: t } = useTexts(componentsTexts);
  if (facts === null) return <Open canAgree={canAgree} doings={doings} />;
  const { by, when, digest } = facts;
  return (
    <div className={styles.agreement} data-changed={changes.length > 0 || undefined}>
      <div className={styles.line}>
        <span className={styles.text}>
          <Status kind={changes.length > 0 ? 'warn' : 'ok'}>{changes.length > 0 ? t.changed : t.done}</Status>
          <span className={styles.quiet}>
            {by}, {when} <Digest value={digest} />
          </span>
        </span>
        {doings && (
          <span className={styles.buttons}>
            {changes.length > 0 && (
              <Button icon={Handshake} onPress={doings.onAgree}>
                {t.again}
              </Button>
            )}
            <Button kind="bare" icon={RotateCcw} onPress={doings.onWithdraw}>
              {t.withdraw}
            </Button>
          </span>
        )}
      </div>
      {changes.length > 0 && (
        <ul aria-label={t.changes} className={styles.changes}>
          {changes.map((change) => (
            <Change key={change.id} {...change} />
          ))}
        </ul>
      )}
    </div>
  );
};
