import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

/** A named part of the page: a serif title over a heavy rule, how many there are, and what can be done. */
export const Section = ({
  title,
  count,
  actions,
  ruled = true,
  children,
}: {
  readonly title: ReactNode;
  readonly count?: ReactNode;
  readonly actions?: ReactNode;
  /** False where a sheet or table below brings its own heavy rule. */
  readonly ruled?: boolean;
  readonly children: ReactNode;
}) => {
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={ruled ? styles.ruled : undefined}>{children}</div>
    </section>
  );
};
