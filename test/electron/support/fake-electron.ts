/** A stand-in for the `electron` module that records what is asked of it. Only what the program uses. */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

type Answer = {
  readonly response?: number;
  readonly canceled?: boolean;
  readonly filePath?: string;
  readonly filePaths?: string[];
};

/** A page: its main frame, the policy that was set on it, and what was sent to it. */
export class FakeContents extends EventEmitter {
  readonly mainFrame = { url: 'app://phase-one/', parent: null };
  readonly sent: string[] = [];
  windowOpen: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpen = handler;
  }
  send(channel: string): void {
    this.sent.push(channel);
  }
  isCrashed(): boolean {
    return false;
  }
}

/** A rectangle on the desktop. */
type FakeBounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A window as a test looks at it. */
export type FakeWindow = {
  readonly webContents: FakeContents;
  readonly options: { readonly webPreferences: Record<string, unknown> } & Record<string, unknown>;
  readonly loaded: string[];
  /** Where it stands, and whether it fills its display; a test moves it as a person does. */
  bounds: FakeBounds;
  fullScreen: boolean;
  readonly raised: number;
  readonly closed: boolean;
  readonly close: () => void;
  readonly emit: (event: string) => boolean;
};

/** Everything that a test looks at or steers. */
export const makeFakeElectron = (appData: string) => {
  const app = new EventEmitter() as EventEmitter & Record<string, unknown>;
  const calls: string[] = [];
  const note =
    (name: string) =>
    (...values: readonly unknown[]): void =>
      void calls.push([name, ...values.map(String)].join(' '));
  const state = {
    isFirst: true,
    answers: [] as Answer[],
    questions: [] as Record<string, unknown>[],
    opened: [] as string[],
    shown: [] as string[],
    windows: [] as FakeWindow[],
    handlers: new Map<string, (event: unknown, raw: unknown) => Promise<unknown>>(),
    schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
    serve: null as ((request: { url: string; method: string }) => Promise<Response>) | null,
    menu: [] as unknown[],
    displays: [{ x: 0, y: 0, width: 1600, height: 1000 }] as FakeBounds[],
  };
  let ready: () => void = () => undefined;
  const whenReady = new Promise<void>((resolve) => {
    ready = resolve;
  });
  Object.assign(app, {
    enableSandbox: note('enableSandbox'),
    setName: note('setName'),
    setPath: note('setPath'),
    quit: note('quit'),
    exit: note('exit'),
    getPath: () => appData,
    requestSingleInstanceLock: () => {
      calls.push('requestSingleInstanceLock');
      return state.isFirst;
    },
    whenReady: () => whenReady,
  });

  const session = new EventEmitter() as EventEmitter & Record<string, unknown>;
  const policy: Record<string, (...values: never[]) => unknown> = {};
  const keep = (name: string) => (handler: (...values: never[]) => unknown) => {
    policy[name] = handler;
  };
  Object.assign(session, {
    webRequest: { onBeforeRequest: keep('onBeforeRequest') },
    setPermissionRequestHandler: keep('permissionRequest'),
    setPermissionCheckHandler: keep('permissionCheck'),
    setDevicePermissionHandler: keep('devicePermission'),
    setDisplayMediaRequestHandler: keep('displayMedia'),
    setSpellCheckerEnabled: note('setSpellCheckerEnabled'),
    setSpellCheckerLanguages: (languages: string[]) =>
      calls.push(`setSpellCheckerLanguages ${languages.length}`),
  });

  class Window extends EventEmitter {
    static getAllWindows = (): FakeWindow[] => state.windows;
    static fromWebContents = (contents: FakeContents): FakeWindow | null =>
      state.windows.find((window) => window.webContents === contents) ?? null;
    readonly webContents = new FakeContents();
    readonly loaded: string[] = [];
    raised = 0;
    closed = false;
    fullScreen = false;
    bounds: FakeBounds = { x: 10, y: 20, width: 1200, height: 800 };
    readonly options: { webPreferences: Record<string, unknown> } & Record<string, unknown>;
    constructor(options: { webPreferences: Record<string, unknown> } & Partial<FakeBounds>) {
      super();
      this.options = options;
      const { x = 10, y = 20, width = 1200, height = 800 } = options;
      this.bounds = { x, y, width, height };
      state.windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
    loadURL(url: string): Promise<void> {
      this.loaded.push(url);
      return Promise.resolve();
    }
    close(): void {
      let closes = true as boolean;
      this.emit('close', { preventDefault: () => (closes = false) });
      if (!closes || this.closed) return;
      this.closed = true;
      this.emit('closed');
    }
    isDestroyed = (): boolean => this.closed;
    isMinimized = (): boolean => true;
    restore = note('restore');
    maximize = note('maximize');
    show = note('show');
    focus = (): void => void (this.raised += 1);
    destroy = (): void => void (this.closed = true);
    isMaximized = (): boolean => false;
    showInactive = note('showInactive');
    isFullScreen = (): boolean => this.fullScreen;
    setFullScreen = (fullScreen: boolean): void => void (this.fullScreen = fullScreen);
    getBounds = (): FakeBounds => this.bounds;
    getNormalBounds = (): FakeBounds => this.bounds;
    setBounds = (bounds: FakeBounds): void => void (this.bounds = bounds);
  }

  const screen = Object.assign(new EventEmitter(), {
    getAllDisplays: () => state.displays.map((bounds) => ({ bounds, workArea: bounds })),
  });

  const ask = (...values: readonly unknown[]): Promise<Answer> => {
    state.questions.push(values.at(-1) as Record<string, unknown>);
    return Promise.resolve(state.answers.shift() ?? { response: 0, canceled: true });
  };

  const module: Record<string, unknown> = {
    app,
    session: { defaultSession: session },
    BrowserWindow: Window,
    dialog: { showMessageBox: ask, showSaveDialog: ask, showOpenDialog: ask },
    nativeTheme: { shouldUseDarkColors: false },
    screen,
    shell: {
      openExternal: (url: string) => Promise.resolve(void state.opened.push(url)),
      showItemInFolder: (path: string) => void state.shown.push(path),
    },
    Menu: {
      buildFromTemplate: (template: unknown[]) => template,
      setApplicationMenu: (template: unknown[]) => void (state.menu = template),
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes: typeof state.schemes) => {
        calls.push('registerSchemesAsPrivileged');
        state.schemes = schemes;
      },
      handle: (_scheme: string, handler: NonNullable<typeof state.serve>) => void (state.serve = handler),
    },
    ipcMain: {
      handle: (channel: string, handler: (event: unknown, raw: unknown) => Promise<unknown>) =>
        void state.handlers.set(channel, handler),
    },
  };

  /** Sends a message as a page does: by default the first window's own main frame. */
  const invoke = (channel: string, raw?: unknown, event: Record<string, unknown> = {}): Promise<unknown> => {
    const sender = state.windows[0]?.webContents ?? new FakeContents();
    const handler = state.handlers.get(channel);
    if (handler === undefined) throw new Error(`Nothing answers ${channel}.`);
    return handler({ sender, senderFrame: sender.mainFrame, ...event }, raw);
  };

  return { module, app, screen, session, policy, state, calls, invoke, ready, whenReady };
};

/** A fake as a test holds it. */
export type FakeElectron = ReturnType<typeof makeFakeElectron>;

/** Starts the program on a fake, from its entry to its first window. */
export const startProgram = async (fake: FakeElectron): Promise<void> => {
  vi.resetModules();
  vi.doMock('electron', () => fake.module);
  await import('../../../electron/main/main.ts');
  fake.ready();
  await vi.waitFor(() => {
    if (fake.state.isFirst && fake.state.windows[0]?.loaded.length !== 1) throw new Error('No window yet.');
  });
};
