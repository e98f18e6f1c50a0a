import { HardDrive, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatNumber } from '#shared/core/numbers';
import { BarSeparator } from '../../components/bar.tsx';
import { IconLink } from '../../components/icon-button.tsx';
import { PaletteButton } from '../../components/palette-button.tsx';
import { Status } from '../../components/status.tsx';
import { UI_LOCALE } from '../../components/time.ts';
import { useLibraryStore } from '../../storage/library-store.ts';
import styles from './library-screen.module.css';

const countText = (count: number): string => {
  if (count === 0) return 'Offline, on this computer';
  return `Offline, ${count === 1 ? '1 session' : `${formatNumber(count, UI_LOCALE)} sessions`} on this computer`;
};

/** The end of the library's bar: how many sessions lie where, the theme and the settings. */
export const LibraryBarEnd = ({ themeSwitch }: { readonly themeSwitch: ReactNode }) => {
  const count = useLibraryStore((store) => store.rows.length);
  return (
    <>
      <span className={styles.where}>
        <Status kind="idle" icon={HardDrive}>
          {countText(count)}
        </Status>
      </span>
      <BarSeparator />
      <PaletteButton />
      {themeSwitch}
      <IconLink icon={Settings} label="Settings" href="#/settings" />
    </>
  );
};
