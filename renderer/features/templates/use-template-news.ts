import { useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import type { TemplateOrigin } from '#shared/session/session';
import { newestRevision, type Template } from '#shared/template/template';
import { templateUpdate, type TemplateUpdate } from '#shared/template/update';
import { clock } from '../../storage/clock.ts';
import { onNews } from '../../storage/channel.ts';
import { readOwnTemplate } from '../../storage/template-store.ts';
import { useSession } from '../../storage/use-session.ts';
import { readBuiltIn, readBuiltIns } from './built-in.ts';

/** The template that a session began from: of this computer, else of those that come with the product. */
const readOrigin = async (origin: TemplateOrigin): Promise<Template | null> => {
  const own = await readOwnTemplate(origin.id);
  if (own) return own.deletedAt === null ? own.template : null;
  const builtIn = (await readBuiltIns()).find(({ id }) => id === origin.id);
  return builtIn ? readBuiltIn(builtIn) : null;
};

/** Which news were put aside in this window: nobody is asked twice in one sitting. */
export const useSetAside = create<{ readonly keys: readonly string[] }>(() => ({ keys: [] }));

/** The template of the open session where it has a newer revision than the session; null otherwise. */
export const useNewerTemplate = (): Template | null => {
  const origin = useSession((session) => session.template);
  const [found, setFound] = useState<Template | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = (): void => {
      const reading = origin === null ? Promise.resolve(null) : readOrigin(origin);
      reading.then(
        (template) => {
          if (isCurrent) setFound(template);
        },
        () => undefined,
      );
    };
    look();
    const stop = onNews(({ kind }) => {
      if (kind === 'templates-changed') look();
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [origin]);
  if (origin === null || found?.id !== origin.id) return null;
  return newestRevision(found).number > origin.revision ? found : null;
};

/** What the newer template has otherwise than the open session; null where there is no newer one. */
export const useTemplateUpdate = (): TemplateUpdate | null => {
  const template = useNewerTemplate();
  const session = useSession((one) => one);
  return useMemo(
    () => (template === null ? null : templateUpdate(session, template, clock.today())),
    [template, session],
  );
};
