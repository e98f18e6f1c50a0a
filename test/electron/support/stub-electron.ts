import { createPackage } from '@electron/asar';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mark that says where a program keeps its fuses; after it: version 1, eight fuses, each “0” (off) or “1” (on). */
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Makes a folder that packaging takes for Electron's: enough of it to flip fuses and lay an archive beside. */
export const makeStubElectron = async (folder: string): Promise<string> => {
  const app = join(folder, '..', 'default-app');
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'package.json'), '{"name":"default","main":"main.js"}');
  writeFileSync(join(app, 'main.js'), '');
  await createPackage(app, join(folder, 'resources', 'default_app.asar'));
  const fuses = Buffer.concat([Buffer.from(FUSE_SENTINEL), Buffer.from([1, 8]), Buffer.from('10110000')]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.alloc(4096), fuses, Buffer.alloc(4096)]));
  chmodSync(join(folder, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version'])
    writeFileSync(join(folder, name), '45.4.1');
  return folder;
};
