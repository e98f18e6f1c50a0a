/**
 * The standard tools that judge our PDFs. Where they are absent and we may install, they are installed; elsewhere the
 * tests that need them are skipped by name.
 */
import { spawnSync } from 'node:child_process';
import { aptInstall } from './apt.ts';

/** Each tool with the Debian package that holds it. */
const PACKAGES = {
  pdfsig: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  qpdf: 'qpdf',
  openssl: 'openssl',
  certutil: 'libnss3-tools',
} as const;

/** The name of a tool. */
export type PdfTool = keyof typeof PACKAGES;

/** Whether a program is on the path. */
export const isThere = (tool: string): boolean =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [tool], { stdio: 'ignore' }).status === 0;

/** The tools of those named (all unless said) that this machine lacks. */
export const missingPdfTools = (
  tools: readonly PdfTool[] = Object.keys(PACKAGES) as PdfTool[],
): readonly PdfTool[] => tools.filter((tool) => !isThere(tool));

/** Installs what is missing where that is possible. @returns what is still missing */
export const providePdfTools = (): readonly PdfTool[] => {
  const missing = missingPdfTools();
  if (missing.length === 0) return [];
  aptInstall([...new Set(missing.map((tool) => PACKAGES[tool]))]);
  return missingPdfTools();
};

/** What a tool said: everything it printed, and its exit code. */
export type ToolAnswer = { readonly status: number; readonly text: string };

/** Runs a tool on files of this test's own. pdfsig's exit code says nothing (0 in every case): read its text. */
export const runTool = (tool: PdfTool, args: readonly string[], cwd?: string): ToolAnswer => {
  const answer = spawnSync(tool, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // The answers are compared: a translated tool would say something else.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    ...(cwd === undefined ? {} : { cwd }),
  });
  if (answer.error) throw answer.error;
  return { status: answer.status ?? -1, text: `${answer.stdout}${answer.stderr}` };
};
