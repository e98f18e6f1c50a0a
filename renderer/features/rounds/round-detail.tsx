import { MonitorPlay, Trash2 } from 'lucide-react';
import type { Id } from '#shared/core/ids';
import { roundSpreadTexts } from '#shared/language/round-spread';
import { roundsTexts } from '#shared/language/rounds';
import type { Round } from '#shared/rounds/round';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { usePresented } from '../../presenter/presented.ts';
import { Anonymity } from './anonymity.tsx';
import { OpenRound } from './open-round.tsx';
import { RevealedRound } from './revealed-round.tsx';
import { deleteRound } from './round-steps.ts';
import styles from './rounds.module.css';
import { useRound } from './use-round.ts';

const Head = ({ round }: { readonly round: Round }) => {
  const t = useTexts(roundsTexts);
  const { kinds } = useTexts(roundSpreadTexts);
  const { isReadOnly } = useFieldSettings();
  const isShown = usePresented(
    ({ window, view }) => window === 'open' && view?.kind === 'round' && view.id === round.id,
  );
  const show = usePresented((state) => state.show);
  return (
    <div className={styles.facts}>
      <span className={styles.kind}>
        {round.follows === '' ? kinds[round.kind] : `${kinds[round.kind]} · ${t.again}`}
      </span>
      <Anonymity isAnonymous={round.isAnonymous} />
      <span className={styles.actions}>
        <Button size="sm" icon={MonitorPlay} onPress={() => show({ kind: 'round', id: round.id })}>
          {t.show}
        </Button>
        {isShown && <Status kind="now">{t.shown}</Status>}
        {!isReadOnly && <IconButton icon={Trash2} label={t.delete} onPress={() => deleteRound(round.id)} />}
      </span>
    </div>
  );
};

/** One round: as it is asked while it is open, with what the room said once it is revealed. */
export const RoundDetail = ({ id }: { readonly id: Id }) => {
  const t = useTexts(roundsTexts);
  const round = useRound(id);
  if (!round) return null;
  return (
    <div className={styles.detail}>
      <h2 className={styles.question}>{round.question.trim() === '' ? t.unnamed : round.question.trim()}</h2>
      <Head round={round} />
      {round.state === 'open' ? <OpenRound round={round} /> : <RevealedRound round={round} />}
    </div>
  );
};
