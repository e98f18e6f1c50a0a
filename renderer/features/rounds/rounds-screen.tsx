import { Vote } from 'lucide-react';
import { useEffect } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { roundsTexts } from '#shared/language/rounds';
import type { Stage } from '#shared/session/session';
import { useActions } from '../../components/actions.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import form from '../../components/fields/stage-form.module.css';
import { focusField } from '../../components/focus-field.ts';
import { useTexts } from '../../components/language.ts';
import { emptyRevealedBoxes } from '../../storage/ballots.ts';
import { useCovered } from '../../storage/covered-round.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { currentSession, useSessionList } from '../../storage/use-session.ts';
import { Cover } from './cover.tsx';
import { roundActions } from './round-actions.ts';
import { RoundDetail } from './round-detail.tsx';
import { RoundList } from './round-list.tsx';
import { beginRound } from './round-steps.ts';
import styles from './rounds.module.css';
import { useChosenRound, useRound } from './use-round.ts';

type RoundsScreenProps = {
  readonly stage: Stage;
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
};

const focusQuestion = (id: Id): void => focusField(`rounds/${id}/question`);

/** The cover lies over everything for as long as its round is there and open. */
const Covered = ({ id }: { readonly id: Id }) => {
  const round = useRound(id);
  const { isReadOnly } = useFieldSettings();
  return round?.state === 'open' && !isReadOnly ? <Cover round={round} /> : null;
};

/** The silent rounds of the session. */
export const RoundsScreen = ({ stage }: RoundsScreenProps) => {
  const t = useTexts(roundsTexts);
  const { isReadOnly } = useFieldSettings();
  const ids = useSessionList(({ rounds }) => rounds.map(({ id }) => id));
  const chosen = useChosenRound(ids);
  const coveredId = useCovered(({ roundId }) => roundId);
  const ask = (): void => {
    const id = beginRound({ kind: 'ideas', stage });
    if (id !== null) focusQuestion(id);
  };
  useActions(() => (isReadOnly ? [] : roundActions(currentSession(), stage, focusQuestion)));
  useEffect(() => {
    // Storage that fails says so elsewhere; the next opening tries again.
    void emptyRevealedBoxes(currentSession()).catch(() => undefined);
  }, []);
  const askButton = !isReadOnly && (
    <Button kind={ids.length === 0 ? 'main' : 'second'} icon={Vote} onPress={ask}>
      {t.newRound}
    </Button>
  );
  return (
    <div className={form.stage}>
      <header className={form.head}>
        <h1>{t.title}</h1>
        {ids.length > 0 && askButton}
      </header>
      {ids.length === 0 ? (
        <EmptyState title={t.emptyTitle} text={t.emptyText} action={askButton} />
      ) : (
        <div className={styles.layout}>
          <RoundList
            ids={ids}
            chosen={chosen}
            onChoose={(id) => useSelection.getState().reveal(`rounds/${id}`)}
          />
          {chosen !== undefined && <RoundDetail key={chosen} id={chosen} />}
        </div>
      )}
      {coveredId !== null && <Covered id={coveredId} />}
    </div>
  );
};
