import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSessionFile } from '#shared/document/session-file';
import { type Command } from '#shared/session/command';
import { signatorySchema } from '#shared/session/session';
import { agreedContent, contentDigest, falseRevision, revisionState } from '#shared/session/sign-off';
import { signatureMarkSchema } from '#shared/session/signed-revision';
import { carryOut, id, openDesk, undo } from './desk.ts';

const sponsor: Command = {
  type: 'signatory.add',
  item: signatorySchema.parse({ id: 's-weidt', participantId: '', capacity: 'Sponsor' }),
};

const sign = (signature: string, signatory = '', name = 'Dr. Weidt'): Command => ({
  type: 'signOff.sign',
  signature: {
    id: id(signature),
    signatoryId: signatory === '' ? '' : id(signatory),
    name,
    capacity: 'Sponsor',
    organisation: 'Aldersee',
    statement: 'We agree.',
    mark: { kind: 'typed', text: name },
  },
});

const deskOf = (...commands: Command[]) => {
  const desk = openDesk();
  for (const command of commands) expect(carryOut(desk, command)).toMatchObject({ ok: true });
  return desk;
};

const retitle: Command = { type: 'session.update', changes: { title: 'Another title' } };

describe('signing', () => {
  it('keeps the content as it stands, with its digest, and the moment', () => {
    const desk = deskOf(sponsor);
    const content = agreedContent(desk.session);
    carryOut(desk, sign('x'));
    const [revision] = desk.session.signOff.revisions;
    expect(revision).toMatchObject({ content, digest: contentDigest(content) });
    expect(revision?.signatures[0]?.at).toMatch(/^20/);
    expect(revisionState(desk.session)).toMatchObject({ kind: 'signed', number: 1 });
  });

  it('adds to the same revision while nothing changes', () => {
    const { session } = deskOf(sponsor, sign('x', 's-weidt'), sign('y', '', 'Ms. Koch'));
    expect(session.signOff.revisions.map(({ signatures }) => signatures.length)).toEqual([2]);
  });

  it('takes the place of an earlier signature of the same signatory', () => {
    const { session } = deskOf(sponsor, sign('x', 's-weidt'), sign('y', 's-weidt'));
    expect(session.signOff.revisions[0]?.signatures.map((known) => known.id)).toEqual(['y']);
  });

  it('begins a second revision after a change, and the first one stays as it was', () => {
    const desk = deskOf(sponsor, sign('x'));
    const [first] = desk.session.signOff.revisions;
    carryOut(desk, retitle);
    expect(revisionState(desk.session)).toMatchObject({ kind: 'changed', number: 1 });
    carryOut(desk, sign('y'));
    expect(desk.session.signOff.revisions[0]).toEqual(first);
    expect(revisionState(desk.session)).toMatchObject({ kind: 'signed', number: 2 });
  });

  it('holds again when the change is undone', () => {
    const desk = deskOf(sponsor, sign('x'), retitle);
    undo(desk);
    expect(revisionState(desk.session)).toMatchObject({ kind: 'signed', number: 1 });
  });

  it('is not touched by how the report looks', () => {
    const { session } = deskOf(sign('x'), { type: 'look.update', changes: { paper: 'letter' } });
    expect(revisionState(session)).toMatchObject({ kind: 'signed' });
  });

  it('is changed exactly where the canonical text of the content is another', () => {
    const desk = deskOf(sponsor, sign('x'));
    const [revision] = desk.session.signOff.revisions;
    const variants = [
      { ...desk.session },
      JSON.parse(JSON.stringify(desk.session)) as typeof desk.session,
      { ...desk.session, goal: { ...desk.session.goal, statement: 'x' } },
      { ...desk.session, signOff: { ...desk.session.signOff, signatories: [] } },
      { ...desk.session, review: { phaseId: '' as const } },
    ];
    for (const variant of variants) {
      const kind = agreedContent(variant) === revision?.content ? 'signed' : 'changed';
      expect(revisionState(variant)).toMatchObject({ kind });
    }
  });

  it('is changed where the content that a file brings is no content', () => {
    const { session } = deskOf(sign('x'));
    const revisions = session.signOff.revisions.map((known) => ({ ...known, content: '{oh' }));
    expect(revisionState({ ...session, signOff: { ...session.signOff, revisions } })).toMatchObject({
      kind: 'changed',
    });
  });

  it('is taken back, and the revision goes with its last signature', () => {
    const desk = deskOf(sign('x'), sign('y', '', 'Ms. Koch'), { type: 'signOff.unsign', id: id('x') });
    expect(desk.session.signOff.revisions[0]?.signatures.map((known) => known.id)).toEqual(['y']);
    carryOut(desk, { type: 'signOff.unsign', id: id('y') });
    expect(revisionState(desk.session)).toEqual({ kind: 'unsigned' });
  });

  it('refuses a signature id that is there already', () => {
    const desk = deskOf(sign('x'));
    expect(carryOut(desk, sign('x'))).toMatchObject({ ok: false, error: { code: 'duplicate' } });
  });
});

describe('a drawn mark', () => {
  const drawn = (strokes: number[][]) =>
    signatureMarkSchema.safeParse({ kind: 'drawn', width: 400, height: 120, strokes }).success;

  it('is at least one stroke of pairs, and bounded', () => {
    expect(drawn([[1, 2]])).toBe(true);
    expect(drawn([])).toBe(false);
    expect(drawn([[1, 2, 3]])).toBe(false);
    expect(drawn([[1, 4001]])).toBe(false);
    expect(drawn(Array.from({ length: 500 }, () => Array.from({ length: 42 }, () => 1)))).toBe(false);
  });
});

describe('what was signed with document version 4', () => {
  const read = readSessionFile(readFileSync('test/fixtures/files/v4.phaseone'));
  if (!read.ok) throw new Error(read.error.message);
  const { session } = read.value;

  it('is still signed, whatever the document has become since', () => {
    expect(revisionState(session)).toMatchObject({ kind: 'signed', number: 2 });
  });

  it('has the digest of its content', () => {
    expect(falseRevision(session)).toBeNull();
    const [first, ...others] = session.signOff.revisions;
    if (!first) throw new Error('nothing is signed');
    const forged = { ...first, content: first.content.replace('Aldersee', 'Alderlake') };
    expect(forged.content).not.toBe(first.content);
    expect(
      falseRevision({ ...session, signOff: { ...session.signOff, revisions: [forged, ...others] } }),
    ).toBe(forged);
  });
});
