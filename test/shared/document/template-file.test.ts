import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromUtf8, utf8 } from '#shared/core/bytes';
import { canonicalJson } from '#shared/core/canonical-json';
import { digestOf } from '#shared/core/digest';
import { asInstant } from '#shared/core/dates';
import { LANGUAGES } from '#shared/language/language';
import { readTemplateFile, TEMPLATE_SIZE_LIMIT, writeTemplateFile } from '#shared/document/template-file';
import { newestRevision, type Template, withRevision } from '#shared/template/template';
import { TEMPLATES } from '../../support/templates/all-templates.ts';

const AT = asInstant('2026-11-27T09:00:00.000Z');

const sample = (): Template => {
  const [first] = TEMPLATES;
  if (!first) throw new Error('there is no template');
  const { content } = newestRevision(first.template);
  return withRevision(first.template, { ...content, name: 'Größe, Μέγεθος 😀' }, AT);
};

type Raw = Record<string, unknown> & {
  template: { revisions: Record<string, unknown>[] } & Record<string, unknown>;
};

/** A file whose content was changed and whose digest was made to fit. */
const changed = (change: (raw: Raw) => void): Uint8Array => {
  const content = JSON.parse(fromUtf8(writeTemplateFile(sample()))) as Raw;
  delete content.digest;
  change(content);
  return utf8(canonicalJson({ ...content, digest: digestOf(content) }));
};

const refusal = (bytes: Uint8Array): string => {
  const codes = LANGUAGES.map((language) => {
    const read = readTemplateFile(bytes, language);
    if (read.ok) throw new Error('the file was read');
    expect(read.error.message).toMatch(/^[A-ZÄÖÜ].*\.$/);
    expect(read.error.todo).toMatch(/^[A-ZÄÖÜ].*\.$/);
    expect(read.error.message).not.toMatch(/\n|undefined|\[object/);
    return read.error.code;
  });
  expect(new Set(codes).size).toBe(1);
  return codes[0] ?? '';
};

describe('a template file', () => {
  it('comes back as it was written, and has one form', () => {
    const bytes = writeTemplateFile(sample());
    expect(readTemplateFile(bytes, 'en')).toEqual({ ok: true, value: sample() });
    expect(writeTemplateFile(sample())).toEqual(bytes);
    expect(fromUtf8(bytes).split('\n')).toHaveLength(2);
  });

  it('of the first version is read for good', () => {
    const frozen = readFileSync(new URL('../../fixtures/templates/v1.phaseone-template', import.meta.url));
    const read = readTemplateFile(new Uint8Array(frozen), 'en');
    expect(read.ok && newestRevision(read.value).content.metrics.length).toBeGreaterThan(0);
  });

  it('keeps the last fifty revisions', () => {
    let template = sample();
    for (let at = 0; at < 60; at += 1)
      template = withRevision(template, newestRevision(template).content, AT);
    expect(template.revisions).toHaveLength(50);
    expect(newestRevision(template).number).toBe(62);
    expect(readTemplateFile(writeTemplateFile(template), 'en').ok).toBe(true);
  });

  it('is refused in clear words where it is no template', () => {
    expect(refusal(new Uint8Array())).toBe('empty');
    expect(refusal(utf8('not a template'))).toBe('not-json');
    expect(refusal(new Uint8Array([0x89, 0xff, 0xfe]))).toBe('not-text');
    expect(refusal(utf8('[1, 2]'))).toBe('not-a-template');
    expect(refusal(new Uint8Array(TEMPLATE_SIZE_LIMIT + 1))).toBe('too-large');
    const bytes = writeTemplateFile(sample());
    expect(refusal(bytes.subarray(0, bytes.length / 2))).toBe('damaged');
    const session = readFileSync(new URL('../../../assets/samples/claims-intake.phaseone', import.meta.url));
    expect(refusal(new Uint8Array(session))).toBe('session');
  });

  it('is refused where it is altered, newer, or holds what no template may hold', () => {
    const text = fromUtf8(writeTemplateFile(sample()));
    expect(refusal(utf8(text.replace('Größe', 'Grösse')))).toBe('damaged');
    expect(refusal(changed((raw) => (raw.version = 2)))).toBe('newer');
    expect(refusal(changed((raw) => (raw.template.client = 'Aldersee')))).toBe('invalid');
    expect(refusal(changed((raw) => (raw.template.revisions = [])))).toBe('invalid');
    expect(refusal(changed((raw) => raw.template.revisions.reverse()))).toBe('invalid');
  });

  it('is refused where it is made to break what reads it', () => {
    expect(refusal(utf8(`{"a":${'['.repeat(100)}${']'.repeat(100)}}`))).toBe('forbidden');
    expect(refusal(utf8('{"__proto__": {"x": 1}}'))).toBe('forbidden');
    expect(refusal(utf8('{"a": {"constructor": 1}}'))).toBe('forbidden');
    const dangling = changed((raw) => {
      const content = raw.template.revisions[0]?.content as { prompts: { id: string }[] };
      content.prompts[1]!.id = content.prompts[0]!.id;
    });
    expect(refusal(dangling)).toBe('invalid');
  });
});
