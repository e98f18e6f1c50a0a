import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromUtf8, utf8 } from '#shared/core/bytes';
import { asId } from '#shared/core/ids';
import { writeTemplateFile } from '#shared/document/template-file';
import { emptyContent } from '#shared/template/content';
import { newestRevision, type Template } from '#shared/template/template';
import { database } from '../../../renderer/storage/database.ts';
import { readStored } from '../../../renderer/storage/session-repository.ts';
import { createFromTemplate } from '../../../renderer/storage/template-session.ts';
import {
  copyTemplate,
  importTemplate,
  loadTemplates,
  saveNewTemplate,
  saveRevision,
  setTemplateDeleted,
  useTemplateStore,
} from '../../../renderer/storage/template-store.ts';

beforeEach(async () => {
  vi.stubGlobal('navigator', { language: 'en-GB' });
  await database.open();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await database.delete();
});

const content = (name: string, language: 'en' | 'de' = 'en') => ({
  ...emptyContent({ name, summary: '', language }),
  prompts: [{ id: asId('q'), stage: 'frame' as const, text: 'What does {{client}} want on {{date}}?' }],
});

const kept = () => useTemplateStore.getState().own?.map(({ template }) => template) ?? [];

const taken = async (template: Template): Promise<Template> => {
  const read = await importTemplate(writeTemplateFile(template), 'en');
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

describe('the templates of this computer', () => {
  it('get a revision with each save, also from two windows at once', async () => {
    const { id } = await saveNewTemplate(content('One'));
    await Promise.all([saveRevision(id, content('Two')), saveRevision(id, content('Three'))]);
    const [template] = kept();
    expect(template?.revisions.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(template?.revisions[0]?.content.name).toBe('One');
  });

  it('go into the trash and come back as they were', async () => {
    const template = await saveNewTemplate(content('One'));
    await setTemplateDeleted(template.id, true);
    expect(useTemplateStore.getState().own?.[0]?.deletedAt).not.toBeNull();
    await setTemplateDeleted(template.id, false);
    expect(useTemplateStore.getState().own?.[0]).toMatchObject({ template, deletedAt: null });
  });

  it('leave what a newer program wrote where it lies', async () => {
    const row = {
      id: asId('x'),
      template: { version: 99 },
      updatedAt: '2026-11-27T09:00:00.000Z',
      deletedAt: null,
    };
    await database.templates.put(row as never);
    await loadTemplates();
    expect(useTemplateStore.getState()).toMatchObject({ own: [], unread: 1 });
    expect(await database.templates.get(asId('x'))).toEqual(row);
  });
});

describe('a template file that comes in', () => {
  it('is named only where it is here already, also from the trash', async () => {
    const template = await saveNewTemplate(content('One'));
    await setTemplateDeleted(template.id, true);
    expect((await taken(template)).id).toBe(template.id);
    expect(useTemplateStore.getState().own).toMatchObject([{ deletedAt: null }]);
  });

  it('takes the place of the same template in an earlier state, and never of a later one', async () => {
    const early = await saveNewTemplate(content('One'));
    const later = await saveRevision(early.id, content('Two'));
    expect(await taken(early)).toEqual(later);
    await database.templates.clear();
    await taken(early);
    await taken(later);
    expect(kept()).toEqual([later]);
  });

  it('becomes a template of its own where it differs from the one of the same id', async () => {
    const here = await saveNewTemplate(content('One'));
    const there = { ...here, revisions: [{ ...newestRevision(here), content: content('Another') }] };
    const made = await taken(there);
    expect(made.id).not.toBe(here.id);
    expect(kept()).toHaveLength(2);
  });

  it('is refused where it is none, and nothing changes', async () => {
    const template = await saveNewTemplate(content('One'));
    const altered = utf8(fromUtf8(writeTemplateFile(template)).replace('One', 'Two'));
    expect(await importTemplate(altered, 'de')).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(kept()).toEqual([template]);
  });
});

describe('a session from a template', () => {
  it('speaks the language of the template and names where it comes from', async () => {
    const template = await copyTemplate(await saveNewTemplate(content('Eins', 'de')), 'Zwei');
    const id = await createFromTemplate(template, {
      title: 'T',
      client: 'Nordhafen',
      date: '2027-03-01' as never,
      planStart: '2027-03-01' as never,
      fillings: {},
    });
    const stored = await readStored(database, id);
    expect(stored?.row.session).toMatchObject({
      locale: 'de-DE',
      client: 'Nordhafen',
      template: { id: template.id, name: 'Zwei', revision: 1 },
      prompts: [{ text: 'What does Nordhafen want on 1. März 2027?' }],
    });
    expect(stored?.journal).toMatchObject([{ kind: 'create', seq: 0 }]);
  });
});
