import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cli, provideCli } from '../../support/cli.ts';

let cli: Cli;

beforeAll(async () => {
  cli = await provideCli();
}, 60_000);

afterAll(() => cli.remove());

const TEXT = 'Use AI to cut claims intake from five days to one day by 30 June, and improve accuracy';

const lines = (...statements: readonly unknown[]): string =>
  statements
    .map((statement) => `${typeof statement === 'string' ? statement : JSON.stringify(statement)}\n`)
    .join('');

const parse = (out: string): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('analyse of one text', () => {
  it('says what is measurable, the quantities with their role, and a question for each vague wording', async () => {
    const { out, error, exitCode } = await cli.run('analyse', TEXT);
    expect({ error, exitCode }).toEqual({ error: '', exitCode: 0 });
    expect(out.split('\n')).toEqual([
      'Measurable: it states an outcome in numbers.',
      'It says by when.',
      '',
      'Quantities',
      '  baseline    5 days, said as "five days"',
      '  target      1 days, said as "one day"',
      '',
      'Vague wording, and the question that resolves it',
      '  technology  "Use AI"',
      expect.stringMatching(/^ {14}\S.*\?$/),
      '  benefit     "improve accuracy"',
      expect.stringMatching(/^ {14}\S.*\?$/),
      '',
    ]);
  });

  it('reads German as German, and asks in German', async () => {
    const { out } = await cli.run(
      'analyse',
      'Wir wollen die Fälle deutlich schneller bearbeiten, von 5 Tagen auf 1 Tag',
    );
    expect(out).toContain('  baseline    5 Tage, said as "5 Tagen"');
    expect(out).toContain(
      '  comparative "deutlich schneller"\n              Schneller als was, gemessen von wann bis wann?',
    );
  });

  it('answers as JSON with offsets into the text', async () => {
    const { out, exitCode } = await cli.run('analyse', TEXT, '--json');
    const answer = JSON.parse(out) as { quantities: { start: number; end: number; text: string }[] };
    expect(exitCode).toBe(0);
    expect(Object.keys(answer)).toEqual([
      'format',
      'version',
      'measurable',
      'deadline',
      'quantities',
      'wordings',
    ]);
    expect(answer).toMatchObject({
      format: 'phase-one-analysis',
      version: 1,
      measurable: true,
      deadline: true,
    });
    for (const { start, end, text } of answer.quantities) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('reads the text from standard input as -', async () => {
    const { out } = await cli.feed('Reduce errors\nby 5%', 'analyse', '-');
    expect(out).toContain('change      5%, said as "5%"');
  });

  it('prints no control characters and none that turn the direction of writing', async () => {
    const { out } = await cli.feed(
      'improve \u202eaccuracy\u001b[31m by more efficient \u0007work',
      'analyse',
      '-',
    );
    for (const character of ['\u0007', '\u001b', '\u202e']) expect(out).not.toContain(character);
  });

  it.each([
    [['analyse'], 'analyse lacks its text, TEXT. Give it in quotes, or - to read standard input.'],
    [
      ['analyse', 'cut', 'costs'],
      'analyse takes one text, but got "costs" too. See phase-one analyse --help.',
    ],
    [
      ['analyse', 'x', '--jsonl'],
      '--jsonl reads standard input and takes no text. Leave the text or --jsonl out.',
    ],
    [['analyse', '--json', '--jsonl'], '--json and --jsonl do not go together. Choose one of them.'],
  ])('%j is answered in one line', async (args, line) => {
    expect(await cli.run(...args)).toEqual({ out: '', error: `${line}\n`, exitCode: 2 });
  });
});

describe('analyse --jsonl', () => {
  it('writes one line each, in the order of the input, with the keys of the labelling guide in order', async () => {
    const input = lines(
      { id: 'b', text: 'It saves 30 minutes per case.', other: [1] },
      { text: 'Improve accuracy', id: 'a' },
    );
    const { out, error, exitCode } = await cli.feed(input, 'analyse', '--jsonl');
    expect({ error, exitCode }).toEqual({ error: '', exitCode: 0 });
    expect(out).toBe(
      '{"id":"b","measurable":true,"quantities":[{"span":"30 minutes","low":30,"high":30,"unit":"minute",' +
        '"per":"case","role":"change"}],"deadline":false,"vague":[]}\n' +
        '{"id":"a","measurable":false,"quantities":[],"deadline":false,"vague":["Improve accuracy"]}\n',
    );
  });

  it('takes a byte order mark, CRLF, empty lines, raw line separators inside a text and no last line feed', async () => {
    const input = `\ufeff{"id":"1","text":"5 days"}\r\n\r\n  \n{"id":"2","text":"a\u2028b\u0085c"}\n{"id":"3","text":""}`;
    const { out, exitCode } = await cli.feed(input, 'analyse', '--jsonl');
    expect(exitCode).toBe(0);
    expect(parse(out).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('writes nothing for nothing', async () => {
    expect(await cli.feed('', 'analyse', '--jsonl')).toEqual({ out: '', error: '', exitCode: 0 });
  });

  it('names the lines that it cannot read, and writes the others all the same', async () => {
    const input = lines({ id: '1', text: 'x' }, '{oops', { id: '2', text: 'y' }, { id: '3' }, '[]', {
      id: 7,
      text: 'z',
    });
    const { out, error, exitCode } = await cli.feed(input, 'analyse', '--jsonl');
    expect(parse(out).map(({ id }) => id)).toEqual(['1', '2']);
    expect(error).toBe(
      'Line 2 is not JSON. Nor can these be read: line 4, 5, 6. ' +
        'Write each line as {"id":"…","text":"…"}. The other 2 lines were analysed.\n',
    );
    expect(exitCode).toBe(2);
  });

  it.each([
    ['{"id":"1"}', 'Line 1 has no "text" that is a text.'],
    ['{"text":"x"}', 'Line 1 has no "id" that is a text.'],
    ['"x"', 'Line 1 is no object.'],
  ])('says what %s lacks', async (line, message) => {
    expect((await cli.feed(line, 'analyse', '--jsonl')).error).toContain(message);
  });

  it('reads bytes that are no UTF-8, lone surrogates and a megabyte in one line', async () => {
    const huge = `{"id":"huge","text":"${'improve accuracy by 5 days '.repeat(40_000)}"}\n`;
    const bytes = Buffer.concat([
      Buffer.from('{"id":"bytes","text":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`"}\n{"id":"lone","text":"5 \\ud800 days"}\n${huge}`),
    ]);
    const { out, exitCode } = await cli.feed(bytes, 'analyse', '--jsonl');
    expect(exitCode).toBe(0);
    expect(parse(out).map(({ id }) => id)).toEqual(['bytes', 'lone', 'huge']);
  });

  it('analyses 3,000 statements in a few seconds', async () => {
    const text =
      'The manual review takes 45 minutes; the tool will significantly reduce effort and save 30 minutes per case.';
    const input = lines(...Array.from({ length: 3000 }, (_, index) => ({ id: String(index), text })));
    const began = performance.now();
    const { out } = await cli.feed(input, 'analyse', '--jsonl');
    expect(parse(out)).toHaveLength(3000);
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});
