import { z } from 'zod';
import { utf8 } from '#shared/core/bytes';
import { canonicalJson } from '#shared/core/canonical-json';
import { digestOf } from '#shared/core/digest';
import { err, ok, type PlainError, type Result } from '#shared/core/result';
import type { Language } from '#shared/language/language';
import { templateFileTexts } from '#shared/language/templates';
import { templateProblem } from '#shared/template/integrity';
import { type Template, TEMPLATE_VERSION, templateSchema } from '#shared/template/template';
import { type GuardedProblem, readGuardedJson } from './guarded-json.ts';
import { migrateTemplate } from './template-migrations.ts';

/** The largest template file that is read, in bytes (16 MiB). One with fifty revisions needs well under 4 MiB. */
export const TEMPLATE_SIZE_LIMIT = 16 * 1024 * 1024;

/** The deepest nesting that is read. The document itself needs 11. */
const DEPTH_LIMIT = 40;

/** Why a file could not be read; nothing was changed by trying. */
export type TemplateFileError = PlainError<
  | 'too-large'
  | 'empty'
  | 'not-text'
  | 'not-json'
  | 'not-a-template'
  | 'session'
  | 'forbidden'
  | 'newer'
  | 'damaged'
  | 'invalid'
>;

type Texts = (typeof templateFileTexts)[Language];

const contentOf = (template: Template) => ({
  format: 'phase-one-template',
  version: TEMPLATE_VERSION,
  template,
});

/**
 * A template in all its kept states as the bytes of a `.phaseone-template` file: canonical JSON, so equal content gives
 * equal bytes, with a digest over all of it that shows accidental damage.
 */
export const writeTemplateFile = (template: Template): Uint8Array<ArrayBuffer> => {
  const content = contentOf(template);
  return utf8(`${canonicalJson({ ...content, digest: digestOf(content) })}\n`);
};

const fail = (
  code: TemplateFileError['code'],
  message: string,
  todo: string,
): Result<never, TemplateFileError> => err({ code, message, todo });

const guarded = (problem: GuardedProblem, { message, todo }: Texts): Result<never, TemplateFileError> => {
  switch (problem.code) {
    case 'too-large':
      return fail(
        'too-large',
        message.tooLarge(String(Math.round(problem.bytes / 1024 / 1024))),
        todo.choose,
      );
    case 'too-deep':
      return fail('forbidden', message.tooDeep(String(problem.depth)), todo.doNotUse);
    case 'forbidden-name':
      return fail('forbidden', message.forbidden, todo.doNotUse);
    case 'cut-off':
      return fail('damaged', message.cutOff, todo.copy);
    case 'empty':
      return fail('empty', message.empty, todo.copy);
    case 'not-text':
    case 'not-json':
      return fail(problem.code, message.notATemplate, todo.choose);
  }
};

const newer = (version: number, { message, todo }: Texts): Result<never, TemplateFileError> =>
  fail('newer', message.newer(String(version), String(TEMPLATE_VERSION)), todo.update);

const invalid = (place: string, { message, todo }: Texts): Result<never, TemplateFileError> =>
  fail('invalid', message.invalid(place), todo.doNotUse);

const headerSchema = z.looseObject({ format: z.string(), version: z.int().min(1), digest: z.string() });

const fileSchema = z.strictObject({
  format: z.literal('phase-one-template'),
  version: z.int(),
  template: z.looseObject({}),
  digest: z.string(),
});

const interpret = (data: unknown, t: Texts): Result<Template, TemplateFileError> => {
  const header = headerSchema.safeParse(data);
  if (header.success && header.data.format === 'phase-one') {
    return fail('session', t.message.session, t.todo.openSession);
  }
  if (!header.success || header.data.format !== 'phase-one-template') {
    return fail('not-a-template', t.message.notATemplate, t.todo.choose);
  }
  const { version } = header.data;
  if (version > TEMPLATE_VERSION) return newer(version, t);
  const { digest, ...content } = header.data;
  if (digestOf(content) !== digest) return fail('damaged', t.message.damaged, t.todo.copy);
  const file = fileSchema.safeParse(header.data);
  return file.success ? checkTemplate(file.data.template, t) : invalid('', t);
};

const checkTemplate = (
  raw: Readonly<Record<string, unknown>>,
  t: Texts,
): Result<Template, TemplateFileError> => {
  const parsed = templateSchema.safeParse(migrateTemplate(raw));
  if (!parsed.success) return invalid(parsed.error.issues[0]?.path.join('.') ?? '', t);
  const broken = templateProblem(parsed.data);
  return broken === null ? ok(parsed.data) : invalid(broken.id, t);
};

/**
 * Reads the bytes of a `.phaseone-template` file. Size, nesting and forbidden names are checked before anything else; an
 * older version is migrated; a newer one is refused untouched. A session file is refused by name: it holds a client.
 */
export const readTemplateFile = (
  bytes: Uint8Array,
  language: Language,
): Result<Template, TemplateFileError> => {
  const t = templateFileTexts[language];
  const read = readGuardedJson(bytes, { bytes: TEMPLATE_SIZE_LIMIT, depth: DEPTH_LIMIT });
  return read.ok ? interpret(read.value, t) : guarded(read.error, t);
};

/** A template as it lies in the database, which may have been written by an older or newer program. */
export const readStoredTemplate = (
  stored: unknown,
  language: Language,
): Result<Template, TemplateFileError> => {
  const raw = z.looseObject({ version: z.int().min(1) }).safeParse(stored);
  const t = templateFileTexts[language];
  if (!raw.success) return invalid('', t);
  const { version } = raw.data;
  return version > TEMPLATE_VERSION ? newer(version, t) : checkTemplate(raw.data, t);
};
