import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fileURLToPath } from 'node:url';
import { OWNED_LIBRARIES, ZONES } from './zones.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `no-restricted-paths` forbids; the table allows. A zone forbids the whole project except what it may import. */
const restrictedPaths = ZONES.map(({ folder, may }) => ({
  target: `./${folder}`,
  from: ['./shared', './renderer', './electron', './test'].map((room) => room),
  except: [folder, ...may].flatMap((allowed) => {
    const path = `./${allowed}`;
    return [path];
  }),
}));

/** The plugin wants exceptions relative to each `from`; one entry for each room keeps that simple. */
const zones = restrictedPaths.flatMap(({ target, from, except }) =>
  from.map((room) => ({
    target,
    from: room,
    except: except
      .filter((path) => path === room || path.startsWith(`${room}/`))
      .map((path) => `.${path.slice(room.length) || '/'}`),
    message: `${target.slice(2)} may not import this; see .config/zones.js.`,
  })),
);

const within = (folder, owner) => folder === owner || folder.startsWith(`${owner}/`);

/** The libraries that a folder may not import. */
const foreignTo = (folder) =>
  OWNED_LIBRARIES.filter(({ owners }) => !owners.some((owner) => within(folder, owner)));

/** Static imports, of the library or of a file in it. */
const ownedBy = (folder) =>
  foreignTo(folder).flatMap(({ names, owners }) =>
    names.map((name) => ({
      regex: `^${name}(/|$)`,
      message: `Only ${owners.join(' and ')} may import ${name}.`,
    })),
  );

/** Dynamic imports, which the rule for static ones does not see. A selector's pattern cannot hold a slash as such. */
const ownedDynamically = (folder) =>
  foreignTo(folder).flatMap(({ names, owners }) =>
    names.map((name) => ({
      selector: `ImportExpression[source.value=/^${name.replaceAll('/', '\\x2F')}(\\x2F|$)/]`,
      message: `Only ${owners.join(' and ')} may import ${name}.`,
    })),
  );

/** Node's own modules, where there is no Node. */
const NODE_MODULES = { regex: '^node:', message: 'This runs in a browser too; there is no Node.' };

/**
 * Names that only a browser or only Node knows. The compiler does not know them in `shared/` either, until some
 * library's types bring them along.
 */
const HOST_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'indexedDB', 'fetch', 'self'],
  ...['process', 'Buffer', 'require', 'module', '__dirname', '__filename', 'global'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance', 'console'],
];

const CLOCK = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Time comes in through Context.',
};

const rooms = ZONES.map(({ folder }) => folder);

export default defineConfig(
  { ignores: ['dist', 'release', '.cache', 'node_modules', 'test-results', 'test/fixtures'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { 'import-x': importX },
    settings: {
      // Without these two the rule against rings of imports reads no TypeScript, and finds nothing.
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          noWarnOnMultipleProjects: true,
          project: ['shared', 'shared/pdf', 'renderer', 'electron', 'electron/preload', 'test'].map(
            (p) => `${root}${p}/tsconfig.json`,
          ),
        }),
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // It asks for exactly what the rule above forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true, IIFEs: true }],
      complexity: ['error', 15],
      eqeqeq: 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'no-console': 'error',
    },
  },
  ...rooms.map((folder) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...ownedBy(folder), ...(within(folder, 'electron') ? [] : [NODE_MODULES])] },
      ],
      'no-restricted-syntax': [
        'error',
        ...ownedDynamically(folder),
        ...(within(folder, 'shared') ? [CLOCK] : []),
      ],
    },
  })),
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...HOST_GLOBALS],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in through Context.' },
        { object: 'Math', property: 'random', message: 'Chance comes in through Context.' },
      ],
    },
  },
  // A catalogue is as long as there are texts.
  { files: ['shared/language/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['electron/cli/**/*.ts', 'electron/scripts/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}', '**/*.config.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'import-x/no-default-export': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['.config/*.js'], languageOptions: { globals: { URL: 'readonly' } } },
);
