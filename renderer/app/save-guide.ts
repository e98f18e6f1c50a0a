import { safeFileName } from '#shared/core/file-name';
import { guideTexts } from '#shared/language/guide';
import { IS_MAC, keysNow } from '../components/keys/own-keys.ts';
import { keysText } from '../components/keys/keys-text.ts';
import { languageNow, textsNow } from '../components/language.ts';
import { showToast } from '../components/toast.tsx';
import { host } from '../host/host.ts';
import { useSessionStore } from '../storage/session-store.ts';
import { makeGuide } from '../workers/report-client.ts';

const keysOf = (id: string): string => keysText(keysNow(id) ?? '', languageNow(), IS_MAC);

/** Saves the guide for whoever leads the workshop: of the open session, or of no workshop in particular. */
export const saveGuide = async (): Promise<void> => {
  const t = textsNow(guideTexts);
  const session = useSessionStore.getState().open?.session ?? null;
  const made = await makeGuide({
    session,
    language: languageNow(),
    keys: { find: keysOf('app.palette'), capture: keysOf('capture.open'), help: keysOf('app.keyboard') },
  });
  if (!made.ok) {
    showToast({ message: `${made.error.message} ${made.error.todo}` });
    return;
  }
  const title = [t.fileName, session?.title.trim() ?? ''].filter((part) => part !== '').join(', ');
  const answer = await host.files.save({
    kind: 'report',
    suggestedName: safeFileName(title, 'pdf'),
    bytes: made.value,
  });
  if (answer.saved) showToast({ message: t.saved(answer.name) });
};
