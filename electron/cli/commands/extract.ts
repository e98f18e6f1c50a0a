import { ok } from '#shared/core/result';
import { checkOutputs, writeOutput } from '../files.ts';
import type { CommandSpec, Values } from '../options.ts';
import { fail, type Outcome, plain, type World } from '../outcome.ts';
import { readReport } from '../read-report.ts';

const run = async (values: Values, world: World): Promise<Outcome> => {
  const [path, out, force] = [values.text('file'), values.text('out'), values.has('force')];
  const free = await checkOutputs([{ path: out }], [path], force);
  if (!free.ok) return free;
  const report = await readReport(path, world);
  if (!report.ok) return report;
  const { sessionFile, verdict, summary } = report.value.verification;
  if (!sessionFile) {
    return fail('no-session', `No session is attached to "${plain(path)}".`, 'Name a report of Phase One.');
  }
  const written = await writeOutput({ path: out }, sessionFile, force);
  if (!written.ok) return written;
  const lines = [
    `Wrote ${plain(out)}, the session that the report was made from.`,
    ...(verdict === 'valid' ? [] : [`Mind that nothing vouches for it: ${plain(summary)}`]),
  ];
  return ok({ text: lines.join('\n'), exitCode: verdict === 'valid' ? 0 : 1 });
};

export const extractCommand: CommandSpec = {
  name: 'extract',
  summary: 'Takes the session out of a report, byte for byte as it was attached.',
  file: 'REPORT.pdf',
  options: [
    { name: 'out', value: 'SESSION.phaseone', help: 'Where the session goes.', required: true },
    { name: 'force', help: 'Replace a file that exists already.' },
  ],
  notes: [
    'Exit code: 0 written; 1 written, but the report is not valid or not signed; 2 not written.',
    'Example: phase-one extract intake.pdf --out intake.phaseone',
  ],
  run,
};
