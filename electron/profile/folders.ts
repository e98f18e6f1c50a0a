import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the product keeps its data on this computer. */
export type DataFolders = {
  /** Everything of the product's. */
  readonly root: string;
  /** The profile of the engine inside the desktop app. */
  readonly desktopProfile: string;
  /** The profile of the installed browser that stands in for it. */
  readonly browserProfile: string;
  /** Second copies of the desktop app's sessions. */
  readonly copies: string;
  /** Originals of database files that were mended. */
  readonly evidence: string;
};

/** The folders below a root. */
export const dataFoldersIn = (root: string): DataFolders => ({
  root,
  desktopProfile: join(root, 'desktop-profile'),
  browserProfile: join(root, 'browser-profile'),
  copies: join(root, 'copies'),
  evidence: join(root, 'repairs'),
});

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

const userData = ({ platform, env, home }: Surroundings): string => {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming');
  // The XDG specification says to ignore a relative path.
  const config = env.XDG_CONFIG_HOME ?? '';
  return config.startsWith('/') ? config : join(home, '.config');
};

/** The product's root folder: `phase-one` in the system's place for user data, the same for both hosts. */
export const dataRoot = (
  surroundings: Surroundings = { platform: process.platform, env: process.env, home: homedir() },
): string => join(userData(surroundings), 'phase-one');
