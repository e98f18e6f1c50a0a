import { templateUpdateTexts } from '#shared/language/template-update';
import { newestRevision } from '#shared/template/template';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { useTemplateView } from '../../storage/use-template-view.ts';
import { useSession } from '../../storage/use-session.ts';
import { useNewerTemplate, useSetAside } from './use-template-news.ts';

/** Says that the template of the open session has a newer revision, and offers to look at the difference. */
export const TemplateNews = () => {
  const t = useTexts(templateUpdateTexts);
  const template = useNewerTemplate();
  const sessionId = useSession(({ id }) => id);
  const setAside = useSetAside((state) => state.keys);
  if (template === null) return null;
  const { number, content } = newestRevision(template);
  const key = `${sessionId}/${template.id}/${number}`;
  if (setAside.includes(key)) return null;
  return (
    <Notice
      kind="info"
      title={t.news(content.name)}
      todo={t.newsTodo}
      actions={
        <>
          <Button onPress={() => useTemplateView.getState().show('update')}>{t.see}</Button>
          <Button onPress={() => useSetAside.setState(({ keys }) => ({ keys: [...keys, key] }))}>
            {t.notNow}
          </Button>
        </>
      }
    />
  );
};
