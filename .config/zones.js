import { readdirSync } from 'node:fs';

/**
 * Who may import whom: the table of the design, as data. Each zone names its folder and what it may import; everything
 * else inside the project is forbidden. `test/support/zones.test.ts` shows that forbidden imports fail.
 */
const DOMAIN = ['goal', 'metric', 'plan', 'readiness', 'agenda', 'rounds', 'session', 'findings', 'template'];

/** Domains may import core and the domains to their left. */
const domainZones = DOMAIN.map((name, index) => ({
  folder: `shared/${name}`,
  may: ['shared/core', 'shared/language', ...DOMAIN.slice(0, index).map((left) => `shared/${left}`)],
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
      'renderer/data-intake',
      'renderer/bound-fields',
      'renderer/signing',
      'renderer/presenter',
    ],
  }));

const EVERY_DOMAIN = DOMAIN.map((name) => `shared/${name}`);

export const ZONES = [
  { folder: 'shared/core', may: [] },
  /** Every text of the product in every language; whoever speaks to a person may look into it. */
  { folder: 'shared/language', may: ['shared/core'] },
  ...domainZones,
  { folder: 'shared/document', may: ['shared/core', 'shared/language', ...EVERY_DOMAIN] },
  {
    folder: 'shared/report',
    may: ['shared/core', 'shared/language', 'shared/document', ...EVERY_DOMAIN],
  },
  {
    folder: 'shared/interchange',
    may: ['shared/core', 'shared/language', 'shared/document', 'shared/report', ...EVERY_DOMAIN],
  },
  { folder: 'shared/host', may: ['shared/core', ...EVERY_DOMAIN] },
  {
    folder: 'shared/pdf',
    may: [
      'shared/core',
      'shared/language',
      'shared/report',
      'shared/document',
      'shared/session',
      'shared/findings',
    ],
  },
  { folder: 'renderer/styles', may: [] },
  { folder: 'renderer/components', may: ['shared/core', 'shared/language', 'renderer/styles'] },
  { folder: 'renderer/storage', may: ['shared'] },
  { folder: 'renderer/host', may: ['shared'] },
  { folder: 'renderer/workers', may: ['shared'] },
  /** Bringing in a column of numbers: for more than one feature, and more than a component may know. */
  {
    folder: 'renderer/data-intake',
    may: ['shared', 'renderer/components', 'renderer/storage', 'renderer/host', 'renderer/workers'],
  },
  /** Fields and rows that know the open session: for more than one feature, and more than a component may know. */
  {
    folder: 'renderer/bound-fields',
    may: ['shared', 'renderer/components', 'renderer/storage'],
  },
  /** Who signs and who is trusted: for the export, the verifying and the settings alike. */
  {
    folder: 'renderer/signing',
    may: ['shared', 'renderer/components', 'renderer/storage', 'renderer/host', 'renderer/workers'],
  },
  /** What is on show in the window of the room: for every feature that has something to show. */
  {
    folder: 'renderer/presenter',
    may: ['shared', 'renderer/components', 'renderer/storage', 'renderer/host'],
  },
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
  { names: ['date-holidays'], owners: ['shared/plan'] },
  { names: ['electron'], owners: ['electron/main', 'electron/preload'] },
];
