import { useEffect, useMemo } from 'react';
import type { Id } from '#shared/core/ids';
import type { Round } from '#shared/rounds/round';
import type { Telling } from '#shared/rounds/spread-words';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useLanguage } from '../../components/language.ts';
import { lookIntoBox, useBoxes } from '../../storage/ballots.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { useSession } from '../../storage/use-session.ts';
import { refOf, revealedBefore } from './round-steps.ts';

/** A round of the session; undefined once it is deleted. */
export const useRound = (id: Id): Round | undefined =>
  useSession(({ rounds }) => rounds.find((round) => round.id === id));

/** Whether somebody has entered for a round, so that how it is asked is fixed. */
export const useIsEntered = (id: Id): boolean => {
  const isEntered = useBoxes(({ entered }) => entered.has(id));
  useEffect(() => {
    void lookIntoBox(refOf(id)).catch(() => undefined);
  }, [id]);
  return isEntered || revealedBefore(id).length > 0;
};

/** The round that is looked at: the one pointed to last, else the newest. */
export const useChosenRound = (ids: readonly Id[]): Id | undefined => {
  const pointed = useSelection(({ target }) =>
    target.startsWith('rounds/') ? target.split('/')[1] : undefined,
  );
  return ids.find((id) => id === pointed) ?? ids.at(-1);
};

/** How what the room said is put into words here: in the language of the interface, with the figures of the session. */
export const useTelling = (): Telling => {
  const { locale } = useFieldSettings();
  const language = useLanguage();
  const people = useSession(({ participants }) => participants);
  return useMemo(
    () => ({ language, locale, nameOf: (id) => people.find((person) => person.id === id)?.name ?? '' }),
    [language, locale, people],
  );
};
