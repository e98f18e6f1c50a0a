import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { keysTexts } from '#shared/language/keys';
import { IconButton } from '../icon-button.tsx';
import { useTexts } from '../language.ts';
import { pressOf, readingsOf } from './key-press.ts';
import type { ShortcutRow } from './shortcut-table.ts';
import styles from './shortcut-list.module.css';
import type { KeyChange } from './use-key-change.ts';

/** Takes the keys that are pressed in it. Tab and Escape leave it, Backspace and Delete take the keys away. */
const Recorder = ({
  what,
  described,
  onTake,
  onLeave,
}: {
  readonly what: string;
  readonly described: string;
  readonly onTake: (keys: string) => void;
  readonly onLeave: () => void;
}) => {
  const { list: t } = useTexts(keysTexts);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const [keys] = readingsOf(pressOf(event.nativeEvent));
    if (event.key === 'Tab') return onLeave();
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onLeave();
    if (keys === 'Backspace' || keys === 'Delete') return onTake('');
    if (keys !== undefined) onTake(keys);
  };
  return (
    <input
      ref={field}
      data-takes-keys
      className={styles.recorder}
      aria-label={`${t.press}: ${what}`}
      aria-describedby={described}
      placeholder={t.press}
      value=""
      readOnly
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  );
};

type RowProps = {
  readonly row: ShortcutRow;
  readonly what: string;
  /** Its keys as they are shown; empty for none. */
  readonly keys: string;
  readonly isChanged: boolean;
  readonly change: KeyChange;
};

/** The keys of a line, pressed to change them; or the switch of one that can only be on or off. */
const Keys = ({ row, what, keys, change }: RowProps) => {
  const { list: t } = useTexts(keysTexts);
  const isOff = keys === '';
  const label =
    row.isFixed === true ? (isOff ? t.switchOn(what) : t.switchOff(what)) : t.change(what, keys || t.none);
  const onClick = (): void => {
    if (row.isFixed !== true) change.begin(row.id);
    else if (isOff) change.restore(row.id);
    else change.take(row.id, '');
  };
  return (
    <button
      type="button"
      id={`keys:${row.id}`}
      className={styles.keys}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      {isOff ? (
        <span className={styles.none}>{row.isFixed === true ? t.off : t.none}</span>
      ) : (
        <kbd className={styles.kbd}>{keys}</kbd>
      )}
    </button>
  );
};

/** One line of the list: what the keys do, and the keys. */
export const ShortcutListRow = (props: RowProps) => {
  const { row, what, isChanged, change } = props;
  const { list: t } = useTexts(keysTexts);
  const help = useId();
  const isWaiting = change.waiting === row.id;
  const refusal = change.refusal?.id === row.id ? change.refusal.text : null;
  /** The focus goes back to the line's own button, which is there again by then. */
  const back = (): void =>
    void requestAnimationFrame(() => document.getElementById(`keys:${row.id}`)?.focus());
  return (
    <li className={styles.row} data-waiting={isWaiting || undefined}>
      <span>{what}</span>
      <span className={styles.end}>
        {isWaiting ? (
          <Recorder
            what={what}
            described={help}
            onTake={(keys) => {
              if (change.take(row.id, keys)) back();
            }}
            onLeave={change.leave}
          />
        ) : (
          <Keys {...props} />
        )}
        {isChanged && !isWaiting && (
          <IconButton
            icon={RotateCcw}
            size="sm"
            label={t.restore(what)}
            onPress={() => {
              change.restore(row.id);
              back();
            }}
          />
        )}
      </span>
      {(isWaiting || refusal !== null) && (
        <span id={help} className={styles.help} role={refusal === null ? undefined : 'alert'}>
          {refusal ?? t.pressHow}
        </span>
      )}
    </li>
  );
};
