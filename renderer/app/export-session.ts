import { safeFileName } from '#shared/core/file-name';
import { programTexts } from '#shared/language/program';
import { textsNow } from '../components/language.ts';
import { showToast } from '../components/toast.tsx';
import { host } from '../host/host.ts';
import { useSessionStore } from '../storage/session-store.ts';

/** Saves the open session, with its whole journal, to a file that the person chooses: the way out when storage fails. */
export const exportOpenSession = async (): Promise<void> => {
  const { open, exportFile } = useSessionStore.getState();
  if (open === null) return;
  const suggestedName = safeFileName(open.session.title, 'phaseone');
  const answer = await host.files.save({ kind: 'session', suggestedName, bytes: await exportFile() });
  if (answer.saved) showToast({ message: textsNow(programTexts).savedAs(answer.name) });
};
