import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { keysTexts } from '#shared/language/keys';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';
import { FIXED_KEYS } from './fixed-keys.ts';
import { keysText } from './keys-text.ts';
import { IS_MAC } from './own-keys.ts';
import { type OwnKeys, resolveKeys } from './shortcut-map.ts';
import { SHORTCUTS, type ShortcutGroup, type ShortcutRow } from './shortcut-table.ts';
import styles from './shortcut-list.module.css';
import { ShortcutListRow } from './shortcut-list-row.tsx';
import { useKeyChange } from './use-key-change.ts';

const GROUPS: readonly ShortcutGroup[] = ['program', 'session', 'stages', 'workshop', 'add', 'window'];

/** Small letters, for a search that does not mind. */
const plain = (text: string): string => text.toLowerCase();

type ShortcutListProps = {
  readonly own: OwnKeys;
  readonly onChange: (own: OwnKeys) => void;
};

/** The field that narrows the list down, and the way back to all defaults. */
const Head = ({
  typed,
  onType,
  onRestoreAll,
}: {
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** Undefined while nothing was changed. */
  readonly onRestoreAll: (() => void) | undefined;
}) => {
  const { list: t } = useTexts(keysTexts);
  return (
    <div className={styles.head}>
      <input
        type="search"
        className={styles.find}
        aria-label={t.find}
        placeholder={t.find}
        maxLength={60}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {onRestoreAll && (
        <Button size="sm" icon={RotateCcw} onPress={onRestoreAll}>
          {t.restoreAll}
        </Button>
      )}
    </div>
  );
};

/** Keys of single controls, which stay as they are. */
const FixedKeys = ({ wanted }: { readonly wanted: string }) => {
  const t = useTexts(keysTexts);
  const language = useLanguage();
  const lines = FIXED_KEYS.map(({ id, keys }) => ({
    what: t.fixed[id],
    keys: keys.map((one) => keysText(one, language, IS_MAC)).join(', '),
  })).filter(({ what, keys }) => plain(`${what} ${keys}`).includes(wanted));
  return (
    lines.length > 0 && (
      <section className={styles.group} aria-label={t.groups.fixed}>
        <h3 className={styles.title}>{t.groups.fixed}</h3>
        <ul>
          {lines.map(({ what, keys }) => (
            <li key={what} className={styles.row}>
              <span>{what}</span>
              <kbd className={styles.kbd}>{keys}</kbd>
            </li>
          ))}
        </ul>
      </section>
    )
  );
};

/** All shortcuts by group. The keys of a line are changed by pressing them. */
export const ShortcutList = ({ own, onChange }: ShortcutListProps) => {
  const t = useTexts(keysTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const change = useKeyChange(own, onChange);
  const map = resolveKeys(own, IS_MAC);
  const wanted = plain(typed.trim());
  const keysOf = ({ id }: ShortcutRow): string =>
    t.or((map.get(id) ?? []).map((keys) => keysText(keys, language, IS_MAC)));
  const whatOf = ({ id }: ShortcutRow): string => t.rows[id as keyof typeof t.rows];
  const fitting = SHORTCUTS.filter((row) => plain(`${whatOf(row)} ${keysOf(row)}`).includes(wanted));
  const onRestoreAll = Object.keys(own).length === 0 ? undefined : change.restoreAll;
  return (
    <div className={styles.list}>
      <Head typed={typed} onType={setTyped} onRestoreAll={onRestoreAll} />
      {fitting.length === 0 && wanted !== '' && <p>{t.list.nothing(typed.trim())}</p>}
      <div className={styles.groups}>
        {GROUPS.map((group) => {
          const rows = fitting.filter((row) => row.group === group);
          if (rows.length === 0) return null;
          return (
            <section key={group} className={styles.group} aria-label={t.groups[group]}>
              <h3 className={styles.title}>{t.groups[group]}</h3>
              <ul>
                {rows.map((row) => (
                  <ShortcutListRow
                    key={row.id}
                    row={row}
                    what={whatOf(row)}
                    keys={keysOf(row)}
                    isChanged={Object.hasOwn(own, row.id)}
                    change={change}
                  />
                ))}
              </ul>
            </section>
          );
        })}
        <FixedKeys wanted={wanted} />
      </div>
      <p role="status" className={styles.hidden}>
        {change.told}
      </p>
    </div>
  );
};
