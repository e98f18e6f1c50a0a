import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useSessionStore } from '../storage/session-store.ts';
import { exportOpenSession } from './export-session.ts';

/** What concerns the whole session: it cannot be stored, or something else that its store has to say. */
export const SessionNotices = () => {
  const saveState = useSessionStore((store) => store.open?.saveState);
  const notice = useSessionStore((store) => store.open?.notice ?? null);
  return (
    <>
      {saveState?.kind === 'failed' && (
        <Notice
          kind="block"
          title={`What you write is not being stored. ${saveState.message}`}
          todo={saveState.todo}
          actions={<Button onPress={() => void exportOpenSession()}>Export the session</Button>}
        />
      )}
      {notice !== null && <Notice kind="warn" title={notice.message} todo={notice.todo} />}
    </>
  );
};
