import type { Stage } from '#shared/session/session';
import { togglePalette } from '../components/actions.ts';
import { showToast } from '../components/toast.tsx';
import { useSessionStore } from '../storage/session-store.ts';
import type { Shortcut } from './shortcuts.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** How long the word about an undo stays, in milliseconds. */
const UNDO_STAY = 4_000;

const say = (word: string, label: string): void => {
  showToast({ message: `${word}: ${label}.`, key: 'history', stay: UNDO_STAY });
};

/** Takes the last change back and says which. */
export const undoAloud = (): void => {
  const { undoLabel, undo: run } = useSessionStore.getState();
  if (undoLabel === null) return;
  run();
  say('Undone', undoLabel);
};

/** Does what was taken back again and says what. */
export const redoAloud = (): void => {
  const { redoLabel, redo: run } = useSessionStore.getState();
  if (redoLabel === null) return;
  run();
  say('Done again', redoLabel);
};

/** The keyboard of an open session. What was undone is said, since it may lie on another stage. */
export const useSessionShortcuts = (actions: {
  readonly onGoTo: (stage: Stage) => void;
  readonly onHelp: () => void;
  readonly onFindings: () => void;
}): void => {
  useShortcuts((shortcut: Shortcut) => {
    switch (shortcut.kind) {
      case 'undo':
        undoAloud();
        return true;
      case 'redo':
        redoAloud();
        return true;
      case 'stage':
        actions.onGoTo(shortcut.stage);
        return true;
      case 'help':
        actions.onHelp();
        return true;
      case 'palette':
        togglePalette();
        return true;
      case 'findings':
        actions.onFindings();
        return true;
      case 'region':
        return false;
    }
  });
};
