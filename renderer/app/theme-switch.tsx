import { Moon, Sun } from 'lucide-react';
import { programTexts } from '#shared/language/program';
import { useTexts } from '../components/language.ts';
import { IconButton } from '../components/icon-button.tsx';
import { useSettings } from '../storage/settings-store.ts';
import { useIsDark } from './theme.ts';

/** One press to the other theme; the settings offer the system's again. */
export const ThemeSwitch = () => {
  const isDark = useIsDark();
  const t = useTexts(programTexts);
  const set = useSettings((settings) => settings.set);
  return (
    <IconButton
      icon={isDark ? Sun : Moon}
      label={isDark ? t.lightTheme : t.darkTheme}
      onPress={() => set({ theme: isDark ? 'light' : 'dark' })}
    />
  );
};
