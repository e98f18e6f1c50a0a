import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { readTemplateFile } from '#shared/document/template-file';
import { BUILT_IN } from '#shared/metric/catalogue/built-in';
import { integrityProblem } from '#shared/session/integrity';
import { sessionSchema } from '#shared/session/session';
import { beginFrom } from '#shared/template/begin';
import { newestRevision } from '#shared/template/template';
import { textsOf } from '#shared/template/texts-of';
import { RECIPES } from '../../support/templates/cases.ts';
import { templateBytes, templateIndex, TEMPLATES } from '../../support/templates/all-templates.ts';
import { blankSession } from '../session/desk.ts';

const folder = new URL('../../../assets/templates/', import.meta.url);
const committed = (name: string): Buffer => readFileSync(new URL(name, folder));

describe('the templates that are shipped', () => {
  it.each(TEMPLATES)('$file is what its builder gives, and is read', (built) => {
    const bytes = committed(built.file);
    expect(bytes.equals(Buffer.from(templateBytes(built)))).toBe(true);
    expect(readTemplateFile(new Uint8Array(bytes), 'en')).toEqual({ ok: true, value: built.template });
  });

  it('are listed in order, and nothing else lies beside them', () => {
    expect(committed('index.json').toString()).toBe(templateIndex());
    expect(readdirSync(folder).sort()).toEqual([...TEMPLATES.map(({ file }) => file), 'index.json'].sort());
  });

  it('are three workshops and six cases in both languages', () => {
    expect(RECIPES.map(({ kind }) => kind).sort()).toEqual([
      ...Array<string>(6).fill('case'),
      ...Array<string>(3).fill('workshop'),
    ]);
    expect(TEMPLATES).toHaveLength(2 * RECIPES.length);
  });

  it.each(TEMPLATES)('$file begins a session that is whole', ({ template }) => {
    const { content, number } = newestRevision(template);
    const session = beginFrom(blankSession(), {
      origin: { id: template.id, name: content.name, revision: number },
      content,
      title: '',
      client: '',
      date: '',
      planStart: asDate('2027-03-01'),
      fillings: {},
    });
    expect(sessionSchema.safeParse(session).error).toBeUndefined();
    expect(integrityProblem(session)).toBeNull();
    expect(JSON.stringify(session)).not.toMatch(/\{\{[a-z]/);
  });

  it('measure what the catalogue knows, with at least one guardrail and a gate that asks for it', () => {
    const known = new Set<string>(BUILT_IN.map(({ id }) => id));
    for (const { recipe, template } of TEMPLATES.filter((built) => built.recipe.kind === 'case')) {
      const { metrics, phases, prompts } = newestRevision(template).content;
      expect(metrics.every(({ id }) => known.has(id))).toBe(true);
      expect([
        recipe.id,
        metrics.some(({ role, guards }) => role === 'guardrail' && guards.length > 0),
      ]).toEqual([recipe.id, true]);
      expect(phases).toHaveLength(4);
      expect(phases.every(({ gate }) => gate.criteria.length >= 2)).toBe(true);
      expect(new Set(prompts.map(({ stage }) => stage)).size).toBe(5);
    }
  });

  it('say nothing in English in a German one', () => {
    const english = new Set(
      TEMPLATES.filter(({ language }) => language === 'en').flatMap(({ template }) =>
        textsOf(newestRevision(template).content).map(({ text }) => text),
      ),
    );
    const same = TEMPLATES.filter(({ language }) => language === 'de')
      .flatMap(({ template }) => textsOf(newestRevision(template).content).map(({ text }) => text))
      .filter((text) => english.has(text));
    expect([...new Set(same)].sort()).toEqual(['%', 'Pilot']);
  });
});
