import { Moon, Sun } from 'lucide-react';
import { IconButton } from '../components/icon-button.tsx';
import { useSettings } from '../storage/settings-store.ts';
import { useIsDark } from './theme.ts';

/** One press to the other theme; the settings offer the system's again. */
export const ThemeSwitch = () => {
  const isDark = useIsDark();
  const set = useSettings((settings) => settings.set);
  return (
    <IconButton
      icon={isDark ? Sun : Moon}
      label={isDark ? 'Light theme' : 'Dark theme'}
      onPress={() => set({ theme: isDark ? 'light' : 'dark' })}
    />
  );
};
