import type { Round, RoundInput } from '#shared/rounds/round';

/** What every form of entry is given: the round, what is entered so far, and how to change it. Nothing is stored by it. */
export type EntryProps = {
  readonly round: Round;
  readonly input: RoundInput;
  readonly onChange: (changes: Partial<RoundInput>) => void;
};
