import { Check } from 'lucide-react';
import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { roundCoverTexts } from '#shared/language/round-cover';
import { inputProblem, type InputProblem, tidyInput } from '#shared/rounds/ballot';
import type { Round, RoundInput, RoundKind } from '#shared/rounds/round';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import styles from './cover.module.css';
import { IdeasEntry } from './entry-ideas.tsx';
import { NumberEntry, RangeEntry } from './entry-numbers.tsx';
import { RatingEntry, VotesEntry } from './entry-points.tsx';
import type { EntryProps } from './entry-props.ts';
import { RankingEntry } from './entry-ranking.tsx';

const FORMS: Readonly<Record<RoundKind, (props: EntryProps) => ReactNode>> = {
  ideas: IdeasEntry,
  number: NumberEntry,
  range: RangeEntry,
  ranking: RankingEntry,
  votes: VotesEntry,
  rating: RatingEntry,
};

/** The fields of a round's kind. */
export const EntryFields = (props: EntryProps) => {
  const Fields = FORMS[props.round.kind];
  return <Fields {...props} />;
};

/**
 * What one person enters. It lives in this form alone until Done is pressed: nothing is stored while somebody types, and
 * nothing of it outlives the form.
 */
export const EntryForm = ({
  round,
  start,
  onDone,
  onCover,
}: {
  readonly round: Round;
  readonly start: RoundInput;
  readonly onDone: (input: RoundInput) => void;
  readonly onCover: () => void;
}) => {
  const t = useTexts(roundCoverTexts);
  const form = useRef<HTMLFormElement>(null);
  const [input, setInput] = useState(start);
  const [problem, setProblem] = useState<InputProblem | 'unreadable' | null>(null);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isUnreadable = (form.current?.querySelector('[aria-invalid="true"]') ?? null) !== null;
    const found = isUnreadable ? 'unreadable' : inputProblem(round, input);
    setProblem(found);
    if (found === null) onDone(tidyInput(round, input));
  };
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate autoComplete="off">
      <EntryFields
        round={round}
        input={input}
        onChange={(changes) => setInput((current) => ({ ...current, ...changes }))}
      />
      <div role="alert" className={styles.problem}>
        {problem !== null && (
          <Status kind="block">{problem === 'unreadable' ? t.unreadable : t.problems[problem]}</Status>
        )}
      </div>
      <div className={styles.actions}>
        <Button kind="main" icon={Check} type="submit">
          {t.done}
        </Button>
        <Button onPress={onCover}>{t.cover}</Button>
      </div>
    </form>
  );
};
