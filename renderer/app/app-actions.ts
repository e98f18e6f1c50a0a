import type { Action } from '../components/actions.ts';
import { useSettings } from '../storage/settings-store.ts';
import { goTo, type Route } from './routes.ts';
import { isDarkNow } from './theme.ts';

const GROUP = 'Program';

const place = (screen: Exclude<Route['screen'], 'session'>, label: string, keywords: string): Action => ({
  id: `app.${screen}`,
  label,
  group: GROUP,
  keywords,
  run: () => goTo({ screen }),
});

const themes = (): readonly Action[] => {
  const isDark = isDarkNow();
  const { theme, set } = useSettings.getState();
  return [
    {
      id: 'app.theme',
      label: isDark ? 'Light theme' : 'Dark theme',
      group: GROUP,
      keywords: 'appearance colours contrast',
      run: () => set({ theme: isDark ? 'light' : 'dark' }),
    },
    {
      id: 'app.theme-system',
      label: 'Theme as the system has it',
      group: GROUP,
      keywords: 'appearance dark light automatic',
      isEnabled: theme !== 'system',
      run: () => set({ theme: 'system' }),
    },
  ];
};

const chooseFile = async (): Promise<void> => {
  const { chooseSessionFile } = await import('../features/library/library-actions.ts');
  await chooseSessionFile();
};

/** What can be done on every screen. */
export const appActions = (screen: Route['screen'], onStart: () => void): readonly Action[] => [
  {
    id: 'app.start',
    label: 'Start a new session',
    group: GROUP,
    keywords: 'begin create workshop',
    run: onStart,
  },
  {
    id: 'app.open-file',
    label: 'Open a session file',
    group: GROUP,
    keywords: 'import load phaseone',
    run: () => void chooseFile(),
  },
  ...[
    place('library', 'Library', 'go to home sessions list close'),
    place('verify', 'Verify a report', 'go to check signature pdf'),
    place('settings', 'Settings', 'go to preferences options name identity zoom'),
  ].filter(({ id }) => id !== `app.${screen}`),
  ...themes(),
];

/** The list of shortcuts: the one action that each screen shows in its own way. */
export const keyboardAction = (run: () => void): Action => ({
  id: 'app.keyboard',
  label: 'Keyboard shortcuts',
  group: GROUP,
  keywords: 'keys help list',
  shortcut: 'F1',
  run,
});
