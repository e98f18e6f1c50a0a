import { useEffect, useState } from 'react';
import { commitTexts } from '#shared/language/commit';
import { type ContentChange, type ContentChanges, changesSinceSigned } from '#shared/session/content-changes';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import { useFindingsPart } from '../../storage/use-findings.ts';
import { currentSession } from '../../storage/use-session.ts';
import styles from './sign.module.css';

/** So many are told at once; more on request. */
const FEW = 5;

/** How long the list waits for the next keystroke, in milliseconds: it reads all that was signed. */
const PAUSE = 300;

/** What changed since the last revision was signed, a moment behind the typing. */
const useChanges = (): ContentChanges => {
  const session = useFindingsPart((found) => found.session);
  const [changes, setChanges] = useState(() => changesSinceSigned(currentSession()));
  useEffect(() => {
    if (session === null) return;
    const timer = setTimeout(() => setChanges(changesSinceSigned(session)), PAUSE);
    return () => clearTimeout(timer);
  }, [session]);
  return changes;
};

const Change = ({ place, what, from, to }: ContentChange) => {
  const { changes: t } = useTexts(commitTexts);
  return (
    <li>
      <b>{place}</b>: {what}
      {from !== null && (
        <>
          {' '}
          {t.was} <s>{from}</s>
          {to !== null && ','}
        </>
      )}
      {to !== null && ` ${t.is} ${to}`}
      {from !== null && to === null && t.notSaidNow}
      {from === null && to !== null && t.notSaidThen}
    </li>
  );
};

/** What is different from what was signed, one line for each; few at first. */
export const SignedChanges = () => {
  const { changes: t } = useTexts(commitTexts);
  const { changes, more, problem } = useChanges();
  const [isAll, setAll] = useState(false);
  if (problem !== '') return <p className={styles.changeNote}>{problem}</p>;
  const hidden = isAll ? 0 : Math.max(0, changes.length - FEW);
  return (
    <div className={styles.changes}>
      <ul aria-label={t.title}>
        {changes.slice(0, isAll ? undefined : FEW).map((change) => (
          <Change key={[change.place, change.what, change.from, change.to].join('|')} {...change} />
        ))}
      </ul>
      {hidden > 0 && (
        <span>
          <Button kind="link" onPress={() => setAll(true)}>
            {t.showMore(hidden + more)}
          </Button>
        </span>
      )}
      {hidden === 0 && more > 0 && <p className={styles.changeNote}>{t.andMore(more)}</p>}
    </div>
  );
};
