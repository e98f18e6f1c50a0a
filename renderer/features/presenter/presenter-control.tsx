import { MonitorOff, MonitorPlay, MonitorUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton, DialogTrigger, Popover } from 'react-aria-components';
import { presenterTexts } from '#shared/language/presenter';
import { viewName } from '#shared/report/room/room-view';
import type { Session } from '#shared/session/session';
import { useActions } from '../../components/actions.ts';
import { buttonIcon, buttonLook } from '../../components/button-look.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useKeys } from '../../components/keys/own-keys.ts';
import { useLanguage, useTexts } from '../../components/language.ts';
import { leadRoom, openRoom } from '../../presenter/lead-room.ts';
import { usePresented } from '../../presenter/presented.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { presenterActions } from './presenter-actions.ts';
import styles from './presenter-control.module.css';
import { PresenterPanel } from './presenter-panel.tsx';

/** What the room sees, in a few words. */
const useSeen = (session: Session | undefined): string => {
  const t = useTexts(presenterTexts);
  const language = useLanguage();
  const { view, isBlank } = usePresented();
  if (isBlank || view === null || session === undefined) return t.seesNothing;
  return t.sees(viewName(session, view, language));
};

/** The room goes along for as long as the session is open here. */
const useLeadership = (id: string | undefined): void => {
  useEffect(() => {
    const session = useSessionStore.getState().open?.session;
    return session === undefined || session.id !== id ? undefined : leadRoom(session);
  }, [id]);
};

const OpenControl = ({ session, seen }: { readonly session: Session; readonly seen: string }) => {
  const [isShown, setShown] = useState(false);
  const isBlank = usePresented((state) => state.isBlank);
  const Icon = isBlank ? MonitorOff : MonitorPlay;
  return (
    <DialogTrigger isOpen={isShown} onOpenChange={setShown}>
      <AriaButton className={`${buttonLook('second', 'md')} ${styles.open}`} aria-label={seen}>
        <Icon className={buttonIcon} aria-hidden />
        <span className={styles.seen}>{seen}</span>
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={6}>
        <PresenterPanel session={session} seen={seen} onClosed={() => setShown(false)} />
      </Popover>
    </DialogTrigger>
  );
};

/** Opens the window for the room, says what it shows, and drives it. */
export const PresenterControl = () => {
  const t = useTexts(presenterTexts);
  const session = useSessionStore((store) => store.open?.session);
  const room = usePresented((state) => state.window);
  const keys = useKeys('presenter.open');
  const seen = useSeen(session);
  useLeadership(session?.id);
  useActions(() => presenterActions(), 'session');
  if (session === undefined) return null;
  return (
    <>
      {room === 'open' ? (
        <OpenControl session={session} seen={seen} />
      ) : (
        <IconButton
          icon={MonitorUp}
          label={room === 'opening' ? t.opening : t.open}
          keys={keys}
          isDisabled={room === 'opening'}
          onPress={openRoom}
        />
      )}
      <span className={styles.spoken} role="status">
        {room === 'open' ? seen : room === 'closed' ? '' : t.opening}
      </span>
    </>
  );
};
