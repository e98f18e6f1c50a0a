import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { paletteTexts } from '#shared/language/palette';
import { useTexts } from '../../components/language.ts';
import { type Action, actionsOf, useActionStore } from '../../components/actions.ts';
import { giveHeldKeys } from '../../components/keys/held-keys.ts';
import { pressOf, readingsOf } from '../../components/keys/key-press.ts';
import { shortcutsNow } from '../../components/keys/own-keys.ts';
import { ownerOf } from '../../components/keys/shortcut-map.ts';
import { type ActionGroup, clipGroups, groupActions, matchActions } from './match-actions.ts';
import { optionId, PaletteList } from './palette-list.tsx';
import styles from './palette.module.css';
import { recentActions, rememberAction } from './recent-actions.ts';
import { screenControls, withControls } from './screen-controls.ts';

/** So many are shown at once; whoever wants another one types a word of it. */
const SHOWN = 200;

/** How far Page Up and Page Down go. */
const PAGE = 8;

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** Where a key leads in a list: its ends meet for single steps, and stop longer ones. */
const placeAfter = (key: string, place: number, length: number): number => {
  const step = STEPS[key] ?? 0;
  if (Math.abs(step) === 1) return (place + step + length) % length;
  return Math.max(0, Math.min(length - 1, place + step));
};

/** The actions there are, by what was typed: under headings while nothing is, the best first otherwise. */
const useChoice = (typed: string, controls: readonly Action[]) => {
  const headings = useTexts(paletteTexts);
  const registrations = useActionStore((store) => store.registrations);
  const [recent] = useState(recentActions);
  const actions = useMemo(() => withControls(actionsOf(registrations), controls), [registrations, controls]);
  return useMemo(() => {
    const isBlank = typed.trim() === '';
    const all: readonly ActionGroup[] = isBlank
      ? groupActions(actions, recent, headings)
      : [{ title: '', actions: matchActions(actions, typed, recent) }];
    const { groups, hidden } = clipGroups(all, SHOWN);
    return { groups, flat: groups.flatMap((group) => group.actions), hidden };
  }, [actions, recent, typed, headings]);
};

const Nothing = ({ typed }: { readonly typed: string }) => (
  <p className={styles.nothing}>{useTexts(paletteTexts).nothing(typed.trim().slice(0, 60))}</p>
);

type FieldProps = {
  readonly question: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly list: string;
  /** The element of the option that Enter would run; undefined while none fits. */
  readonly active: string | undefined;
};

/**
 * The field and its list are a combobox of our own (ARIA Authoring Practices, "editable combobox with list
 * autocomplete"): React Aria's waits half a second before it names the option that the field stands for, and Enter that
 * comes sooner runs nothing.
 */
const Field = ({ question, typed, onType, onKeyDown, list, active }: FieldProps) => (
  <div className={styles.search}>
    <Search aria-hidden size={18} />
    <input
      className={styles.input}
      role="combobox"
      aria-label={question}
      aria-autocomplete="list"
      aria-expanded={active !== undefined}
      aria-controls={active === undefined ? undefined : list}
      aria-activedescendant={active}
      // The dialog was opened for this field.
      autoFocus
      autoComplete="off"
      spellCheck={false}
      placeholder={question}
      maxLength={200}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  </div>
);

/** How many there are beyond those on show, how many are on show, and the keys. */
const Foot = ({ shown, hidden }: { readonly shown: number; readonly hidden: number }) => {
  const t = useTexts(paletteTexts);
  return (
    <>
      {hidden > 0 && <p className={styles.more}>{t.more(hidden)}</p>}
      <p role="status" className={styles.hidden}>
        {shown === 0 ? t.nothingShort : t.count(shown)}
      </p>
      <p className={styles.foot}>{t.foot}</p>
    </>
  );
};

/** Whether the keys that opened the palette close it again. */
const isToggle = ({ nativeEvent }: KeyboardEvent): boolean =>
  readingsOf(pressOf(nativeEvent)).some((keys) => ownerOf(shortcutsNow(), keys) === 'app.palette');

const Finder = ({
  controls,
  onRun,
  onClose,
}: {
  /** What could be pressed on the screen before the palette lay over it. */
  readonly controls: readonly Action[];
  readonly onRun: (action: Action) => void;
  readonly onClose: () => void;
}) => {
  const t = useTexts(paletteTexts);
  useEffect(() => void giveHeldKeys(), []);
  const list = useId();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const { groups, flat, hidden } = useChoice(typed, controls);
  const active = Math.min(place, Math.max(0, flat.length - 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const chosen = flat[active];
    if (isToggle(event)) onClose();
    else if (event.key in STEPS && flat.length > 0) setPlace(placeAfter(event.key, active, flat.length));
    else if (event.key === 'Enter' && chosen) onRun(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <Field
        question={t.question}
        typed={typed}
        onType={(text) => {
          setTyped(text);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
        list={list}
        active={flat.length === 0 ? undefined : optionId(list, active)}
      />
      {flat.length === 0 ? (
        <Nothing typed={typed} />
      ) : (
        <PaletteList id={list} groups={groups} active={active} onPoint={setPlace} onRun={onRun} />
      )}
      <Foot shown={flat.length} hidden={hidden} />
    </>
  );
};

/**
 * The list of everything that can be done, found by typing. It closes before an action runs and puts the focus back
 * where it was, so that an action finds the screen as the person left it and may lead the focus on from there.
 */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const [before] = useState(() => document.activeElement);
  const [controls] = useState(screenControls);
  const run = (action: Action): void => {
    if (action.isEnabled === false) return;
    rememberAction(action.id);
    flushSync(onClose);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    action.run();
  };
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={useTexts(paletteTexts).name}>
          <Finder controls={controls} onRun={run} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
