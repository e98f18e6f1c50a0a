import { Eye, Keyboard, Laptop } from 'lucide-react';
import { useState } from 'react';
import { roundsTexts } from '#shared/language/rounds';
import { setupProblem } from '#shared/rounds/ballot';
import type { Round } from '#shared/rounds/round';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { useCovered } from '../../storage/covered-round.ts';
import { EnterForRoom } from './enter-for-room.tsx';
import { RoundSetup } from './round-setup.tsx';
import { changeRound, revealedBefore, revealRound } from './round-steps.ts';
import styles from './rounds.module.css';
import { useIsEntered } from './use-round.ts';

type RoundProps = { readonly round: Round };

const hasText = ({ text }: { readonly text: string }): boolean => text.trim() !== '';

/** Rows that were left blank go before the laptop does. */
const withoutBlanks = ({ id, options, criteria }: Round): void => {
  if (options.every(hasText) && criteria.every(hasText)) return;
  changeRound(id, { options: options.filter(hasText), criteria: criteria.filter(hasText) });
};

const RevealDialog = ({ round, onClose }: RoundProps & { readonly onClose: () => void }) => {
  const t = useTexts(roundsTexts);
  const [isEmpty, setEmpty] = useState(false);
  const reveal = async (): Promise<void> => {
    const done = await revealRound(round);
    if (done === 'nothing') setEmpty(true);
    else onClose();
  };
  return (
    <Dialog
      title={t.revealTitle}
      size="sm"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button kind="main" icon={Eye} autoFocus onPress={() => void reveal()}>
            {t.revealNow}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t.revealText}</p>
        {isEmpty && <Notice kind="block" title={t.nothingEntered} todo={t.nothingEnteredTodo} />}
      </div>
    </Dialog>
  );
};

const Doings = ({ round }: RoundProps) => {
  const t = useTexts(roundsTexts);
  const cover = useCovered((state) => state.cover);
  const [shown, show] = useState<'room' | 'reveal' | null>(null);
  const lacks = setupProblem(round);
  const close = (): void => show(null);
  const begin = (then: () => void) => (): void => {
    withoutBlanks(round);
    then();
  };
  return (
    <>
      <div className={styles.actions}>
        <Button kind="main" icon={Laptop} isDisabled={lacks !== null} onPress={begin(() => cover(round.id))}>
          {t.pass}
        </Button>
        <Button icon={Keyboard} isDisabled={lacks !== null} onPress={begin(() => show('room'))}>
          {t.enterForRoom}
        </Button>
        <Button icon={Eye} isDisabled={lacks !== null} onPress={() => show('reveal')}>
          {t.reveal}
        </Button>
        {lacks !== null && <span className={styles.note}>{t.lacks[lacks]}</span>}
      </div>
      <p className={styles.note}>{t.openHint}</p>
      {shown === 'room' && <EnterForRoom round={round} onClose={close} />}
      {shown === 'reveal' && <RevealDialog round={round} onClose={close} />}
    </>
  );
};

/** A round that is not revealed yet: how it is asked, and the way to the answers. */
export const OpenRound = ({ round }: RoundProps) => {
  const t = useTexts(roundsTexts);
  const isEntered = useIsEntered(round.id);
  const { isReadOnly } = useFieldSettings();
  return (
    <div className={styles.sheet}>
      {revealedBefore(round.id).length > 0 && <Notice kind="info" title={t.takenBack} />}
      <RoundSetup round={round} isEntered={isEntered} />
      {!isReadOnly && <Doings round={round} />}
    </div>
  );
};
