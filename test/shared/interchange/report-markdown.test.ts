import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { fromUtf8 } from '#shared/core/bytes';
import { withoutDirections } from '#shared/core/text';
import { fileDigest, type SessionFile } from '#shared/document/session-file';
import { makeExport } from '#shared/interchange/exports';
import { reportMarkdown } from '#shared/interchange/report-markdown';
import type { ReportContent } from '#shared/report/content';
import { digestInGroups } from '#shared/report/report-input';
import { REPORT_SESSIONS } from '../report/report-sessions.ts';
import { fullPlan } from '../report/full-plan.ts';
import { blankFile, contentOf, fileOf, MAKING, sampleFile, SAMPLES } from '../report/sample-session.ts';
import { hostileText } from './support/hostile.ts';

/** A reader that is not ours, with HTML let through and bare addresses made links, as GitHub does. */
const reader = new MarkdownIt({ html: true, linkify: true });
reader.linkify.set({ fuzzyLink: false });

type Token = ReturnType<typeof reader.parse>[number];

const tokensOf = (markdown: string): readonly Token[] => reader.parse(markdown, {});

/** What it shows of a piece of text: HTML that is no line break shows as what it should not be. */
const shown = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, content, children }) => {
      if (type === 'inline') return `${shown(children ?? [])}\n`;
      if (type === 'softbreak' || type === 'hardbreak') return '\n';
      if (type === 'html_inline' || type === 'html_block')
        return content === '<br>' ? '\n' : `HTML(${content})`;
      return type === 'text' || type === 'code_inline' ? content : '';
    })
    .join('');

/** Everything but the words: kinds of block and mark, in order. Strong lines of one cell count as one. */
const structureOf = (tokens: readonly Token[]): string =>
  tokens
    .flatMap(({ type, tag, children }) =>
      type === 'inline'
        ? (children ?? []).flatMap((child) =>
            ['text', 'text_special', 'softbreak', 'hardbreak'].includes(child.type) ||
            child.content === '<br>'
              ? []
              : [child.type],
          )
        : [`${type} ${tag}`],
    )
    .join('\n')
    .replaceAll('strong_close\nstrong_open\n', '');

const squeezed = (text: string): string => text.replaceAll(/[\s\u0085]+/gu, ' ').trim();

/** A text as every reader shows it: without controls, turns of direction and halves of characters. */
const visible = (text: string): string =>
  squeezed(
    withoutDirections(text)
      .replaceAll(/\p{Cc}/gu, ' ')
      .replaceAll(/\p{Cs}/gu, '\uFFFD'),
  );

/** Members of the content that are no words: kinds, places and looks. */
const NO_WORDS = new Set([
  'kind',
  'id',
  'start',
  'voice',
  'style',
  'tone',
  'align',
  'locale',
  'document',
  'foot',
  'head',
  'scene',
  'look',
  'mark',
]);

const isCheck = (value: object): boolean => 'id' in value && value.id === 'check';

/** A chapter of which nothing is left without that section. */
const isEmptied = (value: object): boolean =>
  'sections' in value && (value.sections as readonly object[]).every(isCheck);

/** Every word of the report but those that speak of the PDF itself. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    const at = value.findIndex((one: unknown) => (one as { kind?: unknown } | null)?.kind === 'signatures');
    return (at === -1 ? value : value.slice(0, at + 1)).flatMap(wordsIn);
  }
  if (typeof value !== 'object' || value === null || isCheck(value) || isEmptied(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => (NO_WORDS.has(name) ? [] : wordsIn(member)));
};

/** The same content with other words in every place where words stand. */
const withWords = (content: ReportContent, next: () => string): ReportContent => {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return value === '' ? '' : next();
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null || isCheck(value) || isEmptied(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, NO_WORDS.has(name) ? member : change(member)]),
    );
  };
  return change(content) as ReportContent;
};

const digest = fileDigest(sampleFile('claims-intake'));

const written = (content: ReportContent): string => fromUtf8(reportMarkdown(content, digest));

const FILES: readonly (readonly [string, SessionFile])[] = [
  ...SAMPLES.map((name) => [name, sampleFile(name)] as const),
  ...Object.entries(REPORT_SESSIONS).map(([name, session]) => [name, fileOf(session())] as const),
  ['everything a plan can hold', fileOf(fullPlan())],
  ['nothing', blankFile()],
];

describe('the report as Markdown', () => {
  it.each(FILES)('of %s holds every word and figure of the report', (_, file) => {
    const content = contentOf(file, { ...MAKING, sealedBy: null });
    const text = squeezed(shown(tokensOf(written(content))));
    for (const words of wordsIn(content).map(visible)) expect(text).toContain(words);
  });

  it('sets tables as tables, with as many rows and cells as on paper', () => {
    const content = contentOf(sampleFile('claims-intake'), { ...MAKING, sealedBy: null });
    const tables = [content.summary, ...content.chapters.flatMap(({ sections }) => sections)]
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'table');
    const tokens = tokensOf(written(content));
    const count = (type: string): number => tokens.filter((token) => token.type === type).length;
    expect(count('table_open')).toBe(tables.length);
    expect(count('tr_open')).toBe(
      tables.reduce((sum, { rows, totals }) => sum + 1 + rows.length + totals.length, 0),
    );
    expect(count('td_open')).toBe(
      tables.reduce(
        (sum, { columns, rows, totals }) => sum + columns.length * (rows.length + totals.length),
        0,
      ),
    );
  });

  it('ends with the digest of the session and says that it is not signed', () => {
    const file = sampleFile('claims-intake');
    const text = fromUtf8(makeExport('markdown', { file, created: MAKING.created }));
    expect(text.endsWith(`\`${digestInGroups(fileDigest(file))}\`\n`)).toBe(true);
    expect(text).toContain('without a signature');
    expect(text).not.toContain('This file proves three things');
    expect(text).not.toContain('Open the file in a program that shows signatures');
    expect(text).not.toContain('live in this file');
  });

  it('reads as it was written and never as markup, whatever people typed', () => {
    const content = contentOf(sampleFile('claims-intake'), { ...MAKING, sealedBy: null });
    const plain = structureOf(tokensOf(written(withWords(content, () => 'word'))));
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 40, maxLength: 40 }), (texts) => {
        const visibleTexts = texts.map((text) => (visible(text) === '' ? 'x' : text));
        let at = 0;
        const next = (): string => visibleTexts[at++ % visibleTexts.length] ?? 'x';
        const hostile = withWords(content, next);
        const tokens = tokensOf(written(hostile));
        expect(structureOf(tokens)).toEqual(plain);
        const text = squeezed(shown(tokens));
        for (const words of visibleTexts.slice(0, at).map(visible)) expect(text).toContain(words);
      }),
      { numRuns: 60 },
    );
  });
});
