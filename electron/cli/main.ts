/**
 * The command line: what the app does, without its windows. `run` touches only the files it is given and the world it
 * is handed; the lines at the end connect it to this process.
 */
import { PRODUCT } from '#shared/core/product';
import { analyseCommand } from './commands/analyse.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { countersignCommand } from './commands/countersign.ts';
import { extractCommand } from './commands/extract.ts';
import { identityCreateCommand } from './commands/identity-create.ts';
import { identityShowCommand } from './commands/identity-show.ts';
import { newCommand } from './commands/new.ts';
import { reportCommand } from './commands/report.ts';
import { verifyCommand } from './commands/verify.ts';
import { nearest } from './nearest.ts';
import { type CommandSpec, helpOf, parseCommand } from './options.ts';
import { type ExitCode, fail, type Outcome, plain, type World } from './outcome.ts';

const COMMANDS: readonly CommandSpec[] = [
  checkCommand,
  reportCommand,
  exportCommand,
  verifyCommand,
  countersignCommand,
  extractCommand,
  newCommand,
  identityCreateCommand,
  identityShowCommand,
  analyseCommand,
];

const overview = (): string =>
  [
    `${PRODUCT.name} ${PRODUCT.version}: from a vague goal to numeric metrics, a plan and a signed report, without its windows.`,
    '',
    'Usage: phase-one COMMAND … | phase-one COMMAND --help | phase-one --version',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(18)}${summary}`),
    '',
    'Exit code: 0 all is well; 1 looked at, and something is wrong with it; 2 could not be done.',
  ].join('\n');

const find = (args: readonly string[]): { spec: CommandSpec; rest: readonly string[] } | null => {
  for (const spec of COMMANDS) {
    const words = spec.name.split(' ');
    if (words.every((word, index) => args[index] === word)) return { spec, rest: args.slice(words.length) };
  }
  return null;
};

const unknownCommand = (args: readonly string[]): Outcome => {
  const [first = '', second = ''] = args;
  if (first.startsWith('-')) {
    return fail('option', `There is no option ${plain(first)} here.`, 'See phase-one --help.');
  }
  const names = COMMANDS.map(({ name }) => name);
  const meant = nearest(`${first} ${second}`.trim(), names) ?? nearest(first, names);
  const todo = meant === null ? 'See phase-one --help.' : `Did you mean phase-one ${meant}?`;
  const typed = first === 'identity' ? `${first} ${second}`.trim() : first;
  return fail('command', `There is no command "${plain(typed)}".`, todo);
};

const perform = async (args: readonly string[], world: World): Promise<Outcome> => {
  const [first] = args;
  if (first === undefined || first === '--help' || first === 'help') {
    return { ok: true, value: { text: overview(), exitCode: first === undefined ? 2 : 0 } };
  }
  if (first === '--version')
    return { ok: true, value: { text: `${PRODUCT.name} ${PRODUCT.version}`, exitCode: 0 } };
  const command = find(args);
  if (command === null) return unknownCommand(args);
  const values = parseCommand(command.spec, command.rest);
  if (!values.ok) return values;
  if (values.value === null) return { ok: true, value: { text: helpOf(command.spec), exitCode: 0 } };
  return command.spec.run(values.value, world);
};

/** What goes to standard output and standard error, and the exit code. */
type Spoken = { readonly out: string; readonly error: string; readonly exitCode: ExitCode };

/** Runs one command line. Never throws: a defect of the program too becomes one line. */
const run = async (args: readonly string[], world: World): Promise<Spoken> => {
  try {
    const outcome = await perform(args, world);
    if (outcome.ok) {
      const { text, exitCode } = outcome.value;
      return { out: text === '' ? '' : `${text}\n`, error: '', exitCode };
    }
    const { message, todo } = outcome.error;
    return { out: '', error: `${plain(`${message} ${todo}`)}\n`, exitCode: 2 };
  } catch (error) {
    if (world.env.PHASE_ONE_DEBUG === '1') throw error;
    const message = error instanceof Error ? error.message : String(error);
    return {
      out: '',
      error: `${plain(`Phase One failed, by a mistake of its own: ${message}`)}\n`,
      exitCode: 2,
    };
  }
};

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
const spoken = await run(process.argv.slice(2), {
  env: process.env,
  now: () => new Date(),
  input: process.stdin,
  write: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
});
process.stdout.write(spoken.out);
process.stderr.write(spoken.error);
process.exitCode = spoken.exitCode;
