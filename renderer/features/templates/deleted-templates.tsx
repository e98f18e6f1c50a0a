import { ChevronDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { templateScreenTexts } from '#shared/language/templates';
import { newestRevision, type Template } from '#shared/template/template';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useTexts } from '../../components/language.ts';
import type { OwnTemplate } from '../../storage/template-store.ts';
import { deleteForGood, restoreTemplate } from './template-actions.ts';
import styles from './templates.module.css';

const nameOf = (template: Template): string => newestRevision(template).content.name;

/** Asks before a template goes for good: the one doing with templates that has no way back. */
const PurgeDialog = ({
  template,
  onClose,
}: {
  readonly template: Template;
  readonly onClose: () => void;
}) => {
  const t = useTexts(templateScreenTexts);
  const purge = async (): Promise<void> => {
    await deleteForGood(template);
    onClose();
  };
  return (
    <Dialog
      title={t.purgeTitle(nameOf(template))}
      size="sm"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t.purgeCancel}
          </Button>
          <Button icon={Trash2} onPress={() => void purge()}>
            {t.purge}
          </Button>
        </>
      }
    >
      <p>{t.purgeText}</p>
    </Dialog>
  );
};

const Row = ({ template, onPurge }: { readonly template: Template; readonly onPurge: () => void }) => {
  const t = useTexts(templateScreenTexts);
  const name = nameOf(template);
  return (
    <li className={styles.deletedRow}>
      <span>{name}</span>
      <Button size="sm" aria-label={t.restoreName(name)} onPress={() => void restoreTemplate(template)}>
        {t.restore}
      </Button>
      <Button kind="bare" size="sm" icon={Trash2} aria-label={t.purgeName(name)} onPress={onPurge}>
        {t.purge}
      </Button>
    </li>
  );
};

/** What was deleted: it can be brought back, or deleted for good. */
export const DeletedTemplates = ({ rows }: { readonly rows: readonly OwnTemplate[] }) => {
  const t = useTexts(templateScreenTexts);
  const [purged, setPurged] = useState<Template | null>(null);
  return (
    <>
      {rows.length > 0 && (
        <details className={styles.deleted}>
          <summary>
            <ChevronDown className={styles.arrow} aria-hidden />
            {t.deleted} <span className={styles.quiet}>{rows.length}</span>
          </summary>
          <ul>
            {rows.map(({ template }) => (
              <Row key={template.id} template={template} onPurge={() => setPurged(template)} />
            ))}
          </ul>
        </details>
      )}
      {purged && <PurgeDialog template={purged} onClose={() => setPurged(null)} />}
    </>
  );
};
