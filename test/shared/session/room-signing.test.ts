import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/session/command';
import { emptyParticipant } from '#shared/session/participant';
import {
  countSigned,
  listedSigner,
  planSigning,
  type Signer,
  type SignerChoice,
  signaturesBeside,
} from '#shared/session/room-signing';
import type { Session } from '#shared/session/session';
import { contentDigest, revisionState } from '#shared/session/sign-off';
import type { SignatureMark } from '#shared/session/signed-revision';
import { carryOut, type Desk, id, openDesk, undo } from './desk.ts';

const mark: SignatureMark = { kind: 'typed', text: 'Jonas Weidt' };

const weidt = {
  ...emptyParticipant(id('p1'), 'sponsor', 'Jonas Weidt '),
  title: 'COO',
  organisation: 'Aldersee',
};

const deskOf = (...more: Command[]): Desk => {
  const desk = openDesk();
  const commands: Command[] = [
    { type: 'participant.add', item: weidt },
    { type: 'signatory.add', item: { id: id('s1'), participantId: weidt.id, capacity: '' } },
    { type: 'signatory.add', item: { id: id('s2'), participantId: '', capacity: 'Data protection' } },
    ...more,
  ];
  for (const command of commands) expect(carryOut(desk, command)).toMatchObject({ ok: true });
  return desk;
};

const listed = (session: Session): SignerChoice => {
  const [line] = session.signOff.signatories;
  if (!line) throw new Error('nobody is listed');
  return { signatoryId: line.id, signer: listedSigner(session, line) };
};

const koch: Signer = {
  participantId: '',
  name: ' Maria Koch',
  capacity: 'Head of Claims',
  organisation: 'A',
};

const signs = (desk: Desk, choice: SignerChoice) => {
  const planned = planSigning(desk.session, choice, desk.context);
  expect(carryOut(desk, planned.command(mark))).toMatchObject({ ok: true });
  return planned;
};

const lastOf = ({ session }: Desk) => {
  const last = session.signOff.revisions.at(-1);
  if (!last) throw new Error('nothing is signed');
  return last;
};

describe('somebody of the list', () => {
  it('signs by name, with the title where no capacity was said', () => {
    const desk = deskOf();
    signs(desk, listed(desk.session));
    expect(lastOf(desk).signatures).toMatchObject([
      {
        signatoryId: 's1',
        name: 'Jonas Weidt',
        capacity: 'COO',
        organisation: 'Aldersee',
        statement: desk.session.signOff.statement,
        mark,
      },
    ]);
    expect(countSigned(desk.session)).toEqual({ signed: 1, listed: 2, beside: 0 });
  });

  it('takes the place of the own earlier signature', () => {
    const desk = deskOf();
    signs(desk, listed(desk.session));
    signs(desk, listed(desk.session));
    expect(lastOf(desk).signatures).toHaveLength(1);
  });
});

describe('what is planned', () => {
  it('is the number and the digest that the signature then stands under', () => {
    const desk = deskOf();
    const choices: SignerChoice[] = [
      listed(desk.session),
      { signatoryId: '', signer: koch },
      { signatoryId: id('s2'), signer: koch },
    ];
    for (const choice of choices) {
      const { number, digest } = signs(desk, choice);
      expect(desk.session.signOff.revisions).toHaveLength(number);
      expect(lastOf(desk).digest).toBe(digest);
      expect(digest).toBe(contentDigest(lastOf(desk).content));
    }
  });

  it('changes nothing before the signature is given', () => {
    const desk = deskOf();
    const before = desk.session;
    planSigning(desk.session, { signatoryId: '', signer: koch }, desk.context);
    expect(desk.session).toBe(before);
  });
});

describe('somebody who is not on the list', () => {
  it('joins the people and the list in the same step as the signature', () => {
    const desk = deskOf();
    signs(desk, { signatoryId: '', signer: koch });
    const { participants, signOff } = desk.session;
    expect(participants.at(-1)).toMatchObject({
      name: 'Maria Koch',
      title: 'Head of Claims',
      organisation: 'A',
    });
    expect(signOff.signatories.at(-1)).toMatchObject({ participantId: participants.at(-1)?.id });
    expect(lastOf(desk).signatures[0]?.signatoryId).toBe(signOff.signatories.at(-1)?.id);
    undo(desk);
    expect(desk.session).toMatchObject({ participants: [{ id: 'p1' }], signOff: { revisions: [] } });
    expect(desk.session.signOff.signatories).toHaveLength(2);
  });

  it('signs beside the list once others have signed, so that theirs stay valid', () => {
    const desk = deskOf();
    signs(desk, listed(desk.session));
    expect(signs(desk, { signatoryId: '', signer: koch }).number).toBe(1);
    expect(revisionState(desk.session)).toMatchObject({ kind: 'signed', number: 1 });
    expect(desk.session.participants).toHaveLength(1);
    expect(signaturesBeside(desk.session)).toMatchObject([{ name: 'Maria Koch', signatoryId: '' }]);
    expect(countSigned(desk.session)).toEqual({ signed: 1, listed: 2, beside: 1 });
  });

  it('signs again in the place of the first one', () => {
    const desk = deskOf();
    signs(desk, listed(desk.session));
    signs(desk, { signatoryId: '', signer: koch });
    const [first] = signaturesBeside(desk.session);
    if (!first) throw new Error('nobody signed beside');
    signs(desk, { signatoryId: '', signer: koch, replaces: first.id });
    expect(signaturesBeside(desk.session)).toHaveLength(1);
    expect(signaturesBeside(desk.session)[0]?.id).not.toBe(first.id);
    expect(desk.session.signOff.revisions).toHaveLength(1);
  });

  it('leaves the signature under the earlier revision where something changed since', () => {
    const desk = deskOf();
    signs(desk, listed(desk.session));
    signs(desk, { signatoryId: '', signer: koch });
    const [first] = signaturesBeside(desk.session);
    if (!first) throw new Error('nobody signed beside');
    carryOut(desk, { type: 'session.update', changes: { title: 'Another' } });
    signs(desk, { signatoryId: '', signer: koch, replaces: first.id });
    expect(desk.session.signOff.revisions.map(({ signatures }) => signatures.length)).toEqual([2, 1]);
  });
});

describe('a line of the list that names nobody', () => {
  it('is filled by whoever signs in it', () => {
    const desk = deskOf();
    signs(desk, { signatoryId: id('s2'), signer: { ...koch, capacity: 'Data protection' } });
    expect(desk.session.signOff.signatories[1]).toMatchObject({
      participantId: desk.session.participants[1]?.id,
      capacity: 'Data protection',
    });
    expect(countSigned(desk.session)).toMatchObject({ signed: 1, listed: 2 });
  });

  it('takes a person of the session without a second one', () => {
    const desk = deskOf();
    signs(desk, { signatoryId: id('s2'), signer: listed(desk.session).signer });
    expect(desk.session.participants).toHaveLength(1);
    expect(desk.session.signOff.signatories[1]?.participantId).toBe('p1');
  });
});
