import { withoutDirections } from '#shared/core/text';

/** Signs that mean something inside a line: emphasis, code, links, HTML, entities, strikethrough, cells, backslash. */
const INLINE = /[\\`*_[\]<>|~&]/g;

/** Before the sign that would make a link of a bare address, so that nothing a person typed becomes one. */
const ADDRESS = /(?<=\w)(?=:\/\/|@)|(?<=\bwww)(?=\.)/gi;

/** What begins a block at the start of a line: a heading, a list, a rule, the underline of a heading, a table's rule. */
const LINE_START = /^(?:[#+\-=:]|\d{1,9}(?=[.)]))/;

/**
 * A text without what no Markdown reader shows as it is: controls, halves of surrogate pairs (no UTF-8 holds them) and
 * signs that turn the direction of what follows. Any break becomes a line feed, any other control a space.
 */
const cleaned = (text: string): string =>
  withoutDirections(text)
    .replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\uFFFD');

/** The lines of a text, without blank ones and without the white space around them. */
const linesOf = (text: string): readonly string[] =>
  cleaned(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const escaped = (line: string): string =>
  line.replaceAll(INLINE, String.raw`\$&`).replaceAll(ADDRESS, '$&\\');

/**
 * A text as one line of Markdown that reads as exactly that text (CommonMark 0.31, GFM 0.29): every sign that could mean
 * something has a backslash before it. For the inside of a line; see {@link markdownLines} for its beginning.
 */
export const markdownInline = (text: string): string => escaped(linesOf(text).join(' '));

/** The same for a heading, whose closing number signs would be taken away. */
export const markdownHeading = (text: string): string => markdownInline(text).replaceAll('#', String.raw`\#`);

/**
 * A text as the lines of a paragraph, each ready to stand at the beginning of a line: what would begin a list, a heading
 * or a table has a backslash before it. Joined by `\` and a break they stay lines (a hard break of CommonMark).
 */
export const markdownLines = (text: string): readonly string[] =>
  linesOf(text).map((line) =>
    escaped(line).replace(LINE_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`)),
  );

/**
 * The same for a cell of a table, which holds no break: the lines are parted by `<br>`, as GFM readers know it. `mark` is
 * set around each line, for example to make it strong.
 */
export const markdownCell = (text: string, mark = ''): string =>
  linesOf(text)
    .map((line) => `${mark}${escaped(line)}${mark}`)
    .join('<br>');

/**
 * A text set as code, without any escape: the fence is longer than every run of backticks in it (CommonMark 6.1). Breaks
 * become spaces.
 */
export const markdownCode = (text: string): string => {
  const line = linesOf(text).join(' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
};
