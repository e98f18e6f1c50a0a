import { FileKey } from 'lucide-react';
import { type DragEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import type { IdentitySubject } from '#shared/pdf/report-api';
import { signingTexts, type SigningTexts } from '#shared/language/signing';
import { Button } from '../components/button.tsx';
import { classNames } from '../components/class-names.ts';
import { PasswordField } from '../components/fields/password-field.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { useTexts } from '../components/language.ts';
import { Notice } from '../components/notice.tsx';
import { host } from '../host/host.ts';
import styles from './signing.module.css';

/** An identity file holds a key and some certificates: 5 kB, never more than this, in bytes. */
const MAX_BYTES = 1024 * 1024;

/** What a form asks for is ready: the caller makes it. The buttons stand elsewhere and submit the form by its id. */
type FormProps<T> = {
  readonly id: string;
  readonly problem: PlainError | null;
  readonly onSubmit: (filled: T) => void;
};

/** What is wrong, brought into view: in a long dialog it stands below the field that has the focus. */
const Problem = ({ problem }: { readonly problem: PlainError | null }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  return (
    problem && (
      <div ref={place}>
        <Notice kind="block" title={problem.message} todo={problem.todo} />
      </div>
    )
  );
};

/** Makes an identity: a key and a certificate of one's own. */
export const NewIdentityForm = ({
  id,
  problem,
  onSubmit,
  name = '',
}: FormProps<IdentitySubject> & { readonly name?: string }) => {
  const t = useTexts(signingTexts).identityForms;
  const [subject, setSubject] = useState<IdentitySubject>({ name, organisation: '', email: '' });
  const set = (change: Partial<IdentitySubject>): void => setSubject({ ...subject, ...change });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSubmit(subject);
  };
  return (
    <>
      <form id={id} className={styles.form} onSubmit={submit}>
        <TextField label={t.name} value={subject.name} onChange={(text) => set({ name: text })} />
        <TextField
          label={t.organisation}
          value={subject.organisation}
          onChange={(organisation) => set({ organisation })}
          hint={t.mayBeEmpty}
        />
        <TextField label={t.email} value={subject.email} onChange={(email) => set({ email })} />
        <button type="submit" hidden />
      </form>
      <Problem problem={problem} />
    </>
  );
};

/** A company's key as it was handed in. */
export type IdentityFile = { readonly file: Uint8Array; readonly passphrase: string };

type Chosen = { readonly name: string; readonly bytes: Uint8Array };

const notChosen = (t: SigningTexts['identityForms']): PlainError => ({
  code: 'no-file',
  message: t.notChosen,
  todo: t.chooseKey,
});

const tooLarge = (t: SigningTexts['identityForms']): PlainError => ({
  code: 'too-large',
  message: t.tooLarge,
  todo: t.chooseKey,
});

/** Where the file goes: by a button, or dropped. */
const FilePlace = ({
  chosen,
  onChosen,
}: {
  readonly chosen: Chosen | null;
  readonly onChosen: (chosen: Chosen | PlainError) => void;
}) => {
  const t = useTexts(signingTexts).identityForms;
  const [isOver, setOver] = useState(false);
  const nameId = useId();
  const choose = async (): Promise<void> => {
    const file = await host.files.open({ kind: 'identity', maxBytes: MAX_BYTES });
    if (file) onChosen(file.bytes ? { name: file.name, bytes: file.bytes } : tooLarge(t));
  };
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (!file) return;
    const isSmall = file.size <= MAX_BYTES;
    onChosen(isSmall ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : tooLarge(t));
  };
  return (
    <div
      className={classNames(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <Button icon={FileKey} onPress={() => void choose()} aria-describedby={nameId}>
        {chosen ? t.chooseOther : t.choose}
      </Button>
      <span id={nameId} className={styles.quiet} role="status">
        {chosen?.name ?? t.orDrop}
      </span>
    </div>
  );
};

/** Takes in a company's key from a PKCS#12 file. */
export const ImportIdentityForm = ({ id, problem, onSubmit }: FormProps<IdentityFile>) => {
  const t = useTexts(signingTexts).identityForms;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [own, setOwn] = useState<PlainError | null>(null);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setOwn(chosen ? null : notChosen(t));
    if (chosen) onSubmit({ file: chosen.bytes, passphrase });
  };
  const take = (answer: Chosen | PlainError): void => {
    setOwn('code' in answer ? answer : null);
    setChosen('code' in answer ? null : answer);
  };
  return (
    <>
      <form id={id} className={styles.form} onSubmit={submit}>
        <FilePlace chosen={chosen} onChosen={take} />
        <PasswordField
          label={t.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          hint={t.passphraseHint}
        />
        <button type="submit" hidden />
      </form>
      <Problem problem={own ?? problem} />
    </>
  );
};
