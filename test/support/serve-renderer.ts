/**
 * `tsx test/support/serve-renderer.ts PORT`: serves the built renderer for the end-to-end tests, under the product's
 * Content-Security-Policy. Builds it first when the sources are newer (not with KEEP_BUILD=1). The files are read into memory once, so a build
 * that runs beside the tests cannot change what they see.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from '../../electron/scripts/build.ts';
import { isFresh } from '../../electron/scripts/freshness.ts';
import { RENDERER } from '../../electron/scripts/paths.ts';

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.phaseone': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Every file of a folder by its address below the root. */
export const readFolder = async (folder: string): Promise<ReadonlyMap<string, Buffer>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(
    async (path) => [`/${relative(folder, path).split(sep).join('/')}`, await readFile(path)] as const,
  );
  return new Map(await Promise.all(pairs));
};

/** A server of these files on 127.0.0.1 with the product's headers; resolves when it listens. */
export const serveFiles = (files: ReadonlyMap<string, Buffer>, port: number): Promise<Server> => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const name = path === '/' ? '/index.html' : path;
    const body = files.get(name);
    response.writeHead(body ? 200 : 404, {
      'Content-Security-Policy': CSP,
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    });
    response.end(body ?? 'Not found');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.argv[2]);
  const keep = process.env.KEEP_BUILD === '1';
  if (!keep && !(await isFresh())) await buildAll(['renderer'], (line) => console.log(line));
  await serveFiles(await readFolder(RENDERER), port);
  console.log(`Serving the built renderer at http://127.0.0.1:${port}/`);
}
