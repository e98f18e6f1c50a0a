import { useEffect, useLayoutEffect, useRef } from 'react';
import { shellTexts } from '#shared/language/shell';
import { useTexts } from '../components/language.ts';
import { afterFirstPaint } from '../components/first-paint.ts';
import { later } from '../components/later.tsx';
import { LibraryScreen } from '../features/library/library-screen.tsx';
import styles from './app.module.css';
import { ErrorBoundary } from './error-boundary.tsx';
import { arrive, focusMain, setOut } from './regions.ts';
import { goTo, type Route, routeHref } from './routes.ts';
import { startTemplates } from './start-templates.tsx';
import { useRoute } from './use-route.ts';
import { whenIdle } from './when-idle.ts';

const SessionScreen = later(async () => (await import('./session-screen.tsx')).SessionScreen);
const SettingsRoute = later(async () => (await import('./settings-route.tsx')).SettingsRoute);
const VerifyScreen = later(async () => (await import('../features/verify/verify-screen.tsx')).VerifyScreen);
const TemplatesRoute = later(async () => (await import('./templates-route.tsx')).TemplatesRoute);
const PresenterScreen = later(
  async () => (await import('../features/presenter/presenter-screen.tsx')).PresenterScreen,
);
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

const openSession = (id: string): void => {
  window.location.hash = `#/session/${id}/frame`;
};

const Screen = ({ route }: { readonly route: Route }) => {
  switch (route.screen) {
    case 'library':
      return (
        <LibraryScreen themeSwitch={<ThemeSwitch />} hostLine={<HostLine />} templates={startTemplates} />
      );
    case 'session':
      return <SessionScreen id={route.id} stage={route.stage} room={route.room} />;
    case 'verify':
      return <VerifyScreen onBack={() => goTo({ screen: 'library' })} onOpenSession={openSession} />;
    case 'settings':
      return <SettingsRoute />;
    case 'templates':
      return <TemplatesRoute />;
    // The room's window is drawn alone, without any of this.
    case 'presenter':
      return null;
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

const SkipLink = ({ text }: { readonly text: string }) => (
  <a
    className={styles.skip}
    href="#main"
    onClick={(event) => {
      // The part after # is the route.
      event.preventDefault();
      focusMain();
    }}
  >
    {text}
  </a>
);

/** A session says itself when it has arrived: it is read first. */
const useArrival = ({ screen }: Route): void => {
  const before = useRef(screen);
  // Ahead of the effects of what is drawn with it: a session that is still open is there at once.
  useLayoutEffect(() => {
    if (before.current !== screen) setOut();
    before.current = screen;
  }, [screen]);
  useEffect(() => {
    if (screen !== 'session') arrive();
  }, [screen]);
};

export const App = () => {
  const route = useRoute();
  // Whatever is on the screen is drawn again from here when the language changes.
  const t = useTexts(shellTexts);
  useNoStrayDrops();
  useArrival(route);
  useEffect(() => {
    if (route.screen !== 'session') document.title = t.titles[route.screen];
  }, [route.screen, t]);
  useEffect(() => whenIdle(() => void SessionScreen.preload().catch(() => undefined)), []);
  // The room sees no message, no dialog and no palette: its window has none of them.
  if (route.screen === 'presenter') return <PresenterScreen />;
  return (
    <div className={styles.app}>
      <SkipLink text={t.skip} />
      <ErrorBoundary resetKey={routeHref(route)}>
        <Screen route={route} />
      </ErrorBoundary>
      <Services route={route} />
    </div>
  );
};
