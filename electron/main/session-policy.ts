import type { Session } from 'electron';
import { log } from './log.ts';
import { mayRequest } from './policy/origin.ts';

/** Nothing goes out: every request that is not for our own files is cancelled before a connection is made. */
const cancelForeignRequests = (session: Session): void => {
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = mayRequest(details.url);
    if (!allowed) log(`Cancelled a request to ${details.url.slice(0, 200)}`);
    answer({ cancel: !allowed });
  });
};

/** The page needs no permission of the engine's: files go through dialogs, and there is no camera, place or clipboard. */
const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
};

/** Applies the policy to a session before any page is loaded in it. */
export const securedSession = (session: Session): void => {
  cancelForeignRequests(session);
  denyPermissions(session);
  // Dictionaries come from a network; the words of a client are no business of a spelling service either.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  // Files leave through `files.save` alone.
  session.on('will-download', (event) => {
    event.preventDefault();
    log('Refused a download: files are saved through the dialog.');
  });
};
