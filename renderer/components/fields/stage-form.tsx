import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import { componentsTexts } from '#shared/language/components';
import { runAction } from '../actions.ts';
import { IconButton } from '../icon-button.tsx';
import { useKeys } from '../keys/own-keys.ts';
import { useTexts } from '../language.ts';
import styles from './stage-form.module.css';

/** The way to the help for the stage. */
const HelpButton = () => (
  <IconButton
    icon={CircleHelp}
    label={useTexts(componentsTexts).helpHere}
    keys={useKeys('help.open')}
    onPress={() => runAction('help.open')}
  />
);

/** One stage of the workshop: its question, what stands beside it, and its parts one below the other. */
export const StageForm = ({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) => (
  <div className={styles.stage}>
    <header className={styles.head}>
      <h1>{title}</h1>
      <div className={styles.beside}>
        {aside}
        <HelpButton />
      </div>
    </header>
    {children}
  </div>
);

/** Fields side by side, as many as there is room for; `span` of a child is set by its own class. */
export const FieldGrid = ({
  children,
  columns = 4,
}: {
  readonly children: ReactNode;
  readonly columns?: 2 | 3 | 4;
}) => <div className={`${styles.grid} ${styles[`of${columns}`] ?? ''}`}>{children}</div>;

/** A field that takes the room of two, or of the whole row. */
export const Span = ({ of, children }: { readonly of: 2 | 'row'; readonly children: ReactNode }) => (
  <div className={of === 'row' ? styles.row : styles.two}>{children}</div>
);
