import { useEffect, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import { programTexts } from '#shared/language/program';
import { tellLanguage, textsNow } from '../components/language.ts';
import { useActions } from '../components/actions.ts';
import { KeysHeld } from '../components/keys/held-keys.ts';
import { takeOwnKeys } from '../components/keys/own-keys.ts';
import { later } from '../components/later.tsx';
import { showToast, ToastRegion } from '../components/toast.tsx';
import { host } from '../host/host.ts';
import { tellEditsBy } from '../storage/edit.ts';
import { useSessionStore } from '../storage/session-store.ts';
import { useSettings } from '../storage/settings-store.ts';
import { speakInStorage } from '../storage/spoken.ts';
import { startStorage } from '../storage/start-storage.ts';
import { helpTopic } from '../features/help/help-topic.ts';
import { appActions, helpAction, keyboardActions } from './app-actions.ts';
import { PaletteHost } from './palette-host.tsx';
import type { Route } from './routes.ts';
import { startTemplates } from './start-templates.tsx';
import { useAppearance } from './theme.ts';
import { useShortcuts } from './use-shortcuts.ts';

const KeyboardDialog = later(async () => (await import('./keyboard-dialog.tsx')).KeyboardDialog);

const HelpSheet = later(async () => (await import('../features/help/help-sheet.tsx')).HelpSheet);

const StartDialog = later(
  async () => (await import('../features/library/start-dialog.tsx')).StartDialog,
  () => <KeysHeld />,
);

/** Fields keep what cannot be read and say so themselves; a refusal told here is one of the rare rest. */
const EDIT_TELLER = {
  refused: ({ message, todo }: PlainError) =>
    void showToast({ message: `${message} ${todo}`, key: 'refusal' }),
  deleted: (message: string, undo: () => void) =>
    void showToast({ message, action: { label: textsNow(programTexts).undo, onPress: undo } }),
};

/** Leaving a session closes it, so that another window may write to it. */
const useClosedSession = (isSession: boolean): void => {
  useEffect(() => {
    // Also one that is still being opened: it is closed once it is there.
    if (!isSession) void useSessionStore.getState().closeSession();
  }, [isSession]);
};

/** The keyboard of every screen: its shortcuts and their list, and the help for what is on the screen. */
const KeyboardAndHelp = ({ route }: { readonly route: Route }) => {
  const [shown, setShown] = useState<'keyboard' | 'help' | null>(null);
  const own = useSettings((settings) => settings.shortcuts);
  const topic = helpTopic(route);
  const openHelp = (): void => setShown('help');
  const close = (): void => setShown(null);
  useEffect(() => takeOwnKeys(own), [own]);
  useActions(
    () => [
      ...keyboardActions(() => setShown('keyboard')),
      ...(topic === null ? [] : [helpAction(shown === 'help' ? close : openHelp)]),
    ],
    'app',
  );
  useShortcuts();
  return (
    <>
      {shown === 'keyboard' && (
        <KeyboardDialog
          topic={topic}
          onClose={close}
          onHelp={() => {
            close();
            // The dialog gives the focus back first.
            requestAnimationFrame(() => requestAnimationFrame(openHelp));
          }}
        />
      )}
      {shown === 'help' && topic !== null && <HelpSheet topic={topic} onClose={close} />}
    </>
  );
};

/** The actions of every screen, and the palette that lists them with all others. */
const Actions = ({ route }: { readonly route: Route }) => {
  const [isStarting, setStarting] = useState(false);
  useActions(() => appActions(route.screen, () => setStarting(true)), 'app');
  return (
    <>
      <PaletteHost />
      {isStarting && <StartDialog onClose={() => setStarting(false)} templates={startTemplates} />}
    </>
  );
};

/**
 * What every screen has around it and no first paint needs: the storage, the remembered appearance, the messages and
 * the keyboard.
 */
export const Services = ({ route }: { readonly route: Route }) => {
  useEffect(() => {
    tellLanguage(speakInStorage);
    tellEditsBy(EDIT_TELLER);
    void startStorage(host);
  }, []);
  useAppearance();
  useClosedSession(route.screen === 'session');
  return (
    <>
      <KeyboardAndHelp route={route} />
      <Actions route={route} />
      <ToastRegion />
    </>
  );
};
