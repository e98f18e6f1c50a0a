import type { ReactNode } from 'react';
import { shellTexts } from '#shared/language/shell';
import styles from './bar.module.css';
import { useTexts } from './language.ts';
import { Mark } from './mark.tsx';

/** A thin line between groups of controls in the bar. */
export const BarSeparator = () => <span className={styles.separator} aria-hidden />;

/** The bar on top of every screen: the way home, what is open, and the controls at its end. */
export const Bar = ({
  children,
  end,
  isHome = false,
  hasRail = false,
}: {
  readonly children?: ReactNode;
  readonly end?: ReactNode;
  readonly isHome?: boolean;
  /** A rail stands below: what is open begins where the rail ends. */
  readonly hasRail?: boolean;
}) => {
  const t = useTexts(shellTexts);
  return (
    <header
      className={styles.bar}
      data-rail={hasRail || undefined}
      data-region="bar"
      tabIndex={-1}
      aria-label={t.topBar}
    >
      <a className={styles.home} href="#/" aria-current={isHome ? 'page' : undefined}>
        <Mark />
        <span className={styles.name}>{t.titles.library}</span>
      </a>
      <div className={styles.middle}>{children}</div>
      <div className={styles.end}>{end}</div>
    </header>
  );
};
