import { FilePenLine, PenLine } from 'lucide-react';
import { commitTexts } from '#shared/language/commit';
import { countSigned } from '#shared/session/room-signing';
import type { RevisionState } from '#shared/session/sign-off';
import { Button } from '../../components/button.tsx';
import { Digest } from '../../components/digest.tsx';
import { elementId } from '../../components/fields/field-parts.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Status } from '../../components/status.tsx';
import { useTexts } from '../../components/language.ts';
import { useSessionList } from '../../storage/use-session.ts';
import { SignedChanges } from './signed-changes.tsx';
import { stateWords } from './sign-words.ts';
import styles from './sign.module.css';

/** How far the session is signed, and what is different since. */
export const SignState = ({
  state,
  onSign,
}: {
  readonly state: RevisionState;
  readonly onSign: () => void;
}) => {
  const texts = useTexts(commitTexts);
  const t = texts.signState;
  const { isReadOnly } = useFieldSettings();
  const count = useSessionList(countSigned);
  const words = stateWords(state, count, texts);
  if (state.kind === 'unsigned') {
    return (
      <div className={styles.state}>
        <Status kind="idle">{words}</Status>
        <span className={styles.quiet}>{t.why}</span>
      </div>
    );
  }
  const isChanged = state.kind === 'changed';
  const isWhole = count.signed === count.listed;
  return (
    <div className={styles.state} data-changed={isChanged || undefined}>
      <Status kind={isChanged ? 'warn' : isWhole ? 'ok' : 'now'} icon={isChanged ? undefined : FilePenLine}>
        {words}
      </Status>
      <span className={styles.quiet}>
        {t.digest(state.number)} <Digest value={state.revision.digest} />
      </span>
      {isChanged && <SignedChanges />}
      {isChanged && !isReadOnly && (
        <span {...elementId('signOff/revisions')}>
          <Button icon={PenLine} onPress={onSign}>
            {t.signAgain(state.number + 1)}
          </Button>
        </span>
      )}
    </div>
  );
};
