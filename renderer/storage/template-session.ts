import { formatDate, type IsoDate, type OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { languageOf } from '#shared/language/language';
import { beginFrom } from '#shared/template/begin';
import type { Fillings } from '#shared/template/placeholders';
import { newestRevision, type Template } from '#shared/template/template';
import { blankSession, storeBeginning } from './library-actions.ts';
import { useLibraryStore } from './library-store.ts';

/** What was said at the beginning of a session. */
export type TemplateStart = {
  readonly title: string;
  readonly client: string;
  readonly date: OptionalDate;
  readonly planStart: IsoDate;
  /** What was said for the template's own placeholders, and for the sponsor. */
  readonly fillings: Fillings;
};

/** The locale of a session in the language of its template: this reader's own where it speaks that language. */
const localeFor = (language: string): string | undefined => {
  const here = navigator.language || 'en-GB';
  if (languageOf(here) === language) return undefined;
  return language === 'de' ? 'de-DE' : 'en-GB';
};

/** Begins a session from the newest state of a template; answers with its id. */
export const createFromTemplate = async (template: Template, start: TemplateStart): Promise<Id> => {
  const { number, content } = newestRevision(template);
  const empty = blankSession(localeFor(content.language));
  const { title, client, date, planStart } = start;
  const session = beginFrom(empty, {
    ...{ content, title, client, date, planStart },
    origin: { id: template.id, name: content.name, revision: number },
    fillings: {
      ...start.fillings,
      client,
      date: date === '' ? '' : formatDate(date, empty.locale),
    },
  });
  const id = await storeBeginning(session, { kind: 'blank', of: '' });
  await useLibraryStore.getState().refresh();
  return id;
};
