/**
 * From a keystroke in the goal to the moment its strict transaction (document and journal) has been committed, in the
 * real program in Chromium. Told by the database's own events, not by what the screen says.
 */
import { RENDERER } from '../../electron/scripts/paths.ts';
import { whileServing, withFreshBrowser } from './browser.ts';
import { ms, percentile, printTable } from './statistics.ts';

const EDITS = 300;
const WARM_UP = 20;

type Watched = { durable: number[]; waiting: number | null };

/** Runs in the page: the first transaction that writes the journal after an input, and its end. */
const watch = (): void => {
  const watched: Watched = { durable: [], waiting: null };
  (window as unknown as { watched: Watched }).watched = watched;
  // Capturing: before the program hears of it.
  window.addEventListener('input', () => (watched.waiting = performance.now()), true);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this` below
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof open>) {
    const transaction = open.apply(this, args);
    const began = watched.waiting;
    if (began !== null && args[1] === 'readwrite' && transaction.objectStoreNames.contains('journal')) {
      watched.waiting = null;
      transaction.addEventListener('complete', () => watched.durable.push(performance.now() - began));
    }
    return transaction;
  };
};

const counted = (minimum: number): boolean =>
  (window as unknown as { watched: Watched }).watched.durable.length >= minimum;

export const benchEditToDurable = async (): Promise<void> => {
  const durable = await whileServing(RENDERER, 4658, (address) =>
    withFreshBrowser(async (context) => {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.addInitScript(watch);
      await page.goto(address);
      await page.getByRole('button', { name: 'Start the first session' }).first().click();
      await page.getByLabel('Title').fill('Bench');
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await page.getByLabel('The goal, word for word').click();
      for (let edit = 1; edit <= EDITS + WARM_UP; edit += 1) {
        await page.keyboard.type(edit % 10 === 0 ? ' ' : 'a');
        await page.waitForFunction(counted, edit, { polling: 5 });
      }
      return page.evaluate(() => (window as unknown as { watched: Watched }).watched.durable);
    }),
  );
  const values = durable.slice(WARM_UP, WARM_UP + EDITS);
  printTable([
    ['edits', 'p50', 'p95', 'p99', 'longest'],
    [String(values.length), ...[0.5, 0.95, 0.99, 1].map((share) => ms(percentile(values, share)))],
  ]);
};
