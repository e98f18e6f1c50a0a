import { useEffect } from 'react';
import { useTemplateView } from '../../storage/use-template-view.ts';
import { SaveTemplateDialog } from './save-dialog.tsx';
import { UpdateDialog } from './update-dialog.tsx';

/** What of templates lies over the open session. @see useTemplateView */
export const TemplatesHost = () => {
  const { shown, close } = useTemplateView();
  useEffect(() => close, [close]);
  if (shown === 'save') return <SaveTemplateDialog onClose={close} />;
  return shown === 'update' ? <UpdateDialog onClose={close} /> : null;
};
