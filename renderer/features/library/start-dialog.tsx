import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { giveHeldKeys } from '../../components/keys/held-keys.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import { libraryStartTexts } from '#shared/language/library-start';
import { startSession } from './library-actions.ts';
import styles from './start-dialog.module.css';

const FORM = 'start-session';

/** What a choice of templates is given: what was typed so far, and how to close the dialog once a session has begun. */
export type StartChoice = { readonly title: string; readonly client: string; readonly close: () => void };

/** Draws a choice of templates into the dialog that starts a session. */
export type StartTemplates = (choice: StartChoice) => ReactNode;

type StartProps = { readonly onClose: () => void; readonly templates?: StartTemplates | undefined };

const Actions = ({ onClose }: Pick<StartProps, 'onClose'>) => {
  const { dialog: t } = useTexts(libraryTexts);
  return (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button kind="main" type="submit" form={FORM}>
        {t.start}
      </Button>
    </>
  );
};

/** A title and a client are enough to begin, and even they can wait. */
export const StartDialog = ({ onClose, templates }: StartProps) => {
  const { dialog: t } = useTexts(libraryTexts);
  const { start } = useTexts(libraryStartTexts);
  const [title, setTitle] = useState('');
  const [client, setClient] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
    void giveHeldKeys();
  }, []);
  return (
    <Dialog
      title={start}
      size={templates ? 'md' : 'sm'}
      isOpen
      onClose={onClose}
      actions={<Actions onClose={onClose} />}
    >
      <form
        id={FORM}
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void startSession({ title: title.trim(), client: client.trim() });
        }}
      >
        <TextField
          label={t.title}
          voice="serif"
          value={title}
          onChange={setTitle}
          placeholder={t.titleExample}
        />
        <TextField label={t.client} value={client} onChange={setClient} placeholder={t.clientExample} />
        <p className={styles.note}>{t.note}</p>
      </form>
      {templates && (
        <div className={styles.templates}>
          {templates({ title: title.trim(), client: client.trim(), close: onClose })}
        </div>
      )}
    </Dialog>
  );
};
