import { useState } from 'react';
import { isBlank } from '#shared/core/text';
import { saveTemplateTexts, templateScreenTexts } from '#shared/language/templates';
import { newestRevision, type Template } from '#shared/template/template';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { renameTemplate } from './template-actions.ts';
import styles from './templates.module.css';

const FORM = 'rename-template';

/** Another name and purpose for a template. */
export const RenameDialog = ({
  template,
  onClose,
}: {
  readonly template: Template;
  readonly onClose: () => void;
}) => {
  const t = useTexts(templateScreenTexts);
  const { nameMissing } = useTexts(saveTemplateTexts);
  const { content } = newestRevision(template);
  const [name, setName] = useState(content.name);
  const [summary, setSummary] = useState(content.summary);
  const rename = async (event: Pick<Event, 'preventDefault'>): Promise<void> => {
    event.preventDefault();
    if (isBlank(name)) return;
    if ((await renameTemplate(template, { name: name.trim(), summary: summary.trim() })) !== null) onClose();
  };
  return (
    <Dialog
      title={t.rename}
      size="sm"
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
      <form id={FORM} className={styles.form} onSubmit={(event) => void rename(event)}>
        <TextField
          label={t.name}
          value={name}
          onChange={setName}
          hint={isBlank(name) ? nameMissing : undefined}
        />
        <TextAreaField label={t.summary} value={summary} onChange={setSummary} />
      </form>
    </Dialog>
  );
};
