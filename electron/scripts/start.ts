/**
 * `npm start [-- --browser | --no-window]`: builds what is stale and opens Phase One: in Electron where its program is
 * there or can be downloaded, else in an installed Chromium as an app window, else served for a browser of your own.
 */
import { dataRoot } from '../profile/folders.ts';
import { buildAll, describeBuildError } from './build.ts';
import { PARTS } from './build-parts.ts';
import { isFresh } from './freshness.ts';
import { PRODUCT_PORT } from './launcher/address.ts';
import { launch } from './launcher/launch.ts';
import { ROOT } from './paths.ts';

const USAGE = `npm start [-- OPTION]
  --browser    use an installed Chromium even where Electron is there
  --no-window  serve only, and print the address`;

const WISHES = new Map([
  ['--browser', 'browser'],
  ['--no-window', 'serve'],
] as const);

const say = (line: string): void => console.log(line);

const build = async (): Promise<void> => {
  if (await isFresh()) return;
  say('Building (a few seconds, at the first start and after changes)…');
  await buildAll(PARTS, () => undefined);
};

const wishOf = (options: readonly string[]): 'none' | 'browser' | 'serve' | null => {
  if (options.length === 0) return 'none';
  const [option] = options;
  const wish = WISHES.get(option as '--browser');
  return options.length === 1 && wish !== undefined ? wish : null;
};

const main = async (): Promise<number> => {
  const options = process.argv.slice(2);
  if (options.includes('--help')) {
    say(USAGE);
    return 0;
  }
  const wish = wishOf(options);
  if (wish === null) {
    console.error(`Unknown option.\n${USAGE}`);
    return 2;
  }
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  try {
    return await launch({
      root: ROOT,
      port: PRODUCT_PORT,
      dataRoot: dataRoot(),
      wish,
      say,
      build,
      stop: stopping.signal,
    });
  } catch (error) {
    console.error(`Phase One could not be started.\n${describeBuildError(error)}`);
    return 1;
  }
};

process.exit(await main());
