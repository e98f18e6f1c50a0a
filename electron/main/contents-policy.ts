import type { WebContents } from 'electron';
import { log } from './log.ts';
import { mayNavigateTo } from './policy/origin.ts';

/** Applies to every page that is ever made, whoever made it: it stays where it is, opens nothing and embeds nothing. */
export const securedContents = (contents: WebContents): void => {
  const stay = (event: { readonly url: string; readonly preventDefault: () => void }): void => {
    if (mayNavigateTo(event.url)) return;
    event.preventDefault();
    log(`Refused to go to ${event.url.slice(0, 200)}`);
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    log('Refused to embed a page.');
  });
  contents.setWindowOpenHandler(({ url }) => {
    log(`Refused to open a window for ${url.slice(0, 200)}`);
    return { action: 'deny' };
  });
};

/** Applies besides to a page that has one address for all its life. */
export const pinnedContents = (contents: WebContents, address: string): void => {
  const stay = (event: { readonly url: string; readonly preventDefault: () => void }): void => {
    if (event.url === address) return;
    event.preventDefault();
    log('Refused to show another page in the window for the room.');
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
};
