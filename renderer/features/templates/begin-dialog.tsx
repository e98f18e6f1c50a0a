import { useEffect, useRef, useState } from 'react';
import type { OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { templateScreenTexts } from '#shared/language/templates';
import { emptyCalendar } from '#shared/plan/plan-settings';
import { offeredStart } from '#shared/plan/standard-plans';
import { askedBy } from '#shared/template/placeholders';
import { newestRevision, type Template } from '#shared/template/template';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { FieldSettingsProvider } from '../../components/fields/field-settings.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { uiLocale, useTexts } from '../../components/language.ts';

import { clock } from '../../storage/clock.ts';
import { createFromTemplate } from '../../storage/template-session.ts';
import { saysProblem } from './template-actions.ts';
import styles from './templates.module.css';

const NOTHING_TYPED = { title: '', client: '' };

const FORM = 'begin-from-template';

type Said = {
  readonly title: string;
  readonly client: string;
  readonly date: OptionalDate;
  readonly planStart: OptionalDate;
  readonly fillings: Readonly<Record<string, string>>;
};

const firstSaid = (typed: Pick<Said, 'title' | 'client'>): Said => ({
  ...typed,
  date: clock.today(),
  planStart: offeredStart(clock.today(), emptyCalendar()),
  fillings: {},
});

type FieldsProps = {
  readonly template: Template;
  readonly said: Said;
  readonly onSay: (change: Partial<Said>) => void;
};

/** What the template asks for: its own placeholders, and the sponsor where a text or the room needs one. */
const Asked = ({ template, said, onSay }: FieldsProps) => {
  const t = useTexts(templateScreenTexts).start;
  const { content } = newestRevision(template);
  const asked = askedBy(content).filter(({ key }) => !['client', 'date', 'sponsor'].includes(key));
  const isSponsorAsked =
    content.roles.some(({ role }) => role === 'sponsor') ||
    askedBy(content).some(({ key }) => key === 'sponsor');
  const fields = [...(isSponsorAsked ? [{ key: 'sponsor', label: t.sponsor }] : []), ...asked];
  return fields.map(({ key, label }) => (
    <TextField
      key={key}
      label={label}
      value={said.fillings[key] ?? ''}
      onChange={(text) => onSay({ fillings: { ...said.fillings, [key]: text } })}
    />
  ));
};

const Fields = (props: FieldsProps) => {
  const t = useTexts(templateScreenTexts).start;
  const { template, said, onSay } = props;
  return (
    <>
      <TextField
        label={t.sessionTitle}
        voice="serif"
        value={said.title}
        onChange={(title) => onSay({ title })}
      />
      <TextField label={t.client} value={said.client} onChange={(client) => onSay({ client })} />
      <DateField label={t.date} value={said.date} onChange={(date) => onSay({ date })} />
      {newestRevision(template).content.phases.length > 0 && (
        <DateField
          label={t.planStart}
          hint={t.planHint}
          value={said.planStart}
          onChange={(planStart) => onSay({ planStart })}
        />
      )}
      <Asked {...props} />
    </>
  );
};

type BeginProps = {
  readonly template: Template;
  readonly typed?: Pick<Said, 'title' | 'client'>;
  readonly onClose: () => void;
  readonly onBegun: (id: Id) => void;
};

/** What is said so far, and what begins the session with it. */
const useBeginning = ({ template, typed = NOTHING_TYPED, onClose, onBegun }: BeginProps) => {
  const [said, setSaid] = useState(() => firstSaid(typed));
  const begin = async (event: Pick<Event, 'preventDefault'>): Promise<void> => {
    event.preventDefault();
    const { title, client, date, planStart, fillings } = said;
    const start = planStart === '' ? clock.today() : planStart;
    const id = await saysProblem(() =>
      createFromTemplate(template, {
        ...{ title: title.trim(), client: client.trim(), date, fillings },
        planStart: start,
      }),
    );
    if (id === null) return;
    onClose();
    onBegun(id);
  };
  return { said, begin, say: (change: Partial<Said>) => setSaid((now) => ({ ...now, ...change })) };
};

/** The one small form between a template and a session. Everything in it can be said later. */
export const BeginDialog = (props: BeginProps) => {
  const { template, onClose } = props;
  const screen = useTexts(templateScreenTexts);
  const t = screen.start;
  const { said, say, begin } = useBeginning(props);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <Dialog
      title={t.title}
      size="sm"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{screen.cancel}</Button>
          <Button kind="main" type="submit" form={FORM}>
            {t.begin}
          </Button>
        </>
      }
    >
      <FieldSettingsProvider locale={uiLocale()} currency="EUR" isReadOnly={false} scope={FORM}>
        <form id={FORM} ref={form} className={styles.form} onSubmit={(event) => void begin(event)}>
          <p className={styles.note}>{t.from(newestRevision(template).content.name)}</p>
          <Fields template={template} said={said} onSay={say} />
          <p className={styles.note}>{t.note}</p>
        </form>
      </FieldSettingsProvider>
    </Dialog>
  );
};
