import { LONG_TEXT_LIMIT, SHORT_TEXT_LIMIT } from '#shared/core/text';
import type { Language } from '#shared/language/language';
import { templateTexts } from '#shared/language/templates';
import { type Placeholder, PLACEHOLDER_KEY, type TemplateContent } from './content.ts';
import { mapTexts, textsOf } from './texts-of.ts';

/** The placeholders that every template may use without naming them. */
export const KNOWN_KEYS = ['client', 'date', 'sponsor'] as const;

/** @see KNOWN_KEYS */
export type KnownKey = (typeof KNOWN_KEYS)[number];

/** What was said for each placeholder; what is blank or missing was not said. */
export type Fillings = Readonly<Record<string, string>>;

/** The longest text that a placeholder is filled with, so that names and titles stay within their length. */
export const LONGEST_FILLING = 120;

const MARK = /\{\{\s*([A-Za-z0-9-]{1,40})\s*\}\}/g;

const LONG = new Set([
  'summary',
  'text',
  'purpose',
  'method',
  'materials',
  'notes',
  'scale',
  'meter',
  'formula',
  'basis',
  'fallback',
  'definition',
  'mistake',
  'moneyNote',
  'statement',
]);

const isKnown = (key: string): key is KnownKey => KNOWN_KEYS.some((known) => known === key);

/** The keys of the placeholders in a text, in their order. */
export const keysIn = (text: string): readonly string[] =>
  [...text.matchAll(MARK)].map(([, key = '']) => key.toLowerCase());

/** How a placeholder is asked for: by its label, else by its key. */
export const labelOf = (key: string, placeholders: readonly Placeholder[], language: Language): string => {
  const own = placeholders.find((placeholder) => placeholder.key === key)?.label;
  return own ?? (isKnown(key) ? templateTexts[language].known[key] : key);
};

/** Every placeholder that the texts of a content ask for, known ones first, with how it is asked for. */
export const askedBy = (content: TemplateContent): readonly Placeholder[] => {
  const { placeholders, language } = content;
  const named = textsOf({ ...content, placeholders: [], name: ' ', summary: '' });
  const used = new Set(named.flatMap(({ text }) => keysIn(text)));
  const known = KNOWN_KEYS.filter((key) => used.has(key));
  const own = [...used].filter((key) => !isKnown(key) && PLACEHOLDER_KEY.test(key));
  return [...known, ...own].map((key) => ({ key, label: labelOf(key, placeholders, language) }));
};

/** How something stands in a text that nobody has said yet: visible, and never in braces. */
export const openWords = (label: string, language: Language): string => templateTexts[language].open(label);

const fieldOf = (path: readonly (string | number)[]): string =>
  path.findLast((step) => typeof step === 'string') ?? '';

/** A text with its placeholders filled; one that nobody said stays visibly open. */
export const fillText = (
  text: string,
  fillings: Fillings,
  { placeholders, language }: Pick<TemplateContent, 'placeholders' | 'language'>,
): string =>
  text.replaceAll(MARK, (_, key: string) => {
    const name = key.toLowerCase();
    const said = (Object.hasOwn(fillings, name) ? (fillings[name] ?? '') : '')
      .trim()
      .slice(0, LONGEST_FILLING);
    return said === '' ? openWords(labelOf(name, placeholders, language), language) : said;
  });

/** A content with every placeholder filled or visibly open, within the lengths of its fields. */
export const fillContent = (content: TemplateContent, fillings: Fillings): TemplateContent =>
  mapTexts(content, (text, path) => {
    const filled = fillText(text, fillings, content);
    if (filled === text) return text;
    return filled.slice(0, LONG.has(fieldOf(path)) ? LONG_TEXT_LIMIT : SHORT_TEXT_LIMIT);
  });

type Segment = { readonly literal: string; readonly key: string | null };

const segmentsOf = (pattern: string): readonly Segment[] => {
  const segments: Segment[] = [];
  let from = 0;
  for (const match of pattern.matchAll(MARK)) {
    segments.push({ literal: pattern.slice(from, match.index), key: (match[1] ?? '').toLowerCase() });
    from = match.index + match[0].length;
  }
  return [...segments, { literal: pattern.slice(from), key: null }];
};

/**
 * What the placeholders of a pattern were filled with where a text came from it; null where the text did not. Each
 * filling is as short as it can be; the search goes through the text once, whatever the pattern.
 */
export const fillingsOf = (pattern: string, text: string): Fillings | null => {
  const segments = segmentsOf(pattern);
  const last = segments.at(-1)?.literal ?? '';
  const found: Record<string, string> = {};
  let at = 0;
  let open: string | null = null;
  for (const [place, { literal, key }] of segments.entries()) {
    const isLast = place === segments.length - 1;
    const next = isLast && open !== null ? text.length - last.length : text.indexOf(literal, at);
    const isHere =
      open === null ? text.startsWith(literal, at) : next >= at && text.startsWith(literal, next);
    if (!isHere) return null;
    if (open !== null) found[open] = text.slice(at, next);
    at = (open === null ? at : next) + literal.length;
    open = key;
  }
  return at === text.length ? found : null;
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A content in which what stood visibly open is a placeholder again: so a session that began from a template and was never
 * filled in gives the same template back.
 */
export const reopened = (content: TemplateContent, placeholders: readonly Placeholder[]): TemplateContent => {
  const { language } = content;
  const known = [...KNOWN_KEYS.map((key) => ({ key, label: labelOf(key, [], language) })), ...placeholders];
  const used = new Set<string>();
  const changed = mapTexts(content, (text) =>
    known.reduce((words, { key, label }) => {
      const next = words.replaceAll(new RegExp(escaped(openWords(label, language)), 'g'), `{{${key}}}`);
      if (next !== words) used.add(key);
      return next;
    }, text),
  );
  return { ...changed, placeholders: placeholders.filter(({ key }) => used.has(key)) };
};
