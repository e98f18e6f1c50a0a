import { ok, type PlainError, type Result } from '#shared/core/result';
import { EXPORT_FORMATS, type ExportFormat, makeExport } from '#shared/interchange/exports';
import { checkOutputs, writeOutput } from '../files.ts';
import { readMoment } from '../moments.ts';
import { nearest } from '../nearest.ts';
import type { CommandSpec, Values } from '../options.ts';
import { fail, type Outcome, plain, type World } from '../outcome.ts';
import { readSession } from '../read-session.ts';

const isFormat = (text: string): text is ExportFormat => EXPORT_FORMATS.some((format) => format === text);

const readFormat = (text: string): Result<ExportFormat, PlainError> => {
  if (isFormat(text)) return ok(text);
  const meant = nearest(text, EXPORT_FORMATS);
  const todo = meant === null ? `Choose one of ${EXPORT_FORMATS.join(', ')}.` : `Did you mean ${meant}?`;
  return fail('format', `There is no export "${plain(text)}".`, todo);
};

const run = async (values: Values, world: World): Promise<Outcome> => {
  const format = readFormat(values.text('as'));
  if (!format.ok) return format;
  const created = readMoment(values.optional('created'), world.now());
  if (!created.ok) return created;
  const [path, out, force] = [values.text('file'), values.text('out'), values.has('force')];
  const free = await checkOutputs([{ path: out }], [path], force);
  if (!free.ok) return free;
  const file = await readSession(path);
  if (!file.ok) return file;
  const bytes = makeExport(format.value, { file: file.value, created: created.value });
  const written = await writeOutput({ path: out }, bytes, force);
  return written.ok ? ok({ text: `Wrote ${plain(out)}.`, exitCode: 0 }) : written;
};

export const exportCommand: CommandSpec = {
  name: 'export',
  summary: 'Writes a session for other programs: Markdown, CSV, iCalendar, Project XML or JSON. Not signed.',
  file: 'FILE.phaseone',
  options: [
    { name: 'as', value: 'FORMAT', help: `One of ${EXPORT_FORMATS.join(', ')}.`, required: true },
    { name: 'out', value: 'FILE', help: 'Where it goes.', required: true },
    {
      name: 'created',
      value: 'ISO-TIME',
      help: 'The moment it is made (2026-11-23T09:00:00Z). Default: now.',
    },
    { name: 'force', help: 'Replace a file that exists already.' },
  ],
  notes: [
    'The same session, format and --created give the same bytes.',
    'Exit code: 0 written; 2 not written.',
    'Example: phase-one export intake.phaseone --as metrics-csv --out metrics.csv',
  ],
  run,
};
