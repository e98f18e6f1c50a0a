import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { HardDrive, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { BarSeparator } from '../../components/bar.tsx';
import { IconLink } from '../../components/icon-button.tsx';
import { PaletteButton } from '../../components/palette-button.tsx';
import { Status } from '../../components/status.tsx';
import { useLibraryStore } from '../../storage/library-store.ts';
import { countText } from './library-words.ts';
import styles from './library-screen.module.css';

/** The end of the library's bar: how many sessions lie where, the theme and the settings. */
export const LibraryBarEnd = ({ themeSwitch }: { readonly themeSwitch: ReactNode }) => {
  const t = useTexts(libraryTexts);
  const count = useLibraryStore((store) => store.rows.length);
  return (
    <>
      <span className={styles.where}>
        <Status kind="idle" icon={HardDrive}>
          {count === 0 ? t.offline : t.offlineWith(count, countText(count))}
        </Status>
      </span>
      <BarSeparator />
      <PaletteButton />
      {themeSwitch}
      <IconLink icon={Settings} label={t.settings} href="#/settings" />
    </>
  );
};
