import { Plus, ShieldCheck, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { isBlank } from '#shared/core/text';
import type { CatalogueEntry } from '#shared/metric/catalogue/entry';
import { type CatalogueGuardrail, guardrailsOf } from '#shared/metric/catalogue/metric-from-entry';
import type { MetricRole } from '#shared/metric/metric';
import { takeEntry } from '#shared/session/take-entry';
import { nextRole } from '#shared/session/take-over';
import { catalogueTexts } from '#shared/language/catalogue';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { focusField } from '../../components/focus-field.ts';
import { useTexts } from '../../components/language.ts';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { type Catalogue, useCatalogue, useCatalogueView, useFitting } from '../../storage/use-catalogue.ts';
import { currentSession } from '../../storage/use-session.ts';
import { EntryDetail } from './catalogue-entry.tsx';
import { CatalogueList } from './catalogue-list.tsx';
import styles from './catalogue.module.css';
import { addOwnEntry, bringBack, changeOwnEntry, deleteOwnEntry, keepWritten } from './own-entries.ts';
import { OwnEntryForm } from './own-entry-form.tsx';

/** So many are shown for what the room said; all while nothing is said. */
const MOST = 20;

const useEntries = (catalogue: Catalogue | null, query: string): readonly CatalogueEntry[] => {
  const fitting = useFitting(catalogue, query, MOST);
  return useMemo(
    () => (query.trim() === '' ? (catalogue?.entries ?? []) : fitting.map(({ entry }) => entry)),
    [catalogue, query, fitting],
  );
};

type Guarding = Pick<Parameters<typeof EntryDetail>[0], 'isWanted' | 'onWant'>;

/** Which guardrails come along: the first of each entry, until somebody says otherwise. One is needed, five are a burden. */
const useGuarding = (first: CatalogueGuardrail | undefined): Guarding => {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  return {
    isWanted: ({ name }) => said.get(name) ?? name === first?.name,
    onWant: ({ name }, isWanted) => setSaid(new Map([...said, [name, isWanted]])),
  };
};

const TakeActions = ({
  entry,
  onTake,
  onDelete,
}: {
  readonly entry: CatalogueEntry | undefined;
  readonly onTake: (role: MetricRole) => void;
  readonly onDelete: (entry: CatalogueEntry) => void;
}) => {
  const t = useTexts(catalogueTexts).catalogueDialog;
  const { isReadOnly } = useFieldSettings();
  const isOff = isReadOnly || !entry || isBlank(entry.name);
  return (
    <>
      {entry?.field === 'own' && !isReadOnly && (
        <Button kind="link" icon={Trash2} onPress={() => onDelete(entry)}>
          {t.delete}
        </Button>
      )}
      <Button icon={ShieldCheck} isDisabled={isOff} onPress={() => onTake('guardrail')}>
        {t.takeGuardrail}
      </Button>
      <Button isDisabled={isOff} onPress={() => onTake('supporting')}>
        {t.takeSupporting}
      </Button>
      <Button kind="main" isDisabled={isOff} onPress={() => onTake('primary')}>
        {t.takePrimary}
      </Button>
    </>
  );
};

const Nothing = ({ query }: { readonly query: string }) => {
  const t = useTexts(catalogueTexts).catalogueDialog;
  return <EmptyState title={t.nothing} text={t.nothingText(query.slice(0, 60))} />;
};

const Pane = ({
  entry,
  entries,
  query,
  guarding,
}: {
  readonly entry: CatalogueEntry | undefined;
  readonly entries: readonly CatalogueEntry[];
  readonly query: string;
  readonly guarding: Guarding;
}) => {
  const { isReadOnly } = useFieldSettings();
  if (!entry) return <Nothing query={query} />;
  if (entry.field === 'own' && !isReadOnly) {
    return <OwnEntryForm key={entry.id} entry={entry} change={(changes) => changeOwnEntry(entry, changes)} />;
  }
  return <EntryDetail entry={entry} guardrails={guardrailsOf(entry, entries)} {...guarding} />;
};

/** What is looked for, what fits, and what is looked at: the first that fits, until one is chosen. */
const useFind = () => {
  const view = useCatalogueView.getState();
  const [query, setQuery] = useState(view.query);
  const [id, choose] = useState(view.entryId);
  const [deleted, setDeleted] = useState<CatalogueEntry | null>(null);
  const catalogue = useCatalogue();
  const fitting = useEntries(catalogue, query);
  const all = catalogue?.entries ?? [];
  return {
    query,
    fitting,
    all,
    choose,
    deleted,
    remove: (entry: CatalogueEntry): void => {
      deleteOwnEntry(entry);
      setDeleted(entry);
    },
    undelete: (entry: CatalogueEntry): void => {
      bringBack(entry);
      setDeleted(null);
      choose(entry.id);
    },
    // One that is being written may stop fitting what is looked for; it stays in view all the same.
    entry: all.find((one) => one.id === id) ?? fitting[0],
    look: (text: string): void => {
      setQuery(text);
      choose('');
    },
    write: (): void => {
      setQuery('');
      const added = addOwnEntry();
      choose(added);
      focusField(`catalogue/${added}/name`);
    },
  };
};

/** Beside the list, not as a message at the edge of the window: that lies behind the dialog. */
const Deleted = ({
  entry,
  onUndo,
}: {
  readonly entry: CatalogueEntry;
  readonly onUndo: (entry: CatalogueEntry) => void;
}) => {
  const t = useTexts(catalogueTexts).catalogueDialog;
  return (
    <p className={styles.deleted} role="status">
      {t.deleted(entry.name === '' ? t.nameless : entry.name)}{' '}
      <Button kind="link" onPress={() => onUndo(entry)}>
        {t.undo}
      </Button>
    </p>
  );
};

const Find = ({
  find,
  onTake,
}: {
  readonly find: ReturnType<typeof useFind>;
  readonly onTake: () => void;
}) => {
  const t = useTexts(catalogueTexts).catalogueDialog;
  const { isReadOnly } = useFieldSettings();
  return (
    <div className={styles.left}>
      <CatalogueList
        query={find.query}
        onQuery={find.look}
        entries={find.fitting}
        chosen={find.entry}
        onChoose={find.choose}
        onTake={onTake}
      />
      {!isReadOnly && (
        <div className={styles.own}>
          <Button size="sm" icon={Plus} onPress={find.write}>
            {t.write}
          </Button>
          {find.deleted && <Deleted entry={find.deleted} onUndo={find.undelete} />}
        </div>
      )}
    </div>
  );
};

/**
 * The catalogue of metrics over the session: found by what the room says, taken with their guardrails. `onTaken` goes to
 * the metric that was made.
 */
export const CatalogueDialog = ({ onTaken }: { readonly onTaken: (metricId: string) => void }) => {
  const t = useTexts(catalogueTexts).catalogueDialog;
  const find = useFind();
  const usual = find.entry ? guardrailsOf(find.entry, find.all) : [];
  const guarding = useGuarding(usual[0]);
  const { isReadOnly } = useFieldSettings();
  const close = (): void => {
    keepWritten();
    useCatalogueView.getState().close();
  };
  const take = (role: MetricRole): void => {
    const { entry } = find;
    if (!entry || isBlank(entry.name) || isReadOnly) return;
    const guardrails = usual.filter(guarding.isWanted);
    const id = newId();
    if (!edit(takeEntry(currentSession(), { entry, role, guardrails }, { id, newId }))) return;
    close();
    onTaken(id);
  };
  return (
    <Dialog
      title={t.title}
      size="xl"
      isOpen
      onClose={close}
      editsSession
      actions={<TakeActions entry={find.entry} onTake={take} onDelete={find.remove} />}
    >
      <div className={styles.catalogue}>
        <Find find={find} onTake={() => take(nextRole(currentSession()))} />
        <div className={styles.pane}>
          {find.all.length > 0 && (
            <Pane entry={find.entry} entries={find.all} query={find.query} guarding={guarding} />
          )}
        </div>
      </div>
    </Dialog>
  );
};
