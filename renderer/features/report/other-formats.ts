import { safeFileName } from '#shared/core/file-name';
import { FILE_ENDINGS, type FileKind } from '#shared/host/host-api';
import { exportFileName, type ExportFormat } from '#shared/interchange/exports';
import { reportTexts } from '#shared/language/report';
import { textsNow } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { host } from '../../host/host.ts';
import { clock } from '../../storage/clock.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { makeExportFile } from '../../workers/export-client.ts';

/** A file besides the signed report. `session` is the session itself, as this program reads it. */
export type OtherFormat = {
  readonly id: ExportFormat | 'session';
  readonly kind: FileKind;
};

/** What can be saved besides the signed report, in the order in which it is offered. */
export const OTHER_FORMATS: readonly OtherFormat[] = [
  { id: 'session', kind: 'session' },
  { id: 'markdown', kind: 'markdown' },
  { id: 'metrics-csv', kind: 'table' },
  { id: 'plan-csv', kind: 'table' },
  { id: 'budget-csv', kind: 'table' },
  { id: 'record-csv', kind: 'table' },
  { id: 'calendar', kind: 'calendar' },
  { id: 'project', kind: 'project' },
  { id: 'json', kind: 'data' },
];

const nameOf = ({ id }: OtherFormat, title: string): string =>
  id === 'session' ? safeFileName(title, FILE_ENDINGS.session) : exportFileName(id, title);

const bytesOf = async ({ id }: OtherFormat): Promise<Uint8Array | null> => {
  const { file, exportFile } = useSessionStore.getState();
  if (id === 'session') return exportFile();
  const made = await makeExportFile(id, { file: await file(), created: clock.now() });
  if (made.ok) return made.value;
  showToast({ message: `${made.error.message} ${made.error.todo}`, stay: 20_000 });
  return null;
};

/** Makes a file of the open session and lets the person save it. */
export const saveFormat = async (format: OtherFormat): Promise<void> => {
  const t = textsNow(reportTexts).otherFormats;
  const { open } = useSessionStore.getState();
  if (open === null) return;
  const bytes = await bytesOf(format);
  if (bytes === null) return;
  try {
    const suggestedName = nameOf(format, open.session.title);
    const answer = await host.files.save({ kind: format.kind, suggestedName, bytes });
    if (answer.saved) showToast({ message: t.saved(answer.name) });
  } catch {
    showToast({
      message: t.notWritten,
    });
  }
};
