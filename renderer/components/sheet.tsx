import { type ReactNode, useId } from 'react';
import styles from './sheet.module.css';

/** Where work is done: a heavy rule opens it, nothing lifts it. With a title it is a named region. */
export const Sheet = ({
  title,
  actions,
  padding = 'normal',
  children,
}: {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  /** `none` for tables and charts that reach the edge. */
  readonly padding?: 'normal' | 'none';
  readonly children: ReactNode;
}) => {
  const titleId = useId();
  return (
    <section className={styles.sheet} aria-labelledby={title ? titleId : undefined}>
      {(title !== undefined || actions !== undefined) && (
        <header className={styles.head}>
          {title !== undefined && (
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
          )}
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      <div className={padding === 'normal' ? styles.body : undefined}>{children}</div>
    </section>
  );
};
