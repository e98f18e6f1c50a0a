import { riskTitle } from '#shared/plan/risk-words';
import { ideaSpread } from '#shared/rounds/idea-cards';
import type { RoundOption } from '#shared/rounds/round';
import type { Session } from '#shared/session/session';
import { newId } from '../../storage/clock.ts';

/** From what in the session options can be taken. */
export type OptionSource = 'metrics' | 'risks' | 'parked' | 'decisions' | 'ideas';

/** Alternatives are written in one text: a line for each, or set apart by semicolons. */
const partsOf = (text: string): string[] => text.split(/[\n;]+/);

const ALL: Readonly<Record<OptionSource, (session: Session) => readonly string[]>> = {
  metrics: ({ metrics }) => metrics.map(({ name }) => name),
  risks: ({ risks }) => risks.filter(({ state }) => state !== 'closed').map(riskTitle),
  parked: ({ parkingLot }) => parkingLot.filter(({ resolved }) => !resolved).map(({ text }) => text),
  decisions: ({ decisions }) =>
    decisions
      .filter(({ state }) => state === 'open')
      .flatMap(({ statement, alternatives }) => [statement, ...partsOf(alternatives)]),
  ideas: ({ rounds }) =>
    rounds
      .filter(({ kind, state }) => kind === 'ideas' && state === 'revealed')
      .flatMap(({ inputs }) => ideaSpread(inputs)?.cards.map(({ text }) => text) ?? []),
};

/** A round has at most so many options. */
const MOST = 200;

/** The texts that a source holds and that the options do not have yet. */
const textsOf = (source: OptionSource, session: Session, known: readonly RoundOption[]): string[] => {
  const has = new Set(known.map(({ text }) => text.trim()));
  const texts = ALL[source](session).map((text) => text.trim());
  return [...new Set(texts)].filter((text) => text !== '' && !has.has(text));
};

/** The sources that have something to take. */
export const sourcesOf = (session: Session, known: readonly RoundOption[]): readonly OptionSource[] =>
  (Object.keys(ALL) as OptionSource[]).filter((source) => textsOf(source, session, known).length > 0);

/** The options with those of a source behind them; blank ones give way. */
export const withSource = (
  source: OptionSource,
  session: Session,
  known: readonly RoundOption[],
): RoundOption[] =>
  [
    ...known.filter(({ text }) => text.trim() !== ''),
    ...textsOf(source, session, known).map((text) => ({ id: newId(), text })),
  ].slice(0, MOST);
