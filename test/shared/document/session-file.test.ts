import { describe, expect, it } from 'vitest';
import { fromUtf8, utf8 } from '#shared/core/bytes';
import { canonicalJson } from '#shared/core/canonical-json';
import { digestOf } from '#shared/core/digest';
import { FILE_SIZE_LIMIT, readSessionFile, writeSessionFile } from '#shared/document/session-file';
import { emptyParticipant } from '#shared/session/participant';
import { carryOut, type Desk, id, openDesk, undo } from '../session/desk.ts';
import { claimsIntake } from '../../support/samples/claims-intake.ts';

const filled = (): Desk => {
  const desk = openDesk(claimsIntake.session);
  carryOut(desk, { type: 'session.update', changes: { title: 'Größe, Μέγεθος, Размер, Kích thước 😀' } });
  carryOut(desk, { type: 'metric.remove', id: id('m-intake') });
  undo(desk);
  return desk;
};

const bytesOf = (desk: Desk): Uint8Array => writeSessionFile(desk);

type Raw = Record<string, unknown>;

/** A file whose content was changed and whose digest was made to fit. */
const changed = (change: (raw: Raw) => void): Uint8Array => {
  const content = JSON.parse(fromUtf8(bytesOf(filled()))) as Raw;
  delete content.digest;
  change(content);
  return utf8(canonicalJson({ ...content, digest: digestOf(content) }));
};

const refusal = (bytes: Uint8Array) => {
  const read = readSessionFile(bytes);
  if (read.ok) throw new Error('the file was read');
  const { code, message, todo } = read.error;
  expect(message).toMatch(/^[A-Z].*\.$/);
  expect(todo).toMatch(/^[A-Z].*\.$/);
  expect(message).not.toMatch(/\n|\bat \S+:\d|undefined/);
  return code;
};

describe('a session file', () => {
  it('comes back as it was written', () => {
    const { session, journal } = filled();
    const read = readSessionFile(writeSessionFile({ session, journal }));
    expect(read).toEqual({ ok: true, value: { session, journal } });
  });

  it('has one form: equal content gives equal bytes', () => {
    const bytes = bytesOf(filled());
    expect(bytesOf(filled())).toEqual(bytes);
    const read = readSessionFile(bytes);
    expect(read.ok && writeSessionFile(read.value)).toEqual(bytes);
  });

  it('is one line of text that ends with a line feed', () => {
    expect(fromUtf8(bytesOf(filled())).split('\n')).toHaveLength(2);
  });

  it('may begin with a byte order mark and be laid out by an editor', () => {
    const laidOut = JSON.stringify(JSON.parse(fromUtf8(bytesOf(filled()))), null, 2);
    expect(readSessionFile(utf8(`\uFEFF${laidOut}\n\n`)).ok).toBe(true);
  });
});

describe('what is not a session file', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]), 'not-text'],
    ['prose', utf8('Dear client, please find attached'), 'not-json'],
    ['white space', utf8('  \n '), 'not-json'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'not-json'],
    ['a JSON list', utf8('[1,2,3]'), 'not-a-session'],
    ['a JSON number', utf8('5'), 'not-a-session'],
    ['null', utf8('null'), 'not-a-session'],
    ['another JSON file', utf8('{"name":"phase-one","version":"0.1.0"}'), 'not-a-session'],
    ['a session of another program', utf8('{"format":"phase-two","version":1,"digest":""}'), 'not-a-session'],
    [
      'a version that is no number',
      utf8('{"format":"phase-one","version":"1","digest":""}'),
      'not-a-session',
    ],
    ['version zero', utf8('{"format":"phase-one","version":0,"digest":""}'), 'not-a-session'],
  ])('is refused in one plain sentence: %s', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  it('is refused untouched when a newer version wrote it, whatever else it holds', () => {
    expect(refusal(utf8('{"format":"phase-one","version":99,"digest":"new:1","future":[{}]}'))).toBe('newer');
  });

  it('is refused by its size before it is read: 200 MB', () => {
    // Only the length is looked at, so a stand-in with that length does not need the memory.
    const huge = { length: 200 * 1024 * 1024 } as unknown as Uint8Array;
    const read = readSessionFile(huge);
    expect(read).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(!read.ok && read.error.message).toBe('The file is 200 MB; a session file has at most 32 MB.');
    expect(FILE_SIZE_LIMIT).toBe(32 * 1024 * 1024);
  });
});

describe('a damaged session file', () => {
  const whole = bytesOf(filled());

  it('is named as damaged wherever it is cut off', () => {
    let cuts = 0;
    for (let length = 997; length < whole.length - 1; length += 997) {
      expect(refusal(whole.slice(0, length)), `after ${length} bytes`).toBe('damaged');
      cuts += 1;
    }
    expect(cuts).toBeGreaterThan(40);
  });

  it('is named as damaged when it is cut inside a character', () => {
    const at = whole.findIndex((byte) => byte >= 0xf0);
    expect(at).toBeGreaterThan(0);
    expect(refusal(whole.slice(0, at + 2))).toBe('damaged');
  });

  it('is never read when one byte is flipped', () => {
    for (let at = 0; at < whole.length - 1; at += 499) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0x01;
      refusal(flipped);
    }
  });

  it('is named as damaged when a digit or the digest was changed by hand', () => {
    const text = fromUtf8(whole);
    expect(refusal(utf8(text.replace('"value":5.2', '"value":5.3')))).toBe('damaged');
    expect(refusal(utf8(text.replace(/"digest":"sha256:./, '"digest":"sha256:x')))).toBe('damaged');
  });

  it('is named as damaged when its history leads elsewhere, although the digest fits', () => {
    expect(refusal(changed((raw) => ((raw.session as Raw).title = 'Another title')))).toBe('damaged');
    expect(refusal(changed((raw) => (raw.journal as unknown[]).splice(1, 1)))).toBe('damaged');
    expect(refusal(changed((raw) => (raw.journal as unknown[]).pop()))).not.toBe('newer');
  });
});

describe('a file made to do harm', () => {
  const forged = (text: string): Uint8Array => utf8(text);

  it.each(['__proto__', 'constructor', 'prototype'])('is refused when it holds %s', (name) => {
    const text = fromUtf8(bytesOf(filled()));
    expect(refusal(forged(text.replace('{', `{"${name}":{"polluted":true},`)))).toBe('forbidden');
    expect(refusal(forged(text.replace('"goal":{', `"goal":{"${name}":{"polluted":true},`)))).toBe(
      'forbidden',
    );
    expect(({} as Raw).polluted).toBeUndefined();
  });

  it('is refused when the forbidden name is written with escapes', () => {
    const text = fromUtf8(bytesOf(filled()));
    expect(refusal(forged(text.replace('{', String.raw`{"\u005f_proto__":{"polluted":true},`)))).toBe(
      'forbidden',
    );
  });

  it('is refused when it is nested beyond reason, before it is parsed', () => {
    expect(refusal(utf8('['.repeat(1_000_000)))).toBe('forbidden');
    expect(refusal(utf8(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`))).toBe('forbidden');
  });

  it('is not refused for brackets inside a text', () => {
    const desk = filled();
    carryOut(desk, { type: 'goal.update', changes: { statement: `${'[{'.repeat(500)}\\"` } });
    expect(readSessionFile(bytesOf(desk)).ok).toBe(true);
  });

  it.each<[string, (raw: Raw) => void]>([
    ['an unknown member', (raw) => (raw.extra = 1)],
    ['an unknown member deep inside', (raw) => (((raw.session as Raw).goal as Raw).script = 'x')],
    ['no journal', (raw) => (raw.journal = [])],
    ['an endless text', (raw) => ((raw.session as Raw).title = 'x'.repeat(5000))],
    ['a person twice', (raw) => twice(raw, 'participants')],
    ['an owner who is not there', (raw) => (((raw.session as Raw).goal as Raw).saidBy = 'nobody')],
  ])('is refused when it holds %s', (_, change) => {
    expect(refusal(changed(change))).toBe('invalid');
  });

  it('is refused when a step of its history is no session, although its end is one', () => {
    const bytes = changed((raw) => {
      const [create] = raw.journal as Raw[];
      const stamp = { at: create?.at, actor: '' };
      const [good, bad] = ['Claims intake', { toString: 'x' }];
      const title = (value: unknown) => [{ op: 'replace', path: ['title'], value }];
      const command = { type: 'session.update', changes: { title: 'x' } };
      raw.session = create?.document;
      raw.journal = [
        create,
        { kind: 'do', seq: 1, ...stamp, command, patches: title(bad), inverse: title(good) },
        { kind: 'do', seq: 2, ...stamp, command, patches: title(good), inverse: title(bad) },
      ];
    });
    expect(refusal(bytes)).toBe('damaged');
  });
});

const twice = (raw: Raw, list: string): void => {
  const session = raw.session as Raw;
  session[list] = [...(session[list] as unknown[]), emptyParticipant(id('p-koch'), 'operations', 'Second')];
};
