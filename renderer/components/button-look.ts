import styles from './button.module.css';
import { classNames } from './class-names.ts';

/** `main`: the one main action of an area. `second`: any other. `bare`: no frame until pointed at. `link`: in a row. */
export type ButtonKind = 'main' | 'second' | 'bare' | 'link';
export type ButtonSize = 'md' | 'sm';

/** The class of everything that looks like a button. */
export const buttonLook = (kind: ButtonKind, size: ButtonSize): string =>
  classNames(styles.button, styles[kind], size === 'sm' && styles.small);

/** The class of the icon in it. */
export const buttonIcon = styles.icon;
