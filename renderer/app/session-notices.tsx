import { programTexts } from '#shared/language/program';
import { useTexts } from '../components/language.ts';
import { Button } from '../components/button.tsx';
import { later } from '../components/later.tsx';
import { Notice } from '../components/notice.tsx';
import { useSessionStore } from '../storage/session-store.ts';
import { exportOpenSession } from './export-session.ts';

const GapNotice = later(async () => (await import('../features/agenda/gap-notice.tsx')).GapNotice);

/** What concerns the whole session: it cannot be stored, or something else that its store has to say. */
export const SessionNotices = () => {
  const { saved: t } = useTexts(programTexts);
  const saveState = useSessionStore((store) => store.open?.saveState);
  const notice = useSessionStore((store) => store.open?.notice ?? null);
  return (
    <>
      {saveState?.kind === 'failed' && (
        <Notice
          kind="block"
          title={t.notStored(saveState.message)}
          todo={saveState.todo}
          actions={<Button onPress={() => void exportOpenSession()}>{t.export}</Button>}
        />
      )}
      {notice !== null && <Notice kind="warn" title={notice.message} todo={notice.todo} />}
      <GapNotice />
    </>
  );
};
