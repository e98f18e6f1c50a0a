import { useRef, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import type { Verification } from '#shared/pdf/report-api';
import { host } from '../../host/host.ts';
import { clock } from '../../storage/clock.ts';
import { ownCertificates } from '../../storage/identity-repository.ts';
import { verifySignedReport } from '../../workers/report-client.ts';

/** The largest report that is looked at, in bytes. */
const MAX_BYTES = 100 * 1024 * 1024;

/** How far the checking of a file is. */
export type CheckState =
  | { readonly step: 'choose' }
  | { readonly step: 'checking'; readonly name: string }
  | { readonly step: 'checked'; readonly name: string; readonly verification: Verification }
  | { readonly step: 'failed'; readonly name: string; readonly problem: PlainError };

const tooLarge = (size: number): PlainError => ({
  code: 'too-large',
  message: `The file has ${Math.round(size / 1024 / 1024)} MB; a report has at most 100 MB.`,
  todo: 'Choose the PDF that was exported by Phase One.',
});

/** Choosing or dropping a PDF, and what it turns out to be. */
export const useVerification = () => {
  const [state, setState] = useState<CheckState>({ step: 'choose' });
  const running = useRef<AbortController | null>(null);

  const check = async (name: string, size: number, bytes: Uint8Array | null): Promise<void> => {
    running.current?.abort();
    if (!bytes) return setState({ step: 'failed', name, problem: tooLarge(size) });
    const controller = new AbortController();
    running.current = controller;
    setState({ step: 'checking', name });
    const trusted = await ownCertificates().catch(() => []);
    const result = await verifySignedReport({ bytes, trusted, now: clock.now() }, controller.signal);
    if (running.current !== controller) return;
    setState(
      result.ok
        ? { step: 'checked', name, verification: result.value }
        : { step: 'failed', name, problem: result.error },
    );
  };

  const choose = async (): Promise<void> => {
    const file = await host.files.open({ kind: 'report', maxBytes: MAX_BYTES });
    if (file) await check(file.name, file.size, file.bytes);
  };

  const drop = async (file: File): Promise<void> => {
    const bytes = file.size > MAX_BYTES ? null : new Uint8Array(await file.arrayBuffer());
    await check(file.name, file.size, bytes);
  };

  const cancel = (): void => {
    running.current?.abort();
    running.current = null;
    setState({ step: 'choose' });
  };

  return { state, choose, drop, cancel };
};
