import { protocol, type Protocol } from 'electron';
import { SECURITY_HEADERS } from './policy/csp.ts';
import { isOurUrl, SCHEME } from './policy/origin.ts';
import { servedFile } from './policy/served-file.ts';

/** Makes `app://` a scheme like https: an origin of its own, secure, with fetch. Has to run before the app is ready. */
export const registerScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
};

const refusal = (status: number, text: string): Response =>
  new Response(text, {
    status,
    headers: { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  });

/** Answers a request of the page with a file of the renderer's folder, or says that there is none. */
export const answerFrom =
  (folder: string) =>
  async (request: { readonly url: string; readonly method: string }): Promise<Response> => {
    if (!isOurUrl(request.url)) return refusal(403, 'Not this program’s address.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refusal(405, 'Files are only read here.');
    const file = await servedFile(folder, new URL(request.url).pathname);
    if (file === null) return refusal(404, 'There is no such file.');
    return new Response(request.method === 'HEAD' ? null : file.bytes, {
      status: 200,
      headers: file.headers,
    });
  };

/** Serves the renderer's folder as our origin. */
export const serveScheme = (handler: Pick<Protocol, 'handle'>, folder: string): void => {
  handler.handle(SCHEME, answerFrom(folder));
};
