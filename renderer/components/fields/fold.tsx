import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import styles from './fold.module.css';

/**
 * A part of a form that is closed until it is wanted. It opens by itself when a field inside is pointed to: `pointedTo`
 * changes then.
 */
export const Fold = ({
  title,
  note,
  pointedTo,
  isLazy = false,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  /** The path of a field inside that was pointed to; empty otherwise. */
  readonly pointedTo?: string;
  /** True where what is inside costs something: it is made only while it is open. */
  readonly isLazy?: boolean;
  readonly children: ReactNode;
}) => {
  const [isOpen, setOpen] = useState(false);
  const [seen, setSeen] = useState('');
  if (pointedTo !== undefined && pointedTo !== seen) {
    setSeen(pointedTo);
    if (pointedTo !== '') setOpen(true);
  }
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.head}>
        <span className={styles.title}>{title}</span>
        {note && <span className={styles.note}>{note}</span>}
        <ChevronDown aria-hidden size={16} className={styles.mark} />
      </summary>
      <div className={styles.body}>{(isOpen || !isLazy) && children}</div>
    </details>
  );
};
