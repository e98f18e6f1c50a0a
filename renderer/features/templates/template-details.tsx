import { CopyPlus, Download, Pencil, Play, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Id } from '#shared/core/ids';
import { templateScreenTexts } from '#shared/language/templates';
import { newestRevision, type Template, type TemplateRevision } from '#shared/template/template';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import { MenuButton, type MenuEntry } from '../../components/menu.tsx';
import { Notice } from '../../components/notice.tsx';
import { shortTimeOf } from '../../components/time.ts';
import { clock } from '../../storage/clock.ts';
import { BeginDialog } from './begin-dialog.tsx';
import { ContentView } from './content-view.tsx';
import type { Listed } from './listed.ts';
import { RenameDialog } from './rename-dialog.tsx';
import {
  bringBack,
  deleteTemplate,
  duplicateTemplate,
  exportTemplate,
  templateOf,
} from './template-actions.ts';
import styles from './templates.module.css';

/** The id of the element that shows the chosen template. */
export const DETAILS = 'template-details';

/** The template behind a row of the list; null until its file was read. */
const useTemplate = (listed: Listed): Template | null => {
  const [read, setRead] = useState<{ readonly id: string; readonly template: Template | null } | null>(null);
  useEffect(() => {
    if (listed.place === 'own') return;
    let isCurrent = true;
    void templateOf(listed).then((template) => {
      if (isCurrent) setRead({ id: listed.id, template });
    });
    return () => {
      isCurrent = false;
    };
  }, [listed]);
  if (listed.place === 'own') return listed.own.template;
  return read?.id === listed.id ? read.template : null;
};

const useEntries = (
  listed: Listed,
  onRename: () => void,
  onSelect: (id: string) => void,
): readonly MenuEntry[] => {
  const t = useTexts(templateScreenTexts);
  const duplicate = async (): Promise<void> => {
    const id = await duplicateTemplate(listed);
    if (id !== null) onSelect(id);
  };
  const common: readonly MenuEntry[] = [
    {
      id: 'duplicate',
      label: listed.place === 'own' ? t.duplicate : t.copyToOwn,
      icon: CopyPlus,
      onAction: () => void duplicate(),
    },
    { id: 'export', label: t.exportFile, icon: Download, onAction: () => void exportTemplate(listed) },
  ];
  if (listed.place === 'built-in') return common;
  const { template } = listed.own;
  return [
    { id: 'rename', label: t.rename, icon: Pencil, onAction: onRename },
    ...common,
    { id: 'delete', label: t.delete, icon: Trash2, onAction: () => void deleteTemplate(template) },
  ];
};

const Revisions = ({
  template,
  shown,
  onShow,
}: {
  readonly template: Template;
  readonly shown: TemplateRevision;
  readonly onShow: (number: number) => void;
}) => {
  const t = useTexts(templateScreenTexts);
  const today = clock.today();
  return (
    <section aria-label={t.revisions}>
      <h3 className={styles.heading}>{t.revisions}</h3>
      <ol className={styles.revisions}>
        {template.revisions.toReversed().map(({ number, at, content }) => (
          <li key={number} aria-current={number === shown.number || undefined}>
            <span>{t.newestRevision(number, shortTimeOf(at, today))}</span>
            <span className={styles.quiet}>{content.name}</span>
            {number !== shown.number && (
              <Button
                size="sm"
                aria-label={`${t.lookAt}: ${t.revision(number)}`}
                onPress={() => onShow(number)}
              >
                {t.lookAt}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** What an older revision is, and the way to make it count again. */
const OlderNotice = ({
  template,
  shown,
  onNewest,
}: {
  readonly template: Template;
  readonly shown: TemplateRevision;
  readonly onNewest: () => void;
}) => {
  const t = useTexts(templateScreenTexts);
  return (
    <Notice
      kind="info"
      title={t.looksAt(shown.number)}
      actions={
        <>
          <Button onPress={onNewest}>{t.toNewest}</Button>
          <Button
            onPress={() => {
              void bringBack(template, shown);
              onNewest();
            }}
          >
            {t.bringBack}
          </Button>
        </>
      }
    />
  );
};

type DetailsProps = {
  readonly listed: Listed;
  readonly onBegun: (id: Id) => void;
  readonly onSelect: (id: string) => void;
};

const Shown = ({ listed, onBegun, onSelect, template }: DetailsProps & { readonly template: Template }) => {
  const t = useTexts(templateScreenTexts);
  const [dialog, setDialog] = useState<'begin' | 'rename' | null>(null);
  const [number, setNumber] = useState<number | null>(null);
  const newest = newestRevision(template);
  const shown = template.revisions.find((revision) => revision.number === number) ?? newest;
  const entries = useEntries(listed, () => setDialog('rename'), onSelect);
  const close = (): void => setDialog(null);
  return (
    <article id={DETAILS} className={styles.details} aria-label={shown.content.name}>
      <header className={styles.detailsHead}>
        <h2>{shown.content.name}</h2>
        <MenuButton label={t.more(newest.content.name)} items={entries} />
      </header>
      <p className={styles.quiet}>
        {listed.place === 'own' ? t.revision(newest.number) : t.comesWithProgram}
      </p>
      {shown.content.summary !== '' && <p className={styles.summary}>{shown.content.summary}</p>}
      {shown.number !== newest.number && (
        <OlderNotice template={template} shown={shown} onNewest={() => setNumber(null)} />
      )}
      <div>
        <Button kind="main" icon={Play} onPress={() => setDialog('begin')}>
          {t.begin}
        </Button>
      </div>
      <ContentView content={shown.content} title={t.inIt} />
      {template.revisions.length > 1 && <Revisions template={template} shown={shown} onShow={setNumber} />}
      {dialog === 'begin' && <BeginDialog template={template} onClose={close} onBegun={onBegun} />}
      {dialog === 'rename' && <RenameDialog template={template} onClose={close} />}
    </article>
  );
};

/** One template: what is in it, its revisions, and what can be done with it. */
export const TemplateDetails = (props: DetailsProps) => {
  const template = useTemplate(props.listed);
  return template && <Shown key={props.listed.id} {...props} template={template} />;
};
