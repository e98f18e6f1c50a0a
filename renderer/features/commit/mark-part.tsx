import { Eraser, Keyboard, type LucideIcon, PenLine, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isBlank } from '#shared/core/text';
import { commitTexts } from '#shared/language/commit';
import { drawnMark } from '#shared/session/signature-mark';
import type { SignatureMark } from '#shared/session/signed-revision';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { DrawingPad, PAD, type PadStroke } from './drawing-pad.tsx';
import styles from './sign.module.css';

/** What somebody has drawn or typed so far. */
export type MarkDraft = {
  readonly way: 'draw' | 'type';
  readonly strokes: readonly PadStroke[];
  readonly text: string;
};

/** Nothing drawn and nothing typed. */
export const NO_MARK: MarkDraft = { way: 'draw', strokes: [], text: '' };

/** The signature as the session keeps it; null while there is none. */
export const markOf = ({ way, strokes, text }: MarkDraft): SignatureMark | null => {
  if (way === 'draw') return drawnMark(strokes, PAD);
  return isBlank(text) ? null : { kind: 'typed', text: text.trim() };
};

type MarkProps = { readonly draft: MarkDraft; readonly onChange: (changes: Partial<MarkDraft>) => void };

/** Ctrl+Z takes the last stroke back, wherever the focus is in the dialog. */
const useStrokeUndo = (undo: () => void): void => {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      const isText = event.target instanceof HTMLElement && event.target.matches('input,textarea');
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isText) return;
      event.preventDefault();
      latest.current();
    };
    // Before the dialog, which keeps keys to itself.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
};

const Tool = ({
  icon,
  label,
  isDisabled,
  onPress,
}: {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}) => (
  <Button kind="bare" icon={icon} isDisabled={isDisabled} onPress={onPress}>
    {label}
  </Button>
);

const Drawing = ({ draft: { strokes }, onChange }: MarkProps) => {
  const { dialog: t } = useTexts(commitTexts);
  const place = useRef<HTMLDivElement>(null);
  const keep = (next: readonly PadStroke[]): void => {
    // A button that has nothing left to do loses the focus; without it, keys would reach the session behind.
    if (next.length === 0) place.current?.querySelector('canvas')?.focus();
    onChange({ strokes: next });
  };
  const undo = (): void => keep(strokes.slice(0, -1));
  useStrokeUndo(undo);
  const isEmpty = strokes.length === 0;
  return (
    <div ref={place} className={styles.mark}>
      <DrawingPad strokes={strokes} onChange={keep} />
      <div className={styles.tools}>
        <Tool icon={Undo2} label={t.undoStroke} isDisabled={isEmpty} onPress={undo} />
        <Tool icon={Eraser} label={t.clear} isDisabled={isEmpty} onPress={() => keep([])} />
        <span className={styles.otherWay}>
          <Button kind="bare" icon={Keyboard} onPress={() => onChange({ way: 'type' })}>
            {t.typeInstead}
          </Button>
        </span>
      </div>
    </div>
  );
};

const Typing = ({ draft: { text }, onChange, onEnter }: MarkProps & { readonly onEnter: () => void }) => {
  const { dialog: t } = useTexts(commitTexts);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <>
      {/* The field itself does nothing with Enter; here it means "I sign". */}
      <div ref={place} className={styles.typing} onKeyDown={onKeyDown}>
        <TextField label={t.typeName} value={text} onChange={(next) => onChange({ text: next })} />
      </div>
      <div className={styles.tools}>
        <span className={styles.otherWay}>
          <Button kind="bare" icon={PenLine} onPress={() => onChange({ way: 'draw' })}>
            {t.drawInstead}
          </Button>
        </span>
      </div>
    </>
  );
};

/** Where the signature is drawn, or the name typed. */
export const MarkPart = (props: MarkProps & { readonly onEnter: () => void }) => (
  <section className={styles.mark} aria-label={useTexts(commitTexts).dialog.signature}>
    {props.draft.way === 'draw' ? <Drawing {...props} /> : <Typing {...props} />}
  </section>
);
