import type { Id } from '#shared/core/ids';
import { roundsTexts } from '#shared/language/rounds';
import { openBox } from '#shared/rounds/ballot';
import { emptyInput, emptyRound, type Round, type RoundInput, type RoundKind } from '#shared/rounds/round';
import type { RoundRef } from '#shared/rounds/slip';
import type { Metric } from '#shared/metric/metric';
import type { Stage } from '#shared/session/session';
import { textsNow } from '../../components/language.ts';
import { drawBelow, emptyBox, entriesOf, lookIntoBox } from '../../storage/ballots.ts';
import { newId } from '../../storage/clock.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { currentSession } from '../../storage/use-session.ts';

/** What a new round begins with. */
type Start = Partial<Omit<Round, 'id' | 'state' | 'inputs'>> & {
  readonly kind: RoundKind;
  readonly stage: Stage;
};

const select = (id: Id): void => useSelection.getState().reveal(`rounds/${id}/question`);

/** Begins a round and makes it the one that is looked at; null where the session takes no more. */
export const beginRound = (start: Start): Id | null => {
  const id = newId();
  const item = {
    ...emptyRound(id, start.kind, start.stage),
    ...start,
    id,
    inputs: [] as [],
    state: 'open' as const,
  };
  if (!edit({ type: 'round.add', item })) return null;
  select(id);
  return id;
};

/** Begins a round that asks for today's level of a metric, as a range. */
export const askForBaseline = (metric: Metric): Id | null =>
  beginRound({
    kind: 'range',
    stage: 'measure',
    question: textsNow(roundsTexts).baselineQuestion(metric.name.trim()),
    unit: metric.unit,
    metricId: metric.id,
  });

/** Begins a second round on the same question, asked in the same way. */
export const askAgain = ({ id, ...round }: Round): Id | null => {
  const { kind, question, unit, stage, metricId, options, criteria, quota, highestScore, isAnonymous } =
    round;
  const asked = {
    kind,
    question,
    unit,
    stage,
    metricId,
    options,
    criteria,
    quota,
    highestScore,
    isAnonymous,
  };
  return beginRound({ ...asked, follows: id });
};

/** The place of a round's entries. */
export const refOf = (roundId: Id): RoundRef => ({ sessionId: currentSession().id, roundId });

/** Changes how a round is asked; refused where the reveal was, or where somebody has entered meanwhile. */
export const changeRound = (id: Id, changes: Partial<Omit<Round, 'id' | 'state' | 'inputs'>>): boolean =>
  edit({ type: 'round.update', id, changes });

/** Deletes a round, with a way back; what was entered stays in its box meanwhile. */
export const deleteRound = (id: Id): void => {
  deleteWithUndo({ type: 'round.remove', id }, textsNow(roundsTexts).aRound);
};

/** What came in with an earlier reveal of this round that was taken back since: none of it is lost. */
export const revealedBefore = (id: Id): readonly RoundInput[] => {
  const journal = useSessionStore.getState().journal();
  for (const entry of journal.toReversed()) {
    if (entry.kind === 'do' && entry.command.type === 'round.reveal' && entry.command.id === id) {
      return entry.command.inputs;
    }
  }
  return [];
};

/**
 * Reveals a round: all that lies in its box comes into the session by one command. The box is emptied only once that is
 * stored, so that a crash in between leaves the entries in one of the two places.
 */
export const revealRound = async (round: Round): Promise<'revealed' | 'nothing' | 'refused'> => {
  const ref = refOf(round.id);
  const inputs = openBox(round, [...revealedBefore(round.id), ...(await entriesOf(ref))], newId);
  if (inputs.length === 0) return 'nothing';
  if (!edit({ type: 'round.reveal', id: round.id, inputs })) return 'refused';
  const store = useSessionStore.getState();
  await store.flush();
  if (useSessionStore.getState().open?.saveState.kind === 'saved') await emptyBox(ref);
  await lookIntoBox(ref);
  return 'revealed';
};

/** An entry of which nothing is said yet. */
const blankEntry = (personId: RoundInput['personId']): RoundInput => ({
  ...emptyInput(newId()),
  personId,
});

/** The options in an order drawn by chance (Fisher and Yates), so that none has the advantage of standing first. */
const shuffled = (ids: readonly Id[]): Id[] => {
  const list = [...ids];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = drawBelow(at + 1);
    [list[at], list[other]] = [list[other] as Id, list[at] as Id];
  }
  return list;
};

/** An entry as it is begun; an order begins in one that nobody has chosen. */
export const beginning = ({ kind, options }: Round, personId: RoundInput['personId']): RoundInput => ({
  ...blankEntry(personId),
  order: kind === 'ranking' ? shuffled(options.map(({ id }) => id)) : [],
});
