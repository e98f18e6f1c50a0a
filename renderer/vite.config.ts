import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** jsPDF can drag in three libraries that this product never calls; they are replaced by nothing. */
const unusedByJsPdf = ['html2canvas', 'dompurify', 'canvg'];

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  plugins: [react()],
  resolve: {
    alias: unusedByJsPdf.map((name) => ({ find: name, replacement: here('workers/not-used.ts') })),
  },
  worker: { format: 'es' },
  build: {
    outDir: here('../dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { host: '127.0.0.1', port: 4600, strictPort: true },
});
