import { Ellipsis } from 'lucide-react';
import type { SessionSummary } from '../../storage/summary.ts';
import { titleOf } from './library-words.ts';
import styles from './row-menu-button.module.css';

/** Opens the menu of one session. A plain button: a thousand rows share one menu, made when it is first asked for. */
export const RowMenuButton = ({
  summary,
  onMenu,
  isOpen,
}: {
  readonly summary: SessionSummary;
  readonly onMenu: (summary: SessionSummary, button: HTMLElement) => void;
  readonly isOpen: boolean;
}) => (
  <button
    type="button"
    className={styles.menuButton}
    aria-label={`More for ${titleOf(summary)}`}
    aria-haspopup="menu"
    aria-expanded={isOpen}
    onClick={(event) => onMenu(summary, event.currentTarget)}
  >
    <Ellipsis aria-hidden />
  </button>
);
