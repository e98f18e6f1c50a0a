import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Link, type PressEvent, Tooltip, TooltipTrigger } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';

type IconButtonProps = {
  readonly icon: LucideIcon;
  /** What it does; its name and its tooltip. */
  readonly label: string;
  /** The keys that do the same, shown in the tooltip. */
  readonly keys?: string | undefined;
  readonly size?: 'md' | 'sm';
  readonly isDisabled?: boolean;
  readonly onPress?: (event: PressEvent) => void;
  readonly id?: string;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly 'aria-pressed'?: boolean;
};

/** A tooltip that opens on hover and on keyboard focus, stays while pointed at, and closes with Escape. */
export const WithTooltip = ({
  text,
  keys,
  children,
}: {
  readonly text: string;
  readonly keys?: string | undefined;
  readonly children: ReactNode;
}) => (
  <TooltipTrigger delay={500} closeDelay={100}>
    {children}
    <Tooltip className={styles.tooltip ?? ''} offset={6}>
      {text}
      {keys && <kbd className={styles.keys}>{keys}</kbd>}
    </Tooltip>
  </TooltipTrigger>
);

export const IconButton = ({ icon: Icon, label, keys, size = 'md', ...rest }: IconButtonProps) => (
  <WithTooltip text={label} keys={keys}>
    <AriaButton
      {...rest}
      aria-label={label}
      className={classNames(styles.iconButton, size === 'sm' && styles.small)}
    >
      <Icon className={styles.icon} aria-hidden />
    </AriaButton>
  </WithTooltip>
);

/** The same for a place to go to. */
export const IconLink = ({
  icon: Icon,
  label,
  href,
}: {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly href: string;
}) => (
  <WithTooltip text={label}>
    <Link href={href} aria-label={label} className={styles.iconButton ?? ''}>
      <Icon className={styles.icon} aria-hidden />
    </Link>
  </WithTooltip>
);
