import { RotateCcw } from 'lucide-react';
import { roundSpreadTexts } from '#shared/language/round-spread';
import { roundsTexts } from '#shared/language/rounds';
import type { Round } from '#shared/rounds/round';
import { movement, seriesOf, spreadOf } from '#shared/rounds/spread';
import { movementWords } from '#shared/rounds/spread-words';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { useSession } from '../../storage/use-session.ts';
import { Discussion } from './discussion.tsx';
import { askAgain } from './round-steps.ts';
import styles from './rounds.module.css';
import { SpreadView } from './spread-view.tsx';
import { UseAnswers } from './use-answers.tsx';
import { useTelling } from './use-round.ts';

/** The revealed rounds on the question of one of them, oldest first, up to that one. */
const upTo = (rounds: readonly Round[], round: Round): readonly Round[] => {
  const series = seriesOf(rounds).find((list) => list.some(({ id }) => id === round.id)) ?? [round];
  const at = series.findIndex(({ id }) => id === round.id);
  return series.slice(0, at + 1).filter(({ state }) => state === 'revealed');
};

const Moved = ({ series }: { readonly series: readonly Round[] }) => {
  const telling = useTelling();
  const [before, after] = [series.at(-2), series.at(-1)];
  const move = before && after ? movement(spreadOf(before), spreadOf(after)) : null;
  return move === null || !after ? null : (
    <p className={styles.headline}>{movementWords(move, after, telling)}</p>
  );
};

/** A revealed round, beside the one before on the same question: the spread, then the discussion, then what is made of it. */
export const RevealedRound = ({ round }: { readonly round: Round }) => {
  const t = useTexts(roundsTexts);
  const s = useTexts(roundSpreadTexts);
  const { isReadOnly } = useFieldSettings();
  const rounds = useSession((session) => session.rounds);
  const series = upTo(rounds, round);
  const shown = series.slice(-2);
  const spread = spreadOf(round);
  return (
    <>
      <Section title={t.spread}>
        <div className={styles.rounds} data-many={shown.length > 1 || undefined}>
          {shown.map((one) => (
            <SpreadView
              key={one.id}
              round={one}
              series={shown}
              title={shown.length > 1 ? s.round(String(series.indexOf(one) + 1)) : ''}
            />
          ))}
        </div>
        <Moved series={series} />
      </Section>
      <Section title={t.discussion}>
        <Discussion round={round} />
      </Section>
      {!isReadOnly && (
        <Section title={t.nextStep}>
          <div className={styles.form}>
            {spread !== null && <UseAnswers round={round} spread={spread} />}
            <div className={styles.actions}>
              <Button icon={RotateCcw} onPress={() => askAgain(round)}>
                {t.askAgain}
              </Button>
              <span className={styles.note}>{t.askAgainHint}</span>
            </div>
          </div>
        </Section>
      )}
    </>
  );
};
