import { Plus, Trash2 } from 'lucide-react';
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useLayoutEffect,
  useRef,
} from 'react';
import type { FieldPath } from '#shared/core/field-path';
import { componentsTexts } from '#shared/language/components';
import { Button } from '../button.tsx';
import { IconButton } from '../icon-button.tsx';
import { elementId } from './field-parts.tsx';
import { useFieldSettings } from './field-settings.tsx';
import styles from './rows.module.css';
import { useTexts } from '../language.ts';

/** The head of one column. */
export type Column = { readonly label: string; readonly isNumber?: boolean };

type RowsProps = {
  readonly label: string;
  readonly columns: readonly Column[];
  /** Sets `grid-template-columns`; heads and rows share it. The last column holds the delete button. */
  readonly layout: string;
  readonly ids: readonly string[];
  /** Adds an entry at a place and answers with its id; null when it was refused. */
  readonly onAdd: (index: number) => string | null;
  readonly addLabel: string;
  /** The path of the list: its DOM id sits on the add button. */
  readonly path?: FieldPath | undefined;
  /** Further actions beside the add button. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

const Layout = createContext('');

/** Where the typing starts in a row: its first text, else its first button. */
const firstField = (row: HTMLElement | null): HTMLElement | null =>
  row?.querySelector<HTMLElement>('input[type="text"], textarea') ??
  row?.querySelector<HTMLElement>('button') ??
  null;

const rowOf = (list: HTMLElement | null, id: string | undefined): HTMLElement | null =>
  id === undefined ? null : (list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null);

/**
 * Keeps the focus where the work is: in the row that was just added, and beside the row that was just deleted, whose
 * button took the focus away with it. Answers with the function that adds.
 */
const useAdding = (
  list: RefObject<HTMLUListElement | null>,
  ids: readonly string[],
  onAdd: (index: number) => string | null,
): ((index: number) => void) => {
  const added = useRef<string | null>(null);
  const before = useRef(ids);
  useLayoutEffect(() => {
    const previous = before.current;
    before.current = ids;
    if (added.current !== null && ids.includes(added.current)) {
      firstField(rowOf(list.current, added.current))?.focus();
      added.current = null;
      return;
    }
    const gone = previous.findIndex((id) => !ids.includes(id));
    if (gone < 0 || ids.length >= previous.length || document.activeElement !== document.body) return;
    const next = rowOf(list.current, ids[Math.min(gone, ids.length - 1)]);
    const button = list.current?.parentElement?.querySelector<HTMLElement>('[data-row-actions] button');
    (firstField(next) ?? button)?.focus();
  }, [ids, list]);
  return (index) => {
    added.current = onAdd(index);
  };
};

/** Whether Enter in this field means "the next row": it does in one-line fields that have nothing else to do with it. */
const asksForNextRow = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  !event.defaultPrevented &&
  !event.nativeEvent.isComposing &&
  event.target instanceof HTMLInputElement &&
  event.target.type !== 'checkbox' &&
  event.target.getAttribute('aria-expanded') !== 'true';

const Head = ({ columns, layout }: Pick<RowsProps, 'columns' | 'layout'>) => (
  <div className={`${styles.head} ${layout}`} aria-hidden>
    {columns.map((column) => (
      <span key={column.label} className={column.isNumber ? styles.number : ''}>
        {column.label}
      </span>
    ))}
  </div>
);

/** A list whose rows are edited in place. Enter in a row adds the next one. */
export const Rows = ({
  label,
  columns,
  layout,
  ids,
  onAdd,
  addLabel,
  path,
  actions,
  children,
}: RowsProps) => {
  const { isReadOnly } = useFieldSettings();
  const list = useRef<HTMLUListElement>(null);
  const add = useAdding(list, ids, onAdd);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isReadOnly || !asksForNextRow(event)) return;
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    const place = ids.indexOf(row?.dataset.row ?? '');
    if (place < 0) return;
    event.preventDefault();
    add(place + 1);
  };
  return (
    <Layout value={layout}>
      <div className={styles.frame}>
        {ids.length > 0 && columns.length > 0 && <Head columns={columns} layout={layout} />}
        {/* The list itself does nothing with keys; it listens for its fields. */}
        <ul ref={list} aria-label={label} onKeyDown={onKeyDown}>
          {children}
        </ul>
        {!isReadOnly && (
          <div className={styles.actions} data-row-actions>
            <Button {...elementId(path)} size="sm" icon={Plus} onPress={() => add(ids.length)}>
              {addLabel}
            </Button>
            {actions}
          </div>
        )}
      </div>
    </Layout>
  );
};

/** One entry of a list, with the button that deletes it. */
export const Row = ({
  id,
  name,
  onDelete,
  below,
  isMissing,
  children,
}: {
  readonly id: string;
  /** What the entry is called where it is deleted: "task 2, Train eight clerks". */
  readonly name: string;
  readonly onDelete: () => void;
  /** More about the entry, under its cells. */
  readonly below?: ReactNode;
  readonly isMissing?: boolean;
  readonly children: ReactNode;
}) => {
  const layout = useContext(Layout);
  const { isReadOnly } = useFieldSettings();
  const { fields: t } = useTexts(componentsTexts);
  return (
    <li className={`${styles.row} ${isMissing ? styles.missing : ''}`} data-row={id}>
      <div className={`${styles.cells} ${layout}`}>
        {children}
        {!isReadOnly && (
          <span className={styles.delete}>
            <IconButton icon={Trash2} size="sm" label={t.remove(name)} onPress={onDelete} />
          </span>
        )}
      </div>
      {below}
    </li>
  );
};
