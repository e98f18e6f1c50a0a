import { type SubmitEvent, useRef, useState } from 'react';
import type { Id, OptionalId } from '#shared/core/ids';
import { roundCoverTexts } from '#shared/language/round-cover';
import { roundsTexts } from '#shared/language/rounds';
import { inputProblem, tidyInput } from '#shared/rounds/ballot';
import type { Round, RoundInput } from '#shared/rounds/round';
import { Button } from '../../components/button.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { putEntry, takeEntriesBack } from '../../storage/ballots.ts';
import { EntryFields } from './entry-form.tsx';
import { RoomPerson } from './room-person.tsx';
import { beginning, refOf } from './round-steps.ts';
import styles from './rounds.module.css';

type Said = { readonly kind: 'ok' | 'block'; readonly text: string; readonly id: Id | null };

/** Why a card cannot be put into the box as it stands; null where it can. */
const refusal = (round: Round, input: RoundInput, form: HTMLFormElement | null): string | null => {
  const t = textsNow(roundCoverTexts);
  if (!round.isAnonymous && input.personId === '') return textsNow(roundsTexts).roomNobody;
  if ((form?.querySelector('[aria-invalid="true"]') ?? null) !== null) return t.unreadable;
  const problem = inputProblem(round, input);
  return problem === null ? null : t.problems[problem];
};

/** One card after the other; what is on it is stored only when it is put into the box. */
const useCards = (round: Round) => {
  const t = useTexts(roundsTexts);
  const form = useRef<HTMLFormElement>(null);
  const [input, setInput] = useState(() => beginning(round, ''));
  const [said, setSaid] = useState<Said | null>(null);
  const put = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const why = refusal(round, input, form.current);
    if (why !== null) return setSaid({ kind: 'block', text: why, id: null });
    try {
      await putEntry(refOf(round.id), tidyInput(round, input));
      setSaid({ kind: 'ok', text: t.roomDone(1), id: input.id });
      setInput(beginning(round, ''));
    } catch {
      setSaid({ kind: 'block', text: t.notKept, id: null });
    }
  };
  const undo = async (id: Id): Promise<void> => {
    await takeEntriesBack(refOf(round.id), [id]);
    setSaid(null);
  };
  const change = (changes: Partial<RoundInput>): void => setInput((current) => ({ ...current, ...changes }));
  return { form, input, change, said, put, undo };
};

/**
 * An order, votes or scores as somebody says them or has written them on a card: the same fields as on the laptop that goes
 * round. Of an anonymous round nobody is named, and no slip is given, since the card is not the facilitator's own.
 */
export const RoomCard = ({ round, id }: { readonly round: Round; readonly id: string }) => {
  const t = useTexts(roundsTexts);
  const { form, input, change, said, put, undo } = useCards(round);
  const stored = said?.id ?? null;
  const setPerson = (personId: OptionalId): void => change({ personId });
  return (
    <form
      id={id}
      ref={form}
      className={styles.form}
      noValidate
      autoComplete="off"
      onSubmit={(e) => void put(e)}
    >
      <p className={styles.note}>{t.roomCard}</p>
      {!round.isAnonymous && <RoomPerson value={input.personId} onChange={setPerson} />}
      <EntryFields key={input.id} round={round} input={input} onChange={change} />
      <div role="status" className={styles.actions}>
        {said !== null && <Status kind={said.kind}>{said.text}</Status>}
        {stored !== null && (
          <Button kind="link" onPress={() => void undo(stored)}>
            {t.roomUndo}
          </Button>
        )}
      </div>
    </form>
  );
};
