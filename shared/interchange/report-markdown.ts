import { languageOf } from '#shared/language/language';
import { phrase, said, say, speaking } from '#shared/language/say';
import { utf8 } from '#shared/core/bytes';
import { GENERATOR } from '#shared/core/product';
import { isBlank } from '#shared/core/text';
import { fileDigest } from '#shared/document/session-file';
import { reportOf } from '#shared/report/build-report';
import type {
  Block,
  Cell,
  CoverContent,
  CoverFact,
  FactsBlock,
  HeroBlock,
  HeroFigure,
  ItemsBlock,
  LargeNumber,
  MarksBlock,
  ReportContent,
  ReportSection,
  SignaturesBlock,
  TableBlock,
  TextBlock,
} from '#shared/report/content';
import { digestInGroups } from '#shared/report/report-input';
import type { ExportInput } from './export-input.ts';
import {
  markdownCell,
  markdownCode,
  markdownHeading,
  markdownInline,
  markdownLines,
} from './markdown-text.ts';

/** A piece of the file; between two of them is a blank line. */
type Piece = string;

const HARD_BREAK = '\\\n';

/** A paragraph; each line of it begins with `prefix` (a quotation, the depth of a list). */
const paragraph = (text: string, prefix = ''): readonly Piece[] => {
  const lines = markdownLines(text);
  return lines.length === 0 ? [] : [`${prefix}${lines.join(`${HARD_BREAK}${prefix}`)}`];
};

const heading = (depth: number, text: string): readonly Piece[] =>
  isBlank(text) ? [] : [`${'#'.repeat(depth)} ${markdownHeading(text)}`];

/** Strong text, or nothing. Its inside never begins or ends with white space, where the asterisks would be plain. */
const strong = (text: string): string => {
  const inside = markdownInline(text);
  return inside === '' ? '' : `**${inside}**`;
};

const joined = (parts: readonly string[], separator = ' '): string =>
  parts.filter((part) => part !== '').join(separator);

/** A list, or nothing; what follows the first line of an entry is indented below it. */
const list = (entries: readonly (readonly string[])[]): readonly Piece[] =>
  entries.length === 0
    ? []
    : [
        entries
          .map(([first = '', ...rest]) => [`- ${first}`, ...rest.map((line) => `  ${line}`)].join(HARD_BREAK))
          .join('\n'),
      ];

/** Two lists that follow each other would be read as one; another sign keeps them apart. */
const apart = (pieces: readonly Piece[]): readonly Piece[] => {
  const written: Piece[] = [];
  for (const piece of pieces) {
    written.push(written.at(-1)?.startsWith('- ') === true ? piece.replaceAll(/^- /gm, '* ') : piece);
  }
  return written;
};

const textBlock = ({ voice, text }: TextBlock): readonly Piece[] =>
  paragraph(text, voice === 'quote' ? '> ' : '');

const figureWords = ({ label, figure, unit, sub, subStrong }: HeroFigure): string =>
  joined([
    label === '' ? '' : `${markdownLines(label).join(' ')}:`,
    strong(joined([figure, unit])),
    joined([markdownInline(sub), markdownInline(subStrong)]),
  ]);

const hero = ({ from, to }: HeroBlock): readonly Piece[] => [
  [...(from === null ? [] : [from]), to].map(figureWords).join(HARD_BREAK),
];

/** "**Intake time**: Baseline, measured **5.2**; Plan **1.0 days**", then by when and who answers. */
const numberWords = ({ name, from, to, notes }: LargeNumber): readonly string[] => {
  const side = ({ label, figure, unit }: LargeNumber['to']): string =>
    joined([
      markdownInline(label),
      figure === '' ? say`not said yet` : strong(joined([figure, unit], '\u00a0')),
    ]);
  const sides = [...(from === null ? [] : [{ ...from, unit: '' }]), to].map(side);
  return [`${strong(name)}: ${sides.join('; ')}`, ...notes.flatMap(markdownLines)];
};

const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = ({ title, columns, rows, totals }: TableBlock): readonly Piece[] => {
  const written = (cells: readonly Cell[], mark = ''): string =>
    row(columns.map((_, at) => markdownCell(cellText(cells[at] ?? ''), mark)));
  return [
    ...heading(4, title),
    [
      row(columns.map((column) => markdownCell(column.title))),
      row(columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
      ...rows.map((cells) => written(cells)),
      ...totals.map((cells) => written(cells, '**')),
    ].join('\n'),
  ];
};

const facts = ({ title, facts: entries }: FactsBlock): readonly Piece[] => [
  ...heading(4, title),
  ...list(
    entries.map(({ term, value }) => {
      const [first = '', ...rest] = markdownLines(value);
      return [joined([term === '' ? '' : `${strong(term)}:`, first]), ...rest];
    }),
  ),
];

const items = ({ items: entries }: ItemsBlock): readonly Piece[] =>
  list(
    entries.map(({ status, place, statement, notes }) => {
      const [first = '', ...rest] = markdownLines(statement);
      const where = isBlank(place) ? '' : `(${markdownInline(place)})`;
      const head = joined([strong(status), where]);
      return [head === '' ? first : `${head}: ${first}`, ...rest, ...notes.flatMap(markdownLines)];
    }),
  );

const marks = ({ title, marks: entries }: MarksBlock): readonly Piece[] => [
  ...heading(4, title),
  ...list(
    entries.map(({ mark, name, capacity, when }) => [
      joined([strong(name), markdownInline(capacity)], ', '),
      `${mark.kind === 'typed' ? say`Signed by typing the name` : say`Signed by hand`}, ${markdownInline(when)}`,
    ]),
  ),
];

const signatures = ({ facilitator, client }: SignaturesBlock): readonly Piece[] =>
  list(
    [facilitator, client].map(({ title, lines }) => [
      joined([`${strong(title)}:`, markdownInline(lines.join(', '))]),
    ]),
  );

/** A block in words. Charts are what they say to those who do not see them; their figures stand in the tables too. */
const block = (part: Block): readonly Piece[] => {
  switch (part.kind) {
    case 'text':
      return textBlock(part);
    case 'subhead':
      return heading(4, part.text);
    case 'hero':
      return hero(part);
    case 'numbers':
      return list(part.numbers.map(numberWords));
    case 'figure':
      return [joined([figureWords({ ...part, sub: '', subStrong: '' }), markdownInline(part.text)])];
    case 'scene':
      return [...heading(4, part.caption), ...paragraph(part.alt)];
    case 'table':
      return table(part);
    case 'facts':
      return facts(part);
    case 'columns':
      return [...facts(part.left), ...facts(part.right)];
    case 'items':
      return items(part);
    case 'marks':
      return marks(part);
    case 'signatures':
      return signatures(part);
    case 'code':
      return [...paragraph(part.label), markdownCode(part.text)];
  }
};

/** What stands below the places for signatures speaks of the PDF that they are in, and would not be true here. */
const isOfThePdf = (part: Block, at: number, blocks: readonly Block[]): boolean =>
  part.kind === 'text' && blocks.slice(0, at).some(({ kind }) => kind === 'signatures');

const section = ({ number, title, blocks }: ReportSection): readonly Piece[] => [
  ...heading(3, joined([number, title])),
  ...blocks.filter((part, at) => !isOfThePdf(part, at, blocks)).flatMap(block),
];

const coverFact = ({ label, figure, unit, text, note }: CoverFact): readonly string[] => [
  joined([`${strong(label)}:`, joined([joined([figure, unit].map(markdownInline)), markdownInline(text)])]),
  ...markdownLines(note),
];

const cover = (
  { label, title, lines, said: words, meant, hero: figures, strip, signed }: CoverContent,
  { confidentiality }: ReportContent['look'],
): readonly Piece[] => [
  ...heading(1, title),
  ...paragraph(confidentiality),
  ...paragraph([label, ...lines].join('\n')),
  ...paragraph(words, '> '),
  ...paragraph(meant),
  ...(figures === null ? [] : hero(figures)),
  ...list(strip.map(coverFact)),
  ...paragraph(signed),
];

const UNSIGNED = phrase(
  'This is a copy in plain text, without a signature. What counts is the signed report in PDF, which can be checked.',
);

/** The section that tells how to check a PDF. Of it only the facts are true of this copy, not what to do with the file. */
const CHECK_SECTION = 'check';

const lastWords = (content: ReportContent, digest: string): readonly Piece[] => [
  ...heading(2, say`About this copy`),
  ...paragraph(said(UNSIGNED)),
  ...content.chapters
    .flatMap(({ sections }) => sections.filter(({ id }) => id === CHECK_SECTION))
    .flatMap(({ blocks }) => blocks)
    .flatMap((part) => (part.kind === 'facts' && part.title !== say`What to do` ? facts(part) : [])),
  ...paragraph(say`Digest of the session and its history (SHA-256), as in the appendix of the report:`),
  markdownCode(digestInGroups(digest)),
];

/**
 * The whole report as GitHub-flavoured Markdown: the same words and figures as on paper, in the same order, charts in
 * words, no pictures, no HTML but `<br>` in cells. Text that people wrote reads as they wrote it and never as markup. It
 * ends with the digest of the session, so that it can be held against the signed report.
 *
 * @param digest of the session file, `sha256:…`.
 */
export const reportMarkdown = (content: ReportContent, digest: string): Uint8Array =>
  speaking(languageOf(content.locale), () => markdownOf(content, digest));

const markdownOf = (content: ReportContent, digest: string): Uint8Array => {
  const pieces = [
    ...cover(content.cover, content.look),
    ...section(content.summary),
    ...content.chapters.flatMap(({ number, title, sections }) => {
      const kept = sections.filter(({ id }) => id !== CHECK_SECTION);
      return kept.length === 0 ? [] : [...heading(2, joined([number, title])), ...kept.flatMap(section)];
    }),
    ...lastWords(content, digest),
  ];
  return utf8(`${apart(pieces).join('\n\n')}\n`);
};

/** The report of a session as Markdown: the words and figures of a report in PDF of the same moment that nobody sealed. */
export const sessionMarkdown = ({ file, created }: ExportInput): Uint8Array =>
  reportMarkdown(reportOf(file, { created, generator: GENERATOR, sealedBy: null }), fileDigest(file));
