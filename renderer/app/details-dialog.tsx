import { localeCommand } from '#shared/session/change-locale';
import type { Command } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import { programTexts } from '#shared/language/program';
import { saveTemplateTexts } from '#shared/language/templates';
import { useTexts } from '../components/language.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { DateField } from '../components/fields/date-field.tsx';
import { SelectField } from '../components/fields/select-field.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { useSessionStore } from '../storage/session-store.ts';
import { useTemplateView } from '../storage/use-template-view.ts';
import { currencyOptions, localeOptions } from './locale-options.ts';
import styles from './details-dialog.module.css';

type Changes = Extract<Command, { type: 'session.update' }>['changes'];

const Fields = ({
  session,
  change,
  speak,
}: {
  readonly session: Session;
  readonly change: (changes: Changes) => void;
  readonly speak: (locale: string) => void;
}) => {
  const { details: t } = useTexts(programTexts);
  return (
    <div className={styles.fields}>
      <div className={styles.full}>
        <TextField
          label={t.name}
          voice="serif"
          path="title"
          value={session.title}
          onChange={(title) => change({ title })}
        />
      </div>
      <div className={styles.full}>
        <TextField
          label={t.client}
          path="client"
          value={session.client}
          onChange={(client) => change({ client })}
        />
      </div>
      <DateField label={t.day} path="date" value={session.date} onChange={(date) => change({ date })} />
      <TextField label={t.place} path="place" value={session.place} onChange={(place) => change({ place })} />
      <SelectField
        label={t.locale}
        path="locale"
        value={session.locale}
        options={localeOptions(session.locale)}
        onChange={speak}
      />
      <SelectField
        label={t.currency}
        path="currency"
        value={session.currency}
        options={currencyOptions(session.currency)}
        onChange={(currency) => change({ currency })}
      />
    </div>
  );
};

/**
 * What the session is called, for whom, when and where. Every change counts at once, like any other of the session, so
 * undo works here too and there is nothing to confirm.
 */
export const DetailsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTexts(programTexts);
  const { action: saveAsTemplate } = useTexts(saveTemplateTexts);
  const session = useSessionStore((store) => store.open?.session);
  const dispatch = useSessionStore((store) => store.dispatch);
  if (session === undefined) return null;
  return (
    <Dialog
      title={t.details.title}
      isOpen
      onClose={onClose}
      editsSession
      actions={
        <>
          <Button
            onPress={() => {
              onClose();
              useTemplateView.getState().show('save');
            }}
          >
            {saveAsTemplate}
          </Button>
          <Button kind="main" onPress={onClose}>
            {t.done}
          </Button>
        </>
      }
    >
      <Fields
        session={session}
        change={(changes) => dispatch({ type: 'session.update', changes })}
        speak={(locale) => dispatch(localeCommand(session, locale))}
      />
    </Dialog>
  );
};
