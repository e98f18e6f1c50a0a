import { useEffect, useRef, useState } from 'react';
import { safeFileName } from '#shared/core/file-name';
import type { PlainError } from '#shared/core/result';
import { FILE_ENDINGS } from '#shared/host/host-api';
import { reportTexts } from '#shared/language/report';
import type { CertificateInfo } from '#shared/pdf/report-api';
import { useTexts } from '../../components/language.ts';
import { clock } from '../../storage/clock.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import type { Signer } from '../../signing/keep-signer.ts';
import { saveReport } from '../../signing/save-report.ts';
import { makeSignedReport } from '../../workers/report-client.ts';
import type { MadeReport } from '../../workers/report-tasks.ts';

/** A report with the certificate that it is sealed with. */
type Sealed = { readonly report: MadeReport; readonly sealedBy: CertificateInfo };

/** How far the export is. `unsaved`: the report is made, but no place was chosen for it. */
export type ExportState =
  | { readonly step: 'ready' }
  | { readonly step: 'making'; readonly label: string; readonly share: number }
  | ({ readonly step: 'unsaved' } & Sealed)
  | ({ readonly step: 'done'; readonly name: string; readonly handle: string } & Sealed)
  | { readonly step: 'failed'; readonly problem: PlainError };

const suggestedName = (): string => {
  const session = useSessionStore.getState().open?.session;
  const parts = [session?.title, session?.client].filter((part) => part !== undefined && part.trim() !== '');
  return safeFileName(parts.join(', '), FILE_ENDINGS.report, 'report');
};

/** Making, signing and saving the report of the open session. */
export const useExport = () => {
  const t = useTexts(reportTexts).useExport;
  const [state, setState] = useState<ExportState>({ step: 'ready' });
  const running = useRef<AbortController | null>(null);
  // Who leaves the session, or closes the dialog in another way than by the button, cancels too.
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [],
  );

  const save = async ({ report, sealedBy }: Sealed): Promise<void> => {
    const saved = await saveReport(suggestedName(), report.bytes);
    if (!saved.ok) setState({ step: 'failed', problem: saved.error });
    else if (saved.value.saved) {
      setState({ step: 'done', report, sealedBy, name: saved.value.name, handle: saved.value.handle });
    } else setState({ step: 'unsaved', report, sealedBy });
  };

  const start = async ({ identity, info }: Signer): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setState({ step: 'making', label: t.reading, share: 0 });
    const { file, flush } = useSessionStore.getState();
    // What is signed shall be what is stored; where storing fails, the report still holds what is on the screen.
    await flush();
    const stored = await file();
    if (controller.signal.aborted) return;
    const made = await makeSignedReport(
      { file: stored, identity, at: clock.now() },
      {
        signal: controller.signal,
        onProgress: (label, share) => {
          if (running.current === controller) setState({ step: 'making', label, share });
        },
      },
    );
    if (running.current !== controller) return;
    running.current = null;
    if (made.ok) await save({ report: made.value, sealedBy: info });
    else setState({ step: 'failed', problem: made.error });
  };

  const cancel = (): void => {
    running.current?.abort();
    running.current = null;
    setState({ step: 'ready' });
  };

  return { state, start, save, cancel };
};
