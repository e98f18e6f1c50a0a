import styles from './mark.module.css';

/** The product's mark: a ruler whose first tick stands out. Decorative; the name stands beside it. */
export const Mark = () => (
  <svg className={styles.mark} viewBox="0 0 28 28" aria-hidden="true">
    <path d="M2 23.5H26M11.5 23V17M17 23V17M22.5 23V17" />
    <path className={styles.one} d="M5.5 23V4" />
  </svg>
);
