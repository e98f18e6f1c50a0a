/**
 * `npm run dev [-- --electron]`: the renderer with hot reloading, in an installed Chromium with a profile of its own (or
 * at the printed address). It is another origin than the product's, so it never sees real sessions. With `--electron`
 * the desktop program runs on a fresh build: it loads nothing but its own scheme, so there is no hot reloading in it.
 */
import { join } from 'node:path';
import { createServer } from 'vite';
import { dataRoot } from '../profile/folders.ts';
import { buildAll, describeBuildError } from './build.ts';
import { browserHere } from './launcher/browser-choice.ts';
import { openBrowserWindow } from './launcher/browser-window.ts';
import { hasDisplay } from './launcher/choose-host.ts';
import { runElectron } from './launcher/run-electron.ts';
import { ROOT } from './paths.ts';

const say = (line: string): void => console.log(line);

const stopSignal = (): AbortSignal => {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  return stopping.signal;
};

const inElectron = async (stop: AbortSignal): Promise<number> => {
  await buildAll(['renderer', 'electron'], say);
  return runElectron({ root: ROOT, dataRoot: dataRoot(), say, stop });
};

const inBrowser = async (stop: AbortSignal): Promise<number> => {
  const server = await createServer({ configFile: join(ROOT, 'renderer/vite.config.ts') });
  await server.listen();
  const url = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4600/';
  say(`Serving the sources at ${url} with hot reloading; Ctrl-C ends it.`);
  const stopped = new Promise<void>((resolve) =>
    stop.addEventListener('abort', () => resolve(), { once: true }),
  );
  const browser = hasDisplay(process.platform, process.env) ? browserHere(dataRoot()) : null;
  if (browser === null) await stopped;
  else {
    const window = await openBrowserWindow(browser.path, url, join(ROOT, '.cache', 'dev-profile'));
    await Promise.race([window.ended, stopped]);
    await window.close();
  }
  await server.close();
  return 0;
};

try {
  const stop = stopSignal();
  process.exit(await (process.argv.includes('--electron') ? inElectron(stop) : inBrowser(stop)));
} catch (error) {
  console.error(describeBuildError(error));
  process.exit(1);
}
