import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The built renderer: what both hosts serve. */
export const RENDERER = join(ROOT, 'dist', 'renderer');
