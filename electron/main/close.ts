import { BEFORE_CLOSE } from '#shared/host/channels';
import { type BrowserWindow, dialog } from 'electron';

/** How long the page may take to write what is not written yet, in milliseconds. */
export const FLUSH_LIMIT = 5000;

type Outcome = 'written' | 'failed' | 'late';

const QUESTIONS: Readonly<Record<Exclude<Outcome, 'written'>, string>> = {
  failed: 'The last changes could not be saved.',
  late: 'The last changes are not saved yet.',
};

const staysOpen = async (window: BrowserWindow, outcome: Exclude<Outcome, 'written'>): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: QUESTIONS[outcome],
    detail: 'Keep the window open to try again or to export the session, or close and lose these changes.',
    buttons: ['Keep open', 'Close and lose them'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
};

/** The windows' last moments: each closes when its page has written its work, or when the person gives it up. */
export type Closing = {
  /** Makes a window wait. `onDecided` hears whether it closes. */
  readonly guard: (window: BrowserWindow, onDecided: (closes: boolean) => void) => void;
  /** The page's word that it is done, and how many of its parts failed. */
  readonly flushed: (window: BrowserWindow | null, failed: number) => void;
};

/** Makes the guard. `after` is the clock: it calls back after so many milliseconds and returns a way to call it off. */
export const makeClosing = (after: (milliseconds: number, run: () => void) => () => void): Closing => {
  const waiting = new Map<BrowserWindow, (outcome: Outcome) => void>();
  const free = new WeakSet<BrowserWindow>();

  const askPage = (window: BrowserWindow): Promise<Outcome> =>
    new Promise((resolve) => {
      const cancel = after(FLUSH_LIMIT, () => resolve('late'));
      waiting.set(window, (outcome) => {
        cancel();
        resolve(outcome);
      });
      window.webContents.send(BEFORE_CLOSE);
    });

  const close = async (window: BrowserWindow): Promise<boolean> => {
    // A page that has crashed has nothing left to write, and would never answer.
    const outcome = window.webContents.isCrashed() ? 'written' : await askPage(window);
    waiting.delete(window);
    if (window.isDestroyed()) return true;
    if (outcome !== 'written' && (await staysOpen(window, outcome))) return false;
    free.add(window);
    window.close();
    return true;
  };

  return {
    guard: (window, onDecided) => {
      window.on('close', (event) => {
        if (free.has(window)) return;
        event.preventDefault();
        if (!waiting.has(window)) void close(window).then(onDecided);
      });
    },
    flushed: (window, failed) => {
      if (window !== null) waiting.get(window)?.(failed === 0 ? 'written' : 'failed');
    },
  };
};
