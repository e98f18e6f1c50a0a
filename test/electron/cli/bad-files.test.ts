import { open, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { digestOf } from '#shared/core/digest';
import {
  type Cli,
  createIdentity,
  provideCli,
  reportArgs,
  samplePath,
  type Spoken,
} from '../../support/cli.ts';

let cli: Cli;
let sample: string;

/** A session file with other content and a digest that fits it. */
const sealed = (change: (content: Record<string, unknown>) => void): string => {
  const content = JSON.parse(sample) as Record<string, unknown>;
  delete content.digest;
  change(content);
  return `${canonicalJson({ ...content, digest: digestOf(content) })}\n`;
};

beforeAll(async () => {
  cli = await provideCli();
  await createIdentity(cli);
  sample = await readFile(samplePath('vague-goal'), 'utf8');
  const write = (name: string, content: string | Uint8Array): Promise<void> =>
    writeFile(cli.path(name), content);
  await write('letter.phaseone', 'Dear client');
  await write('empty.phaseone', '');
  await write('picture.phaseone', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]));
  await write('list.phaseone', '[]');
  await write('other.phaseone', '{"format":"something-else","version":1,"digest":""}');
  await write('cut.phaseone', sample.slice(0, sample.length / 2));
  await write(
    'changed.phaseone',
    sample.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  );
  await write(
    'newer.phaseone',
    sealed((content) => (content.version = 99)),
  );
  await write('proto.phaseone', sample.replace('{', '{"__proto__":{"polluted":true},'));
  await write('deep.phaseone', `${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  await write(
    'foreign.phaseone',
    sealed((content) => ((content.session as Record<string, unknown>).secret = 1)),
  );
  const large = await open(cli.path('large.phaseone'), 'w');
  await large.truncate(200 * 1024 * 1024);
  await large.close();
}, 120_000);

afterAll(() => cli.remove());

const BAD: readonly (readonly [name: string, says: RegExp])[] = [
  ['letter.phaseone', /not a session file/],
  ['empty.phaseone', /is empty/],
  ['picture.phaseone', /not a session file/],
  ['list.phaseone', /not a Phase One session|not a session file/],
  ['other.phaseone', /not a Phase One session/],
  ['cut.phaseone', /cut off or damaged/],
  ['changed.phaseone', /damaged/],
  ['newer.phaseone', /newer Phase One.*Update/],
  ['proto.phaseone', /__proto__/],
  ['deep.phaseone', /nested/],
  ['foreign.phaseone', /holds what no session may hold/],
  ['large.phaseone', /is 200 MB; a session file has at most 32 MB/],
  ['absent.phaseone', /does not exist/],
  ['.', /is a folder/],
];

const expectOneLine = (spoken: Spoken, says: RegExp): void => {
  expect(spoken).toMatchObject({ out: '', exitCode: 2 });
  expect(spoken.error).toMatch(/^[^\n]+\n$/);
  expect(spoken.error).toMatch(says);
  expect(spoken.error).not.toMatch(/Error|\.(ts|js)\b|mistake of its own/);
};

describe.each(BAD)('%s', (name, says) => {
  it('is answered by one line and exit code 2, and nothing is changed', async () => {
    const before = await readFile(cli.path('me.p12'));
    expectOneLine(await cli.run('check', name), says);
    expectOneLine(await cli.run('new', '--from', name, '--out', 'never.phaseone'), says);
    expectOneLine(await cli.run(...reportArgs(name, 'never.pdf')), says);
    expect((await readdir(cli.folder)).sort()).toEqual(listed);
    expect(Buffer.compare(await readFile(cli.path('me.p12')), before)).toBe(0);
  });
});

const listed = [
  ...BAD.map(([name]) => name).filter((name) => !['absent.phaseone', '.'].includes(name)),
  'me.p12',
  'me.pem',
].sort();

describe('a report of 200 MB', () => {
  it('is refused before it is read', async () => {
    expectOneLine(await cli.run('verify', 'large.phaseone'), /is 200 MB; a report has at most/);
  });
});

describe('names that could play tricks on the terminal', () => {
  it('are shown without their control characters', async () => {
    const spoken = await cli.run('check', 'a\u001b]0;owned\u0007\u202eb.phaseone');
    expect(spoken.exitCode).toBe(2);
    // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
    expect(spoken.error).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
