import { lazy, Suspense, useEffect, useState } from 'react';
import { ToastRegion } from '../components/toast.tsx';
import { LibraryScreen } from '../features/library/library-screen.tsx';
import { useSessionStore } from '../storage/session-store.ts';
import styles from './app.module.css';
import { ErrorBoundary } from './error-boundary.tsx';
import { HOST_NOTE } from './host-note.ts';
import { focusMain } from './regions.ts';
import { goTo, type Route, routeHref } from './routes.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import { useAppearance } from './theme.ts';
import { useRoute } from './use-route.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { whenIdle } from './when-idle.ts';

const load = {
  session: async () => ({ default: (await import('./session-screen.tsx')).SessionScreen }),
  verify: async () => ({ default: (await import('../features/verify/verify-screen.tsx')).VerifyScreen }),
  settings: async () => ({
    default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
  }),
  keyboard: async () => ({ default: (await import('./keyboard-dialog.tsx')).KeyboardDialog }),
};
const SessionScreen = lazy(load.session);
const VerifyScreen = lazy(load.verify);
const SettingsScreen = lazy(load.settings);
const KeyboardDialog = lazy(load.keyboard);

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
      return <LibraryScreen host={HOST_NOTE} barEnd={<ThemeSwitch />} />;
    case 'session':
      return <SessionScreen id={route.id} stage={route.stage} />;
    case 'verify':
      return <VerifyScreen onBack={() => goTo({ screen: 'library' })} onOpenSession={openSession} />;
    case 'settings':
      return <SettingsScreen host={HOST_NOTE} barEnd={<ThemeSwitch />} />;
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

/** Leaving a session closes it, so that another window may write to it. */
const useClosedSession = (route: Route): void => {
  const isSession = route.screen === 'session';
  useEffect(() => {
    if (!isSession && useSessionStore.getState().open !== null) {
      void useSessionStore.getState().closeSession();
    }
  }, [isSession]);
};

/** The keyboard where no session is open: F6 and the list of shortcuts. */
const OutsideKeyboard = () => {
  const [isShown, setShown] = useState(false);
  useShortcuts((shortcut) => {
    if (shortcut.kind !== 'help') return false;
    setShown(true);
    return true;
  });
  return <Suspense fallback={null}>{isShown && <KeyboardDialog onClose={() => setShown(false)} />}</Suspense>;
};

export const App = () => {
  const route = useRoute();
  useAppearance();
  useNoStrayDrops();
  useClosedSession(route);
  useEffect(() => {
    if (route.screen !== 'session') document.title = TITLES[route.screen];
  }, [route.screen]);
  useEffect(() => whenIdle(() => void load.session().catch(() => undefined)), []);
  return (
    <div className={styles.app}>
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
      <ErrorBoundary resetKey={routeHref(route)}>
        <Suspense fallback={null}>
          <Screen route={route} />
        </Suspense>
      </ErrorBoundary>
      {route.screen !== 'session' && <OutsideKeyboard />}
      <ToastRegion />
    </div>
  );
};
