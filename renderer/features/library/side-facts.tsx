import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSettings } from '../../storage/settings-store.ts';
import { SamplesList } from './samples-list.tsx';
import { SigningNote } from './signing-note.tsx';
import styles from './side-facts.module.css';

/** The examples, and who writes, who signs and where. */
export const SideFacts = ({ hostLine }: { readonly hostLine: ReactNode }) => {
  const { written: t } = useTexts(libraryTexts);
  const actor = useSettings((settings) => settings.actor);
  return (
    <>
      <SamplesList />
      <footer className={styles.foot}>
        <p>
          <UserRound className={styles.icon} aria-hidden />
          <span>
            {actor === '' ? t.nobody : t.by(actor)}
            <a href="#/settings">{actor === '' ? t.say : t.change}</a>
          </span>
        </p>
        <SigningNote />
        {hostLine}
      </footer>
    </>
  );
};
