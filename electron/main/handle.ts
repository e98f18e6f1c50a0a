/** The one way in for messages of the page: sender checked, request parsed, failure told in words, refusals logged. */
import {
  CHANNEL_REQUESTS,
  type Channel,
  type ChannelAnswers,
  type ChannelRequest,
  type Crossing,
} from '#shared/host/channels';
import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { isOurUrl } from './policy/origin.ts';
import { log } from './log.ts';

/** What a handler is given besides the request: the window that asked. */
export type Handler<C extends Channel> = (
  request: ChannelRequest<C>,
  window: BrowserWindow | null,
) => ChannelAnswers[C] | Promise<ChannelAnswers[C]>;

/** A failure whose message is meant for a person. Others are defects, and are told in general words. */
export class PlainFailure extends Error {}

/** Whether a message comes from our own page: its main frame, showing our origin. */
export const isFromOurPage = ({ sender, senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null &&
  senderFrame.parent === null &&
  senderFrame === sender.mainFrame &&
  isOurUrl(senderFrame.url);

const restricted = new WeakMap<WebContents, ReadonlySet<Channel>>();

/** Leaves a page these channels and no other: what an audience looks at needs no file and no copy. */
export const restrictTo = (contents: WebContents, channels: readonly Channel[]): void => {
  restricted.set(contents, new Set(channels));
};

const refuse = (channel: Channel, why: string): never => {
  log(`Refused a message on ${channel}: ${why}`);
  throw new Error(`Refused: ${why}`);
};

const describe = (channel: Channel, error: unknown): string => {
  if (error instanceof PlainFailure) return error.message;
  log(`${channel} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return `This did not work: ${error instanceof Error ? error.message : String(error)}`;
};

/** Answers one channel. @throws (to the sender) for a foreign sender or a request that does not parse */
export const handle = <C extends Channel>(
  channel: C,
  windowOf: (event: IpcMainInvokeEvent) => BrowserWindow | null,
  handler: Handler<C>,
): void => {
  ipcMain.handle(channel, async (event, raw: unknown): Promise<Crossing<ChannelAnswers[C]>> => {
    if (!isFromOurPage(event))
      refuse(channel, `the sender is not our page (${event.senderFrame?.url ?? 'none'})`);
    if (restricted.get(event.sender)?.has(channel) === false)
      refuse(channel, 'the window for the room does not need it');
    const parsed = CHANNEL_REQUESTS[channel].safeParse(raw);
    if (!parsed.success) return refuse(channel, `the request does not parse (${parsed.error.message})`);
    try {
      const value = await handler(parsed.data as ChannelRequest<C>, windowOf(event));
      return { ok: true, value };
    } catch (error) {
      return { ok: false, message: describe(channel, error) };
    }
  });
};
