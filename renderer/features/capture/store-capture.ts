import { captureTexts } from '#shared/language/capture';
import { termsTexts } from '#shared/language/terms';
import { captureCommands } from '#shared/session/capture';
import { textsNow } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { clock, newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import type { KeptDraft } from './kept-draft.ts';

/** Stores what was caught, says so quietly, and offers the way back. Answers with what was said; null where it was refused. */
export const storeCapture = (draft: KeptDraft): string | null => {
  const { store, takeBack } = captureCommands(draft, { stage: draft.stage, today: clock.today(), newId });
  if (!edit(store)) return null;
  const { open } = useSessionStore.getState();
  const [session, length] = [open?.session.id, open?.journalLength];
  const t = textsNow(captureTexts);
  const message = t.stored[draft.kind](textsNow(termsTexts).stages[draft.stage]);
  const undo = (): void => {
    const now = useSessionStore.getState();
    if (now.open?.session.id !== session) return;
    // With nothing else done since, undo takes a new person back as well; else the entry alone goes.
    if (now.open?.journalLength === length) now.undo();
    else edit(takeBack);
  };
  showToast({ message, key: 'capture', action: { label: t.undo, onPress: undo } });
  return message;
};
