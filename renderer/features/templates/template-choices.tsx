import { useEffect, useState } from 'react';
import type { Id } from '#shared/core/ids';
import { templateScreenTexts } from '#shared/language/templates';
import type { Template } from '#shared/template/template';
import { useLanguage, useTexts } from '../../components/language.ts';
import { LinkButton } from '../../components/plain-button.tsx';
import { loadTemplates, useTemplateStore } from '../../storage/template-store.ts';
import { BeginDialog } from './begin-dialog.tsx';
import { useBuiltIns } from './built-in.ts';
import { type Listed, listedBuiltIn, listedOwn } from './listed.ts';
import { saysProblem, templateOf } from './template-actions.ts';
import styles from './templates.module.css';

/** So many are offered where a session begins; the others are one step away. */
const OFFERED = 4;

const useOffered = (): readonly Listed[] => {
  const language = useLanguage();
  const own = useTemplateStore((store) => store.own);
  const builtIns = useBuiltIns();
  useEffect(() => {
    void saysProblem(loadTemplates);
  }, []);
  const mine = (own ?? []).filter(({ deletedAt }) => deletedAt === null).map(listedOwn);
  const shipped = builtIns.filter((one) => one.language === language).map(listedBuiltIn);
  return [...mine.slice(0, OFFERED - 1), ...shipped].slice(0, OFFERED);
};

/** A few templates to begin from, for the place where sessions begin. */
export const TemplateChoices = ({
  typed,
  onBegun,
}: {
  /** What was said before a template was chosen: nobody says it twice. */
  readonly typed: { readonly title: string; readonly client: string };
  readonly onBegun: (id: Id) => void;
}) => {
  const t = useTexts(templateScreenTexts).start;
  const offered = useOffered();
  const [template, setTemplate] = useState<Template | null>(null);
  const choose = async (listed: Listed): Promise<void> => setTemplate(await templateOf(listed));
  return (
    <section className={styles.section}>
      <h3>{t.template}</h3>
      <ul className={styles.choices}>
        {offered.map((listed) => (
          <li key={listed.id}>
            <button type="button" className={styles.choice} onClick={() => void choose(listed)}>
              <span className={styles.rowName}>{listed.name}</span>
              <span className={styles.rowSummary}>{listed.summary}</span>
            </button>
          </li>
        ))}
      </ul>
      <div>
        <LinkButton href="#/templates">{t.browse}</LinkButton>
      </div>
      {template && (
        <BeginDialog template={template} typed={typed} onClose={() => setTemplate(null)} onBegun={onBegun} />
      )}
    </section>
  );
};
