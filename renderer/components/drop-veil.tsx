import { FileInput } from 'lucide-react';
import styles from './drop-veil.module.css';

/** Lies over the window while a file is held over it, and says what will become of it. */
export const DropVeil = ({ text }: { readonly text: string }) => (
  <div className={styles.veil} aria-hidden>
    <p className={styles.sheet}>
      <FileInput className={styles.icon} />
      {text}
    </p>
  </div>
);
