/**
 * The messages between the preload and the main process of the desktop app: one typed map from channel to request and
 * answer. The preload imports the types alone (no code crosses); the main process parses every request with
 * `CHANNEL_REQUESTS` before a handler sees it. The renderer never names a channel: it knows `HostApi`.
 */
import { z } from 'zod';
import type { CopyInfo, OpenedFile, SaveAnswer } from '#shared/host/host-api';

/** The largest file that may cross, in bytes (256 MiB): far above any session or report, far below the memory's end. */
export const MAX_TRANSFER_BYTES = 256 * 1024 * 1024;

/** Control and bidirectional characters: they make a name show as another one. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}]/u;

const bytesSchema = z
  .custom<Uint8Array>((value) => value instanceof Uint8Array, 'Bytes are expected.')
  .refine((bytes) => bytes.byteLength <= MAX_TRANSFER_BYTES, 'The file is too large to hand over.');

/** The base name of a file to suggest: no folder in it, nothing hidden, at most 120 characters. */
const fileNameSchema = z
  .string()
  .min(1)
  .max(120)
  .refine((name) => !/[<>:"/\\|?*]/.test(name) && !HIDDEN.test(name) && !/^\.|[. ]$/.test(name), {
    message: 'A plain file name is expected.',
  });

/**
 * The name of a second copy: letters, digits, point, dash and underscore, so that it is the same on every file system and
 * can never leave its folder. Reserved device names of Windows are refused.
 */
export const copyNameSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/,
    'A copy is named with letters, digits, -, _ and points.',
  )
  .max(120)
  .refine((name) => !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name), 'This name is reserved by Windows.');

const kindSchema = z.enum([
  'session',
  'template',
  'archive',
  'report',
  'certificate',
  'certificate-der',
  'identity',
  'text',
  'table',
  'calendar',
  'project',
  'markdown',
  'data',
  'image',
]);

const nothing = z.undefined();

/** What each channel accepts. A request that does not parse is refused before anything happens. */
export const CHANNEL_REQUESTS = {
  'files:save': z.strictObject({ kind: kindSchema, suggestedName: fileNameSchema, bytes: bytesSchema }),
  'files:open': z.strictObject({
    kind: kindSchema,
    maxBytes: z.int().positive().max(MAX_TRANSFER_BYTES),
  }),
  'files:reveal': z.strictObject({ handle: z.string().min(1).max(100) }),
  'copies:write': z.strictObject({ name: copyNameSchema, bytes: bytesSchema }),
  'copies:read': z.strictObject({ name: copyNameSchema }),
  'copies:list': nothing,
  'copies:remove': z.strictObject({ name: copyNameSchema }),
  'app:open-link': z.strictObject({ link: z.enum(['source', 'licence']) }),
  'app:flushed': z.strictObject({ failed: z.int().nonnegative() }),
  'windows:open-presenter': nothing,
  'windows:close-presenter': nothing,
  'windows:full-screen': nothing,
} as const;

/** The names of the channels that the renderer's side may call. */
export type Channel = keyof typeof CHANNEL_REQUESTS;

/** What is sent on a channel. */
export type ChannelRequest<C extends Channel> = z.infer<(typeof CHANNEL_REQUESTS)[C]>;

/** What comes back on each channel. */
export type ChannelAnswers = {
  readonly 'files:save': SaveAnswer;
  readonly 'files:open': OpenedFile | null;
  readonly 'files:reveal': undefined;
  readonly 'copies:write': undefined;
  readonly 'copies:read': Uint8Array | null;
  readonly 'copies:list': readonly CopyInfo[];
  readonly 'copies:remove': undefined;
  readonly 'app:open-link': undefined;
  readonly 'app:flushed': undefined;
  readonly 'windows:open-presenter': undefined;
  readonly 'windows:close-presenter': undefined;
  readonly 'windows:full-screen': undefined;
};

/**
 * How an answer crosses: a failure is data with a sentence for a person, because an exception thrown across the border
 * arrives wrapped in technical words.
 */
export type Crossing<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** The one message that goes the other way: the window is about to close, and unsaved work has to be written now. */
export const BEFORE_CLOSE = 'app:before-close';

/** The type of that name, for the preload, which imports types alone. */
export type BeforeCloseChannel = typeof BEFORE_CLOSE;
