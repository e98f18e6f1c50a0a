import { decodeBytes, type DecodingProblem } from '#shared/core/decode-text';
import { err, type PlainError, type Result } from '#shared/core/result';
import { spokenNow } from '#shared/language/say';
import { workerTexts } from '#shared/language/storage';

/** The text of a file whose encoding nobody says, or what is wrong with it in words. @see decodeBytes */
export const decodeText = (bytes: Uint8Array): Result<string, PlainError<DecodingProblem>> => {
  const decoded = decodeBytes(bytes, { takesBareUtf16: false });
  if (decoded.ok) return decoded;
  const code = decoded.error;
  return err({ code, ...workerTexts[spokenNow()][code] });
};
