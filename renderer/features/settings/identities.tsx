import { useEffect, useState } from 'react';
import type { CertificateInfo } from '#shared/pdf/report-api';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { dayOfInstant } from '../../components/time.ts';
import { clock } from '../../storage/clock.ts';
import { ownCertificates } from '../../storage/identity-repository.ts';
import { describeCertificate } from '../../workers/report-client.ts';
import styles from './identities.module.css';

const readAll = async (): Promise<readonly CertificateInfo[]> => {
  const described = await Promise.all((await ownCertificates()).map((bytes) => describeCertificate(bytes)));
  return described
    .filter((info) => info !== null)
    .toSorted((one, other) => other.validFrom.localeCompare(one.validFrom));
};

const useIdentities = (): readonly CertificateInfo[] | null => {
  const [identities, setIdentities] = useState<readonly CertificateInfo[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = (found: readonly CertificateInfo[]): void => {
      if (isCurrent) setIdentities(found);
    };
    readAll().then(show, () => show([]));
    return () => {
      isCurrent = false;
    };
  }, []);
  return identities;
};

const Identity = ({ info, isNewest }: { readonly info: CertificateInfo; readonly isNewest: boolean }) => {
  const isOver = info.validTo < clock.now();
  return (
    <li className={styles.identity}>
      <div className={styles.head}>
        <b>{info.name}</b>
        <span>{[info.organisation, info.email].filter((text) => text !== '').join(', ')}</span>
        {isOver ? <Status kind="warn">Expired</Status> : isNewest && <Status kind="ok">Signs</Status>}
      </div>
      <p>{`Valid from ${dayOfInstant(info.validFrom)} to ${dayOfInstant(info.validTo)}`}</p>
      <p className={styles.fingerprint}>{info.fingerprint}</p>
    </li>
  );
};

/** Who signs on this computer, with the fingerprint that the other side compares. */
export const Identities = () => {
  const identities = useIdentities();
  if (identities === null) return null;
  return (
    <Section title="Signing identity">
      {identities.length === 0 ? (
        <p className={styles.none}>
          None yet. The first export of a report asks for a name, an organisation and an e-mail address, and
          makes one. Its key never leaves this computer.
        </p>
      ) : (
        <ul>
          {identities.map((info, position) => (
            <Identity key={info.fingerprint} info={info} isNewest={position === 0} />
          ))}
        </ul>
      )}
    </Section>
  );
};
