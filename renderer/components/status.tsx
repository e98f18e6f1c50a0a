import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  type LucideIcon,
  OctagonAlert,
  TriangleAlert,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './status.module.css';

export type StatusKind = 'ok' | 'warn' | 'block' | 'now' | 'idle';

const ICONS: Readonly<Record<StatusKind, LucideIcon>> = {
  ok: CircleCheck,
  warn: TriangleAlert,
  block: OctagonAlert,
  now: CircleDot,
  idle: CircleDashed,
};

/** A state as an icon and a word, never as a colour alone. */
export const Status = ({
  kind,
  icon,
  children,
}: {
  readonly kind: StatusKind;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}) => {
  const Icon = icon ?? ICONS[kind];
  return (
    <span className={classNames(styles.status, styles[kind])}>
      <Icon className={styles.icon} aria-hidden />
      <span>{children}</span>
    </span>
  );
};
