import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../components/language.ts';
import { clock } from '../../storage/clock.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { checkReportText } from '../../workers/report-client.ts';
import type { CheckedText } from '../../workers/report-tasks.ts';

/** How long the fields stay as they are before the text is looked at again, in milliseconds. */
const PAUSE = 500;

/** The characters that no font of the report has; null until it was looked for them. */
export type TextCheck = CheckedText['missing'] | null;

const look = async (signal: AbortSignal): Promise<TextCheck> => {
  const file = await useSessionStore.getState().file();
  const checked = await checkReportText({ file, at: clock.now(), certificate: null }, signal);
  // That it could not be looked for is said when the report is made, which looks once more.
  return checked.ok ? checked.value.missing : null;
};

/**
 * Looks, while the dialog is open, whether every character of the session can be printed: at once, and again when something
 * was changed, or the language, in which the places are named. It runs beside the window; what was found before stays until
 * it is known better.
 */
export const useTextCheck = (): TextCheck => {
  const session = useSessionStore((store) => store.open?.session);
  const language = useLanguage();
  const [missing, setMissing] = useState<TextCheck>(null);
  const hasLooked = useRef(false);
  useEffect(() => {
    if (session === undefined) return undefined;
    const controller = new AbortController();
    const start = (): void => {
      hasLooked.current = true;
      void look(controller.signal).then((found) => {
        if (!controller.signal.aborted) setMissing(found);
      });
    };
    const timer = setTimeout(start, hasLooked.current ? PAUSE : 0);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [session, language]);
  return missing;
};
