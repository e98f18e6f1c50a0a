import { CopyPlus, Download, FolderOpen, Trash2 } from 'lucide-react';
import type { RefObject } from 'react';
import { later } from '../../components/later.tsx';
import type { SessionSummary } from '../../storage/summary.ts';
import { deleteSession, duplicateSession, exportSession } from './library-actions.ts';
import { hrefOf, titleOf } from './library-words.ts';

const SharedMenu = later(async () => (await import('../../components/menu.tsx')).SharedMenu);

/** Fetches the menu ahead of the first press. */
export const preloadMenu = (): void => {
  void SharedMenu.preload().catch(() => undefined);
};

/** What can be done with one session of the list. */
export const SessionMenu = ({
  summary,
  anchor,
  onClose,
}: {
  readonly summary: SessionSummary;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) => (
  <SharedMenu
    label={`More for ${titleOf(summary)}`}
    anchor={anchor}
    onClose={onClose}
    items={[
      {
        id: 'open',
        label: 'Open',
        icon: FolderOpen,
        onAction: () => {
          window.location.hash = hrefOf(summary);
        },
      },
      {
        id: 'duplicate',
        label: 'Duplicate',
        icon: CopyPlus,
        onAction: () => void duplicateSession(summary),
      },
      {
        id: 'export',
        label: 'Export to a file',
        icon: Download,
        onAction: () => void exportSession(summary),
      },
      { id: 'delete', label: 'Delete', icon: Trash2, onAction: () => void deleteSession(summary) },
    ]}
  />
);
