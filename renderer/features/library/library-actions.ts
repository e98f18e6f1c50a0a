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

const sayProblem = ({ message, todo }: PlainError): void => {
  showToast({ message: `${message} ${todo}`, stay: 20_000 });
};

/** Carries out an action on the list; a storage that fails says what is wrong and what to do. */
const saysProblem = async (work: () => Promise<void>): Promise<void> => {
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
    showToast({
      message: `${titleOf(summary)} was duplicated.`,
      action: { label: 'Open the copy', onPress: () => openAt(id) },
    });
  });

/** Deleting asks nothing, since it can be taken back: at once by the message, later in the list of deleted ones. */
export const deleteSession = (summary: SessionSummary): Promise<void> =>
  saysProblem(async () => {
    await library().remove(summary.id);
    showToast({
      message: `${titleOf(summary)} was deleted.`,
      action: { label: 'Undo', onPress: () => void restoreSession(summary) },
    });
  });

export const restoreSession = (summary: SessionSummary): Promise<void> =>
  saysProblem(async () => {
    await library().restore(summary.id);
    showToast({ message: `${titleOf(summary)} is back in the list.` });
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
    const suggestedName = safeFileName(titleOf(summary), 'phaseone');
    const answer = await host.files.save({ kind: 'session', suggestedName, bytes });
    if (answer.saved) showToast({ message: `Saved as ${answer.name}.` });
  });

const take = (result: Result<Id, PlainError>): void => {
  if (result.ok) openAt(result.value);
  else sayProblem(result.error);
};

const tooLarge: PlainError = {
  code: 'too-large',
  message: 'This file is too large to be a session.',
  todo: 'Choose a .phaseone file of at most 32 MB.',
};

/** Reads a session file that was chosen or dropped. */
export const importSessionFile = (file: {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array | null>;
}): Promise<void> =>
  saysProblem(async () => {
    if (/\.pdf$/i.test(file.name)) {
      sayProblem({
        code: 'report',
        message: 'That is a PDF, not a session file.',
        todo: 'To check a report, choose Verify a report.',
      });
      return;
    }
    const bytes = file.size > FILE_SIZE_LIMIT ? null : await file.bytes();
    if (bytes === null) sayProblem(tooLarge);
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
      sayProblem({
        code: 'no-sample',
        message: `The example ${sample.title} could not be read.`,
        todo: 'Close the program, start it again and try once more.',
      });
      return;
    }
    take(await library().createFromSample(bytes, sample.file.replace(/\.phaseone$/, '')));
    showToast({
      message: `This is your own copy of the example ${sample.title}. The example stays as it is.`,
    });
  });
