import { readdirSync } from 'node:fs';

/**
 * Who may import whom: the table of the design, as data. Each zone names its folder and what it may import; everything
 * else inside the project is forbidden. `test/support/zones.test.ts` shows that forbidden imports fail.
 */
const DOMAIN = ['goal', 'metric', 'plan', 'session', 'findings'];

/** Domains may import core and the domains to their left. */
const domainZones = DOMAIN.map((name, index) => ({
  folder: `shared/${name}`,
  may: ['shared/core', ...DOMAIN.slice(0, index).map((left) => `shared/${left}`)],
}));

/** A feature never imports another one: each folder in `renderer/features/` is a zone of its own. */
const featureZones = readdirSync(new URL('../renderer/features', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => ({
    folder: `renderer/features/${entry.name}`,
    may: [
      'shared',
      'renderer/components',
      'renderer/storage',
      'renderer/host',
      'renderer/workers',
      'renderer/styles',
    ],
  }));

const EVERY_DOMAIN = DOMAIN.map((name) => `shared/${name}`);

export const ZONES = [
  { folder: 'shared/core', may: [] },
  ...domainZones,
  { folder: 'shared/document', may: ['shared/core', ...EVERY_DOMAIN] },
  { folder: 'shared/report', may: ['shared/core', 'shared/document', ...EVERY_DOMAIN] },
  { folder: 'shared/host', may: ['shared/core', ...EVERY_DOMAIN] },
  {
    folder: 'shared/pdf',
    may: ['shared/core', 'shared/report', 'shared/document', 'shared/session', 'shared/findings'],
  },
  { folder: 'renderer/styles', may: [] },
  { folder: 'renderer/components', may: ['shared/core', 'renderer/styles'] },
  { folder: 'renderer/storage', may: ['shared'] },
  { folder: 'renderer/host', may: ['shared'] },
  { folder: 'renderer/workers', may: ['shared'] },
  ...featureZones,
  { folder: 'renderer/app', may: ['shared', 'renderer'] },
  { folder: 'electron/main', may: ['shared', 'electron/profile'] },
  { folder: 'electron/preload', may: ['shared'] },
  { folder: 'electron/cli', may: ['shared'] },
  { folder: 'electron/profile', may: ['shared'] },
  { folder: 'electron/scripts', may: ['shared', 'electron/profile', 'electron/main'] },
];

/** Libraries that only some folders import; every form of import counts, `import()` and subpaths too. */
export const OWNED_LIBRARIES = [
  { names: ['dexie'], owners: ['renderer/storage'] },
  { names: ['jspdf', '@cantoo/pdf-lib', 'pkijs', 'asn1js'], owners: ['shared/pdf'] },
  {
    names: ['react', 'react-dom', 'zustand', 'react-aria-components', 'lucide-react', 'comlink'],
    owners: ['renderer'],
  },
  { names: ['electron'], owners: ['electron/main', 'electron/preload'] },
];
