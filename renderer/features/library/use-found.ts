import { useEffect, useMemo, useState } from 'react';
import type { Id } from '#shared/core/ids';
import {
  findPlaces,
  findSessions,
  type FoundPlace,
  type FoundSessions,
  useSearchState,
} from '../../storage/search.ts';
import type { Found } from './library-view.ts';

/** What was found for a question. `of` says for which: an answer may be on its way while the next letter is typed. */
type Answer = { readonly of: string; readonly found: FoundSessions | null };

const NOTHING: Answer = { of: '', found: null };

/** What was found, and for which question. */
type FoundFor = { readonly question: string; readonly found: Found; readonly isSimilar: boolean };

/** What is found for a question, asked again whenever the search knows more; the last answer stays until the next is there. */
export const useFound = (question: string): FoundFor => {
  const [answer, setAnswer] = useState<Answer>(NOTHING);
  const edition = useSearchState((state) => state.edition);
  const asked = question.trim();
  useEffect(() => {
    if (asked === '') return;
    let isCurrent = true;
    findSessions(asked).then(
      (found) => {
        if (isCurrent) setAnswer({ of: asked, found });
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [asked, edition]);
  const current = asked === '' ? null : answer.found;
  return {
    question: current === null ? '' : answer.of,
    found: current,
    isSimilar: current?.isSimilar === true && current.count > 0,
  };
};

type Places = {
  readonly of: string;
  readonly edition: number;
  readonly known: ReadonlyMap<Id, FoundPlace | null>;
};

/** So many places are remembered for one question. */
const KEPT = 2_000;

/** Where in the sessions on the screen a question is answered; asked for as they come into view. */
export const usePlaces = (question: string, ids: readonly Id[]): ReadonlyMap<Id, FoundPlace | null> => {
  const [places, setPlaces] = useState<Places>({ of: '', edition: 0, known: new Map() });
  const edition = useSearchState((state) => state.edition);
  const asked = question.trim();
  const isSame = places.of === asked && places.edition === edition;
  const known = useMemo(() => (isSame ? places.known : new Map<Id, FoundPlace | null>()), [isSame, places]);
  const missing = asked === '' ? '' : ids.filter((id) => !known.has(id)).join(' ');
  useEffect(() => {
    if (missing === '') return;
    let isCurrent = true;
    const wanted = missing.split(' ') as Id[];
    findPlaces(wanted, asked).then(
      (found) => {
        if (!isCurrent || found === null) return;
        const next = new Map([...known].slice(-KEPT));
        wanted.forEach((id, at) => next.set(id, found[at] ?? null));
        setPlaces({ of: asked, edition, known: next });
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [missing, asked, edition, known]);
  // What is known of the last question stands until the new one is answered, so that no line goes and comes.
  return places.of !== '' && asked !== '' ? (isSame ? known : places.known) : known;
};
