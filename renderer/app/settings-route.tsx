import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { useHostNote } from './host-note.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** The settings with what the frame gives them. */
export const SettingsRoute = () => <SettingsScreen host={useHostNote()} barEnd={<ThemeSwitch />} />;
