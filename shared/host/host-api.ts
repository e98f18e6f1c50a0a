/**
 * What the renderer may ask of the program around it. This is the only declaration: the preload of the desktop app and
 * the browser's implementation both end in `satisfies HostApi`. What a host cannot do is a flag in `can`; a verb whose
 * flag is false resolves to its empty answer and never throws for lack of the capability.
 */
export type HostApi = {
  readonly info: HostInfo;
  readonly can: HostCapabilities;
  readonly files: {
    /** Offers to save bytes under a name; the person chooses where. Resolves when the bytes are on disk. */
    readonly save: (request: SaveRequest) => Promise<SaveAnswer>;
    /** Lets the person choose one file of a kind; null when they think better of it. */
    readonly open: (request: OpenRequest) => Promise<OpenedFile | null>;
    /** Shows a file saved in this run in the system's file manager. */
    readonly reveal: (handle: string) => Promise<void>;
  };
  /** The second copy of every session, outside IndexedDB, from which a missing database is restored. */
  readonly copies: {
    /** Writes a copy atomically: the old one stays until the new one is whole. */
    readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
    readonly read: (name: string) => Promise<Uint8Array | null>;
    readonly list: () => Promise<readonly CopyInfo[]>;
    readonly remove: (name: string) => Promise<void>;
  };
  readonly app: {
    /** Calls back before the window closes; the host waits for the promise (at most five seconds). */
    readonly onBeforeClose: (flush: () => Promise<void>) => () => void;
    /** Asks the system's browser or mail program to open one of the product's own fixed links. */
    readonly openLink: (link: KnownLink) => Promise<void>;
  };
  /** The window for the room, which shows `#/presenter` and nothing else. There is at most one. */
  readonly windows: {
    /**
     * Opens it, on another display where there is one, or brings it forward. A browser may hold it back without a word:
     * that it is there shows when it answers.
     */
    readonly openPresenter: () => Promise<void>;
    /** Closes it, where the host can; a window in a browser closes itself when it is told to. */
    readonly closePresenter: () => Promise<void>;
    /** Makes the window that asks fill its display, or gives it its frame back. */
    readonly toggleFullScreen: () => Promise<void>;
  };
};

/** Which program runs the renderer, for the About line and for messages; never for branching: see `can`. */
export type HostInfo = {
  readonly kind: 'desktop' | 'browser';
  readonly version: string;
  readonly platform: 'linux' | 'mac' | 'windows' | 'other';
};

/** What this host is able to do. */
export type HostCapabilities = {
  /** Show a saved file in the file manager. */
  readonly revealInFolder: boolean;
  /** Keep second copies outside the engine's database files (desktop), not only beside them (browser). */
  readonly copiesOutsideProfile: boolean;
  /** Wait for the last write when the window closes. */
  readonly waitBeforeClose: boolean;
  /** Open links in the system's browser. */
  readonly openLinks: boolean;
};

/** The kinds of file the product reads or writes. */
export type FileKind =
  | 'session'
  | 'template'
  | 'archive'
  | 'report'
  | 'certificate'
  | 'certificate-der'
  | 'identity'
  | 'text'
  | 'table'
  | 'calendar'
  | 'project'
  | 'markdown'
  | 'data'
  | 'image';

/** File name endings by kind, without the dot. */
export const FILE_ENDINGS: Readonly<Record<FileKind, string>> = {
  session: 'phaseone',
  template: 'phaseone-template',
  archive: 'zip',
  report: 'pdf',
  certificate: 'pem',
  'certificate-der': 'cer',
  identity: 'p12',
  text: 'txt',
  table: 'csv',
  calendar: 'ics',
  project: 'xml',
  markdown: 'md',
  data: 'json',
  image: 'png',
};

/** Further endings that a file of a kind may have when it is opened. */
export const OTHER_ENDINGS: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  table: ['tsv', 'txt'],
  certificate: ['cer', 'crt', 'der'],
  identity: ['pfx'],
  image: ['jpg', 'jpeg', 'svg'],
};

/** A file to save. `suggestedName` has been through `safeFileName`. */
export type SaveRequest = {
  readonly kind: FileKind;
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
};

/** Where it went. `handle` is opaque and goes to `files.reveal`; `name` is what the person chose. */
export type SaveAnswer =
  { readonly saved: true; readonly name: string; readonly handle: string } | { readonly saved: false };

/** Which kind of file to choose, and how large it may be; a larger one is answered with `bytes: null`. */
export type OpenRequest = { readonly kind: FileKind; readonly maxBytes: number };

/** A chosen file. `bytes` is null when the file is larger than asked for; `size` says how large. */
export type OpenedFile = { readonly name: string; readonly size: number; readonly bytes: Uint8Array | null };

/** A second copy: its name, when it was written (ISO instant) and its size in bytes. */
export type CopyInfo = { readonly name: string; readonly writtenAt: string; readonly size: number };

/** The product's own links; the host knows the addresses, the renderer cannot name others. */
export type KnownLink = 'source' | 'licence';
