import { readFile, stat, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRODUCT } from '#shared/core/product';
import { readSessionFile } from '#shared/document/session-file';
import { type Cli, provideCli, samplePath, SAMPLES } from '../../support/cli.ts';

let cli: Cli;

beforeAll(async () => {
  cli = await provideCli();
}, 60_000);

afterAll(() => cli.remove());

const COMMANDS = ['check', 'report', 'export', 'verify', 'new', 'identity create', 'analyse'];

describe('help', () => {
  it('names every command', async () => {
    const { out, exitCode } = await cli.run('--help');
    expect(exitCode).toBe(0);
    for (const name of COMMANDS) expect(out).toContain(`\n  ${name} `);
  });

  it.each(COMMANDS)('of %s says what it takes, with an example, whatever else is wrong', async (name) => {
    const { out, error, exitCode } = await cli.run(...name.split(' '), '--nonsense', '--help');
    expect({ error, exitCode }).toEqual({ error: '', exitCode: 0 });
    expect(out).toContain(`Usage: phase-one ${name}`);
    expect(out).toContain('Example: phase-one');
  });

  it('is shown, with exit code 2, when nothing is asked for', async () => {
    const { out, exitCode } = await cli.run();
    expect(out).toContain('Usage: phase-one');
    expect(exitCode).toBe(2);
  });
});

describe('version', () => {
  it('is that of the package', async () => {
    const manifest = JSON.parse(
      await readFile(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as {
      version: string;
    };
    expect(manifest.version).toBe(PRODUCT.version);
    expect(await cli.run('--version')).toEqual({
      out: `Phase One ${manifest.version}\n`,
      error: '',
      exitCode: 0,
    });
  });
});

describe('what is typed wrong', () => {
  it.each([
    [['chek', 'x'], 'There is no command "chek". Did you mean phase-one check?'],
    [['identity'], 'There is no command "identity". Did you mean phase-one identity create?'],
    [['identity', 'make'], 'There is no command "identity make". Did you mean phase-one identity create?'],
    [['zzzzzzzz'], 'There is no command "zzzzzzzz". See phase-one --help.'],
    [['--jsn'], 'There is no option --jsn here. See phase-one --help.'],
    [['check', 'x', '--jsno'], 'There is no option --jsno. Did you mean --json?'],
    [['check', 'x', '-j'], 'There is no option -j. Did you mean --json?'],
    [['check', 'x', '--json=yes'], '--json takes no value. See phase-one check --help.'],
    [['check'], 'check lacks its file, FILE.phaseone. See phase-one check --help.'],
    [['check', 'x', 'y'], 'check takes one file, but got "y" too. See phase-one check --help.'],
    [['new', '--from', 'x'], '--out FILE.phaseone is missing. See phase-one new --help.'],
    [['new', '--from', '--out'], '--from lacks its value, SAMPLE. See phase-one new --help.'],
    [['new', '--from', 'x', '--from', 'y', '--out', 'z'], '--from is given twice. Give it once.'],
    [['new', 'x', '--from', 'y', '--out', 'z'], 'new takes no file, but got "x". See phase-one new --help.'],
    [['check', 'x', '--today', '2026-02-30'], '"2026-02-30" is not a day. Write it as 2026-11-23.'],
  ])('%j is answered in one line', async (args, line) => {
    expect(await cli.run(...args)).toEqual({ out: '', error: `${line}\n`, exitCode: 2 });
  });
});

describe('check', () => {
  it('exits 1 for the vague sample and groups what is missing by the five reasons', async () => {
    const { out, error, exitCode } = await cli.run(
      'check',
      samplePath('vague-goal'),
      '--today',
      '2026-11-23',
    );
    expect({ error, exitCode }).toEqual({ error: '', exitCode: 1 });
    const reasons = out.split('\n').filter((line) => /^[1-5] /.test(line));
    expect(reasons.map((line) => line.split(':')[0])).toEqual([
      '1 The problem is defined in numbers',
      '2 The data is ready',
      '3 Integration is planned',
      '4 The right people lead',
      '5 There is a path after the demo',
    ]);
    expect(out).toContain('Must fix');
  });

  it('exits 0 where nothing must be fixed', async () => {
    const spoken = await cli.run('check', samplePath('claims-intake'), '--today', '2026-11-23');
    expect(spoken).toMatchObject({ error: '', exitCode: 0 });
  });

  it('looks at the session as on the day that it is told', async () => {
    const later = await cli.run('check', samplePath('claims-intake'), '--today', '2036-11-23');
    expect(later.out).toContain('looked at on 2036-11-23');
    expect(later.exitCode).toBe(1);
  });

  it('answers as JSON in the documented form', async () => {
    const { out, exitCode } = await cli.run(
      'check',
      samplePath('vague-goal'),
      '--json',
      '--today',
      '2026-11-23',
    );
    expect(exitCode).toBe(1);
    const answer = JSON.parse(out) as Record<string, unknown> & {
      findings: Record<string, unknown>[];
      counts: Record<string, number>;
    };
    expect(Object.keys(answer)).toEqual([
      ...['format', 'version', 'file', 'session', 'today', 'blocked', 'counts', 'lowest', 'reasons'],
      'findings',
    ]);
    expect(answer).toMatchObject({
      format: 'phase-one-check',
      version: 1,
      blocked: true,
      today: '2026-11-23',
    });
    expect(Object.keys(answer.findings[0] ?? {})).toEqual([
      ...['key', 'rule', 'reason', 'severity', 'stage', 'path', 'place', 'statement', 'advice', 'accepted'],
    ]);
    const counted = Object.values(answer.counts).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(answer.findings.length);
  });
});

describe('new', () => {
  it.each(SAMPLES)('makes a copy of %s that is a session of its own', async (name) => {
    const out = `${name}.phaseone`;
    expect(await cli.run('new', '--from', name, '--out', out)).toMatchObject({ error: '', exitCode: 0 });
    const [original, copy] = await Promise.all(
      [samplePath(name), cli.path(out)].map(async (path) => {
        const read = readSessionFile(new Uint8Array(await readFile(path)));
        if (!read.ok) throw new Error(read.error.message);
        return read.value;
      }),
    );
    expect(copy?.session.id).not.toBe(original?.session.id);
    expect(copy?.session.metrics).toEqual(original?.session.metrics);
    expect(copy?.journal).toHaveLength(1);
    expect(copy?.journal[0]).toMatchObject({ kind: 'create', origin: { kind: 'sample', of: name } });
  });

  it('takes the path of a sample, and never writes over a file', async () => {
    await writeFile(cli.path('taken.phaseone'), 'mine');
    const args = ['new', '--from', samplePath('vague-goal'), '--out', 'taken.phaseone'];
    expect(await cli.run(...args)).toMatchObject({ exitCode: 2 });
    expect(await readFile(cli.path('taken.phaseone'), 'utf8')).toBe('mine');
    expect(await cli.run(...args, '--force')).toMatchObject({ exitCode: 0 });
  });

  it('takes the path of a sample without its ending', async () => {
    const from = samplePath('vague-goal').replace(/\.phaseone$/, '');
    const args = ['new', '--from', from, '--out', 'without-ending.phaseone'];
    expect(await cli.run(...args)).toMatchObject({ error: '', exitCode: 0 });
  });

  it('says when the folder to write into is not there', async () => {
    const spoken = await cli.run('new', '--from', 'vague-goal', '--out', 'nowhere/x.phaseone');
    expect(spoken.error).toBe(
      'The folder of "nowhere/x.phaseone" does not exist. Make it, or name another one.\n',
    );
  });
});

describe('identity create', () => {
  const args = (email: string, out: string): readonly string[] => [
    ...['identity', 'create', '--name', 'Ana', '--organisation', 'A', '--email', email],
    ...['--out', out, '--passphrase-env', 'PASS'],
  ];

  it('writes a file that only its owner may read', async () => {
    expect(await cli.run(...args('ana@example.org', 'ana.p12'))).toMatchObject({ error: '', exitCode: 0 });
    expect((await stat(cli.path('ana.p12'))).mode & 0o777).toBe(0o600);
  });

  it('never replaces an identity that is there', async () => {
    const before = await readFile(cli.path('ana.p12'));
    expect(await cli.run(...args('ana@example.org', 'ana.p12'))).toMatchObject({ exitCode: 2 });
    expect(Buffer.compare(await readFile(cli.path('ana.p12')), before)).toBe(0);
  });

  it('refuses what no certificate can hold, in one line', async () => {
    expect(await cli.run(...args('not an address', 'b.p12'))).toMatchObject({
      exitCode: 2,
      error: 'The e-mail address is not one. Enter an address such as ana@example.org.\n',
    });
    expect(await cli.run(...args('ana@example.org', 'c.p12'), '--years', '1.5')).toMatchObject({
      exitCode: 2,
    });
    await expect(stat(cli.path('b.p12'))).rejects.toThrow();
    await expect(stat(cli.path('c.p12'))).rejects.toThrow();
  });
});
