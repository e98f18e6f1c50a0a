import { Eraser, Undo2 } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { fieldElementId } from '#shared/core/field-path';
import type { Stage } from '#shared/core/stage';
import { isBlank } from '#shared/core/text';
import { type CaptureTexts, captureTexts } from '#shared/language/capture';
import { termsTexts } from '#shared/language/terms';
import { type CaptureDraft, type CaptureKind, isEmptyDraft } from '#shared/session/capture';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { giveHeldKeys } from '../../components/keys/held-keys.ts';
import { IS_MAC } from '../../components/keys/own-keys.ts';
import { textsNow, useTexts } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { usePeople, useSession } from '../../storage/use-session.ts';
import { CaptureFields } from './capture-fields.tsx';
import { enterMeans, kindAfter, useKindKeys } from './capture-keys.ts';
import styles from './capture.module.css';
import { KindChoice } from './kind-choice.tsx';
import { storeCapture } from './store-capture.ts';
import { type DraftState, useDraft } from './use-draft.ts';

/** The control of a field of the dialog: the element of its path, or what stands in it. */
const control = (path: string): HTMLElement | null => {
  const element = document.getElementById(fieldElementId(path));
  return element?.matches('textarea,input')
    ? element
    : (element?.querySelector<HTMLElement>('input') ?? null);
};

const focusText = (): void => {
  const area = control('capture/text');
  if (!(area instanceof HTMLTextAreaElement)) return;
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
};

/** What is missing before it can be stored, and the control that has it; null when nothing is. */
type Lack = { readonly words: string; readonly at: HTMLElement | null };

const lackOf = (
  body: HTMLElement | null,
  { text, newPerson }: CaptureDraft,
  named: string,
  t: CaptureTexts,
): Lack | null => {
  if (isBlank(text)) return { words: t.lackText, at: control('capture/text') };
  const person = control('capture/person');
  const typed = person instanceof HTMLInputElement ? person.value.trim() : '';
  if (typed !== '' && typed !== named && typed !== newPerson) return { words: t.lackPerson, at: person };
  const unread = body?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
  return unread === null ? null : { words: t.lackField, at: unread };
};

type DialogProps = {
  readonly stage: Stage;
  readonly kind: CaptureKind;
  /** Whether it stays for the next one. */
  readonly stays: boolean;
  readonly onStays: (stays: boolean) => void;
  /** The kind that was chosen last. */
  readonly onClose: (kind: CaptureKind) => void;
};

/** Stores what stands there, and says what is missing where something is. */
const useStoring = (
  { draft, reset }: DraftState,
  onStored: () => void,
  body: RefObject<HTMLElement | null>,
) => {
  const t = useTexts(captureTexts);
  const people = usePeople();
  const [told, setTold] = useState({ lack: '', done: '' });
  const store = (stays: boolean): void => {
    const named = people.find(({ id }) => id === draft.person)?.name.trim() ?? '';
    const lack = lackOf(body.current, draft, named, t);
    if (lack !== null) {
      setTold({ lack: lack.words, done: '' });
      lack.at?.focus();
      return;
    }
    const done = storeCapture(draft);
    if (done === null) return;
    reset();
    setTold({ lack: '', done });
    if (stays) focusText();
    else onStored();
  };
  return { store, told, forget: () => setTold({ lack: '', done: '' }) };
};

const Foot = ({
  state: { draft, clear, bringBack },
  stays,
  onStays,
  onStore,
}: Pick<DialogProps, 'stays' | 'onStays'> & { readonly state: DraftState; readonly onStore: () => void }) => {
  const t = useTexts(captureTexts);
  const restart = (work: () => void): void => {
    work();
    focusText();
  };
  return (
    <>
      <span className={styles.start}>
        {bringBack ? (
          <Button kind="bare" icon={Undo2} onPress={() => restart(bringBack)}>
            {t.bringBack}
          </Button>
        ) : (
          <Button kind="bare" icon={Eraser} isDisabled={isEmptyDraft(draft)} onPress={() => restart(clear)}>
            {t.clear}
          </Button>
        )}
      </span>
      <CheckboxField label={t.stay} value={stays} onChange={onStays} />
      <Button kind="main" onPress={onStore}>
        {t.store}
      </Button>
    </>
  );
};

/** The dialog's own keys: Enter stores, and while nothing is written yet, arrow keys choose what it is. */
const keysOf = (
  { draft, change }: DraftState,
  stays: boolean,
  store: (stays: boolean) => void,
): ((event: KeyboardEvent) => void) => {
  return (event) => {
    const isInText = event.target === control('capture/text');
    const means = enterMeans(event, isInText);
    const kind = isInText && draft.text === '' ? kindAfter(event, draft.kind) : null;
    if (means === null && kind === null) return;
    event.preventDefault();
    if (kind !== null) change({ kind });
    else store(means === 'store-and-stay' || stays);
  };
};

const Notes = ({ stage, told }: { readonly stage: Stage; readonly told: { lack: string; done: string } }) => {
  const t = useTexts(captureTexts);
  const { stages } = useTexts(termsTexts);
  return (
    <div className={styles.notes}>
      <p role="alert" className={styles.lack}>
        {told.lack}
      </p>
      <p role="status" className={styles.stored}>
        {told.done}
      </p>
      <p className={styles.from}>{t.from(stages[stage])}</p>
      <p>{t.help(IS_MAC ? 'Option' : 'Alt')}</p>
    </div>
  );
};

/** Puts the cursor behind the words, once they are there: whoever opened the dialog goes on typing. */
const StartInText = () => {
  useEffect(() => {
    focusText();
    void giveHeldKeys();
  }, []);
  return null;
};

/**
 * Catches what is said over whatever is on the screen. Nothing has to be filled in but the words. What is written is kept
 * from the first letter on: closing it, or losing the page, loses nothing.
 */
export const CaptureDialog = ({ stage, kind, stays, onStays, onClose }: DialogProps) => {
  const t = useTexts(captureTexts);
  const session = useSession(({ id }) => id);
  const state = useDraft(session, stage, kind);
  const body = useRef<HTMLDivElement>(null);
  const { draft, change } = state;
  const { store, told, forget } = useStoring(state, () => onClose(draft.kind), body);
  useKindKeys((next) => change({ kind: next }));
  const close = (): void => {
    if (!isEmptyDraft(draft)) showToast({ message: textsNow(captureTexts).kept, key: 'capture' });
    onClose(draft.kind);
  };
  const tell: DraftState['change'] = (changes) => {
    forget();
    change(changes);
  };
  return (
    <Dialog
      title={t.title}
      isOpen
      onClose={close}
      actions={<Foot state={state} stays={stays} onStays={onStays} onStore={() => store(stays)} />}
    >
      {/* The fields do nothing with Enter themselves; here it means to store. */}
      <div ref={body} className={styles.body} onKeyDown={keysOf(state, stays, store)}>
        <KindChoice value={draft.kind} onChange={(next) => change({ kind: next })} />
        <StartInText />
        <CaptureFields draft={draft} change={tell} />
        <Notes stage={isEmptyDraft(draft) ? stage : draft.stage} told={told} />
      </div>
    </Dialog>
  );
};
