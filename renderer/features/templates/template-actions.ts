import { safeFileName } from '#shared/core/file-name';
import type { PlainError } from '#shared/core/result';
import { TEMPLATE_SIZE_LIMIT, writeTemplateFile } from '#shared/document/template-file';
import { FILE_ENDINGS } from '#shared/host/host-api';
import { templateScreenTexts } from '#shared/language/templates';
import { newestRevision, type Template, type TemplateRevision } from '#shared/template/template';
import { languageNow, textsNow } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { host } from '../../host/host.ts';
import { problemOf } from '../../storage/storage-problem.ts';
import {
  copyTemplate,
  importTemplate,
  purgeTemplate,
  saveRevision,
  setTemplateDeleted,
} from '../../storage/template-store.ts';
import { readBuiltIn } from './built-in.ts';
import type { Listed } from './listed.ts';

const sayProblem = ({ message, todo }: Pick<PlainError, 'message' | 'todo'>): void => {
  showToast({ message: `${message} ${todo}`, stay: 20_000 });
};

/** Carries something out; a storage that fails says what is wrong and what to do. Null then. */
export const saysProblem = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work();
  } catch (error) {
    sayProblem(problemOf(error));
    return null;
  }
};

/** The template itself, wherever it lies; says so where it cannot be read. */
export const templateOf = async (listed: Listed): Promise<Template | null> => {
  const template = listed.place === 'own' ? listed.own.template : await readBuiltIn(listed.builtIn);
  const { said } = textsNow(templateScreenTexts);
  if (template === null) sayProblem({ message: said.unreadable, todo: said.unreadableTodo });
  return template;
};

const restore = (template: Template): Promise<unknown> =>
  saysProblem(async () => {
    await setTemplateDeleted(template.id, false);
    const { name } = newestRevision(template).content;
    showToast({ message: textsNow(templateScreenTexts).said.restored(name) });
  });

/** Takes a template out of the trash. */
export const restoreTemplate = restore;

/** Deleting asks nothing, since it can be taken back: at once by the message, later in the list of deleted ones. */
export const deleteTemplate = (template: Template): Promise<unknown> =>
  saysProblem(async () => {
    await setTemplateDeleted(template.id, true);
    const t = textsNow(templateScreenTexts);
    showToast({
      message: t.said.deleted(newestRevision(template).content.name),
      action: { label: t.undo, onPress: () => void restore(template) },
    });
  });

/** Deletes a template of the trash for good; there is no way back, so it was asked before. */
export const deleteForGood = (template: Template): Promise<unknown> =>
  saysProblem(async () => {
    const { name } = newestRevision(template).content;
    const isGone = await purgeTemplate(template.id);
    if (isGone) showToast({ message: textsNow(templateScreenTexts).said.purged(name) });
  });

/** Makes a template of one's own of another; answers with its id. */
export const duplicateTemplate = (listed: Listed): Promise<string | null> =>
  saysProblem(async () => {
    const template = await templateOf(listed);
    if (template === null) return null;
    const t = textsNow(templateScreenTexts);
    const name = listed.place === 'own' ? t.copyName(listed.name) : listed.name;
    const made = await copyTemplate(template, name);
    showToast({ message: t.said.copied(name) });
    return made.id;
  });

/** Calls a template something else: a revision like any other. */
export const renameTemplate = (
  template: Template,
  head: { readonly name: string; readonly summary: string },
): Promise<Template | null> =>
  saysProblem(() => saveRevision(template.id, { ...newestRevision(template).content, ...head }));

/** Makes an older revision count again. */
export const bringBack = (template: Template, { number, content }: TemplateRevision): Promise<unknown> =>
  saysProblem(async () => {
    const saved = await saveRevision(template.id, content);
    const next = newestRevision(saved).number;
    showToast({ message: textsNow(templateScreenTexts).said.broughtBack(number, next) });
  });

/** Saves a template with all its revisions to a file. */
export const exportTemplate = (listed: Listed): Promise<unknown> =>
  saysProblem(async () => {
    const template = await templateOf(listed);
    if (template === null) return;
    const suggestedName = safeFileName(listed.name, FILE_ENDINGS.template, 'template');
    const answer = await host.files.save({
      kind: 'template',
      suggestedName,
      bytes: writeTemplateFile(template),
    });
    if (answer.saved) showToast({ message: textsNow(templateScreenTexts).said.exported(answer.name) });
  });

/** Reads a template file that was chosen or dropped; answers with the template's id. */
export const importTemplateFile = (file: {
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array | null>;
}): Promise<string | null> =>
  saysProblem(async () => {
    const { said } = textsNow(templateScreenTexts);
    const bytes = file.size > TEMPLATE_SIZE_LIMIT ? null : await file.bytes();
    if (bytes === null) {
      sayProblem({ message: said.tooLarge, todo: said.tooLargeTodo });
      return null;
    }
    const imported = await importTemplate(bytes, languageNow());
    if (!imported.ok) {
      sayProblem(imported.error);
      return null;
    }
    showToast({ message: said.imported(newestRevision(imported.value).content.name) });
    return imported.value.id;
  });

/** Lets the person choose a template file. */
export const chooseTemplateFile = async (): Promise<string | null> => {
  const file = await host.files.open({ kind: 'template', maxBytes: TEMPLATE_SIZE_LIMIT });
  if (file === null) return null;
  return importTemplateFile({ size: file.size, bytes: () => Promise.resolve(file.bytes) });
};
