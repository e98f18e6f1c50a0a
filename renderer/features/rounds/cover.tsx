import { DoorOpen } from 'lucide-react';
import { useEffect } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { roundCoverTexts } from '#shared/language/round-cover';
import { roundSpreadTexts } from '#shared/language/round-spread';
import type { Round } from '#shared/rounds/round';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import { useCovered } from '../../storage/covered-round.ts';
import { Anonymity } from './anonymity.tsx';
import {
  CoverStep,
  EnteredStep,
  KeepingStep,
  SlipAskedStep,
  SlipOpenedStep,
  SlipStep,
  WhoStep,
} from './cover-steps.tsx';
import styles from './cover.module.css';
import { EntryForm } from './entry-form.tsx';
import { type Laptop, useLaptop } from './use-laptop.ts';

/**
 * Keeps the cover where it is: the Back key stays on it, and the window's title names no session. Leaving takes the button.
 */
const useNoWayAround = (title: string): void => {
  useEffect(() => {
    const before = document.title;
    const stay = (): void => history.pushState(null, '', window.location.href);
    document.title = title;
    stay();
    window.addEventListener('popstate', stay);
    return () => {
      window.removeEventListener('popstate', stay);
      history.back();
      document.title = before;
    };
  }, [title]);
};

const nameOf = ({ people }: Laptop, personId: string): string =>
  people.find(({ id }) => id === personId)?.name.trim() ?? '';

const Step = ({ round, laptop }: { readonly round: Round; readonly laptop: Laptop }) => {
  const { shown } = laptop;
  switch (shown.at) {
    case 'cover':
      return <CoverStep laptop={laptop} shown={shown} round={round} />;
    case 'who':
      return <WhoStep laptop={laptop} shown={shown} />;
    case 'entered':
      return <EnteredStep laptop={laptop} shown={shown} />;
    case 'slip-asked':
      return <SlipAskedStep laptop={laptop} shown={shown} />;
    case 'slip-opened':
      return <SlipOpenedStep laptop={laptop} shown={shown} />;
    case 'slip':
      return <SlipStep laptop={laptop} shown={shown} />;
    case 'keeping':
    case 'not-kept':
      return <KeepingStep laptop={laptop} shown={shown} />;
    case 'entry':
      return (
        <EntryForm
          round={round}
          start={shown.input}
          onDone={(input) => void laptop.keep(input, shown.isNew)}
          onCover={laptop.cover}
        />
      );
  }
};

/**
 * Over everything while the laptop goes round. It says whose turn it is, takes what they enter, and covers again at once.
 * Escape does nothing here: the way back to the session is a button.
 */
export const Cover = ({ round }: { readonly round: Round }) => {
  const t = useTexts(roundCoverTexts);
  const { kinds } = useTexts(roundSpreadTexts);
  const laptop = useLaptop(round);
  const uncover = useCovered((state) => state.uncover);
  useNoWayAround(t.windowTitle);
  const { shown } = laptop;
  const name = shown.at === 'entry' ? nameOf(laptop, shown.input.personId) : '';
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen isKeyboardDismissDisabled>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <p className={styles.name}>
              {t.silentRound} · {kinds[round.kind]}
            </p>
            <Anonymity isAnonymous={round.isAnonymous} name={name} />
          </header>
          <Heading slot="title" className={styles.question ?? ''}>
            {round.question.trim()}
          </Heading>
          <Step round={round} laptop={laptop} />
          {shown.at === 'cover' && (
            <footer className={styles.foot}>
              <Button kind={laptop.isOver ? 'main' : 'bare'} icon={DoorOpen} onPress={uncover}>
                {t.back}
              </Button>
            </footer>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
