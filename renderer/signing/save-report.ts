import { err, ok, type PlainError, type Result } from '#shared/core/result';
import type { SaveAnswer } from '#shared/host/host-api';
import { signingTexts, type SigningTexts } from '#shared/language/signing';
import { textsNow } from '../components/language.ts';
import { host } from '../host/host.ts';

const notWritten = (t: SigningTexts['saveReport']): PlainError => ({
  code: 'not-written',
  message: t.notWritten,
  todo: t.notWrittenTodo,
});

/** Asks where a report shall be saved, and saves it. What it answers when nothing was chosen is no error. */
export const saveReport = async (
  suggestedName: string,
  bytes: Uint8Array,
): Promise<Result<SaveAnswer, PlainError>> => {
  const t = textsNow(signingTexts).saveReport;
  try {
    return ok(await host.files.save({ kind: 'report', suggestedName, bytes }));
  } catch {
    return err(notWritten(t));
  }
};
