import { useRef, useState } from 'react';
import { safeFileName } from '#shared/core/file-name';
import type { PlainError } from '#shared/core/result';
import { FILE_ENDINGS } from '#shared/host/host-api';
import { host } from '../../host/host.ts';
import { clock } from '../../storage/clock.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { makeSignedReport } from '../../workers/report-client.ts';
import type { MadeReport } from '../../workers/report-tasks.ts';
import type { KnownIdentity } from './use-identity.ts';

/** How far the export is. `unsaved`: the report is made, but no place was chosen for it. */
export type ExportState =
  | { readonly step: 'ready' }
  | { readonly step: 'making'; readonly label: string; readonly share: number }
  | { readonly step: 'unsaved'; readonly report: MadeReport }
  | { readonly step: 'done'; readonly report: MadeReport; readonly name: string; readonly handle: string }
  | { readonly step: 'failed'; readonly problem: PlainError };

const NOT_WRITTEN: PlainError = {
  code: 'not-written',
  message: 'The report could not be written to that place.',
  todo: 'Choose another place, or free some space, and try again.',
};

const suggestedName = (): string => {
  const session = useSessionStore.getState().open?.session;
  const parts = [session?.title, session?.client].filter((part) => part !== undefined && part.trim() !== '');
  return safeFileName(parts.join(', '), FILE_ENDINGS.report, 'report');
};

/** Making, signing and saving the report of the open session. */
export const useExport = () => {
  const [state, setState] = useState<ExportState>({ step: 'ready' });
  const running = useRef<AbortController | null>(null);

  const save = async (report: MadeReport): Promise<void> => {
    try {
      const request = { kind: 'report', suggestedName: suggestedName(), bytes: report.bytes } as const;
      const answer = await host.files.save(request);
      if (answer.saved) setState({ step: 'done', report, name: answer.name, handle: answer.handle });
      else setState({ step: 'unsaved', report });
    } catch {
      setState({ step: 'failed', problem: NOT_WRITTEN });
    }
  };

  const start = async ({ identity }: KnownIdentity): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setState({ step: 'making', label: 'Reading the session', share: 0 });
    const { file, flush } = useSessionStore.getState();
    // What is signed shall be what is stored; where storing fails, the report still holds what is on the screen.
    await flush();
    const made = await makeSignedReport(
      { file: await file(), identity, at: clock.now() },
      {
        signal: controller.signal,
        onProgress: (label, share) => {
          if (running.current === controller) setState({ step: 'making', label, share });
        },
      },
    );
    if (running.current !== controller) return;
    running.current = null;
    if (made.ok) await save(made.value);
    else setState({ step: 'failed', problem: made.error });
  };

  const cancel = (): void => {
    running.current?.abort();
    running.current = null;
    setState({ step: 'ready' });
  };

  return { state, start, save, cancel };
};
