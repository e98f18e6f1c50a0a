import { KeysHeld } from '../../components/keys/held-keys.ts';
import { later } from '../../components/later.tsx';
import { useLibraryView } from './use-library-view.ts';

const ImportDialog = later(async () => (await import('./import-dialog.tsx')).ImportDialog);
const TagsDialog = later(
  async () => (await import('./tags-dialog.tsx')).TagsDialog,
  () => <KeysHeld />,
);
const PurgeDialog = later(async () => (await import('./purge-dialog.tsx')).PurgeDialog);

/** What lies over the list, one at a time. */
export const LibraryOverlays = () => {
  const { overlay, open } = useLibraryView();
  const close = (): void => open(null);
  if (overlay === null) return null;
  switch (overlay.kind) {
    case 'import':
      return <ImportDialog file={overlay.file} onClose={close} />;
    case 'tags':
      return <TagsDialog rows={overlay.rows} onClose={close} />;
    case 'purge':
      return <PurgeDialog rows={overlay.rows} onClose={close} />;
  }
};
