/**
 * The one origin of the desktop app. IndexedDB is keyed by it: scheme and host of the first release are for ever.
 */
export const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://phase-one`;
export const START_PAGE = `${ORIGIN}/`;
/** What the window for the room shows, and the only place it may ever go to. */
export const PRESENTER_PAGE = `${START_PAGE}#/presenter`;

const parse = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** Whether an address belongs to our origin: our scheme and host, no port, no user name. */
export const isOurUrl = (url: string): boolean => {
  const parsed = parse(url);
  return (
    parsed?.protocol === `${SCHEME}:` &&
    parsed.hostname === 'phase-one' &&
    parsed.port === '' &&
    parsed.username === '' &&
    parsed.password === ''
  );
};

/** Where a window may go: our one page, whatever its hash says. */
export const mayNavigateTo = (url: string): boolean => isOurUrl(url) && parse(url)?.pathname === '/';

/**
 * Which requests may leave the page: our own files, what the page made itself (`blob:` of our origin, `data:`), and the
 * engine's developer tools where they are open. Anything else, whoever asks, is cancelled: nothing goes out.
 */
export const mayRequest = (url: string): boolean => {
  if (isOurUrl(url)) return true;
  if (url.startsWith('blob:')) return isOurUrl(url.slice('blob:'.length));
  return parse(url)?.protocol === 'data:' || parse(url)?.protocol === 'devtools:';
};
