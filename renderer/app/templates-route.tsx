import { TemplatesScreen } from '../features/templates/templates-screen.tsx';
import { goTo } from './routes.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** The templates with what the frame gives them. */
export const TemplatesRoute = () => (
  <TemplatesScreen
    barEnd={<ThemeSwitch />}
    onBack={() => goTo({ screen: 'library' })}
    onOpenSession={(id) => goTo({ screen: 'session', id, stage: 'frame' })}
  />
);
