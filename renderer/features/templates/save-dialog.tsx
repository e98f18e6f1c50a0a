import { useEffect, useRef, useState } from 'react';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { LANGUAGES } from '#shared/language/language';
import { saveTemplateTexts } from '#shared/language/templates';
import type { Session } from '#shared/session/session';
import { newestRevision, type Template } from '#shared/template/template';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { edit } from '../../storage/edit.ts';
import { readOwnTemplate, saveNewTemplate, saveRevision } from '../../storage/template-store.ts';
import { useSession } from '../../storage/use-session.ts';
import { FoundNames, LeftOutList, OwnPlaceholders, TakenParts } from './save-parts.tsx';
import { saysProblem } from './template-actions.ts';
import styles from './templates.module.css';
import { type Saving, useSaving } from './use-saving.ts';

const FORM = 'save-template';

type Target = 'new' | 'revision';

/** The template of this computer that the session began from; undefined until it was looked for. */
const useOwnOrigin = (id: Id | undefined): Template | null | undefined => {
  const [found, setFound] = useState<Template | null | undefined>(id === undefined ? null : undefined);
  useEffect(() => {
    if (id === undefined) return;
    let isCurrent = true;
    const take = (template: Template | null): void => {
      if (isCurrent) setFound(template);
    };
    readOwnTemplate(id).then(
      (own) => take(own?.deletedAt === null ? own.template : null),
      () => take(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return found;
};

/** Keeps the template. A session that its own template was saved from is of that revision now. */
const keep = async (saving: Saving, target: Target, origin: Template | null): Promise<boolean> => {
  const content = {
    ...saving.content,
    name: saving.content.name.trim(),
    summary: saving.content.summary.trim(),
  };
  const isRevision = target === 'revision' && origin !== null;
  const saved = await saysProblem(() =>
    isRevision ? saveRevision(origin.id, content) : saveNewTemplate(content),
  );
  if (saved === null) return false;
  const { number } = newestRevision(saved);
  if (isRevision) {
    edit({ type: 'template.set', item: { id: saved.id, name: content.name, revision: number } });
  }
  const t = textsNow(saveTemplateTexts);
  showToast({
    message: t.saved(content.name, number),
    action: {
      label: t.show,
      onPress: () => {
        window.location.hash = '#/templates';
      },
    },
  });
  return true;
};

const Head = ({
  saving,
  origin,
  target,
  onTarget,
  isTold,
}: {
  readonly saving: Saving;
  readonly origin: Template | null;
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
  readonly isTold: boolean;
}) => {
  const t = useTexts(saveTemplateTexts);
  const missing = isTold && isBlank(saving.name) ? t.nameMissing : undefined;
  return (
    <>
      <TextField
        label={t.name}
        voice="serif"
        value={saving.name}
        placeholder={t.namePlaceholder}
        onChange={saving.setName}
        hint={missing}
        problem={saving.isNamedAfterClient ? t.nameNames : undefined}
      />
      <TextAreaField label={t.summary} value={saving.summary} onChange={saving.setSummary} />
      <SelectField
        label={t.language}
        value={saving.language}
        options={LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
        onChange={saving.setLanguage}
      />
      {origin && (
        <SelectField
          label={t.saveAs}
          value={target}
          options={[
            { value: 'new', label: t.asNew },
            {
              value: 'revision',
              label: t.asRevision(newestRevision(origin).content.name, newestRevision(origin).number + 1),
            },
          ]}
          onChange={onTarget}
        />
      )}
    </>
  );
};

const Form = ({
  session,
  origin,
  onClose,
}: {
  readonly session: Session;
  readonly origin: Template | null;
  readonly onClose: () => void;
}) => {
  const t = useTexts(saveTemplateTexts);
  const saving = useSaving(session, origin === null ? null : newestRevision(origin).content);
  const [target, setTarget] = useState<Target>(origin === null ? 'new' : 'revision');
  const [isTold, setTold] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusName = (): void => form.current?.querySelector('input')?.focus();
  useEffect(focusName, []);
  const submit = async (event: Pick<Event, 'preventDefault'>): Promise<void> => {
    event.preventDefault();
    setTold(true);
    if (isBlank(saving.name) || saving.isNamedAfterClient) return focusName();
    if (await keep(saving, target, origin)) onClose();
  };
  return (
    <Dialog
      title={t.title}
      size="lg"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button kind="main" type="submit" form={FORM}>
            {t.save}
          </Button>
        </>
      }
    >
      <form id={FORM} ref={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <Head saving={saving} origin={origin} target={target} onTarget={setTarget} isTold={isTold} />
        <FoundNames saving={saving} />
        <OwnPlaceholders saving={saving} />
        <TakenParts session={session} saving={saving} />
        <LeftOutList session={session} />
      </form>
    </Dialog>
  );
};

/** Saves the open session as a template: shows first what is taken, clears what names somebody, and says what stays. */
export const SaveTemplateDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const session = useSession((one) => one);
  const origin = useOwnOrigin(session.template?.id);
  return origin === undefined ? null : <Form session={session} origin={origin} onClose={onClose} />;
};
