import { later } from '../components/later.tsx';
import type { StartTemplates } from '../features/library/start-dialog.tsx';
import { goTo } from './routes.ts';

const TemplateChoices = later(
  async () => (await import('../features/templates/template-choices.tsx')).TemplateChoices,
);

/** The templates that are offered where a session begins. */
export const startTemplates: StartTemplates = ({ title, client, close }) => (
  <TemplateChoices
    typed={{ title, client }}
    onBegun={(id) => {
      close();
      goTo({ screen: 'session', id, stage: 'frame' });
    }}
  />
);
