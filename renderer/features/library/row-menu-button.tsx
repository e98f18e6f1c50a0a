import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { Ellipsis } from 'lucide-react';
import type { SessionSummary } from '../../storage/summary.ts';
import { titleOf } from './library-words.ts';
import styles from './row-menu-button.module.css';

/** Opens the menu of one session. A plain button: a thousand rows share one menu, made when it is first asked for. */
export const RowMenuButton = ({
  summary,
  onMenu,
  isOpen,
  isReachable = true,
}: {
  readonly summary: SessionSummary;
  readonly onMenu: (summary: SessionSummary, button: HTMLElement) => void;
  readonly isOpen: boolean;
  /** Whether Tab comes here; in a list only in the row that the keyboard is in. */
  readonly isReachable?: boolean;
}) => {
  const t = useTexts(libraryTexts);
  return (
    <button
      type="button"
      className={styles.menuButton}
      tabIndex={isReachable ? 0 : -1}
      aria-label={t.moreFor(titleOf(summary, { t }))}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={(event) => onMenu(summary, event.currentTarget)}
    >
      <Ellipsis aria-hidden />
    </button>
  );
};
