import { libraryTexts, type LibraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import {
  Archive,
  ArchiveRestore,
  CopyPlus,
  Download,
  FolderOpen,
  Pin,
  PinOff,
  Tag,
  Trash2,
  Undo2,
} from 'lucide-react';
import type { RefObject } from 'react';
import { later } from '../../components/later.tsx';
import type { MenuEntry } from '../../components/menu.tsx';
import type { SessionSummary } from '../../storage/summary.ts';
import { archiveSessions, deleteSessions, pinSession, restoreSessions } from './bulk-actions.ts';
import { duplicateSession, exportSession } from './library-actions.ts';
import { hrefOf, titleOf } from './library-words.ts';
import { useLibraryView } from './use-library-view.ts';

const SharedMenu = later(async () => (await import('../../components/menu.tsx')).SharedMenu);

/** Fetches the menu ahead of the first press. */
export const preloadMenu = (): void => {
  void SharedMenu.preload().catch(() => undefined);
};

const entry = (id: string, label: string, icon: MenuEntry['icon'], onAction: () => void): MenuEntry => ({
  id,
  label,
  ...(icon && { icon }),
  onAction,
});

const ofDeleted = (row: SessionSummary, t: LibraryTexts): readonly MenuEntry[] => [
  entry('restore', t.menu.restore, Undo2, () => void restoreSessions([row])),
  entry('purge', t.menu.purge, Trash2, () => useLibraryView.getState().open({ kind: 'purge', rows: [row] })),
];

const ofKept = (row: SessionSummary, t: LibraryTexts): readonly MenuEntry[] => {
  const [isPinned, isArchived] = [row.pinnedAt !== null, row.archivedAt !== null];
  return [
    entry('open', t.menu.open, FolderOpen, () => {
      window.location.hash = hrefOf(row);
    }),
    entry('duplicate', t.menu.duplicate, CopyPlus, () => void duplicateSession(row)),
    entry('pin', isPinned ? t.menu.unpin : t.menu.pin, isPinned ? PinOff : Pin, () => {
      void pinSession(row, !isPinned);
    }),
    entry('tags', t.menu.tags, Tag, () => useLibraryView.getState().open({ kind: 'tags', rows: [row] })),
    entry('export', t.menu.export, Download, () => void exportSession(row)),
    entry(
      'archive',
      isArchived ? t.menu.unarchive : t.menu.archive,
      isArchived ? ArchiveRestore : Archive,
      () => void archiveSessions([row], !isArchived),
    ),
    entry('delete', t.menu.remove, Trash2, () => void deleteSessions([row])),
  ];
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
}) => {
  const t = useTexts(libraryTexts);
  return (
    <SharedMenu
      label={t.moreFor(titleOf(summary, { t }))}
      anchor={anchor}
      onClose={onClose}
      items={summary.deletedAt === null ? ofKept(summary, t) : ofDeleted(summary, t)}
    />
  );
};
