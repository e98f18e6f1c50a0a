import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/**
 * Memory in MB, after the garbage was collected: JavaScript heaps with what they hold outside of them (`Runtime.getHeapUsage`
 * of the page and of each worker), and what the process of the page has in memory (`VmRSS`; Linux only).
 * `measureUserAgentSpecificMemory` would want a page that is isolated across origins, which the product's headers do not
 * make it.
 */
export type Memory = { readonly page: number; readonly workers: number; readonly process: number };

const MB = 1024 * 1024;

type Usage = { readonly usedSize: number; readonly backingStorageSize?: number };

const sizeOf = ({ usedSize, backingStorageSize = 0 }: Usage): number => (usedSize + backingStorageSize) / MB;

/** The worker's protocol is spoken through its page, message by message. */
const askWorker = (client: CDPSession, sessionId: string, method: string): Promise<unknown> =>
  new Promise((resolve) => {
    const id = Math.floor(performance.now() * 1000);
    const hear = (event: { sessionId: string; message: string }): void => {
      if (event.sessionId !== sessionId) return;
      const answer = JSON.parse(event.message) as { id?: number; result?: unknown };
      if (answer.id !== id) return;
      client.off('Target.receivedMessageFromTarget', hear);
      resolve(answer.result);
    };
    client.on('Target.receivedMessageFromTarget', hear);
    void client.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  });

const workersOf = async (page: Page): Promise<number> => {
  const client = await page.context().newCDPSession(page);
  const sessions: string[] = [];
  client.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') sessions.push(sessionId);
  });
  await client.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let sum = 0;
  for (const session of sessions) {
    await askWorker(client, session, 'HeapProfiler.collectGarbage');
    sum += sizeOf((await askWorker(client, session, 'Runtime.getHeapUsage')) as Usage);
  }
  await client.detach();
  return sum;
};

/** The resident memory of the largest renderer process; the page and its workers are one. NaN where there is no /proc. */
const processOf = async (context: BrowserContext): Promise<number> => {
  const browser = context.browser();
  const client = browser ? await browser.newBrowserCDPSession() : null;
  if (!client) return Number.NaN;
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  const sizes = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
        return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
      }),
  );
  return Math.max(...sizes);
};

/** What a page and its workers hold. */
export const heapsOf = async (context: BrowserContext, page: Page): Promise<Memory> => {
  const client = await context.newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const own = sizeOf(await client.send('Runtime.getHeapUsage'));
  await client.detach();
  return { page: own, workers: await workersOf(page), process: await processOf(context) };
};
