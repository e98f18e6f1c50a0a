import { useState } from 'react';
import type { Id } from '#shared/core/ids';
import type { Round, RoundInput } from '#shared/rounds/round';
import type { RoundRef } from '#shared/rounds/slip';
import { languageNow } from '../../components/language.ts';
import { entryOfPerson, entryOfSlip, freeSlip, putEntry, takeEntriesBack } from '../../storage/ballots.ts';
import { usePeopleHere } from './use-people.ts';
import { beginning, refOf } from './round-steps.ts';
import { useCoverAfterSleep } from './use-cover-after-sleep.ts';

/** What the person who holds the laptop sees. */
export type Shown =
  | { readonly at: 'cover'; readonly told: 'in-box' | 'taken-back' | 'slept' | null }
  /** Choosing the own name. */
  | { readonly at: 'who' }
  /** A name was chosen that has an entry already; what it holds stays hidden. */
  | { readonly at: 'entered'; readonly personId: Id; readonly inputId: Id }
  | { readonly at: 'slip-asked'; readonly isUnknown: boolean }
  /** An anonymous entry that its slip has opened. */
  | { readonly at: 'slip-opened'; readonly input: RoundInput }
  | { readonly at: 'entry'; readonly input: RoundInput; readonly isNew: boolean }
  | { readonly at: 'keeping' | 'not-kept'; readonly input: RoundInput; readonly isNew: boolean }
  | { readonly at: 'slip'; readonly words: string };

/** Keeps an entry; a new anonymous one under the id of a slip, which is then shown to the one who made it. */
const kept = async (round: Round, ref: RoundRef, input: RoundInput, isNew: boolean): Promise<Shown> => {
  const isSlipped = round.isAnonymous && isNew;
  const { words, id } = isSlipped ? await freeSlip(ref, languageNow()) : { words: '', id: input.id };
  await putEntry(ref, { ...input, id });
  return words === '' ? { at: 'cover', told: 'in-box' } : { at: 'slip', words };
};

/** The way back of somebody who has entered. */
const wayBack = (ref: RoundRef, show: (next: Shown) => void) => ({
  takeBack: async (inputId: Id): Promise<void> => {
    await takeEntriesBack(ref, [inputId]);
    show({ at: 'cover', told: 'taken-back' });
  },
  openSlip: async (words: string): Promise<void> => {
    const input = await entryOfSlip(ref, words);
    show(input === null ? { at: 'slip-asked', isUnknown: true } : { at: 'slip-opened', input });
  },
});

const COVER: Shown = { at: 'cover', told: null };

/** What was being entered is gone with the cover, and whoever entered it is told. */
const coveredAfterSleep = ({ at }: Shown): Shown => ({
  at: 'cover',
  told: at === 'entry' || at === 'not-kept' ? 'slept' : null,
});

/**
 * The way of the laptop through the room. Whose turn it is is known to this window alone and only until it is closed:
 * it goes by the list of the people, never by who has entered.
 */
export const useLaptop = (round: Round) => {
  const people = usePeopleHere();
  const [shown, show] = useState<Shown>(COVER);
  const [turn, setTurn] = useState(0);
  const ref = refOf(round.id);
  useCoverAfterSleep(shown.at !== 'cover' && shown.at !== 'keeping', () => show(coveredAfterSleep(shown)));
  const enter = (input: RoundInput, isNew: boolean): void => show({ at: 'entry', input, isNew });

  const beAs = async (personId: Id): Promise<void> => {
    const known = await entryOfPerson(ref, personId);
    if (known === null) enter(beginning(round, personId), true);
    else show({ at: 'entered', personId, inputId: known.id });
  };
  const next = people[turn];
  const begin = (): void => {
    if (round.isAnonymous) enter(beginning(round, ''), true);
    else if (next === undefined) show({ at: 'who' });
    else void beAs(next.id);
  };
  const passOn = (personId: RoundInput['personId']): void => {
    const at = people.findIndex(({ id }) => id === personId);
    if (at >= 0) setTurn(at + 1);
  };
  const keep = async (input: RoundInput, isNew: boolean): Promise<void> => {
    show({ at: 'keeping', input, isNew });
    try {
      show(await kept(round, ref, input, isNew));
      passOn(input.personId);
    } catch {
      show({ at: 'not-kept', input, isNew });
    }
  };
  return {
    shown,
    people,
    next: round.isAnonymous ? undefined : next,
    /** Everybody whose name is known has been asked. */
    isOver: !round.isAnonymous && people.length > 0 && next === undefined,
    cover: () => show(COVER),
    chooseName: () => show({ at: 'who' }),
    askForSlip: () => show({ at: 'slip-asked', isUnknown: false }),
    enterAnew: (personId: Id) => enter(beginning(round, personId), true),
    begin,
    beAs,
    enter,
    keep,
    ...wayBack(ref, show),
  };
};

/** @see useLaptop */
export type Laptop = ReturnType<typeof useLaptop>;
