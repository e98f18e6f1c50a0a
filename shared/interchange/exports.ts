import { safeFileNameWith } from '#shared/core/file-name';
import { budgetTable } from './budget-table.ts';
import type { ExportInput } from './export-input.ts';
import { metricTable } from './metric-table.ts';
import { planCalendarFile } from './plan-calendar.ts';
import { projectFile } from './project-file.ts';
import { recordTable } from './record-table.ts';
import { reportJson } from './report-json.ts';
import { sessionMarkdown } from './report-markdown.ts';
import { taskTable } from './task-table.ts';

/** The kinds of file for other programs, by the names that the command line knows. */
export const EXPORT_FORMATS = [
  'markdown',
  'metrics-csv',
  'plan-csv',
  'budget-csv',
  'record-csv',
  'calendar',
  'project',
  'json',
] as const;

/** @see EXPORT_FORMATS */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a kind of file is made and named. */
type Making = {
  readonly ending: string;
  /** Follows the title of the session in the name of the file. */
  readonly suffix: string;
  readonly make: (input: ExportInput) => Uint8Array;
};

const MAKING: Readonly<Record<ExportFormat, Making>> = {
  markdown: { ending: 'md', suffix: 'report', make: sessionMarkdown },
  'metrics-csv': { ending: 'csv', suffix: 'metrics', make: ({ file }) => metricTable(file.session) },
  'plan-csv': { ending: 'csv', suffix: 'tasks', make: ({ file }) => taskTable(file.session) },
  'budget-csv': { ending: 'csv', suffix: 'budget', make: ({ file }) => budgetTable(file.session) },
  'record-csv': { ending: 'csv', suffix: 'record', make: ({ file }) => recordTable(file.session) },
  calendar: {
    ending: 'ics',
    suffix: 'plan',
    make: ({ file, created }) => planCalendarFile(file.session, created),
  },
  project: {
    ending: 'xml',
    suffix: 'plan',
    make: ({ file, created }) => projectFile(file.session, created),
  },
  json: { ending: 'json', suffix: 'report', make: reportJson },
};

/** The bytes of a file for other programs. The same session and moment give the same bytes. */
export const makeExport = (format: ExportFormat, input: ExportInput): Uint8Array =>
  MAKING[format].make(input);

/** The name that is suggested for it, safe on Windows, macOS and Linux: "Claims intake, tasks.csv". */
export const exportFileName = (format: ExportFormat, title: string): string =>
  safeFileNameWith(title, MAKING[format].suffix, MAKING[format].ending);
