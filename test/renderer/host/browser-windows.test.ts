import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserWindows } from '../../../renderer/host/browser-windows.ts';

const LAPTOP = { availLeft: 0, availTop: 0, availWidth: 1600, availHeight: 1000 };
const PROJECTOR = { availLeft: 1600, availTop: -80, availWidth: 1920, availHeight: 1080 };

const opened: string[][] = [];

/** A browser with so many screens that answers the question for its permission so. */
const browserWith = (screens: readonly (typeof LAPTOP)[], permission: PermissionState | null): string[] => {
  const asked: string[] = [];
  vi.stubGlobal('window', {
    location: { href: 'http://127.0.0.1:4610/#/session/s/measure' },
    screen: { isExtended: screens.length > 1 },
    getScreenDetails: () => {
      asked.push('details');
      return permission === 'granted'
        ? Promise.resolve({ screens, currentScreen: screens[0] })
        : Promise.reject(new Error('not allowed'));
    },
    open: (...args: unknown[]) => void opened.push(args.map(String)),
  });
  vi.stubGlobal('navigator', {
    permissions: {
      query: () =>
        permission === null ? Promise.reject(new TypeError()) : Promise.resolve({ state: permission }),
    },
  });
  return asked;
};

afterEach(() => {
  vi.unstubAllGlobals();
  opened.length = 0;
});

const PAGE = 'http://127.0.0.1:4610/#/presenter';

describe('the window for the room in a browser', () => {
  it('opens on the other screen where the browser may tell where that is', async () => {
    browserWith([LAPTOP, PROJECTOR], 'granted');
    await browserWindows.openPresenter();
    expect(opened).toEqual([[PAGE, '_blank', 'noopener,popup,left=1600,top=-80,width=1920,height=1080']]);
  });

  it.each([
    ['there is one screen', [LAPTOP], 'granted', 0],
    ['the browser has to ask first', [LAPTOP, PROJECTOR], 'prompt', 1],
    ['the person said no', [LAPTOP, PROJECTOR], 'denied', 1],
    ['the browser knows no such permission', [LAPTOP, PROJECTOR], null, 1],
  ] as const)('opens as an ordinary window where %s', async (_why, screens, permission, asks) => {
    const asked = browserWith(screens, permission);
    await browserWindows.openPresenter();
    expect(opened).toEqual([[PAGE, '_blank', 'noopener,popup,width=1280,height=800']]);
    expect(asked).toHaveLength(asks);
  });
});
