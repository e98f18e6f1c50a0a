import { roundSpreadTexts } from '#shared/language/round-spread';
import { roundsTexts } from '#shared/language/rounds';
import type { Id } from '#shared/core/ids';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { useRound } from './use-round.ts';
import styles from './rounds.module.css';

type EntryProps = { readonly id: Id; readonly isChosen: boolean; readonly onChoose: (id: Id) => void };

const Entry = ({ id, isChosen, onChoose }: EntryProps) => {
  const t = useTexts(roundsTexts);
  const { kinds } = useTexts(roundSpreadTexts);
  const round = useRound(id);
  if (!round) return null;
  const isOpen = round.state === 'open';
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        aria-current={isChosen || undefined}
        onClick={() => onChoose(id)}
      >
        <span>{round.question.trim() === '' ? t.unnamed : round.question.trim()}</span>
        <span className={styles.kind}>
          {round.follows === '' ? kinds[round.kind] : `${kinds[round.kind]} · ${t.again}`}
        </span>
        <Status kind={isOpen ? 'now' : 'ok'}>{isOpen ? t.isOpen : t.isRevealed}</Status>
      </button>
    </li>
  );
};

/** The rounds of the session, in the order in which they began. */
export const RoundList = ({
  ids,
  chosen,
  onChoose,
}: {
  readonly ids: readonly Id[];
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
}) => {
  const t = useTexts(roundsTexts);
  return (
    <nav aria-label={t.list}>
      <ul className={styles.list}>
        {ids.map((id) => (
          <Entry key={id} id={id} isChosen={id === chosen} onChoose={onChoose} />
        ))}
      </ul>
    </nav>
  );
};
