import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What one runner did, from its own JSON. `files` are the test files that it collected. */
export type RunnerResults = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly skippedTests: readonly string[];
  readonly files: readonly string[];
};

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Reads vitest's JSON. A file that broke before its first test counts as one failure. */
export const parseVitest = (json: unknown): RunnerResults => {
  const { testResults } = vitestSchema.parse(json);
  const tests = testResults.flatMap((file) => file.assertionResults);
  const skipped = tests.filter(({ status }) => !['passed', 'failed'].includes(status));
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + brokenFiles.length,
    skipped: skipped.length,
    skippedTests: skipped.map(({ fullName }) => fullName),
    files: testResults.map(({ name }) => name),
  };
};

const playwrightTestSchema = z.object({
  status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
  projectName: z.string(),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
});

type Suite = {
  title: string;
  specs: { title: string; file: string; tests: z.infer<typeof playwrightTestSchema>[] }[];
  suites?: Suite[] | undefined;
};

const suiteSchema: z.ZodType<Suite> = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), file: z.string(), tests: z.array(playwrightTestSchema) })),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});

const playwrightSchema = z.object({
  config: z.object({ rootDir: z.string() }),
  suites: z.array(suiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })),
});

const specsOf = (suite: Suite): Suite['specs'] => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];

/** Reads Playwright's JSON. An error outside any test counts as one failure, a test that needed a retry as failed. */
export const parsePlaywright = (json: unknown): RunnerResults => {
  const { config, suites, errors } = playwrightSchema.parse(json);
  const specs = suites.flatMap(specsOf);
  const tests = specs.flatMap((spec) => spec.tests.map((test) => ({ ...test, title: spec.title })));
  const skipped = tests.filter(({ status }) => status === 'skipped');
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: tests.filter(({ status }) => ['unexpected', 'flaky'].includes(status)).length + errors.length,
    skipped: skipped.length,
    skippedTests: skipped.map(({ projectName, title, annotations }) => {
      const reason = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
      return `[${projectName}] ${title}: ${reason}`;
    }),
    files: [...new Set(specs.map(({ file }) => `${config.rootDir}/${file}`))],
  };
};

/** Reads a results file; null where the runner never wrote a whole one. */
export const readResults = async (
  path: string,
  parse: (json: unknown) => RunnerResults,
): Promise<RunnerResults | null> => {
  try {
    return parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
};
