import { Copy } from 'lucide-react';
import { useRef } from 'react';
import { signingTexts } from '#shared/language/signing';
import { IconButton } from '../components/icon-button.tsx';
import { textsNow, useTexts } from '../components/language.ts';
import { showToast } from '../components/toast.tsx';
import styles from './signing.module.css';

/** Copies the text of an element, or selects it where the program may not write to the clipboard. */
const copyText = async (element: HTMLElement): Promise<string> => {
  const t = textsNow(signingTexts).fingerprint;
  try {
    await navigator.clipboard.writeText(element.textContent);
    return t.copied;
  } catch {
    window.getSelection()?.selectAllChildren(element);
    return t.selected;
  }
};

/** A line breaks only after four groups, so that two lines can be compared group below group. */
const quarters = (value: string): readonly string[] => value.match(/(?:\S+ ?){1,4}/g) ?? [];

/** A fingerprint in its groups of four, ready to be read aloud or copied. */
export const Fingerprint = ({ value }: { readonly value: string }) => {
  const t = useTexts(signingTexts).fingerprint;
  const text = useRef<HTMLSpanElement>(null);
  const copy = async (): Promise<void> => {
    if (text.current) showToast({ message: await copyText(text.current), key: 'fingerprint' });
  };
  return (
    <span className={styles.fingerprint}>
      <span ref={text} className={styles.digits} data-testid="fingerprint">
        {quarters(value).map((quarter, position) => (
          <span key={position} className={styles.quarter}>
            {quarter}
          </span>
        ))}
      </span>
      <IconButton icon={Copy} label={t.copy} size="sm" onPress={() => void copy()} />
    </span>
  );
};
