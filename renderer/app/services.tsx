import { useEffect, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import { togglePalette, useActions } from '../components/actions.ts';
import { later } from '../components/later.tsx';
import { showToast, ToastRegion } from '../components/toast.tsx';
import { host } from '../host/host.ts';
import { tellEditsBy } from '../storage/edit.ts';
import { useSessionStore } from '../storage/session-store.ts';
import { startStorage } from '../storage/start-storage.ts';
import { appActions, keyboardAction } from './app-actions.ts';
import { PaletteHost } from './palette-host.tsx';
import type { Route } from './routes.ts';
import { useAppearance } from './theme.ts';
import { useShortcuts } from './use-shortcuts.ts';

const KeyboardDialog = later(async () => (await import('./keyboard-dialog.tsx')).KeyboardDialog);

const StartDialog = later(async () => (await import('../features/library/start-dialog.tsx')).StartDialog);

/** Fields keep what cannot be read and say so themselves; a refusal told here is one of the rare rest. */
const EDIT_TELLER = {
  refused: ({ message, todo }: PlainError) =>
    void showToast({ message: `${message} ${todo}`, key: 'refusal' }),
  deleted: (message: string, undo: () => void) =>
    void showToast({ message, action: { label: 'Undo', onPress: undo } }),
};

/** Leaving a session closes it, so that another window may write to it. */
const useClosedSession = (isSession: boolean): void => {
  useEffect(() => {
    if (!isSession && useSessionStore.getState().open !== null) {
      void useSessionStore.getState().closeSession();
    }
  }, [isSession]);
};

/** The keyboard where no session is open: F6, the palette and the list of shortcuts. */
const OutsideKeyboard = () => {
  const [isShown, setShown] = useState(false);
  useActions([keyboardAction(() => setShown(true))], 'app');
  useShortcuts((shortcut) => {
    if (shortcut.kind === 'help') setShown(true);
    else if (shortcut.kind === 'palette') togglePalette();
    else return false;
    return true;
  });
  return isShown && <KeyboardDialog onClose={() => setShown(false)} />;
};

/** The actions of every screen, and the palette that lists them with all others. */
const Actions = ({ route }: { readonly route: Route }) => {
  const [isStarting, setStarting] = useState(false);
  useActions(() => appActions(route.screen, () => setStarting(true)), 'app');
  return (
    <>
      <PaletteHost />
      {isStarting && <StartDialog onClose={() => setStarting(false)} />}
    </>
  );
};

/**
 * What every screen has around it and no first paint needs: the storage, the remembered appearance, the messages and
 * the keyboard.
 */
export const Services = ({ route }: { readonly route: Route }) => {
  useEffect(() => {
    tellEditsBy(EDIT_TELLER);
    void startStorage(host);
  }, []);
  useAppearance();
  useClosedSession(route.screen === 'session');
  return (
    <>
      {route.screen !== 'session' && <OutsideKeyboard />}
      <Actions route={route} />
      <ToastRegion />
    </>
  );
};
