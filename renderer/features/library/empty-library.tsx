import { libraryStartTexts } from '#shared/language/library-start';
import { EmptyState } from '../../components/empty-state.tsx';
import { useTexts } from '../../components/language.ts';
import { PlainButton } from '../../components/plain-button.tsx';
import styles from './empty-library.module.css';

const STEPS = ['frame', 'measure', 'readiness', 'path', 'commit'] as const;

/** What the library shows before there is anything in it: what a session is, and the way to the first one. */
export const EmptyLibrary = ({ onStart }: { readonly onStart: () => void }) => {
  const { empty: t } = useTexts(libraryStartTexts);
  return (
    <div className={styles.first}>
      <EmptyState
        title={t.title}
        text={t.text}
        action={
          <PlainButton kind="main" onClick={onStart}>
            {t.start}
          </PlainButton>
        }
      />
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <b>{t.stages[step]}</b>
            <span>{t[step]}</span>
          </li>
        ))}
      </ol>
      <p className={styles.hint}>{t.hint}</p>
    </div>
  );
};
