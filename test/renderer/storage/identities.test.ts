import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { createIdentity, describeCertificate } from '#shared/pdf/identity';
import { onNews } from '../../../renderer/storage/channel.ts';
import { clock } from '../../../renderer/storage/clock.ts';
import { database, type IdentityRow, type PinRow } from '../../../renderer/storage/database.ts';
import {
  allIdentities,
  chooseIdentity,
  currentIdentity,
  deleteIdentity,
  keepIdentity,
  type NewIdentity,
} from '../../../renderer/storage/identity-repository.ts';
import {
  allPins,
  pinCertificate,
  trustedCertificates,
  unpinCertificate,
} from '../../../renderer/storage/pin-repository.ts';

const FROM = asInstant('2026-11-23T10:00:00.000Z');
let minute = 0;

const made = async (name: string): Promise<NewIdentity> => {
  const subject = { name, organisation: '', email: 'a@example.org' };
  const identity = await createIdentity(subject, { validFrom: FROM, years: 5, extractable: false });
  return { ...identity, privateKey: identity.privateKey as CryptoKey };
};

const keep = async (name: string, as?: 'guest'): Promise<IdentityRow> => keepIdentity(await made(name), as);

const pinOf = async ({ certificate }: IdentityRow): Promise<PinRow> => {
  const { fingerprint, name } = await describeCertificate(certificate);
  return { fingerprint, certificate, name, pinnedAt: clock.now() };
};

beforeEach(async () => {
  minute = 0;
  clock.now = () => {
    minute += 1;
    return asInstant(`2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z`);
  };
  await Promise.all([database.identities.clear(), database.pins.clear(), database.settings.clear()]);
});

describe('the identities', () => {
  it('keep a key that signs and cannot be read', async () => {
    await keep('Ana');
    const row = await currentIdentity();
    expect(row?.privateKey.extractable).toBe(false);
    const signature = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      row!.privateKey,
      new Uint8Array([1]),
    );
    expect(signature.byteLength).toBe(64);
  });

  it('let the newest sign, until another one is chosen', async () => {
    expect(await currentIdentity()).toBeNull();
    const [ana, maja] = [await keep('Ana'), await keep('Maja')];
    expect((await currentIdentity())?.id).toBe(maja.id);
    await chooseIdentity(ana.id);
    const { rows, currentId } = await allIdentities();
    expect(rows.map(({ id }) => id)).toEqual([maja.id, ana.id]);
    expect(currentId).toBe(ana.id);
  });

  it('leave the one who signs in place when a guest is kept', async () => {
    const ana = await keep('Ana');
    await keep('Maja', 'guest');
    expect((await currentIdentity())?.id).toBe(ana.id);
  });

  it('leave the one who signs in place too where none was ever chosen by name', async () => {
    const ana = await keep('Ana');
    await database.settings.clear();
    await keep('Maja', 'guest');
    expect((await currentIdentity())?.id).toBe(ana.id);
  });

  it('let a guest sign where nobody else is', async () => {
    const maja = await keep('Maja', 'guest');
    expect((await currentIdentity())?.id).toBe(maja.id);
  });

  it('go with their key, are still known, and come back as they were', async () => {
    const [ana, maja] = [await keep('Ana'), await keep('Maja')];
    const undo = await deleteIdentity(maja, await pinOf(maja));
    expect((await currentIdentity())?.id).toBe(ana.id);
    expect((await allPins()).map(({ name }) => name)).toEqual(['Maja']);
    expect(await trustedCertificates()).toHaveLength(2);
    await undo();
    expect((await currentIdentity())?.id).toBe(maja.id);
    expect(await allPins()).toEqual([]);
  });

  it('keep a pin that was there before they were deleted', async () => {
    const ana = await keep('Ana');
    await pinCertificate({ ...(await pinOf(ana)), name: 'My old key' });
    const undo = await deleteIdentity(ana, await pinOf(ana));
    await undo();
    expect((await allPins()).map(({ name }) => name)).toEqual(['My old key']);
  });

  it('tell the other parts of the window that they changed', async () => {
    const heard: string[] = [];
    const stop = onNews(({ kind }) => heard.push(kind));
    await keep('Ana');
    stop();
    expect(heard).toEqual(['signers-changed']);
  });
});

describe('the pins', () => {
  it('are sorted by name, can be renamed, and keep the day they were given', async () => {
    const [ana, maja] = [await pinOf(await keep('Ana')), await pinOf(await keep('Maja'))];
    await pinCertificate({ ...maja, name: 'Zoe' });
    await pinCertificate({ ...ana, name: 'Bo' });
    const [, before] = await allPins();
    await pinCertificate({ ...maja, name: 'Alma' });
    const pins = await allPins();
    expect(pins.map(({ name }) => name)).toEqual(['Alma', 'Bo']);
    expect(pins[0]?.pinnedAt).toBe(before?.pinnedAt);
  });

  it('are taken back, and come back', async () => {
    await pinCertificate(await pinOf(await keep('Ana')));
    const [pin] = await allPins();
    const undo = await unpinCertificate(pin!);
    expect(await allPins()).toEqual([]);
    await undo();
    expect(await allPins()).toEqual([pin]);
  });
});
