import { CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

export type NoticeKind = 'ok' | 'warn' | 'block' | 'info';

const ICONS: Readonly<Record<NoticeKind, LucideIcon>> = {
  ok: CircleCheck,
  warn: TriangleAlert,
  block: OctagonAlert,
  info: Info,
};

/** Something that concerns the whole screen: what is wrong (`title`), what to do (`todo`), and the way out. */
export const Notice = ({
  kind,
  title,
  todo,
  actions,
}: {
  readonly kind: NoticeKind;
  readonly title: ReactNode;
  readonly todo?: ReactNode;
  readonly actions?: ReactNode;
}) => {
  const Icon = ICONS[kind];
  return (
    <div className={classNames(styles.notice, styles[kind])} role={kind === 'block' ? 'alert' : 'status'}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {todo !== undefined && <p>{todo}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
};
