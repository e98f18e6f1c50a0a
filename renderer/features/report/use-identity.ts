import { useEffect, useState } from 'react';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import type { CertificateInfo, IdentitySubject, SigningIdentity } from '#shared/pdf/report-api';
import { clock } from '../../storage/clock.ts';
import { currentIdentity, keepIdentity } from '../../storage/identity-repository.ts';
import { problemOf } from '../../storage/storage-problem.ts';
import { createIdentity, describeCertificate } from '../../workers/report-client.ts';

/** A signing identity with its certificate in words. */
export type KnownIdentity = { readonly identity: SigningIdentity; readonly info: CertificateInfo };

type IdentityState =
  | { readonly state: 'loading' }
  | { readonly state: 'none' }
  | { readonly state: 'known'; readonly known: KnownIdentity }
  | { readonly state: 'failed'; readonly problem: PlainError };

const UNREADABLE: PlainError = {
  code: 'unreadable',
  message: 'The signing identity of this computer cannot be read.',
  todo: 'Make a new one below; reports sealed before stay valid.',
};

const load = async (): Promise<IdentityState> => {
  try {
    const row = await currentIdentity();
    if (!row) return { state: 'none' };
    const info = await describeCertificate(row.certificate);
    return info
      ? { state: 'known', known: { identity: row, info } }
      : { state: 'failed', problem: UNREADABLE };
  } catch (error) {
    return { state: 'failed', problem: problemOf(error) };
  }
};

/** The identity of this computer, and how to make a first or another one. */
export const useIdentity = () => {
  const [identity, setIdentity] = useState<IdentityState>({ state: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    void load().then((loaded) => {
      if (isCurrent) setIdentity(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, []);

  /** Makes an identity and keeps it before it is used: a report must not be sealed by a key that is gone tomorrow. */
  const make = async (subject: IdentitySubject): Promise<Result<KnownIdentity, PlainError>> => {
    const made = await createIdentity(subject, clock.now());
    if (!made.ok) return made;
    const { info, identity: created } = made.value;
    try {
      const row = await keepIdentity({ ...created, privateKey: created.privateKey as CryptoKey });
      const known = { identity: row, info };
      setIdentity({ state: 'known', known });
      return ok(known);
    } catch (error) {
      return err(problemOf(error));
    }
  };

  return { identity, make };
};
