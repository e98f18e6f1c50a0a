import { useEffect, useSyncExternalStore } from 'react';
import { useSettings } from '../storage/settings-store.ts';

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

/** Puts theme and zoom on the root element. `system` leaves the choice to the style sheet. */
export const applyAppearance = ({ theme, zoom }: { theme: string; zoom: number }): void => {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.style.setProperty('--zoom', String(zoom));
};

export const useAppearance = (): void => {
  const theme = useSettings((settings) => settings.theme);
  const zoom = useSettings((settings) => settings.zoom);
  useEffect(() => applyAppearance({ theme, zoom }), [theme, zoom]);
};
