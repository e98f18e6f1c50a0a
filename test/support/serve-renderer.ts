/**
 * `tsx test/support/serve-renderer.ts PORT`: serves the built renderer for the end-to-end tests with the product's own
 * server, CSP included. Builds it first when the sources are newer (not with KEEP_BUILD=1). What is served is a copy, so
 * a build that runs beside the tests cannot change what they see.
 */
import { cp, mkdtemp } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../electron/scripts/build.ts';
import { isFresh } from '../../electron/scripts/freshness.ts';
import { startServer } from '../../electron/scripts/launcher/server.ts';
import { RENDERER } from '../../electron/scripts/paths.ts';

const port = Number(process.argv[2]);
const keep = process.env.KEEP_BUILD === '1';
if (!keep && !(await isFresh())) await buildAll(['renderer'], (line) => console.log(line));

const folder = await mkdtemp(join(tmpdir(), 'phase-one-renderer-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));
await cp(RENDERER, folder, { recursive: true });

await startServer({ folder, port, secret: 'no second start in tests', onRaise: () => false });
console.log(`Serving the built renderer at http://127.0.0.1:${port}/`);
