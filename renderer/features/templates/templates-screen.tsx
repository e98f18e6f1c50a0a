import { FileInput } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Id } from '#shared/core/ids';
import { LANGUAGES } from '#shared/language/language';
import { templateScreenTexts } from '#shared/language/templates';
import { Bar } from '../../components/bar.tsx';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useLanguage, useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { loadTemplates, useTemplateStore } from '../../storage/template-store.ts';
import { useBuiltIns } from './built-in.ts';
import { type Listed, listedBuiltIn, listedOwn, matching } from './listed.ts';
import { saysProblem, chooseTemplateFile } from './template-actions.ts';
import { DETAILS, TemplateDetails } from './template-details.tsx';
import { DeletedTemplates } from './deleted-templates.tsx';
import { TemplateDrop, TemplateRows } from './template-list.tsx';
import styles from './templates.module.css';

type LanguageFilter = 'all' | (typeof LANGUAGES)[number];

/** All templates there are, in the order in which they are shown. */
const useListed = (language: LanguageFilter, query: string) => {
  const own = useTemplateStore((store) => store.own);
  const builtIns = useBuiltIns();
  useEffect(() => {
    void saysProblem(loadTemplates);
  }, []);
  return useMemo(() => {
    const mine = (own ?? []).filter(({ deletedAt }) => deletedAt === null).map(listedOwn);
    const shipped = builtIns
      .filter((one) => language === 'all' || one.language === language)
      .map(listedBuiltIn);
    return {
      isEmpty: own !== null && mine.length === 0,
      own: matching(mine, query),
      builtIn: matching(shipped, query),
      deleted: (own ?? []).filter(({ deletedAt }) => deletedAt !== null),
    };
  }, [own, builtIns, language, query]);
};

const Unread = () => {
  const t = useTexts(templateScreenTexts);
  const unread = useTemplateStore((store) => store.unread);
  return unread > 0 && <Notice kind="warn" title={t.unread(unread)} />;
};

type ListProps = {
  readonly selected: string;
  readonly onSelect: (id: string) => void;
};

type Found = ReturnType<typeof useListed>;

const Lists = ({ found, selected, onSelect }: ListProps & { readonly found: Found }) => {
  const t = useTexts(templateScreenTexts);
  const isNothing = found.own.length + found.builtIn.length === 0;
  return (
    <>
      {found.isEmpty && <p className={styles.none}>{t.noneOwn}</p>}
      <TemplateRows title={t.own} rows={found.own} selected={selected} onSelect={onSelect} />
      <TemplateRows title={t.builtIn} rows={found.builtIn} selected={selected} onSelect={onSelect} />
      {isNothing && <p className={styles.none}>{t.noneFound}</p>}
      <DeletedTemplates rows={found.deleted} />
    </>
  );
};

/** The row that is looked at; the first one until somebody chooses. */
const useSelection = (found: Found) => {
  const [selected, setSelected] = useState('');
  const rows: readonly Listed[] = [...found.own, ...found.builtIn];
  const select = (id: string): void => {
    setSelected(id);
    // Where the list stands above it, the template comes to the person and not the person to the template.
    requestAnimationFrame(() => document.getElementById(DETAILS)?.scrollIntoView({ block: 'nearest' }));
  };
  return { listed: rows.find(({ id }) => id === selected) ?? rows[0], select };
};

const Head = ({
  onBack,
  onImported,
}: {
  readonly onBack: () => void;
  readonly onImported: (id: string) => void;
}) => {
  const t = useTexts(templateScreenTexts);
  const choose = async (): Promise<void> => {
    const id = await chooseTemplateFile();
    if (id !== null) onImported(id);
  };
  return (
    <header className={styles.head}>
      <h1>{t.title}</h1>
      <Button icon={FileInput} onPress={() => void choose()}>
        {t.importFile}
      </Button>
      <Button onPress={onBack}>{t.back}</Button>
    </header>
  );
};

/** The templates of this computer and those that come with the program. */
export const TemplatesScreen = ({
  barEnd,
  onBack,
  onOpenSession,
}: {
  readonly barEnd?: ReactNode;
  readonly onBack: () => void;
  readonly onOpenSession: (id: Id) => void;
}) => {
  const t = useTexts(templateScreenTexts);
  const [query, setQuery] = useState('');
  const [language, setLanguage] = useState<LanguageFilter>(useLanguage());
  const found = useListed(language, query);
  const { listed, select } = useSelection(found);
  return (
    <div className={styles.screen}>
      <Bar end={barEnd} />
      <main id="main" className={styles.main} tabIndex={-1} data-region="main">
        <Head onBack={onBack} onImported={select} />
        <Unread />
        <div className={styles.columns}>
          <div className={styles.list}>
            <TextField label={t.search} value={query} onChange={setQuery} />
            <SelectField
              label={t.language}
              value={language}
              options={(['all', ...LANGUAGES] as const).map((value) => ({
                value,
                label: t.languages[value],
              }))}
              onChange={setLanguage}
            />
            <Lists found={found} selected={listed?.id ?? ''} onSelect={select} />
          </div>
          {listed ? (
            <TemplateDetails listed={listed} onBegun={onOpenSession} onSelect={select} />
          ) : (
            <p className={styles.none}>{t.choose}</p>
          )}
        </div>
      </main>
      <TemplateDrop onImported={select} />
    </div>
  );
};
