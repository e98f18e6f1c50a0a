import { libraryTexts } from '#shared/language/library';
import { textsNow } from '../../components/language.ts';
import { create } from 'zustand';
import { safeFileNameWith } from '#shared/core/file-name';
import { showToast } from '../../components/toast.tsx';
import { host } from '../../host/host.ts';
import { packArchive } from '../../storage/bulk.ts';
import { clock } from '../../storage/clock.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { saysProblem, sayProblem } from './library-actions.ts';
import { countText } from './library-words.ts';
import { useLibraryView } from './use-library-view.ts';

/** An archive that is being made; `cancel` is null while none is. */
type Packing = { readonly done: number; readonly of: number; readonly cancel: (() => void) | null };

/** @see Packing */
export const usePacking = create<Packing>(() => ({ done: 0, of: 0, cancel: null }));

const pack = (rows: readonly SessionSummary[]) => {
  const cancelling = new AbortController();
  usePacking.setState({ done: 0, of: rows.length, cancel: () => cancelling.abort() });
  return packArchive(
    rows.map(({ id }) => id),
    textsNow(libraryTexts).untitledFile,
    { onProgress: (done, of) => usePacking.setState({ done, of }), signal: cancelling.signal },
  ).finally(() => usePacking.setState({ cancel: null }));
};

/** Saves sessions with their journals as one archive; what is damaged is not in it, and that is said. */
export const exportSessions = (rows: readonly SessionSummary[]): Promise<void> =>
  saysProblem(async () => {
    const t = textsNow(libraryTexts);
    const packed = await pack(rows).catch(() => {
      sayProblem({ code: 'pack', message: t.problems.pack, todo: t.problems.packTodo });
      return null;
    });
    if (packed === null) return;
    const suggestedName = safeFileNameWith(t.select.archiveName, clock.today(), 'zip');
    const answer = await host.files.save({ kind: 'archive', suggestedName, bytes: packed.bytes });
    if (!answer.saved) return;
    useLibraryView.getState().select([]);
    showToast({ message: t.told.savedAs(answer.name) });
    const { length } = packed.left;
    if (length > 0) {
      const message = t.problems.packed(length, countText(length));
      sayProblem({ code: 'left-out', message, todo: t.problems.packedTodo });
    }
  });
