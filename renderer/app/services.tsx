import { useEffect, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import { later } from '../components/later.tsx';
import { showToast, ToastRegion } from '../components/toast.tsx';
import { host } from '../host/host.ts';
import { tellEditsBy } from '../storage/edit.ts';
import { useSessionStore } from '../storage/session-store.ts';
import { startStorage } from '../storage/start-storage.ts';
import type { Route } from './routes.ts';
import { useAppearance } from './theme.ts';
import { useShortcuts } from './use-shortcuts.ts';

const KeyboardDialog = later(async () => (await import('./keyboard-dialog.tsx')).KeyboardDialog);

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

/** The keyboard where no session is open: F6 and the list of shortcuts. */
const OutsideKeyboard = () => {
  const [isShown, setShown] = useState(false);
  useShortcuts((shortcut) => {
    if (shortcut.kind !== 'help') return false;
    setShown(true);
    return true;
  });
  return isShown && <KeyboardDialog onClose={() => setShown(false)} />;
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
      <ToastRegion />
    </>
  );
};
