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

export default defineConfig(({ command }) => ({
  ...(command === 'build' ? { customLogger: logger() } : {}),
  root: here('.'),
  base: './',
  publicDir: false,
  plugins: [react(), servedAssets()],
  resolve: {
    alias: unusedByJsPdf.map((name) => ({ find: name, replacement: here('workers/not-used.ts') })),
  },
  worker: { format: 'es' },
  build: {
    outDir: here('../dist/renderer'),
    // `assets/` is for the product's own files under their own names; hashed ones stand apart.
    assetsDir: 'app',
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    license: { fileName: 'licences.md' },
    // The PDF part alone is larger than the default warning allows; it loads when it is asked for.
    chunkSizeWarningLimit: 1500,
    // How long plug-ins took is no concern of whoever starts the product.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  server: { host: '127.0.0.1', port: 4600, strictPort: true },
}));
