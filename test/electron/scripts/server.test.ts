import { request } from 'node:http';
import type { Server } from 'node:http';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../electron/main/policy/csp.ts';
import { askToRaise } from '../../../electron/scripts/launcher/raise.ts';
import { startServer, stopServer } from '../../../electron/scripts/launcher/server.ts';
import { folderWith } from '../support/folder.ts';

const PORT = 4671;
const SECRET = 'a secret of both starts';

let work = '';
let server: Server;
let raised = 0;
let hasWindow = true;

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

const ask = (
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: PORT, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

beforeAll(async () => {
  work = folderWith({
    'built/index.html': '<!doctype html>page',
    'built/app/index-1.js': 'code',
    'built/assets/fonts/archivo-400.ttf': 'font',
    'built/assets/samples/index.json': '[]',
    'built/.hidden': 'hidden',
    'outside.txt': 'outside',
  });
  symlinkSync(join(work, 'outside.txt'), join(work, 'built', 'link.txt'));
  mkdirSync(join(work, 'built-not'));
  writeFileSync(join(work, 'built-not', 'x.txt'), 'sibling');
  server = await startServer({
    folder: join(work, 'built'),
    port: PORT,
    secret: SECRET,
    onRaise: () => {
      raised += 1;
      return hasWindow;
    },
  });
});

afterAll(async () => {
  await stopServer(server);
  rmSync(work, { recursive: true, force: true });
});

describe('the server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>page'],
    ['/?x=1', 'text/html; charset=utf-8', '<!doctype html>page'],
    ['/app/index-1.js', 'text/javascript; charset=utf-8', 'code'],
    ['/assets/fonts/archivo-400.ttf', 'font/ttf', 'font'],
    ['/assets/samples/index.json', 'application/json; charset=utf-8', '[]'],
  ])('gives %s as %s', async (path, type, body) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([200, type, body]);
  });

  it.each([
    '/..%2foutside.txt',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%5coutside.txt',
    '/../built-not/x.txt',
    '/link.txt',
    '/.hidden',
    '/app',
    '/app/',
    '/assets/',
    '//outside.txt',
    '/%00',
    '/%zz',
    '/none.js',
    '/C:/x',
  ])('has no file at %s', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.body.includes('outside'), answer.body.includes('hidden')]).toEqual([
      404,
      false,
      false,
    ]);
  });

  it('sends the strict policy and its companions with every answer', async () => {
    for (const path of ['/', '/none']) {
      const { headers } = await ask(path);
      expect(headers).toMatchObject({
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('keeps hashed files for ever and asks for the page anew', async () => {
    expect((await ask('/app/index-1.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });

  it('gives the head without the body', async () => {
    const answer = await ask('/', { method: 'HEAD' });
    expect([answer.status, answer.headers['content-length'], answer.body]).toEqual([200, '19', '']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    expect((await ask('/', { method })).status).toBe(405);
  });

  it.each([`localhost:${PORT}`, '127.0.0.1', `evil.example:${PORT}`, `127.0.0.1:${PORT + 1}`])(
    'answers nobody who calls it %s',
    async (host) => {
      const answer = await ask('/', { headers: { host } });
      expect([answer.status, answer.body.includes('page')]).toEqual([421, false]);
    },
  );

  it('listens on the loopback address alone', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1', port: PORT });
  });

  it('ends a connection that speaks something else', async () => {
    const socket = connect(PORT, '127.0.0.1');
    socket.write('nonsense\r\n\r\n');
    await new Promise<void>((resolve) => socket.once('close', () => resolve()));
  });
});

describe('a second start', () => {
  it('brings the window forward and knows that it was ours', async () => {
    hasWindow = true;
    const before = raised;
    expect(await askToRaise(PORT, SECRET)).toBe('window');
    expect(raised).toBe(before + 1);
  });

  it('learns that there is no window to bring forward', async () => {
    hasWindow = false;
    expect(await askToRaise(PORT, SECRET)).toBe('served');
  });

  it('takes an answer made without the secret for a stranger’s, and moves nothing', async () => {
    const before = raised;
    expect(await askToRaise(PORT, 'another secret')).toBe('stranger');
    expect(raised).toBe(before);
  });

  it('finds nobody on a free port', async () => {
    expect(await askToRaise(PORT + 1, SECRET)).toBe('nobody');
  });

  it('lets no page move the window: without proof the address does not exist', async () => {
    const before = raised;
    expect((await ask('/.phase-one/raise', { method: 'POST' })).status).toBe(404);
    expect((await ask('/.phase-one/raise')).status).toBe(404);
    expect(raised).toBe(before);
  });
});
