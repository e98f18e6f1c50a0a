import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { SECURITY_HEADERS } from './csp.ts';

/** The types of what a build holds. What is not listed is served as bytes, which the engine then refuses to run. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.phaseone': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A file as it is answered. */
export type ServedFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * The file names in a request's path, or null when it does not name a file plainly: an escape that does not decode, a
 * hidden file, a way up, a back slash, a drive or a zero byte.
 */
export const partsOfPath = (pathname: string): readonly string[] | null => {
  try {
    const parts = pathname.split('/').slice(1).map(decodeURIComponent);
    const named = parts.length === 1 && parts[0] === '' ? ['index.html'] : parts;
    // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
    const isPlain = (part: string): boolean => part !== '' && !/^\.|[/\\:\u0000-\u001f]/.test(part);
    return pathname.startsWith('/') && named.every(isPlain) ? named : null;
  } catch {
    return null;
  }
};

/** Hashed names never change their content; the page and the product's own files are asked for anew. */
const cacheControl = (parts: readonly string[]): string =>
  parts[0] === 'app' ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * Reads the file that a request's path names inside a folder. Null when there is none: also for folders, and for links
 * that lead out of it (the real path has to lie inside the real folder).
 */
export const servedFile = async (folder: string, pathname: string): Promise<ServedFile | null> => {
  const parts = partsOfPath(pathname);
  if (parts === null) return null;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...parts));
    if (!path.startsWith(root + sep) || !(await stat(path)).isFile()) return null;
    const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    const headers = { ...SECURITY_HEADERS, 'Cache-Control': cacheControl(parts), 'Content-Type': type };
    return { bytes: new Uint8Array(await readFile(path)), headers };
  } catch {
    return null;
  }
};
