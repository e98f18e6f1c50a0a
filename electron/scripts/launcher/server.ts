import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '../../main/policy/csp.ts';
import { servedFile } from '../../main/policy/served-file.ts';
import { LOOPBACK } from './address.ts';
import { answerRaise, RAISE_PATH } from './raise.ts';

/** What a server is made of. */
export type ServerParts = {
  /** The built renderer. */
  readonly folder: string;
  readonly port: number;
  /** Known to starts of this program by the same person, to nobody else. */
  readonly secret: string;
  /** A second start asks for the window; answers whether there is one to bring forward. */
  readonly onRaise: () => boolean;
};

const say = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
};

const answerFile = async (
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const file = await servedFile(folder, (request.url ?? '/').split('?')[0] ?? '/');
  if (file === null) return say(response, 404, 'There is no such file.');
  response.writeHead(200, { ...file.headers, 'Content-Length': file.bytes.byteLength });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
};

const answer = async (
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const address = `${LOOPBACK}:${parts.port}`;
  // Another name for this address would be another origin with other data, or a page elsewhere that had its name
  // resolve to here (DNS rebinding).
  if (request.headers.host !== address) {
    return say(response, 421, `Phase One answers under http://${address}/ only.`);
  }
  if (request.url === RAISE_PATH) {
    const proof = answerRaise(parts.secret, request, parts.onRaise);
    return proof === null ? say(response, 404, 'There is no such file.') : say(response, 200, proof);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return say(response, 405, 'Files are only read here.');
  }
  return answerFile(parts.folder, request, response);
};

/**
 * Serves the built renderer on the loopback address: files of one folder, to be read, nothing else. Resolves when it
 * listens. @throws the system's error, EADDRINUSE where the port is taken
 */
export const startServer = (parts: ServerParts): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      answer(parts, request, response).catch(() => say(response, 500, 'This file could not be read.'));
    });
    server.on('clientError', (_error, socket) => void socket.destroy());
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port: parts.port, exclusive: true }, () => {
      server.removeListener('error', reject);
      resolve(server);
    });
  });

/** Ends a server at once, open connections included. */
export const stopServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
