import { type SyntheticEvent, useState } from 'react';
import { dayOf, formatDate } from '#shared/core/dates';
import type { CertificateInfo, IdentitySubject } from '#shared/pdf/report-api';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { UI_LOCALE } from '../../components/time.ts';
import { useSettings } from '../../storage/settings-store.ts';
import styles from './report.module.css';

/** The form that makes an identity; the dialog's button submits it. */
export const IDENTITY_FORM = 'identity-form';

/** Who signs, and the fingerprint that the other side compares. */
export const IdentityFacts = ({
  info,
  onReplace,
}: {
  readonly info: CertificateInfo;
  readonly onReplace: () => void;
}) => (
  <section className={styles.part} aria-labelledby="export-identity">
    <h3 id="export-identity" className={styles.heading}>
      Who signs
    </h3>
    <p className={styles.signer}>{info.name}</p>
    <p className={styles.quiet}>{[info.organisation, info.email].filter((text) => text !== '').join(', ')}</p>
    <dl className={styles.facts}>
      <dt>Fingerprint</dt>
      <dd className={styles.fingerprint} data-testid="fingerprint">
        {info.fingerprint}
      </dd>
      <dt>Valid until</dt>
      <dd>{formatDate(dayOf(info.validTo), UI_LOCALE)}</dd>
    </dl>
    <p className={styles.quiet}>
      The certificate is signed by itself. Tell the client the fingerprint once, by voice or on paper, so that
      they can recognise your reports.
    </p>
    <div>
      <Button kind="link" onPress={onReplace}>
        Sign as somebody else
      </Button>
    </div>
  </section>
);

/** Makes an identity: at the first export, or instead of the one that is here. */
export const IdentityForm = ({ onSubmit }: { readonly onSubmit: (subject: IdentitySubject) => void }) => {
  const actor = useSettings((settings) => settings.actor);
  const [subject, setSubject] = useState<IdentitySubject>({ name: actor, organisation: '', email: '' });
  const set = (change: Partial<IdentitySubject>): void => setSubject({ ...subject, ...change });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSubmit(subject);
  };
  return (
    <section className={styles.part} aria-labelledby="export-identity">
      <h3 id="export-identity" className={styles.heading}>
        Who signs
      </h3>
      <p className={styles.quiet}>
        Once, to begin with: a key and a certificate are made on this computer. They stand for you in every
        report.
      </p>
      <form id={IDENTITY_FORM} className={styles.form} onSubmit={submit}>
        <TextField label="Name" value={subject.name} onChange={(name) => set({ name })} />
        <TextField
          label="Organisation"
          value={subject.organisation}
          onChange={(organisation) => set({ organisation })}
          hint="May stay empty."
        />
        <TextField label="E-mail" value={subject.email} onChange={(email) => set({ email })} />
        <button type="submit" hidden />
      </form>
      <p className={styles.quiet}>
        The key cannot be copied out of this program, not even by you. Clearing the browser’s data, or
        removing the program’s data, loses it: reports signed before stay valid, and you make a new identity.
      </p>
    </section>
  );
};
