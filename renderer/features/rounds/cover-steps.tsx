import { ArrowRight, KeyRound, Pencil, Undo2, UserRound } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { roundCoverTexts } from '#shared/language/round-cover';
import type { Round } from '#shared/rounds/round';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import styles from './cover.module.css';
import type { Laptop, Shown } from './use-laptop.ts';

type StepProps<At extends Shown['at']> = {
  readonly laptop: Laptop;
  readonly shown: Shown & { readonly at: At };
};

type Told = (Shown & { readonly at: 'cover' })['told'];

const ToldLine = ({ told, isOver }: { readonly told: Told; readonly isOver: boolean }) => {
  const t = useTexts(roundCoverTexts);
  return (
    <div role="status" className={styles.told}>
      {told === 'slept' && <Status kind="warn">{t.slept}</Status>}
      {(told === 'in-box' || told === 'taken-back') && (
        <Status kind="ok">
          {told === 'in-box' ? t.inBox : t.takenBack} {isOver ? t.giveBack : t.passOn}
        </Status>
      )}
    </div>
  );
};

/** The cover: whose turn it is, and nothing of what anybody has entered. */
export const CoverStep = ({ laptop, shown, round }: StepProps<'cover'> & { readonly round: Round }) => {
  const t = useTexts(roundCoverTexts);
  const { next, people, isOver } = laptop;
  const turn = round.isAnonymous || people.length === 0 ? t.nextPerson : isOver ? t.everybodyAsked : '';
  return (
    <div className={styles.middle}>
      <ToldLine told={shown.told} isOver={isOver} />
      <p className={styles.turn}>{turn === '' ? t.turnOf(next?.name.trim() ?? '') : turn}</p>
      <div className={styles.actions}>
        {!isOver && (
          <Button key={next?.id} kind="main" icon={ArrowRight} autoFocus onPress={laptop.begin}>
            {t.begin}
          </Button>
        )}
        {round.isAnonymous ? (
          <Button icon={KeyRound} onPress={laptop.askForSlip}>
            {t.haveSlip}
          </Button>
        ) : (
          <Button icon={UserRound} autoFocus={isOver} onPress={laptop.chooseName}>
            {t.somebodyElse}
          </Button>
        )}
      </div>
    </div>
  );
};

/** Choosing the own name in a named round. Nothing says who has entered. */
export const WhoStep = ({ laptop }: StepProps<'who'>) => {
  const t = useTexts(roundCoverTexts);
  return (
    <div className={styles.form}>
      <p className={styles.told}>{t.who}</p>
      <p className={styles.hint}>{laptop.people.length === 0 ? t.addPeople : t.choose}</p>
      <div className={styles.names}>
        {laptop.people.map(({ id, name }, at) => (
          <Button key={id} autoFocus={at === 0} onPress={() => void laptop.beAs(id)}>
            {name.trim()}
          </Button>
        ))}
      </div>
      <div className={styles.actions}>
        <Button autoFocus={laptop.people.length === 0} onPress={laptop.cover}>
          {t.cover}
        </Button>
      </div>
    </div>
  );
};

/** A name that has entered already: enter anew or take back, without seeing what was entered. */
export const EnteredStep = ({ laptop, shown }: StepProps<'entered'>) => {
  const t = useTexts(roundCoverTexts);
  const name = laptop.people.find(({ id }) => id === shown.personId)?.name.trim() ?? '';
  return (
    <div className={styles.form}>
      <p className={styles.told}>{t.entered(name)}</p>
      <p className={styles.hint}>{t.enteredText}</p>
      <div className={styles.actions}>
        <Button kind="main" icon={Pencil} autoFocus onPress={() => laptop.enterAnew(shown.personId)}>
          {t.enterAnew}
        </Button>
        <Button icon={Undo2} onPress={() => void laptop.takeBack(shown.inputId)}>
          {t.takeBack}
        </Button>
        <Button onPress={laptop.cover}>{t.cover}</Button>
      </div>
    </div>
  );
};

/** Asking for the two words of a slip. */
export const SlipAskedStep = ({ laptop, shown }: StepProps<'slip-asked'>) => {
  const t = useTexts(roundCoverTexts);
  const [words, setWords] = useState('');
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void laptop.openSlip(words);
  };
  return (
    <form className={styles.form} onSubmit={onSubmit} autoComplete="off">
      <TextField label={t.slipField} value={words} onChange={setWords} path="slip" />
      <div role="alert" className={styles.problem}>
        {shown.isUnknown && <Status kind="block">{t.slipUnknown}</Status>}
      </div>
      <div className={styles.actions}>
        <Button kind="main" type="submit">
          {t.slipOpen}
        </Button>
        <Button onPress={laptop.cover}>{t.cover}</Button>
      </div>
    </form>
  );
};

/** An anonymous entry that its slip has opened: change it or take it back. */
export const SlipOpenedStep = ({ laptop, shown }: StepProps<'slip-opened'>) => {
  const t = useTexts(roundCoverTexts);
  return (
    <div className={styles.form}>
      <p className={styles.told}>{t.yours}</p>
      <div className={styles.actions}>
        <Button kind="main" icon={Pencil} autoFocus onPress={() => laptop.enter(shown.input, false)}>
          {t.change}
        </Button>
        <Button icon={Undo2} onPress={() => void laptop.takeBack(shown.input.id)}>
          {t.takeBack}
        </Button>
        <Button onPress={laptop.cover}>{t.cover}</Button>
      </div>
    </div>
  );
};

/** The slip, to the one who has just entered. */
export const SlipStep = ({ laptop, shown }: StepProps<'slip'>) => {
  const t = useTexts(roundCoverTexts);
  return (
    <div className={styles.middle}>
      <Status kind="ok">{t.inBox}</Status>
      <p className={styles.told}>{t.slipTitle}</p>
      <p className={styles.slip} data-testid="slip">
        {shown.words}
      </p>
      <p className={styles.hint}>{t.slipText}</p>
      <div className={styles.actions}>
        <Button kind="main" icon={ArrowRight} autoFocus onPress={laptop.cover}>
          {t.slipDone}
        </Button>
      </div>
    </div>
  );
};

/** While an entry is being kept, and where it could not be. */
export const KeepingStep = ({ laptop, shown }: StepProps<'keeping' | 'not-kept'>) => {
  const t = useTexts(roundCoverTexts);
  return (
    <div className={styles.middle}>
      {shown.at === 'keeping' ? (
        <p role="status" className={styles.told}>
          {t.keeping}
        </p>
      ) : (
        <>
          <Status kind="block">{t.notKept}</Status>
          <div className={styles.actions}>
            <Button kind="main" autoFocus onPress={() => void laptop.keep(shown.input, shown.isNew)}>
              {t.done}
            </Button>
            <Button onPress={laptop.cover}>{t.cover}</Button>
          </div>
        </>
      )}
    </div>
  );
};
