import type { HostApi } from '#shared/host/host-api';

/** The part of the Window Management API that TypeScript's library does not declare. */
type Display = {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
};
type ScreenDetails = { readonly screens: readonly Display[]; readonly currentScreen: Display };
type ManagingWindow = {
  readonly screen: { readonly isExtended?: boolean };
  readonly getScreenDetails?: () => Promise<ScreenDetails>;
};

/** An ordinary window, which the person drags to where the room sees it. */
const ORDINARY = 'popup,width=1280,height=800';

const isGranted = async (): Promise<boolean> => {
  try {
    const name = 'window-management' as PermissionName;
    return (await navigator.permissions.query({ name })).state === 'granted';
  } catch {
    // A browser that does not know the permission does not know other screens either.
    return false;
  }
};

/**
 * The features of a window on the other screen, where the browser knows of one and may tell. A browser that has to ask
 * first does so beside the window that opens now: waiting for the answer would lose the press that windows are opened for.
 */
const featuresNow = async (): Promise<string> => {
  const { screen, getScreenDetails } = window as unknown as ManagingWindow;
  if (screen.isExtended !== true || getScreenDetails === undefined) return ORDINARY;
  const details = getScreenDetails.call(window);
  if (!(await isGranted())) {
    details.catch(() => undefined);
    return ORDINARY;
  }
  const { screens, currentScreen } = await details;
  const other = screens.find((candidate) => candidate !== currentScreen);
  if (other === undefined) return ORDINARY;
  const { availLeft: left, availTop: top, availWidth: width, availHeight: height } = other;
  return `popup,left=${left},top=${top},width=${width},height=${height}`;
};

/**
 * The window for the room in a browser: the same page in a window of its own, without a way back to the one that opened it
 * (`noopener`), so that the engine gives it a process of its own: it draws while the facilitator's window is busy, and
 * stays when that one crashes. For the same reason the browser says nothing about whether it opened; it answers itself.
 */
export const browserWindows: HostApi['windows'] = {
  openPresenter: async () => {
    const features = await featuresNow();
    window.open(new URL('#/presenter', window.location.href), '_blank', `noopener,${features}`);
  },
  closePresenter: () => Promise.resolve(),
  toggleFullScreen: async () => {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  },
};
