import type { FieldPath } from '#shared/core/field-path';
import { isBlank } from '#shared/core/text';
import type { Id } from '#shared/core/ids';
import { emptyRisk, type Risk } from '#shared/plan/risk';
import { integrationTitle } from '#shared/readiness/words';
import type { Integration } from '#shared/readiness/integration';
import { say, table } from '#shared/language/say';
import type { Assumption, Session } from './session.ts';
import { clipText } from './value-words.ts';

/** A risk that the session itself names, as words for the register. */
export type SuggestedRisk = Pick<Risk, 'cause' | 'event' | 'effect' | 'phases' | 'owner'> & {
  /** Where it comes from. */
  readonly source: FieldPath;
};

/** What may be suggested from. */
type Source = Pick<Session, 'integrations' | 'assumptions' | 'phases' | 'risks'>;

/** How much of a text is taken into the event: enough to know it again. */
const LONGEST = 140;

const TRIED: Readonly<Record<Exclude<Integration['tried'], 'real'>, string>> = table({
  mocked: 'Only a mock of it has answered so far',
  none: 'The connection was never tried',
  '': 'Nobody has said whether the connection was tried',
});

/** A mock comes first: it looks finished and is not. */
const ORDER: readonly Integration['tried'][] = ['mocked', 'none', ''];

const ofIntegration = (
  { id, system, tried, owner }: Integration,
  { phases }: Source,
): SuggestedRisk | null => {
  if (tried === 'real' || isBlank(system)) return null;
  const pilot = phases.find(({ kind }) => kind === 'pilot');
  return {
    cause: TRIED[tried],
    event: say`The real interface of ${clipText(integrationTitle({ system }), LONGEST)} does not do what the plan needs`,
    effect: say`a late pilot, and a gate that moves`,
    phases: pilot === undefined ? [] : [pilot.id],
    owner,
    source: `integrations/${id}/tried`,
  };
};

const ofAssumption = ({ id, text, state, test, raisedBy }: Assumption): SuggestedRisk | null =>
  state !== 'open' || isBlank(text)
    ? null
    : {
        cause: isBlank(test) ? say`Nobody has said how it will be tested` : say`It has not been tested yet`,
        event: say`This turns out to be wrong: ${clipText(text, LONGEST)}`,
        effect: '',
        phases: [],
        owner: raisedBy,
        source: `assumptions/${id}/text`,
      };

/**
 * Risks that the session itself names and that are not in the register yet, by their event: systems whose real interface
 * has not answered (mocked ones first), then assumptions that nobody has tested. At most `count`. They have no figures:
 * how likely and how costly is for the room to say.
 */
export const suggestedRisks = (source: Source, count: number): readonly SuggestedRisk[] => {
  const known = new Set(source.risks.map(({ event }) => event));
  const integrations = ORDER.flatMap((tried) => source.integrations.filter((entry) => entry.tried === tried));
  return [
    ...integrations.map((integration) => ofIntegration(integration, source)),
    ...source.assumptions.map(ofAssumption),
  ]
    .filter((risk) => risk !== null)
    .filter(({ event }) => !known.has(event))
    .slice(0, count);
};

/** The suggested risk as an entry of the register. */
export const riskFromSuggestion = ({ cause, event, effect, phases, owner }: SuggestedRisk, id: Id): Risk => ({
  ...emptyRisk(id, event),
  cause,
  effect,
  phases: [...phases],
  owner,
});
