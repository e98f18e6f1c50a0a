import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Instant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { ok } from '#shared/core/result';
import { writeSessionFile } from '#shared/document/session-file';
import { assetPath } from '../assets.ts';
import { checkOutputs, writeOutput } from '../files.ts';
import type { CommandSpec, Values } from '../options.ts';
import { type Outcome, plain, type World } from '../outcome.ts';
import { readSession } from '../read-session.ts';

const ENDING = '.phaseone';

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() ?? false;

/** A sample is named by its path, with or without its ending, or by its bare name wherever the command is run. */
const samplePath = async (name: string): Promise<string> => {
  if (await isFile(name)) return name;
  if (await isFile(`${name}${ENDING}`)) return `${name}${ENDING}`;
  return /^[A-Za-z0-9-]+$/.test(name) ? ((await assetPath(`samples/${name}${ENDING}`)) ?? name) : name;
};

const run = async (values: Values, world: World): Promise<Outcome> => {
  const path = values.text('out');
  const from = await samplePath(values.text('from'));
  const force = values.has('force');
  const free = await checkOutputs([{ path }], [from], force);
  if (!free.ok) return free;
  const source = await readSession(from);
  if (!source.ok) return source;
  const at = world.now().toISOString() as Instant;
  const session = { ...source.value.session, id: asId(randomUUID()), createdAt: at };
  const origin = { kind: 'sample', of: basename(from, ENDING).slice(0, 200) } as const;
  const bytes = writeSessionFile({
    session,
    journal: [{ kind: 'create', seq: 0, at, actor: '', origin, document: session }],
  });
  const written = await writeOutput({ path }, bytes, force);
  if (!written.ok) return written;
  const name = plain(session.title) || 'a session without a title';
  return ok({ text: `Wrote ${plain(path)}: ${name}, a copy with a history of its own.`, exitCode: 0 });
};

export const newCommand: CommandSpec = {
  name: 'new',
  summary: 'Begins a session as a copy of a sample or of another session. The original stays as it is.',
  options: [
    { name: 'from', value: 'SAMPLE', help: 'A session file, or the name of a sample.', required: true },
    { name: 'out', value: 'FILE.phaseone', help: 'Where the new session goes.', required: true },
    { name: 'force', help: 'Replace a file that exists already.' },
  ],
  notes: [
    'Samples: card-fraud, claims-intake, invoice-processing, vague-goal.',
    'Exit code: 0 written; 2 not written.',
    'Example: phase-one new --from claims-intake --out intake.phaseone',
  ],
  run,
};
