import { say } from '#shared/language/say';
import { childAt, childrenOf, DerError, type DerNode, oidOf, TAG } from './der.ts';
import { fromUtf8 } from '#shared/core/bytes';

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const utf16 = (bytes: Uint8Array): string => {
  let text = '';
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    text += String.fromCharCode(((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0));
  }
  return text;
};

/** Longest name that is shown; X.520 ends common names at 64 characters. */
const NAME_LIMIT = 200;

/**
 * Text from a certificate, fit to be shown on one line: control, formatting and bidirectional characters are dropped, so
 * that a name cannot pretend to be something else by rearranging the sentence around it.
 */
const oneLine = (text: string): string =>
  Array.from(text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu, ''))
    .slice(0, NAME_LIMIT)
    .join('')
    .trim();

/** A directory string as text. @throws DerError for a string of an unknown kind or invalid UTF-8. */
export const textOf = ({ tag, content }: DerNode): string => {
  switch (tag) {
    case TAG.utf8String:
      try {
        return oneLine(fromUtf8(content));
      } catch {
        throw new DerError(say`has text that is not UTF-8`);
      }
    case TAG.bmpString:
      return oneLine(utf16(content));
    case TAG.printableString:
    case TAG.teletexString:
    case TAG.ia5String:
      return oneLine(latin1(content));
    default:
      throw new DerError(say`has text of an unknown kind`);
  }
};

/** One part of a distinguished name, by its identifier; empty when the name lacks it. @throws DerError */
export const nameText = (name: DerNode, id: string): string => {
  for (const relative of childrenOf(name, TAG.sequence)) {
    for (const attribute of childrenOf(relative, TAG.set)) {
      const parts = childrenOf(attribute, TAG.sequence);
      if (oidOf(childAt(parts, 0)) === id) return textOf(childAt(parts, 1));
    }
  }
  return '';
};
