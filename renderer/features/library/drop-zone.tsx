import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { DropVeil } from '../../components/drop-veil.tsx';
import { holdsFiles, useWindowDrop } from '../../components/window-drop.ts';
import { importSessionFile } from './library-actions.ts';
import { useLibraryView } from './use-library-view.ts';

/** Whether a file is a list, which becomes sessions in a dialog of its own. */
const isList = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name);

const take = (event: DragEvent): void => {
  for (const file of event.dataTransfer?.files ?? []) {
    if (isList(file.name)) return useLibraryView.getState().open({ kind: 'import', file });
    void importSessionFile({
      name: file.name,
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    });
  }
};

/**
 * Takes a session file or a list that is dropped anywhere on the window. An extra, never the only way: the same is behind
 * "Open a session file" and "Sessions from a list".
 */
export const DropZone = () => {
  const t = useTexts(libraryTexts);
  return useWindowDrop(take, holdsFiles) ? <DropVeil text={t.drop} /> : null;
};
