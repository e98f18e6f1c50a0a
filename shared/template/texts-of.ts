import type { PART_FIELDS, TemplateContent, TemplatePart } from './content.ts';

/** One text of a content, where it stands, and which field it is. */
export type TemplateText = {
  readonly part: TemplatePart | 'head';
  readonly path: readonly (string | number)[];
  readonly field: string;
  readonly text: string;
};

/** The fields that a person wrote; all other texts of a content are choices, ids, times and pictures. */
const WRITTEN = new Set([
  'name',
  'summary',
  'label',
  'text',
  'title',
  'purpose',
  'method',
  'materials',
  'notes',
  'entity',
  'attribute',
  'scale',
  'unit',
  'denominator',
  'meter',
  'dataSource',
  'formula',
  'volumeUnit',
  'basis',
  'fallback',
  'period',
  'definition',
  'guardrailNames',
  'mistake',
  'moneyUnit',
  'moneyNote',
  'words',
  'confidentiality',
  'statement',
  'capacity',
]);

const PARTS: Readonly<Record<string, TemplatePart>> = {
  prompts: 'prompts',
  blocks: 'agenda',
  metrics: 'metrics',
  phases: 'plan',
  roles: 'roles',
  catalogue: 'catalogue',
  look: 'look',
  signOff: 'signOff',
} satisfies Record<(typeof PART_FIELDS)[TemplatePart], TemplatePart>;

type Step = string | number;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of the field that a path ends in: of a list of texts that of the list. */
const fieldOf = (path: readonly Step[]): string => String(path.findLast((step) => typeof step === 'string'));

/** The field of a path that is a text somebody wrote. The name of a logo is that of its file, which is one too. */
const isWritten = (path: readonly Step[]): boolean => WRITTEN.has(fieldOf(path));

const walk = (value: unknown, path: readonly Step[], found: TemplateText[]): void => {
  if (typeof value === 'string') {
    if (value !== '' && isWritten(path)) {
      found.push({ part: PARTS[String(path[0])] ?? 'head', path, field: fieldOf(path), text: value });
    }
  } else if (Array.isArray(value)) value.forEach((entry, at) => walk(entry, [...path, at], found));
  else if (isRecord(value))
    for (const [key, entry] of Object.entries(value)) walk(entry, [...path, key], found);
};

/** Every text of a content that a person wrote, in the order of the content. */
export const textsOf = (content: TemplateContent): readonly TemplateText[] => {
  const found: TemplateText[] = [];
  walk(content, [], found);
  return found;
};

const mapped = (
  value: unknown,
  path: readonly Step[],
  change: (text: string, path: readonly Step[]) => string,
): unknown => {
  if (typeof value === 'string') return value !== '' && isWritten(path) ? change(value, path) : value;
  if (Array.isArray(value)) return value.map((entry, at) => mapped(entry, [...path, at], change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, mapped(entry, [...path, key], change)]),
  );
};

/** The same value with every text that a person wrote changed; `T` is a content or a part of one. */
export const mapTexts = <T>(value: T, change: (text: string, path: readonly Step[]) => string): T =>
  mapped(value, [], change) as T;
