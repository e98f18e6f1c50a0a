import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { HOST_NOTE } from './host-note.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** The settings with what the frame gives them. */
export const SettingsRoute = () => <SettingsScreen host={HOST_NOTE} barEnd={<ThemeSwitch />} />;
