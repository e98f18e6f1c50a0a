import type { SimpleCommand } from '#shared/session/command';
import { showToast } from '../../components/toast.tsx';
import { undoLast } from '../../storage/use-session.ts';
import { edit } from './edit.ts';

/** Deletes at once and offers the way back; nobody is asked whether they are sure. */
export const deleteWithUndo = (command: SimpleCommand, what: string): void => {
  if (!edit(command)) return;
  showToast({ message: `Deleted ${what}.`, action: { label: 'Undo', onPress: undoLast } });
};
