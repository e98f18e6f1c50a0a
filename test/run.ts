/**
 * `npm test [-- STEP…]`: every check of the project, in order; all of them run even when one fails. Ends with one line,
 * `N passed, N failed`, counted from the runners' own JSON; a check without tests (format, types, lint, build) adds
 * nothing when it passes and one to the failures when it fails.
 */
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTestFiles, uncollected } from './support/collected.ts';
import { parsePlaywright, parseVitest, readResults, type RunnerResults } from './support/results.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, '.cache', 'results');

type Step = {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the runner writes its results, for a step that has tests. */
  readonly results?: { readonly file: string; readonly parse: (json: unknown) => RunnerResults };
};

const npmRun = (script: string, ...args: readonly string[]): readonly string[] => [
  'npm',
  'run',
  '--silent',
  script,
  ...(args.length > 0 ? ['--', ...args] : []),
];

/** One pass of the unit tests in a time zone and language of its own: neither may change what is computed. */
const unitStep = (name: string, zone: string, language: string, ...args: readonly string[]): Step => {
  const file = join(RESULTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name,
    command: npmRun('test:unit', '--allowOnly=false', ...reporters, ...args),
    env: { TZ: zone, LANG: language, LC_ALL: language },
    results: { file, parse: parseVitest },
  };
};

/** Long tests of bytes, keys and texts that nobody wrote, which know neither a time zone nor a language: once is enough. */
const EVERYWHERE_ALIKE = ['corpus', 'hostile', 'verify-attacks', 'verify-hostile', 'verify-flips'].map(
  (name) => `--exclude=**/${name}.test.ts`,
);

const E2E_RESULTS = join(RESULTS, 'e2e.json');

const STEPS: readonly Step[] = [
  { name: 'format', command: npmRun('check:format', '--log-level=warn') },
  { name: 'types', command: npmRun('check:types') },
  { name: 'lint', command: npmRun('check:lint') },
  unitStep('unit', 'UTC', 'C.UTF-8'),
  unitStep('unit-elsewhere', 'Pacific/Auckland', 'de_DE.UTF-8', 'test/shared', ...EVERYWHERE_ALIKE),
  { name: 'build', command: npmRun('build') },
  {
    name: 'e2e',
    command: npmRun('test:e2e', '--forbid-only', '--reporter=list,json'),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_RESULTS },
    results: { file: E2E_RESULTS, parse: parsePlaywright },
  },
];

type Outcome = {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly results: RunnerResults | null;
};

const execute = ({ command, env }: Step): Promise<number> =>
  new Promise((resolve) => {
    const [program, ...args] = command;
    const child = spawn(program ?? '', args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      // npm is a script on Windows.
      shell: process.platform === 'win32',
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });

const runStep = async (step: Step): Promise<Outcome> => {
  console.log(`\n── ${step.name} ──`);
  if (step.results) await rm(step.results.file, { force: true });
  const began = performance.now();
  const code = await execute(step);
  const seconds = (performance.now() - began) / 1000;
  const results = step.results ? await readResults(step.results.file, step.results.parse) : null;
  // A runner that ends badly without a failed test (no results, an unhandled error) has failed all the same.
  const failed = Math.max(results?.failed ?? 0, code === 0 && (!step.results || results) ? 0 : 1);
  return {
    name: step.name,
    passed: results?.passed ?? 0,
    failed,
    skipped: results?.skipped ?? 0,
    seconds,
    results,
  };
};

/** Fails when a test file exists that neither runner collected; meaningful only when both wrote their results. */
const checkCollected = async (outcomes: readonly Outcome[]): Promise<Outcome> => {
  const began = performance.now();
  const collected = outcomes.flatMap(({ results }) => results?.files ?? []);
  const left = uncollected(await findTestFiles(ROOT), collected);
  if (left.length > 0) {
    console.error(`\nNo runner collects these test files:`);
    left.forEach((path) => console.error(`  ${relative(ROOT, path)}`));
  }
  return {
    name: 'collected',
    passed: 0,
    failed: left.length > 0 ? 1 : 0,
    skipped: 0,
    seconds: (performance.now() - began) / 1000,
    results: null,
  };
};

const printTable = (outcomes: readonly Outcome[]): void => {
  const cell = (value: string | number): string => String(value).padStart(9);
  console.log(`\n${'step'.padEnd(16)}${['passed', 'failed', 'skipped', 'seconds'].map(cell).join('')}`);
  for (const { name, passed, failed, skipped, seconds, results } of outcomes) {
    const counts = results ? [passed, failed, skipped] : ['', failed === 0 ? 'ok' : 'FAILED', ''];
    console.log(`${name.padEnd(16)}${[...counts, seconds.toFixed(1)].map(cell).join('')}`);
  }
};

const chooseSteps = (names: readonly string[]): readonly Step[] | string => {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length === 0) return STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  return `There is no step named ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}.`;
};

const sum = (outcomes: readonly Outcome[], key: 'passed' | 'failed' | 'skipped'): number =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);

const main = async (): Promise<number> => {
  const names = process.argv.slice(2);
  const steps = chooseSteps(names);
  if (typeof steps === 'string') {
    console.error(steps);
    return 2;
  }
  await mkdir(RESULTS, { recursive: true });
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step));
  const withTests = steps.filter(({ results }) => results);
  const allReported = outcomes.filter(({ results }) => results).length === withTests.length;
  if (names.length === 0 && allReported) outcomes.push(await checkCollected(outcomes));
  const skippedTests = outcomes.flatMap(({ results }) => results?.skippedTests ?? []);
  if (skippedTests.length > 0) {
    console.log('\nSkipped here:');
    skippedTests.forEach((line) => console.log(`  ${line}`));
  }
  printTable(outcomes);
  const [passed, failed, skipped] = [
    sum(outcomes, 'passed'),
    sum(outcomes, 'failed'),
    sum(outcomes, 'skipped'),
  ];
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 ? 0 : 1;
};

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
process.exitCode = await main();
