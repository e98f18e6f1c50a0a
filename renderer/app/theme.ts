import { useEffect, useSyncExternalStore } from 'react';
import { useSettings } from '../storage/settings-store.ts';
import { applyAppearance } from './appearance.ts';

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  systemIsDark.addEventListener('change', listener);
  return () => systemIsDark.removeEventListener('change', listener);
};

/** Whether the interface is dark now, by choice or by the system. */
export const useIsDark = (): boolean => {
  const theme = useSettings((settings) => settings.theme);
  const system = useSyncExternalStore(subscribe, () => systemIsDark.matches);
  return theme === 'system' ? system : theme === 'dark';
};

/** Whether the interface is dark now; for actions, not for rendering. */
export const isDarkNow = (): boolean => {
  const { theme } = useSettings.getState();
  return theme === 'system' ? systemIsDark.matches : theme === 'dark';
};

/** Follows the preferences. */
export const useAppearance = (): void => {
  const theme = useSettings((settings) => settings.theme);
  const zoom = useSettings((settings) => settings.zoom);
  const language = useSettings((settings) => settings.language);
  useEffect(() => applyAppearance({ theme, zoom, language }), [theme, zoom, language]);
};
