import { useEffect } from 'react';
import { afterFirstPaint } from '../components/first-paint.ts';
import { later } from '../components/later.tsx';
import { LibraryScreen } from '../features/library/library-screen.tsx';
import styles from './app.module.css';
import { ErrorBoundary } from './error-boundary.tsx';
import { focusMain } from './regions.ts';
import { goTo, type Route, routeHref } from './routes.ts';
import { useRoute } from './use-route.ts';
import { whenIdle } from './when-idle.ts';

const SessionScreen = later(async () => (await import('./session-screen.tsx')).SessionScreen);
const SettingsRoute = later(async () => (await import('./settings-route.tsx')).SettingsRoute);
const VerifyScreen = later(async () => (await import('../features/verify/verify-screen.tsx')).VerifyScreen);
const ThemeSwitch = later(async () => {
  await afterFirstPaint();
  return (await import('./theme-switch.tsx')).ThemeSwitch;
});
const HostLine = later(async () => {
  await afterFirstPaint();
  return (await import('./host-line.tsx')).HostLine;
});
const Services = later(async () => {
  await afterFirstPaint();
  return (await import('./services.tsx')).Services;
});

/** The window's title; an open session writes its own. */
const TITLES: Readonly<Record<Exclude<Route['screen'], 'session'>, string>> = {
  library: 'Phase One',
  verify: 'Verify a report · Phase One',
  settings: 'Settings · Phase One',
};

const openSession = (id: string): void => {
  window.location.hash = `#/session/${id}/frame`;
};

const Screen = ({ route }: { readonly route: Route }) => {
  switch (route.screen) {
    case 'library':
      return <LibraryScreen themeSwitch={<ThemeSwitch />} hostLine={<HostLine />} />;
    case 'session':
      return <SessionScreen id={route.id} stage={route.stage} />;
    case 'verify':
      return <VerifyScreen onBack={() => goTo({ screen: 'library' })} onOpenSession={openSession} />;
    case 'settings':
      return <SettingsRoute />;
  }
};

/** A file that is dropped beside its place must not replace the program. */
const useNoStrayDrops = (): void => {
  useEffect(() => {
    const stop = (event: DragEvent): void => {
      if (!event.defaultPrevented) event.preventDefault();
    };
    document.addEventListener('dragover', stop);
    document.addEventListener('drop', stop);
    return () => {
      document.removeEventListener('dragover', stop);
      document.removeEventListener('drop', stop);
    };
  }, []);
};

const SkipLink = () => (
  <a
    className={styles.skip}
    href="#main"
    onClick={(event) => {
      // The part after # is the route.
      event.preventDefault();
      focusMain();
    }}
  >
    Skip to the main area
  </a>
);

export const App = () => {
  const route = useRoute();
  useNoStrayDrops();
  useEffect(() => {
    if (route.screen !== 'session') document.title = TITLES[route.screen];
  }, [route.screen]);
  useEffect(() => whenIdle(() => void SessionScreen.preload().catch(() => undefined)), []);
  return (
    <div className={styles.app}>
      <SkipLink />
      <ErrorBoundary resetKey={routeHref(route)}>
        <Screen route={route} />
      </ErrorBoundary>
      <Services route={route} />
    </div>
  );
};
