import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { startSession } from './library-actions.ts';
import styles from './start-dialog.module.css';

const FORM = 'start-session';

/** A title and a client are enough to begin, and even they can wait. */
export const StartDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [title, setTitle] = useState('');
  const [client, setClient] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <Dialog
      title="Start a session"
      size="sm"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="main" type="submit" form={FORM}>
            Start
          </Button>
        </>
      }
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
          label="Title"
          voice="serif"
          value={title}
          onChange={setTitle}
          placeholder="Claims intake"
        />
        <TextField label="Client" value={client} onChange={setClient} placeholder="Aldersee Insurance" />
        <p className={styles.note}>Both can be said later. The session is stored on this computer.</p>
      </form>
    </Dialog>
  );
};
