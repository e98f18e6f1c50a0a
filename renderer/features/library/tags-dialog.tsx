import { libraryTexts } from '#shared/language/library';
import { uiLocale, useTexts } from '../../components/language.ts';
import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { giveHeldKeys } from '../../components/keys/held-keys.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import type { SessionSummary } from '../../storage/summary.ts';
import { tagSessions } from './bulk-actions.ts';
import { countText, titleOf } from './library-words.ts';
import { valuesOf } from './library-view.ts';
import styles from './tags-dialog.module.css';

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The tags of some sessions as they are to be: what comes and what goes. */
const useTags = (rows: readonly SessionSummary[]) => {
  const [known] = useState(() => valuesOf(rows, ({ tags }) => tags, uiLocale()));
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const kept = known.filter(({ value }) => !removed.includes(value));
  const shown = [
    ...kept.filter(({ value }) => !added.some((tag) => isSame(tag, value))),
    ...added.map((value) => ({ value, count: rows.length })),
  ];
  const add = (text: string): void => {
    const tag = text.trim().slice(0, SHORT_TEXT_LIMIT);
    if (tag === '' || added.some((other) => isSame(other, tag))) return;
    const same = known.find(({ value }) => isSame(value, tag))?.value ?? tag;
    setAdded([...added, same]);
    setRemoved(removed.filter((other) => !isSame(other, tag)));
  };
  const remove = (tag: string): void => {
    setAdded(added.filter((other) => other !== tag));
    if (known.some(({ value }) => value === tag)) setRemoved([...removed, tag]);
  };
  return { shown, added, removed, add, remove };
};

const Chips = ({
  tags,
  total,
  onRemove,
}: {
  readonly tags: ReturnType<typeof useTags>['shown'];
  readonly total: number;
  readonly onRemove: (tag: string) => void;
}) => {
  const { tags: t } = useTexts(libraryTexts);
  if (tags.length === 0) return <p className={styles.none}>{t.none}</p>;
  return (
    <ul className={styles.tags}>
      {tags.map(({ value, count }) => (
        <li key={value} className={styles.tag}>
          <bdi>{value}</bdi>
          {count < total && <small>{t.some(countText(count))}</small>}
          <button type="button" aria-label={t.remove(value)} onClick={() => onRemove(value)}>
            <X aria-hidden size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
};

const AddTag = ({
  text,
  onText,
  onAdd,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onAdd: () => void;
}) => {
  const { tags: t } = useTexts(libraryTexts);
  const field = useRef<HTMLDivElement>(null);
  const take = (): void => {
    onAdd();
    field.current?.querySelector('input')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    take();
  };
  useEffect(() => {
    field.current?.querySelector('input')?.focus();
    void giveHeldKeys();
  }, []);
  return (
    <div ref={field} className={styles.add} onKeyDown={onKeyDown}>
      <TextField label={t.add} value={text} onChange={onText} hint={t.hint} />
      <Button icon={Plus} isDisabled={text.trim() === ''} onPress={take}>
        {t.addButton}
      </Button>
    </div>
  );
};

const Actions = ({ onClose, onSave }: { readonly onClose: () => void; readonly onSave: () => void }) => {
  const { tags: t } = useTexts(libraryTexts);
  return (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button kind="main" onPress={onSave}>
        {t.save}
      </Button>
    </>
  );
};

/** Adds tags to sessions and takes them away, for one as for thousands. */
export const TagsDialog = ({
  rows,
  onClose,
}: {
  readonly rows: readonly SessionSummary[];
  readonly onClose: () => void;
}) => {
  const texts = useTexts(libraryTexts);
  const { tags: t } = texts;
  const { shown, added, removed, add, remove } = useTags(rows);
  const [text, setText] = useState('');
  const save = (): void => {
    // What stands in the field and was not added yet is meant, too.
    const all = text.trim() === '' ? added : [...added, text];
    onClose();
    if (all.length > 0 || removed.length > 0) void tagSessions(rows, { add: all, remove: removed });
  };
  const onAdd = (): void => {
    add(text);
    setText('');
  };
  const [only] = rows;
  return (
    <Dialog
      title={only && rows.length === 1 ? t.of(titleOf(only, { t: texts })) : t.ofMany(countText(rows.length))}
      size="sm"
      isOpen
      onClose={onClose}
      actions={<Actions onClose={onClose} onSave={save} />}
    >
      <div className={styles.form}>
        <Chips tags={shown} total={rows.length} onRemove={remove} />
        <AddTag text={text} onText={setText} onAdd={onAdd} />
      </div>
    </Dialog>
  );
};
