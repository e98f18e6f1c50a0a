import { utf8 } from '#shared/core/bytes';

/** A line holds at most so many octets of UTF-8, its break apart (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/**
 * A text as the value of a property of the type TEXT (RFC 5545, 3.3.11): backslash, semicolon and comma escaped, breaks
 * as `\n`, without control characters and without halves of surrogate pairs, which no file in UTF-8 may hold.
 */
export const calendarText = (text: string): string =>
  text
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll(/[\p{Cs}]|(?!\n)\p{Cc}/gu, (sign) => (sign === '\t' ? ' ' : ''))
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/**
 * A content line, folded: at most 75 octets, each further line begins with a space that counts. No character is cut in
 * two, though the standard would allow it: not every reader joins lines before it decodes them.
 */
export const foldedLine = (line: string): string => {
  const lines: string[] = [];
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = utf8(character).length;
    if (octets + size > MOST_OCTETS) {
      lines.push(text);
      [text, octets] = [' ', 1];
    }
    text += character;
    octets += size;
  }
  return [...lines, text].map((part) => `${part}\r\n`).join('');
};
