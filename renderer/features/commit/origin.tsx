import { History, MapPin } from 'lucide-react';
import { formatDate } from '#shared/core/dates';
import { commitTexts } from '#shared/language/commit';
import { termsTexts } from '#shared/language/terms';
import { type Stage, stagesOf } from '#shared/session/session';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { useSession } from '../../storage/use-session.ts';
import styles from './commit.module.css';

/** Leads to a stage. */
export type OnGoTo = (stage: Stage) => void;

/** Since when something is open that came from the session before. */
const Carried = () => {
  const { origin: t } = useTexts(commitTexts);
  const { locale } = useFieldSettings();
  const day = useSession(({ predecessor }) => predecessor?.date ?? '');
  return (
    <span className={styles.carried}>
      <History aria-hidden size={14} />
      {day === '' ? t.openBefore : t.open(formatDate(day, locale, 'short'))}
    </span>
  );
};

/** Under an entry of the record: the stage that it came from, with the way back there, and whether it was carried on. */
export const Origin = ({
  stage,
  isCarried = false,
  isIndented = false,
  onGoTo,
}: {
  readonly stage: Stage;
  readonly isCarried?: boolean;
  /** Whether a number stands before the entry. */
  readonly isIndented?: boolean;
  readonly onGoTo: OnGoTo;
}) => {
  const { origin: t } = useTexts(commitTexts);
  const { stages } = useTexts(termsTexts);
  const isThere = useSession((session) => stagesOf(session).includes(stage)) && stage !== 'commit';
  const words = t.from(stages[stage]);
  return (
    <div className={styles.origin} data-indented={isIndented || undefined}>
      {isThere ? (
        <Button kind="link" size="sm" icon={MapPin} onPress={() => onGoTo(stage)}>
          {words}
        </Button>
      ) : (
        <span className={styles.here}>
          <MapPin aria-hidden size={14} />
          {words}
        </span>
      )}
      {isCarried && <Carried />}
    </div>
  );
};
