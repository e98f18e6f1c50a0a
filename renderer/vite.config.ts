/**
 * How the renderer is built and served, and where its files stand. The same paths hold in both hosts and in
 * development, so the renderer never asks which one it runs in.
 *
 * - `dist/renderer/index.html`: the one page. Its address is the root of the origin (`app://phase-one/`,
 *   `http://127.0.0.1:4610/`), whatever the hash says.
 * - `dist/renderer/app/*`: the compiled program, hashed names; workers are modules beside it.
 * - `dist/renderer/assets/{fonts,samples,icons}/*`: the files of the repository's `assets/`, under their own names.
 *   The page reads them with `fetch('./assets/fonts/archivo-400.ttf')` or `fetch('./assets/samples/index.json')`.
 *   A worker stands in `app/` (in development: in its source folder), so there a relative address points elsewhere:
 *   use `new URL('/assets/…', self.location.origin)`, or hand the worker the bytes.
 * - No `public/` folder, nothing from a network, and nothing inlined as `data:` except what the CSP allows for images.
 *
 * The CSP (`electron/main/policy/csp.ts`) is sent as a header by both hosts, not by the development server, whose hot
 * reloading needs inline scripts. Try what matters under `npm start`.
 */
import react from '@vitejs/plugin-react';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLogger, defineConfig, type Logger, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** jsPDF can drag in three libraries that this product never calls; they are replaced by nothing. */
const unusedByJsPdf = ['html2canvas', 'dompurify', 'canvg'];

/** The folders of `assets/` that the renderer reads at run time. */
const SERVED_ASSETS = ['fonts', 'samples', 'icons', 'templates'];

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  phaseone: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
};

const filesOf = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(here(`../assets/${folder}`), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
};

/** Gives the renderer the repository's `assets/` under `./assets/`: emitted by the build, read through in development. */
const servedAssets = (): Plugin => ({
  name: 'phase-one-assets',
  async generateBundle() {
    const files = (await Promise.all(SERVED_ASSETS.map(filesOf))).flat();
    for (const file of files) {
      const source = await readFile(join(here('../assets'), file));
      this.emitFile({ type: 'asset', fileName: `assets/${file}`, source });
    }
  },
  configureServer(server) {
    server.middlewares.use('/assets', (request, response, next) => {
      const file = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1);
      const folder = file.split('/')[0] ?? '';
      void (SERVED_ASSETS.includes(folder) ? filesOf(folder) : Promise.resolve([])).then(async (files) => {
        if (!files.includes(file)) return next();
        response.setHeader('Content-Type', TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream');
        response.end(await readFile(join(here('../assets'), file)));
      }, next);
    });
  },
});

/** Style sheets name fonts under `/assets/`, which the plugin above puts there; the warning that they are not bundled is none. */
const logger = (): Logger => {
  const plain = createLogger('warn');
  const warnOnce: Logger['warnOnce'] = (message, options) => {
    if (!/^\s*\/assets\/.*didn't resolve at build time/.test(message)) plain.warnOnce(message, options);
  };
  return { ...plain, warnOnce };
};

/** What was built, as far as it is read here. */
type Bundle = Readonly<
  Record<
    string,
    { readonly type: 'asset' } | { readonly type: 'chunk'; readonly moduleIds: readonly string[] }
  >
>;

/** What a package says of itself. */
type Manifest = { readonly name: string; readonly version: string; readonly license?: string };

/** The folder of the package that a module belongs to: up to the last `node_modules/NAME` or `node_modules/@SCOPE/NAME`. */
const packageOf = (moduleId: string): string | null =>
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replace(/^\0/, '').replaceAll('\\', '/'))?.[1] ??
  null;

const licenceText = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
};

/** "jspdf 4.2.1 (MIT)"; null for a folder that is no package. */
const titleOf = (folder: string): string | null => {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return null;
  const { name, version, license } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return `${name} ${version}${license === undefined ? '' : ` (${license})`}`;
};

/** The packages by their licence text, each text once: many packages of one maker come with the same one. */
const sectionsOf = (folders: Iterable<string>): string[] => {
  const titles = new Map<string, string[]>();
  for (const folder of folders) {
    const title = titleOf(folder);
    if (title === null) continue;
    const text = licenceText(folder);
    titles.set(text, [...(titles.get(text) ?? []), title].sort());
  }
  return [...titles]
    .map(([text, names]) => [names.map((name) => `## ${name}`).join('\n'), text].join('\n\n').trim())
    .sort();
};

/**
 * Writes `licences.md`: every package that is in the program, with its licence. Workers are built on their own before the
 * page is written; `inWorkers` is for them and only takes note.
 */
const licences = (fileName: string): { readonly page: Plugin; readonly inWorkers: () => Plugin } => {
  const folders = new Set<string>();
  const note = (bundle: Bundle): void => {
    // What was read and then left out is in no chunk.
    const ids = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    for (const id of ids) {
      const folder = packageOf(id);
      if (folder !== null) folders.add(folder);
    }
  };
  return {
    page: {
      name: 'phase-one-licences',
      generateBundle(_, bundle) {
        note(bundle);
        const source = ['# Licences of the packages in this program', ...sectionsOf(folders)].join('\n\n');
        this.emitFile({ type: 'asset', fileName, source: `${source}\n` });
      },
    },
    inWorkers: () => ({
      name: 'phase-one-licences-in-workers',
      generateBundle(_, bundle) {
        note(bundle);
      },
    }),
  };
};

const { page, inWorkers } = licences('licences.md');

export default defineConfig(({ command }) => ({
  ...(command === 'build' ? { customLogger: logger() } : {}),
  root: here('.'),
  base: './',
  publicDir: false,
  plugins: [react(), servedAssets(), page],
  resolve: {
    alias: unusedByJsPdf.map((name) => ({ find: name, replacement: here('workers/not-used.ts') })),
  },
  worker: { format: 'es', plugins: () => [inWorkers()] },
  build: {
    outDir: here('../dist/renderer'),
    // `assets/` is for the product's own files under their own names; hashed ones stand apart.
    assetsDir: 'app',
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The PDF part alone is larger than the default warning allows; it loads when it is asked for.
    chunkSizeWarningLimit: 1500,
    // How long plug-ins took is no concern of whoever starts the product.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  server: { host: '127.0.0.1', port: 4600, strictPort: true },
}));
