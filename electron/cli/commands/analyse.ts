import { z } from 'zod';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import { type Analysis, analyseWhole, type Quantity, type VagueWording } from '#shared/goal/language/analyse';
import { toLabelled } from '#shared/goal/language/labelled';
import { textLanguage } from '#shared/goal/language/text-language';
import { linesOf, textOf } from '../input.ts';
import type { CommandSpec, Values } from '../options.ts';
import { fail, type Outcome, plain, type World } from '../outcome.ts';

const amountOf = ({ low, high, unitText, per }: Quantity): string => {
  const number =
    low === high ? low.toLocaleString('en') : `${low.toLocaleString('en')} to ${high.toLocaleString('en')}`;
  const unit = unitText === '%' ? '%' : ` ${unitText}`;
  return `${number}${plain(unit) === '%' ? '%' : ` ${plain(unit)}`}${per === null ? '' : ` (per: ${plain(per)})`}`;
};

const quantityLine = (quantity: Quantity): string =>
  `  ${quantity.role.padEnd(11)} ${amountOf(quantity)}, said as "${plain(quantity.text)}"`;

const wordingLines = ({ kind, text, question }: VagueWording): readonly string[] => [
  `  ${kind.padEnd(11)} "${plain(text)}"`,
  `  ${''.padEnd(11)} ${plain(question)}`,
];

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const toText = ({ measurable, deadline, quantities, wordings }: Analysis): string =>
  [
    measurable
      ? 'Measurable: it states an outcome in numbers.'
      : 'Not measurable: it states no outcome in numbers.',
    deadline ? 'It says by when.' : 'It does not say by when.',
    ...section('Quantities', quantities.map(quantityLine)),
    ...section('Vague wording, and the question that resolves it', wordings.flatMap(wordingLines)),
  ].join('\n');

/** The documented shape of `--json`. It only grows; a change of what is there raises `version`. */
const toJson = (analysis: Analysis): string => {
  const { wordings, quantities, measurable, deadline } = analysis;
  const answer = { format: 'phase-one-analysis', version: 1, measurable, deadline, quantities, wordings };
  return JSON.stringify(answer, null, 2);
};

const statementSchema = z.object({ id: z.string(), text: z.string() });

/** Reads `{"id","text"}`; what else the line holds is passed over. The error says what is wrong, without the line. */
const readStatement = (line: string): Result<z.infer<typeof statementSchema>, string> => {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return err('is not JSON');
  }
  const statement = statementSchema.safeParse(content);
  if (statement.success) return ok(statement.data);
  const missing = statement.error.issues[0]?.path[0];
  return err(missing === undefined ? 'is no object' : `has no "${String(missing)}" that is a text`);
};

type BadLine = { readonly number: number; readonly what: string };

const badLines = (bad: readonly BadLine[], written: number): Result<never, PlainError> => {
  const [first] = bad;
  const others = bad.slice(1, 6).map(({ number }) => number);
  const more = bad.length > 6 ? ` and ${bad.length - 6} more` : '';
  const also = others.length === 0 ? '' : ` Nor can these be read: line ${others.join(', ')}${more}.`;
  return fail(
    'line',
    `Line ${first?.number ?? 0} ${first?.what ?? 'cannot be read'}.${also}`,
    `Write each line as {"id":"…","text":"…"}. The other ${written} lines were analysed.`,
  );
};

/** How many characters of output are gathered before they are written. */
const CHUNK = 64 * 1024;

const analyseLines = async (world: World): Promise<Outcome> => {
  const bad: BadLine[] = [];
  let [number, written, waiting] = [0, 0, ''];
  for await (const line of linesOf(world.input)) {
    number += 1;
    if (line.trim() === '') continue;
    const statement = readStatement(line);
    if (!statement.ok) {
      bad.push({ number, what: statement.error });
      continue;
    }
    const { id, text } = statement.value;
    waiting += `${JSON.stringify(toLabelled(id, analyseWhole(text, textLanguage(text, 'en'))))}\n`;
    written += 1;
    if (waiting.length < CHUNK) continue;
    await world.write(waiting);
    waiting = '';
  }
  if (waiting !== '') await world.write(waiting);
  return bad.length === 0 ? ok({ text: '', exitCode: 0 }) : badLines(bad, written);
};

const run = async (values: Values, world: World): Promise<Outcome> => {
  const given = values.optional('file');
  const lines = values.has('jsonl');
  if (lines && given !== null) {
    return fail(
      'argument',
      '--jsonl reads standard input and takes no text.',
      'Leave the text or --jsonl out.',
    );
  }
  if (lines && values.has('json')) {
    return fail('option', '--json and --jsonl do not go together.', 'Choose one of them.');
  }
  if (lines) return analyseLines(world);
  if (given === null) {
    return fail(
      'argument',
      'analyse lacks its text, TEXT.',
      'Give it in quotes, or - to read standard input.',
    );
  }
  const text = given === '-' ? await textOf(world.input) : given;
  const analysis = analyseWhole(text, textLanguage(text, 'en'));
  return ok({ text: values.has('json') ? toJson(analysis) : toText(analysis), exitCode: 0 });
};

export const analyseCommand: CommandSpec = {
  name: 'analyse',
  summary:
    'Says what a goal states in numbers, what it leaves vague, and which question resolves each vague wording.',
  file: 'TEXT',
  argument: { noun: 'text', optional: true },
  options: [
    { name: 'json', help: 'Answer as JSON; "version" says which form.' },
    { name: 'jsonl', help: 'Read {"id","text"} lines from standard input; write one line each.' },
  ],
  notes: [
    'TEXT is one argument, in quotes; - reads it from standard input. English or German, as the text is; nothing leaves this computer.',
    'With --jsonl, other keys and empty lines are passed over. A line that cannot be read is named on standard error',
    'with exit code 2; the others are written all the same.',
    'Exit code: 0 it was analysed, whatever was found; 2 it could not be read.',
    'Example: phase-one analyse "Use AI to cut claims intake from five days to one day"',
  ],
  run,
};
