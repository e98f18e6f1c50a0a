import { Check, ChevronLeft, ChevronRight, Eye, EyeOff, Lock, Moon, Radio, Sun, X } from 'lucide-react';
import { presenterTexts } from '#shared/language/presenter';
import { neighbour, viewKey } from '#shared/report/room/room-view';
import type { Session } from '#shared/session/session';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { useKeys } from '../../components/keys/own-keys.ts';
import { useTexts } from '../../components/language.ts';
import { closeRoom, followHere, stepHere } from '../../presenter/lead-room.ts';
import { usePresented } from '../../presenter/presented.ts';
import { choiceName, showable, showHeld } from './presenter-actions.ts';
import styles from './presenter-control.module.css';

const Mode = () => {
  const t = useTexts(presenterTexts);
  const isFollowing = usePresented((state) => state.isFollowing);
  const setFollowing = usePresented((state) => state.setFollowing);
  return (
    <div className={styles.part}>
      <div className={styles.pair} role="group" aria-label={t.mode}>
        <Button icon={isFollowing ? Check : Radio} size="sm" aria-pressed={isFollowing} onPress={followHere}>
          {t.follow}
        </Button>
        <Button
          icon={isFollowing ? Lock : Check}
          size="sm"
          aria-pressed={!isFollowing}
          onPress={() => setFollowing(false)}
        >
          {t.hold}
        </Button>
      </div>
      <p className={styles.hint}>{isFollowing ? t.followHint : t.holdHint}</p>
    </div>
  );
};

const Steps = ({ session }: { readonly session: Session }) => {
  const t = useTexts(presenterTexts);
  const view = usePresented((state) => state.view);
  return (
    <div className={styles.pair}>
      <Button
        icon={ChevronLeft}
        size="sm"
        isDisabled={neighbour(session, view, -1) === null}
        onPress={() => stepHere(-1)}
      >
        {t.previous}
      </Button>
      <Button
        icon={ChevronRight}
        size="sm"
        isDisabled={neighbour(session, view, 1) === null}
        onPress={() => stepHere(1)}
      >
        {t.next}
      </Button>
    </div>
  );
};

const Choice = ({ session }: { readonly session: Session }) => {
  const t = useTexts(presenterTexts);
  const view = usePresented((state) => state.view);
  const views = showable(session);
  const key = view === null ? '' : viewKey(view);
  const options = views.map((choice) => ({ value: viewKey(choice), label: choiceName(session, choice) }));
  const hasIt = view === null || options.some(({ value }) => value === key);
  return (
    <SelectField
      label={t.show}
      options={hasIt ? options : [...options, { value: key, label: choiceName(session, view) }]}
      value={key}
      onChange={(chosen) => {
        const next = views.find((choice) => viewKey(choice) === chosen);
        if (next) showHeld(next);
      }}
    />
  );
};

const Screen = () => {
  const t = useTexts(presenterTexts);
  const { isBlank, setBlank, look, setLook } = usePresented();
  const keys = useKeys('presenter.blank');
  const isDark = look === 'dark';
  return (
    <div className={styles.pair}>
      <Button icon={isBlank ? Eye : EyeOff} size="sm" onPress={() => setBlank(!isBlank)}>
        {isBlank ? t.unblank : t.blank}
        {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
      </Button>
      <Button icon={isDark ? Sun : Moon} size="sm" onPress={() => setLook(isDark ? 'light' : 'dark')}>
        {isDark ? t.light : t.dark}
      </Button>
    </div>
  );
};

/** How the room is driven: what it sees, and from whom. */
export const PresenterPanel = ({
  session,
  seen,
  onClosed,
}: {
  readonly session: Session;
  readonly seen: string;
  readonly onClosed: () => void;
}) => {
  const t = useTexts(presenterTexts);
  const isElsewhere = usePresented((state) => state.isElsewhere);
  return (
    <div className={styles.panel}>
      <div>
        <p className={styles.heading}>{seen}</p>
        {isElsewhere !== null && (
          <p className={styles.hint}>{isElsewhere ? t.places.other : t.places.same}</p>
        )}
      </div>
      <Mode />
      <Steps session={session} />
      <Choice session={session} />
      <Screen />
      <Button
        icon={X}
        size="sm"
        kind="bare"
        onPress={() => {
          closeRoom();
          onClosed();
        }}
      >
        {t.close}
      </Button>
    </div>
  );
};
