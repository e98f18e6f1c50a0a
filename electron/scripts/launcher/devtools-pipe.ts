import type { Readable, Writable } from 'node:stream';

/** A private line to the browser: no port is opened, and it hangs up (and the browser ends) when this program does. */
export type DevtoolsPipe = {
  /** Sends a command and resolves with its answer. @throws when the browser refuses or has gone */
  readonly send: (method: string, params?: object) => Promise<unknown>;
  /** Hears the browser's events. */
  readonly onEvent: (listen: (method: string, params: unknown) => void) => void;
};

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/** Speaks the browser's protocol over two streams: JSON messages that end in a zero byte. */
export const devtoolsPipe = (toBrowser: Writable, fromBrowser: Readable): DevtoolsPipe => {
  const waiting = new Map<number, Waiting>();
  const listeners: ((method: string, params: unknown) => void)[] = [];
  let lastId = 0;
  let rest = '';

  const receive = (message: Message): void => {
    if (message.method !== undefined)
      listeners.forEach((listen) => listen(message.method ?? '', message.params));
    const one = waiting.get(message.id ?? -1);
    waiting.delete(message.id ?? -1);
    if (message.error === undefined) one?.resolve(message.result);
    else one?.reject(new Error(message.error.message));
  };
  const hangUp = (): void => {
    waiting.forEach(({ reject }) => reject(new Error('The browser has gone.')));
    waiting.clear();
  };

  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    messages.forEach((text) => receive(JSON.parse(text) as Message));
  });
  fromBrowser.on('close', hangUp);
  fromBrowser.on('error', hangUp);
  toBrowser.on('error', hangUp);

  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id: lastId, method, params })}\0`);
      }),
    onEvent: (listen) => void listeners.push(listen),
  };
};
