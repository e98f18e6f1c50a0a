import { agendaTexts } from '#shared/language/agenda';
import { textsNow } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { usePresented } from '../../presenter/presented.ts';

/** Puts the agenda on the screen of the room. */
export const showAgenda = (): void => {
  usePresented.getState().show({ kind: 'agenda' });
  showToast({ key: 'agenda-shown', message: textsNow(agendaTexts).shown });
};
