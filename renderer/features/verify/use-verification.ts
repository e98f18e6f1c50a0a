import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import type { Verification } from '#shared/pdf/report-api';
import { verifyTexts } from '#shared/language/verify';
import { textsNow, useLanguage } from '../../components/language.ts';
import { host } from '../../host/host.ts';
import { onNews } from '../../storage/channel.ts';
import { clock } from '../../storage/clock.ts';
import { trustedCertificates } from '../../storage/pin-repository.ts';
import { verifySignedReport } from '../../workers/report-client.ts';

/** The largest report that is looked at, in bytes. */
const MAX_BYTES = 100 * 1024 * 1024;

/** A file to check. */
export type Source = { readonly name: string; readonly bytes: Uint8Array };

/** How far the checking of a file is. A problem is said at each look, in the language of then. */
export type CheckState =
  | { readonly step: 'choose' }
  | { readonly step: 'checking'; readonly name: string }
  | { readonly step: 'checked'; readonly source: Source; readonly verification: Verification }
  | { readonly step: 'failed'; readonly name: string; readonly problem: () => PlainError };

const tooLarge = (size: number): PlainError => {
  const t = textsNow(verifyTexts).useVerification;
  return {
    code: 'too-large',
    message: t.tooLarge(Math.round(size / 1024 / 1024)),
    todo: t.tooLargeTodo,
  };
};

const verify = async (source: Source, expectsClient: boolean, signal: AbortSignal): Promise<CheckState> => {
  const { name, bytes } = source;
  const trusted = await trustedCertificates().catch(() => []);
  const expected = expectsClient ? (['client'] as const) : [];
  const result = await verifySignedReport({ bytes, trusted, expected, now: clock.now() }, signal);
  return result.ok
    ? { step: 'checked', source, verification: result.value }
    : { step: 'failed', name, problem: () => result.error };
};

/**
 * Checks a file, and again whenever what the reader knows changes: who is trusted, who must have signed. Also when the
 * language does: what was found is said by who checks.
 */
const useChecking = (
  source: Source | null,
  expectsClient: boolean,
  onChecked: (state: CheckState) => void,
): void => {
  const language = useLanguage();
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    if (!source) return;
    const check = (): void => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      void verify(source, expectsClient, controller.signal).then((state) => {
        if (!controller.signal.aborted) onChecked(state);
      });
    };
    check();
    const stop = onNews((news) => {
      if (news.kind === 'signers-changed') check();
    });
    return () => {
      stop();
      running.current?.abort();
    };
  }, [source, expectsClient, onChecked, language]);
};

/** Choosing or dropping a PDF, and what it turns out to be. */
export const useVerification = () => {
  const [state, setState] = useState<CheckState>({ step: 'choose' });
  const [source, setSource] = useState<Source | null>(null);
  const [expectsClient, expectClient] = useState(false);
  useChecking(
    source,
    expectsClient,
    useCallback((checked) => setState(checked), []),
  );

  const take = (next: Source): void => {
    setState({ step: 'checking', name: next.name });
    setSource(next);
  };
  const refuse = (name: string, size: number): void => {
    setSource(null);
    setState({ step: 'failed', name, problem: () => tooLarge(size) });
  };
  const choose = async (): Promise<void> => {
    const file = await host.files.open({ kind: 'report', maxBytes: MAX_BYTES });
    if (!file) return;
    if (file.bytes) take({ name: file.name, bytes: file.bytes });
    else refuse(file.name, file.size);
  };
  const drop = async (file: File): Promise<void> => {
    if (file.size > MAX_BYTES) refuse(file.name, file.size);
    else take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const cancel = (): void => {
    setSource(null);
    setState({ step: 'choose' });
  };

  return { state, expectsClient, expectClient, take, choose, drop, cancel };
};
