import { useEffect, useRef } from 'react';
import type { RevisionState } from '#shared/session/sign-off';
import { programTexts } from '#shared/language/program';
import { textsNow } from '../components/language.ts';
import { showToast } from '../components/toast.tsx';
import { useSessionStore } from '../storage/session-store.ts';

/** Editing after signing is allowed, but not by accident: said at the first change, once for each time a session is opened. */
export const useSignedWarning = (revision: RevisionState): void => {
  /** The revision that held a moment ago; 0: none did. */
  const held = useRef(0);
  const isTold = useRef(false);
  const { kind } = revision;
  const number = revision.kind === 'unsigned' ? 0 : revision.number;
  useEffect(() => {
    const isBroken = kind === 'changed' && held.current === number;
    held.current = kind === 'signed' ? number : 0;
    // A window that only reads shows the change of another one, where it was said.
    if (!isBroken || isTold.current || useSessionStore.getState().open?.readOnly !== false) return;
    isTold.current = true;
    showToast({
      message: textsNow(programTexts).signedWarning(number),
      key: 'signed',
    });
  }, [kind, number]);
};
