import { libraryTexts } from '#shared/language/library';
import { textsNow } from '../../components/language.ts';
import { safeFileName } from '#shared/core/file-name';
import type { Id } from '#shared/core/ids';
import type { PlainError, Result } from '#shared/core/result';
import { FILE_SIZE_LIMIT } from '#shared/document/session-file';
import { showToast } from '../../components/toast.tsx';
import { host } from '../../host/host.ts';
import { useLibraryStore } from '../../storage/library-store.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { problemOf } from '../../storage/storage-problem.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { titleOf } from './library-words.ts';
import { readSample, type Sample } from './samples.ts';

const library = () => useLibraryStore.getState();

const openAt = (id: Id): void => {
  window.location.hash = `#/session/${id}/frame`;
};

/** Says what is wrong and what to do. */
export const sayProblem = ({ message, todo }: PlainError): void => {
  showToast({ message: `${message} ${todo}`, stay: 20_000 });
};

/** Carries out an action on the list; a storage that fails says what is wrong and what to do. */
export const saysProblem = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    sayProblem(problemOf(error));
  }
};

/** Makes a session and opens it. */
export const startSession = (start: { readonly title: string; readonly client: string }): Promise<void> =>
  saysProblem(async () => openAt(await library().create(start)));

export const duplicateSession = (summary: SessionSummary): Promise<void> =>
  saysProblem(async () => {
    const id = await library().duplicate(summary.id);
    const { told } = textsNow(libraryTexts);
    showToast({
      message: told.duplicated(titleOf(summary)),
      action: { label: told.openCopy, onPress: () => openAt(id) },
    });
  });

/** Saves a session with its whole journal to a file. It is opened for that moment: its store checks what it reads. */
export const exportSession = (summary: SessionSummary): Promise<void> =>
  saysProblem(async () => {
    const { openSession, exportFile, closeSession } = useSessionStore.getState();
    const opened = await openSession(summary.id);
    if (!opened.ok) {
      sayProblem(opened.error);
      return;
    }
    const bytes = await exportFile();
    await closeSession();
    const suggestedName = safeFileName(titleOf(summary), 'phaseone', textsNow(libraryTexts).untitledFile);
    const answer = await host.files.save({ kind: 'session', suggestedName, bytes });
    if (answer.saved) showToast({ message: textsNow(libraryTexts).told.savedAs(answer.name) });
  });

const take = (result: Result<Id, PlainError>): void => {
  if (result.ok) openAt(result.value);
  else sayProblem(result.error);
};

const sayTooLarge = (): void => {
  const { tooLarge, tooLargeTodo } = textsNow(libraryTexts).problems;
  sayProblem({ code: 'too-large', message: tooLarge, todo: tooLargeTodo });
};

const sayReport = (): void => {
  const { pdf, pdfTodo } = textsNow(libraryTexts).problems;
  sayProblem({ code: 'report', message: pdf, todo: pdfTodo });
};

/** Reads a session file that was chosen or dropped. */
export const importSessionFile = (file: {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array | null>;
}): Promise<void> =>
  saysProblem(async () => {
    if (/\.pdf$/i.test(file.name)) {
      sayReport();
      return;
    }
    const bytes = file.size > FILE_SIZE_LIMIT ? null : await file.bytes();
    if (bytes === null) sayTooLarge();
    else take(await library().importFile(bytes));
  });

export const chooseSessionFile = async (): Promise<void> => {
  const chosen = await host.files.open({ kind: 'session', maxBytes: FILE_SIZE_LIMIT });
  if (chosen !== null) await importSessionFile({ ...chosen, bytes: () => Promise.resolve(chosen.bytes) });
};

/** Opens an example as a copy of one's own; the example itself never changes. */
export const openSample = (sample: Sample): Promise<void> =>
  saysProblem(async () => {
    const bytes = await readSample(sample);
    if (bytes === null) {
      const { noSample, noSampleTodo } = textsNow(libraryTexts).problems;
      sayProblem({ code: 'no-sample', message: noSample(sample.title), todo: noSampleTodo });
      return;
    }
    take(await library().createFromSample(bytes, sample.file.replace(/\.phaseone$/, '')));
    showToast({ message: textsNow(libraryTexts).told.ownCopy(sample.title) });
  });
