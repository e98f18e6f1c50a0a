import { useRef, useState } from 'react';
import { safeFileName } from '#shared/core/file-name';
import { ok, type PlainError, type Result } from '#shared/core/result';
import { FILE_ENDINGS } from '#shared/host/host-api';
import type { Language } from '#shared/language/language';
import { signingTexts } from '#shared/language/signing';
import { textsNow } from '../components/language.ts';
import { clock } from '../storage/clock.ts';
import { pinCertificate } from '../storage/pin-repository.ts';
import { countersignReport } from '../workers/report-client.ts';
import type { Signer } from './keep-signer.ts';
import { saveReport } from './save-report.ts';

/** A sealed report that waits for its client, and the language that it is written in. */
export type SealedReport = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly language: Language;
};

/** How far the client's signing is. `unsaved`: signed, but no place was chosen for it. */
export type CountersignState =
  | { readonly step: 'ready' }
  | { readonly step: 'signing' }
  | { readonly step: 'unsaved'; readonly bytes: Uint8Array }
  | { readonly step: 'done'; readonly report: SealedReport }
  | { readonly step: 'failed'; readonly problem: PlainError };

/** The name of the report that both have signed: "Claims intake signed by both.pdf". */
export const bothSignedName = (name: string): string => {
  const t = textsNow(signingTexts).useCountersign;
  return safeFileName(t.bothSigned(name.replace(/\.pdf$/i, '').slice(0, 60)), FILE_ENDINGS.report, 'report');
};

/** A key that is not kept must still be recognised: its certificate stays here under the name of its holder. */
const remember = async ({ id, identity, info }: Signer): Promise<void> => {
  if (id !== null) return;
  const { fingerprint, name } = info;
  // Signing worked; that the computer will not know the signer again is no reason to say that it did not.
  await pinCertificate({ fingerprint, certificate: identity.certificate, name }).catch(() => undefined);
};

const sign = async (
  { bytes }: SealedReport,
  signer: Signer,
  signal: AbortSignal,
): Promise<Result<Uint8Array, PlainError>> => {
  const request = { bytes, identity: signer.identity, at: clock.now() };
  const signed = await countersignReport(request, signal);
  if (!signed.ok) return signed;
  await remember(signer);
  return ok(signed.value);
};

/** Signing a sealed report as its client, and saving what both have signed. */
export const useCountersign = (report: SealedReport) => {
  const [state, setState] = useState<CountersignState>({ step: 'ready' });
  const running = useRef<AbortController | null>(null);

  const save = async (bytes: Uint8Array): Promise<void> => {
    const saved = await saveReport(bothSignedName(report.name), bytes);
    if (!saved.ok) setState({ step: 'failed', problem: saved.error });
    else if (saved.value.saved)
      setState({ step: 'done', report: { ...report, name: saved.value.name, bytes } });
    else setState({ step: 'unsaved', bytes });
  };

  const start = async (signer: Signer): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setState({ step: 'signing' });
    const signed = await sign(report, signer, controller.signal);
    if (running.current !== controller) return;
    running.current = null;
    if (signed.ok) await save(signed.value);
    else setState({ step: 'failed', problem: signed.error });
  };

  const cancel = (): void => {
    running.current?.abort();
    running.current = null;
    setState({ step: 'ready' });
  };

  return { state, start, save, cancel };
};
