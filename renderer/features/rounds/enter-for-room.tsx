import { type SubmitEvent, useId, useState } from 'react';
import type { Id, OptionalId } from '#shared/core/ids';
import { roundsTexts } from '#shared/language/rounds';
import type { Round, RoundInput } from '#shared/rounds/round';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { entryOfPerson, putEntries, putEntry, takeEntriesBack } from '../../storage/ballots.ts';
import { Anonymity } from './anonymity.tsx';
import { RoomCard } from './room-card.tsx';
import { fitsOnLines, readLines } from './room-lines.ts';
import { RoomPerson } from './room-person.tsx';
import { refOf } from './round-steps.ts';
import styles from './rounds.module.css';

type Said = { readonly kind: 'ok' | 'block'; readonly text: string; readonly ids: readonly Id[] };

/** Ideas of a person go to those that they have already; any other answer takes the place of the earlier one. */
const put = async (round: Round, inputs: readonly RoundInput[]): Promise<readonly Id[]> => {
  const ref = refOf(round.id);
  const [first] = inputs;
  if (round.isAnonymous || first === undefined || first.personId === '') await putEntries(ref, inputs);
  else {
    const known = round.kind === 'ideas' ? await entryOfPerson(ref, first.personId) : null;
    if (known !== null) {
      await putEntry(ref, { ...known, ideas: [...known.ideas, ...first.ideas] });
      return [];
    }
    await putEntry(ref, first);
  }
  return inputs.map(({ id }) => id);
};

/** The words typed so far, whose they are, and what became of them. Nothing is stored before they are put into the box. */
const useRoomEntry = (round: Round) => {
  const t = useTexts(roundsTexts);
  const { locale } = useFieldSettings();
  const [text, setText] = useState('');
  const [personId, setPerson] = useState<OptionalId>('');
  const [said, setSaid] = useState<Said | null>(null);
  const refuse = (why: string): void => setSaid({ kind: 'block', text: why, ids: [] });
  const submit = async (): Promise<void> => {
    const read = readLines(round, text, personId, locale);
    if (!round.isAnonymous && personId === '') return refuse(t.roomNobody);
    if (!read.ok) return refuse(t.roomWrong(String(read.line)));
    if (!round.isAnonymous && read.inputs.length > 1) return refuse(t.roomOne);
    if (read.inputs.length === 0) return;
    try {
      const ids = await put(round, read.inputs);
      const count =
        round.kind === 'ideas' ? read.inputs.flatMap(({ ideas }) => ideas).length : read.inputs.length;
      setText('');
      setPerson('');
      setSaid({ kind: 'ok', text: t.roomDone(count), ids });
    } catch {
      refuse(t.notKept);
    }
  };
  const undo = async (): Promise<void> => {
    await takeEntriesBack(refOf(round.id), said?.ids ?? []);
    setSaid(null);
  };
  return { text, setText, personId, setPerson, said, submit, undo };
};

/** One answer on each line. */
const RoomLines = ({ round, id }: { readonly round: Round; readonly id: string }) => {
  const t = useTexts(roundsTexts);
  const { text, setText, personId, setPerson, said, submit, undo } = useRoomEntry(round);
  const label = { ideas: t.roomIdeas, number: t.roomNumbers, range: t.roomRanges }[
    round.kind as 'ideas' | 'number' | 'range'
  ];
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void submit();
  };
  return (
    <form id={id} className={styles.form} noValidate autoComplete="off" onSubmit={onSubmit}>
      <p className={styles.note}>{t.roomText}</p>
      {!round.isAnonymous && <RoomPerson value={personId} onChange={setPerson} />}
      <TextAreaField label={label} rows={5} voice="serif" value={text} onChange={setText} />
      <div role="status" className={styles.actions}>
        {said !== null && <Status kind={said.kind}>{said.text}</Status>}
        {said !== null && said.ids.length > 0 && (
          <Button kind="link" onPress={() => void undo()}>
            {t.roomUndo}
          </Button>
        )}
      </div>
    </form>
  );
};

/** The facilitator enters what the room says: words and numbers line by line, all else card by card. */
export const EnterForRoom = ({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) => {
  const t = useTexts(roundsTexts);
  const form = useId();
  const Fields = fitsOnLines(round) ? RoomLines : RoomCard;
  return (
    <Dialog
      title={t.roomTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.close}</Button>
          <Button kind="main" type="submit" form={form}>
            {t.roomPut}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.headline}>{round.question}</p>
        <Anonymity isAnonymous={round.isAnonymous} />
        <Fields round={round} id={form} />
      </div>
    </Dialog>
  );
};
