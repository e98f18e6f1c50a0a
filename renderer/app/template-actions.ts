import { programTexts } from '#shared/language/program';
import { templateUpdateTexts } from '#shared/language/template-update';
import { saveTemplateTexts } from '#shared/language/templates';
import type { Session, Stage } from '#shared/session/session';
import type { Action } from '../components/actions.ts';
import { textsNow } from '../components/language.ts';
import { useTemplateView } from '../storage/use-template-view.ts';
import { parseRoute } from './routes.ts';

/** Questions stand above the work of a stage: from elsewhere it leads there first. */
const addPrompt = async (onGoTo: (stage: Stage) => void): Promise<void> => {
  const actions = await import('../features/prompts/add-prompt.ts');
  const route = parseRoute(window.location.hash);
  const stage = route.screen === 'session' ? route.stage : 'frame';
  onGoTo(stage);
  actions.addPrompt(stage);
};

/** What can be done with templates and questions in an open session. */
export const templateActions = (
  { template }: Session,
  { onGoTo, isEnabled }: { readonly onGoTo: (stage: Stage) => void; readonly isEnabled: boolean },
): readonly Action[] => {
  const { groups } = textsNow(programTexts);
  const save = textsNow(saveTemplateTexts);
  const { show } = useTemplateView.getState();
  return [
    {
      id: 'template.save',
      label: save.action,
      group: groups.session,
      keywords: save.words,
      run: () => show('save'),
    },
    ...(template === null
      ? []
      : [
          {
            id: 'template.update',
            label: textsNow(templateUpdateTexts).action,
            group: groups.session,
            keywords: save.words,
            isEnabled,
            run: () => show('update'),
          },
        ]),
    {
      id: 'prompt.add',
      label: save.prompt,
      group: groups.add,
      keywords: save.words,
      isEnabled,
      run: () => void addPrompt(onGoTo),
    },
  ];
};
