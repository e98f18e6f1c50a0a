import { parseArgs } from 'node:util';
import { ok, type PlainError, type Result } from '#shared/core/result';
import { nearest } from './nearest.ts';
import { fail, type Outcome, type World } from './outcome.ts';

/** One option. `value` is the name its value goes by in the help; without it the option is a switch. */
export type OptionSpec = {
  readonly name: string;
  readonly value?: string;
  readonly help: string;
  readonly required?: boolean;
  /** Whether it may be given several times. */
  readonly many?: boolean;
};

/** The options and the file a command was called with. */
export type Values = {
  /** The value of a required option, of the file argument, or of an option that is known to be there. */
  readonly text: (name: string) => string;
  readonly optional: (name: string) => string | null;
  readonly all: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
};

/** One command: what the help says of it, what it takes, and what it does. */
export type CommandSpec = {
  readonly name: string;
  readonly summary: string;
  /** The file that it works on, as named in the help; absent when it takes none. */
  readonly file?: string;
  /** Where it works on something else than a file: what that is called, and whether it may be left out. */
  readonly argument?: { readonly noun: string; readonly optional: boolean };
  readonly options: readonly OptionSpec[];
  /** Exit codes and examples, as lines of the help. */
  readonly notes: readonly string[];
  readonly run: (values: Values, world: World) => Promise<Outcome>;
};

const HELP: OptionSpec = { name: 'help', help: 'Show this help.' };

const optionsOf = (spec: CommandSpec): readonly OptionSpec[] => [...spec.options, HELP];

const seeHelp = (spec: CommandSpec): string => `See phase-one ${spec.name} --help.`;

type Token = {
  readonly kind: 'option' | 'positional' | 'option-terminator';
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

const tokensOf = (spec: CommandSpec, args: readonly string[]): readonly Token[] =>
  parseArgs({
    args: [...args],
    options: Object.fromEntries(
      optionsOf(spec).map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
    ),
    // What is wrong is found and said below; the parser's own errors name no neighbour.
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;

const checkOption = (
  spec: CommandSpec,
  token: Token,
  seen: ReadonlyMap<string, readonly string[]>,
): Result<string, PlainError> => {
  const [name, raw] = [token.name ?? '', token.rawName ?? ''];
  const option = optionsOf(spec).find((known) => known.name === name);
  if (!option || raw !== `--${name}`) {
    const meant = nearest(
      name,
      optionsOf(spec).map((known) => known.name),
    );
    const guess = meant === null ? seeHelp(spec) : `Did you mean --${meant}?`;
    return fail('option', `There is no option ${raw}.`, guess);
  }
  if (option.value === undefined) {
    if (token.value !== undefined) return fail('option', `${raw} takes no value.`, seeHelp(spec));
    return ok('');
  }
  const looksLikeOption = token.inlineValue !== true && token.value?.startsWith('--') === true;
  if (token.value === undefined || token.value === '' || looksLikeOption) {
    return fail('option', `${raw} lacks its value, ${option.value}.`, seeHelp(spec));
  }
  if (seen.has(name) && option.many !== true) {
    return fail('option', `${raw} is given twice.`, 'Give it once.');
  }
  return ok(token.value);
};

const checkComplete = (
  spec: CommandSpec,
  values: ReadonlyMap<string, readonly string[]>,
  files: readonly string[],
): Result<void, PlainError> => {
  const [file, extra] = files;
  const noun = spec.argument?.noun ?? 'file';
  if (spec.file === undefined && file !== undefined) {
    return fail('argument', `${spec.name} takes no file, but got "${file}".`, seeHelp(spec));
  }
  if (spec.file !== undefined && file === undefined && spec.argument?.optional !== true) {
    return fail('argument', `${spec.name} lacks its ${noun}, ${spec.file}.`, seeHelp(spec));
  }
  if (extra !== undefined) {
    return fail('argument', `${spec.name} takes one ${noun}, but got "${extra}" too.`, seeHelp(spec));
  }
  const missing = spec.options.find(({ name, required }) => required === true && !values.has(name));
  if (!missing) return ok(undefined);
  return fail('option', `--${missing.name} ${missing.value ?? ''} is missing.`, seeHelp(spec));
};

/** Reads a command's arguments. Null stands for `--help`, which wins over everything that may be wrong. */
export const parseCommand = (
  spec: CommandSpec,
  args: readonly string[],
): Result<Values | null, PlainError> => {
  const tokens = tokensOf(spec, args);
  if (tokens.some(({ kind, name }) => kind === 'option' && name === 'help')) return ok(null);
  const values = new Map<string, readonly string[]>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value ?? '');
    if (token.kind !== 'option') continue;
    const value = checkOption(spec, token, values);
    if (!value.ok) return value;
    const name = token.name ?? '';
    values.set(name, [...(values.get(name) ?? []), value.value]);
  }
  const complete = checkComplete(spec, values, files);
  if (!complete.ok) return complete;
  const all = (name: string): readonly string[] => (name === 'file' ? files : (values.get(name) ?? []));
  return ok({
    text: (name) => all(name)[0] ?? '',
    optional: (name) => all(name)[0] ?? null,
    all,
    has: (name) => values.has(name),
  });
};

const usageOf = (spec: CommandSpec): string => {
  const written = ({ name, value }: OptionSpec): string =>
    value === undefined ? `--${name}` : `--${name} ${value}`;
  const required = spec.options.filter((option) => option.required === true).map(written);
  const free = spec.options.filter((option) => option.required !== true).map((o) => `[${written(o)}]`);
  const file = spec.argument?.optional === true && spec.file !== undefined ? `[${spec.file}]` : spec.file;
  return ['phase-one', spec.name, file, ...required, ...free].filter(Boolean).join(' ');
};

/** The help of one command. */
export const helpOf = (spec: CommandSpec): string => {
  const lines = optionsOf(spec).map(
    ({ name, value, help }) => `  ${`--${name}${value === undefined ? '' : ` ${value}`}`.padEnd(28)}${help}`,
  );
  return [spec.summary, '', `Usage: ${usageOf(spec)}`, '', ...lines, '', ...spec.notes].join('\n');
};
