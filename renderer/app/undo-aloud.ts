import { programTexts } from '#shared/language/program';
import { textsNow } from '../components/language.ts';
import { showToast } from '../components/toast.tsx';
import { useSessionStore } from '../storage/session-store.ts';

/** How long the word about an undo stays, in milliseconds. */
const UNDO_STAY = 4_000;

const tell = (message: string): void => {
  showToast({ message, key: 'history', stay: UNDO_STAY });
};

/** Takes the last change back and says which, since it may lie on another stage. */
export const undoAloud = (): void => {
  const { undoLabel, undo: run } = useSessionStore.getState();
  if (undoLabel === null) return;
  run();
  tell(textsNow(programTexts).undone(undoLabel));
};

/** Does what was taken back again and says what. */
export const redoAloud = (): void => {
  const { redoLabel, redo: run } = useSessionStore.getState();
  if (redoLabel === null) return;
  run();
  tell(textsNow(programTexts).doneAgain(redoLabel));
};
