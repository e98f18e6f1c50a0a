/**
 * How a second start finds the first and asks for its window. Both know a secret in the product's own folder, readable by
 * the person alone. The asker proves it (so no web page can move windows about), and the answer proves it (so a strange
 * program on the port is not taken for ours, and learns nothing).
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { LOOPBACK } from './address.ts';

/** Where the first start answers. The renderer has no file of this name: hidden names are never served. */
export const RAISE_PATH = '/.phase-one/raise';

const HEADER = 'x-phase-one-raise';

const proofOf = (secret: string, what: string): string =>
  createHmac('sha256', secret).update(what).digest('hex');

const same = (left: string, right: string): boolean =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));

/** Reads the secret, or makes it at the first start. */
export const launcherSecret = (dataRoot: string): string => {
  const path = join(dataRoot, 'launcher-secret');
  mkdirSync(dataRoot, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(path, 'utf8').trim();
};

/** Answers a request to come forward: a proof and whether there is a window; null for whoever does not know the secret. */
export const answerRaise = (
  secret: string,
  { method, headers }: IncomingMessage,
  onRaise: () => boolean,
): string | null => {
  const [nonce = '', proof = ''] = String(headers[HEADER] ?? '').split('.');
  if (method !== 'POST' || nonce.length < 32 || !same(proof, proofOf(secret, `ask ${nonce}`))) return null;
  const outcome = onRaise() ? 'window' : 'served';
  return `${outcome}.${proofOf(secret, `${outcome} ${nonce}`)}`;
};

/** What stands on a port: our own first start, with a window or served only; something else; or nothing. */
export type Occupant = 'window' | 'served' | 'stranger' | 'nobody';

const judge = (secret: string, nonce: string, body: string): Occupant => {
  const [outcome = '', proof = ''] = body.trim().split('.');
  if (outcome !== 'window' && outcome !== 'served') return 'stranger';
  return same(proof, proofOf(secret, `${outcome} ${nonce}`)) ? outcome : 'stranger';
};

/** Asks whoever has the port to bring its window forward. Silence of three seconds is a stranger. */
export const askToRaise = (port: number, secret: string): Promise<Occupant> =>
  new Promise((resolve) => {
    const nonce = randomBytes(24).toString('hex');
    const headers = { [HEADER]: `${nonce}.${proofOf(secret, `ask ${nonce}`)}`, 'Content-Length': 0 };
    const asked = request(
      { host: LOOPBACK, port, path: RAISE_PATH, method: 'POST', headers, timeout: 3000 },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
          if (body.length > 1000) asked.destroy();
        });
        response.on('end', () => resolve(judge(secret, nonce, body)));
        response.on('error', () => resolve('stranger'));
      },
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', (error) =>
      resolve('code' in error && error.code === 'ECONNREFUSED' ? 'nobody' : 'stranger'),
    );
    asked.on('close', () => resolve('stranger'));
    asked.end();
  });
