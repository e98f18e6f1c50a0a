import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

/** `main`: the one main action of an area. `second`: any other. `bare`: no frame until pointed at. `link`: in a row. */
export type ButtonKind = 'main' | 'second' | 'bare' | 'link';
export type ButtonSize = 'md' | 'sm';

type Common = {
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  readonly children?: ReactNode;
  readonly id?: string;
};

type ButtonProps = Common & {
  readonly isDisabled?: boolean;
  readonly onPress?: (event: PressEvent) => void;
  readonly type?: 'button' | 'submit';
  /** The id of the form that it submits, where it stands outside. */
  readonly form?: string;
  readonly autoFocus?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly 'aria-pressed'?: boolean;
};

const look = (kind: ButtonKind, size: ButtonSize): string =>
  classNames(styles.button, styles[kind], size === 'sm' && styles.small);

export const Button = ({ kind = 'second', size = 'md', icon: Icon, children, ...rest }: ButtonProps) => (
  <AriaButton {...rest} className={look(kind, size)}>
    {Icon && <Icon className={styles.icon} aria-hidden />}
    {children}
  </AriaButton>
);

/** A link that looks like a button: it goes somewhere, so it can be opened and copied like any link. */
export const LinkButton = ({
  kind = 'second',
  size = 'md',
  icon: Icon,
  children,
  href,
  id,
}: Common & { readonly href: string }) => (
  <a href={href} id={id} className={look(kind, size)}>
    {Icon && <Icon className={styles.icon} aria-hidden />}
    {children}
  </a>
);
