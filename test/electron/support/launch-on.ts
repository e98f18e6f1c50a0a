/** Starts the launcher as `npm start` does, on a port and a folder of a test's own: PORT DATA-ROOT BUILT-ROOT [WISH]. */
import { launch } from '../../../electron/scripts/launcher/launch.ts';

const [port, dataRoot = '', root = '', wish = 'browser'] = process.argv.slice(2);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

process.exit(
  await launch({
    root,
    port: Number(port),
    dataRoot,
    wish: wish === 'serve' ? 'serve' : 'browser',
    say: (line) => console.log(line),
    build: () => Promise.resolve(),
    stop: stopping.signal,
  }),
);
