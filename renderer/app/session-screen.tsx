import { useEffect, useState } from 'react';
import type { Id } from '#shared/core/ids';
import type { PlainError } from '#shared/core/result';
import type { Stage } from '#shared/session/session';
import { programTexts } from '#shared/language/program';
import { textsNow } from '../components/language.ts';
import type { Room } from './routes.ts';
import { Bar } from '../components/bar.tsx';
import { LinkButton } from '../components/plain-button.tsx';
import { Notice } from '../components/notice.tsx';
import { useSessionStore } from '../storage/session-store.ts';
import styles from './app.module.css';
import { SessionFrame } from './session-frame.tsx';

/** Opens the session that the address names; says why where that is not possible. */
const useOpenedSession = (id: Id): PlainError | null => {
  const openSession = useSessionStore((store) => store.openSession);
  const [failed, setFailed] = useState<{ readonly id: Id; readonly problem: PlainError } | null>(null);
  useEffect(() => {
    // Also where it is open still: it may be about to be closed, and is to stay.
    let isCurrent = true;
    void openSession(id).then((result) => {
      if (isCurrent && !result.ok) setFailed({ id, problem: result.error });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, openSession]);
  return failed?.id === id ? failed.problem : null;
};

const Waiting = ({ problem }: { readonly problem: PlainError | null }) => (
  <div className={styles.plain}>
    <Bar />
    <main id="main" className={styles.main} tabIndex={-1} data-region="main" aria-busy={problem === null}>
      {problem !== null && (
        <Notice
          kind="block"
          title={problem.message}
          todo={problem.todo}
          actions={<LinkButton href="#/">{textsNow(programTexts).saved.toLibrary}</LinkButton>}
        />
      )}
    </main>
  </div>
);

export const SessionScreen = ({
  id,
  stage,
  room,
}: {
  readonly id: Id;
  readonly stage: Stage;
  readonly room: Room | undefined;
}) => {
  const problem = useOpenedSession(id);
  const isOpen = useSessionStore((store) => store.open?.session.id === id);
  return isOpen ? <SessionFrame key={id} stage={stage} room={room} /> : <Waiting problem={problem} />;
};
