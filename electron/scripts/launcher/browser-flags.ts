/** What a browser is started with. */
export type BrowserStart = {
  readonly url: string;
  readonly profile: string;
  readonly platform: NodeJS.Platform;
  /** The system refuses a browser its own sandbox where the administrator runs it. */
  readonly asRoot: boolean;
};

/** Only our server can be reached: everything else goes to a proxy that is not there. */
const NO_NETWORK = ['--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=<-loopback>;127.0.0.1'];

/** Parts of the browser that would look things up, offer services or cover the page. */
const FEATURES_OFF = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

/** The keys of a profile without passwords need no keyring; asking for one would open a dialog. */
const KEYRING: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: '--use-mock-keychain',
  linux: '--password-store=basic',
};

/** The arguments of a browser that shows one page as an app window, alone, quiet and without a network. */
export const browserFlags = ({ url, profile, platform, asRoot }: BrowserStart): readonly string[] => [
  `--app=${url}`,
  `--user-data-dir=${profile}`,
  '--remote-debugging-pipe',
  '--window-size=1440,900',
  ...QUIET,
  ...NO_NETWORK,
  ...[KEYRING[platform]].filter((flag) => flag !== undefined),
  // `--test-type` only takes away the bar that warns of the missing sandbox; the launcher says it instead.
  ...(asRoot ? ['--no-sandbox', '--test-type'] : []),
];
