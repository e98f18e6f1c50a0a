import { create } from 'zustand';
import { sameJson } from '#shared/core/same-json';
import type { Instant } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { ok, type PlainError, type Result } from '#shared/core/result';
import { readStoredTemplate, readTemplateFile } from '#shared/document/template-file';
import type { Language } from '#shared/language/language';
import type { TemplateContent } from '#shared/template/content';
import { makeTemplate, newestRevision, type Template, withRevision } from '#shared/template/template';
import { onNews, tell } from './channel.ts';
import { clock, newId } from './clock.ts';
import { database, type TemplateRow } from './database.ts';

/** A template of this computer. */
export type OwnTemplate = {
  readonly template: Template;
  readonly updatedAt: Instant;
  readonly deletedAt: Instant | null;
};

type TemplateState = {
  /** Null until they were read. Those in the trash are among them. */
  readonly own: readonly OwnTemplate[] | null;
  /** How many rows this program cannot read: they stay where they lie. */
  readonly unread: number;
};

/** The templates that were made or imported on this computer, the one saved last first. */
export const useTemplateStore = create<TemplateState>(() => ({ own: null, unread: 0 }));

const ownOf = ({ template, updatedAt, deletedAt }: TemplateRow): OwnTemplate | null => {
  const read = readStoredTemplate(template, 'en');
  return read.ok ? { template: read.value, updatedAt, deletedAt } : null;
};

/** Reads them anew. */
export const loadTemplates = async (): Promise<void> => {
  const rows = (await database.templates.toArray()).map(ownOf);
  const own = rows.filter((row) => row !== null);
  useTemplateStore.setState({
    own: own.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    unread: rows.length - own.length,
  });
};

const changed = async (): Promise<void> => {
  tell({ kind: 'templates-changed' });
  await loadTemplates();
};

const put = async (template: Template, deletedAt: Instant | null = null): Promise<void> => {
  await database.templates.put({ id: template.id, template, updatedAt: clock.now(), deletedAt });
  await changed();
};

/** A template of this computer by its id, read from the database; null where there is none that can be read. */
export const readOwnTemplate = async (id: Id): Promise<OwnTemplate | null> => {
  const row = await database.templates.get(id);
  return row ? ownOf(row) : null;
};

/** Keeps a content as a template of its own. */
export const saveNewTemplate = async (content: TemplateContent): Promise<Template> => {
  const template = makeTemplate(newId(), content, clock.now());
  await put(template);
  return template;
};

/**
 * Keeps a content as the next revision of a template. Read and written in one transaction, so that two windows that save
 * at the same time make two revisions. One that is in the trash comes out of it.
 */
export const saveRevision = async (id: Id, content: TemplateContent): Promise<Template> => {
  const next = await database.transaction('rw', database.templates, async () => {
    const row = await database.templates.get(id);
    const known = row ? ownOf(row) : null;
    const at = clock.now();
    const template = known ? withRevision(known.template, content, at) : makeTemplate(id, content, at);
    await database.templates.put({ id, template, updatedAt: at, deletedAt: null });
    return template;
  });
  await changed();
  return next;
};

/** A template of its own with the newest state of another one. */
export const copyTemplate = (template: Template, name: string): Promise<Template> =>
  saveNewTemplate({ ...newestRevision(template).content, name: name.slice(0, 300) });

/** Puts a template into the trash or takes it out. Sessions that began from it keep all that they have. */
export const setTemplateDeleted = async (id: Id, isDeleted: boolean): Promise<void> => {
  await database.templates.update(id, { deletedAt: isDeleted ? clock.now() : null });
  await changed();
};

/** Deletes a template of the trash for good, with all its revisions. One that has come out of the trash meanwhile stays. */
export const purgeTemplate = async (id: Id): Promise<boolean> => {
  const isGone = await database.transaction('rw', database.templates, async () => {
    const row = await database.templates.get(id);
    if (row === undefined || row.deletedAt === null) return false;
    await database.templates.delete(id);
    return true;
  });
  await changed();
  return isGone;
};

/**
 * Takes a template file in. One that is here already and equal is just named (and taken out of the trash); one of the same
 * id that holds what is here and more takes its place, since it is the same template later on; any other becomes a template
 * beside it, never a replacement.
 */
export const importTemplate = async (
  bytes: Uint8Array,
  language: Language,
): Promise<Result<Template, PlainError>> => {
  const read = readTemplateFile(bytes, language);
  if (!read.ok) return read;
  const template = read.value;
  const known = await readOwnTemplate(template.id);
  if (
    known?.template.revisions.every((revision) =>
      template.revisions.some((other) => sameJson(revision, other)),
    )
  ) {
    await put(template);
    return ok(template);
  }
  const isOlder =
    known?.template.revisions.some((revision) => sameJson(revision, newestRevision(template))) ?? false;
  if (known && isOlder) {
    await put(known.template);
    return ok(known.template);
  }
  const taken =
    known || (await database.templates.get(template.id)) ? { ...template, id: newId() } : template;
  await put(taken);
  return ok(taken);
};

onNews((news, from) => {
  if (news.kind === 'templates-changed' && from === 'elsewhere' && useTemplateStore.getState().own) {
    void loadTemplates();
  }
});
