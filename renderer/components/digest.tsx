import { useState } from 'react';
import { componentsTexts } from '#shared/language/components';
import styles from './digest.module.css';
import { useTexts } from './language.ts';

/** So many digits tell two digests apart at a glance; the whole is there to compare. */
const SHORT = 8;

/** A SHA-256 in its short form; pressed, in full, in groups of four. */
export const Digest = ({ value }: { readonly value: string }) => {
  const [isOpen, setOpen] = useState(false);
  const { digest: t } = useTexts(componentsTexts);
  const hex = value.replace(/^sha256:/, '');
  return (
    <button
      type="button"
      className={styles.digest}
      aria-expanded={isOpen}
      title={isOpen ? t.showShort : t.showWhole}
      onClick={() => setOpen(!isOpen)}
    >
      <span className={styles.hidden}>{`${t.name} `}</span>
      {isOpen ? hex.replaceAll(/(.{4})(?=.)/g, '$1 ') : `${hex.slice(0, SHORT)}…`}
    </button>
  );
};
