import type { Id } from '#shared/core/ids';
import { formatNumber } from '#shared/core/numbers';
import type { Metric } from '#shared/metric/metric';
import { emptyRisk } from '#shared/plan/risk';
import { roundsTexts } from '#shared/language/rounds';
import type { NumberSpread, RangeSpread } from '#shared/rounds/answers';
import type { IdeaCard, IdeaSpread } from '#shared/rounds/idea-cards';
import type { Round } from '#shared/rounds/round';
import { answersOf, type Spread } from '#shared/rounds/spread';
import { optionText, spreadWords, type Telling } from '#shared/rounds/spread-words';
import { emptyAction } from '#shared/session/captured';
import type { SimpleCommand } from '#shared/session/command';
import { emptyDecision, emptyParkingItem } from '#shared/session/session';
import { textsNow } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { clock, newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { currentSession } from '../../storage/use-session.ts';

/** Does several things as one step to undo, and says what was done. */
const asOneStep = (name: string, commands: readonly SimpleCommand[], told: string): boolean => {
  const isDone = edit({ type: 'batch', name: name.slice(0, 200), commands: [...commands] });
  if (isDone) showToast({ message: told, key: 'round' });
  return isDone;
};

/** "Silent round, 7 people": what a number of the room rests on. */
const evidenceOf = (spread: Spread, locale: string): string =>
  textsNow(roundsTexts).evidence(formatNumber(answersOf(spread), locale));

/** What was said before stays; the round stands under it. */
const withEvidence = ({ baseline: { evidence } }: Metric, added: string): string =>
  evidence.trim() === '' ? added : `${evidence.trim()}\n${added}`;

/** Whoever goes to Measure next finds the metric that was changed. */
const shown = ({ id }: Metric, isDone: boolean): boolean => {
  if (isDone) useSelection.getState().chooseMetric(id);
  return isDone;
};

const dayOfSession = () => currentSession().date || clock.today();

/**
 * Takes the median range as the interval of a metric's baseline. A value that stands inside stays; else the middle of
 * the interval takes its place, because a value outside of its own interval would contradict it.
 */
export const takeInterval = (metric: Metric, spread: RangeSpread): boolean => {
  const t = textsNow(roundsTexts);
  const { low, high } = spread.median;
  const { value } = metric.baseline;
  const isInside = value !== null && value >= low && value <= high;
  const baseline = {
    low,
    high,
    value: isInside ? value : (low + high) / 2,
    date: dayOfSession(),
    evidence: withEvidence(metric, evidenceOf(spread, currentSession().locale)),
  };
  const command: SimpleCommand = { type: 'metric.update', id: metric.id, changes: { baseline } };
  return shown(metric, asOneStep(t.steps.interval(metric.name), [command], t.taken.baseline));
};

/** Takes the median as the value of a metric's baseline; an interval that does not hold it goes. */
export const takeValue = (metric: Metric, spread: NumberSpread): boolean => {
  const t = textsNow(roundsTexts);
  const { low, high } = metric.baseline;
  const isHeld = (low === null || low <= spread.median) && (high === null || high >= spread.median);
  const baseline = {
    value: spread.median,
    ...(isHeld ? {} : { low: null, high: null }),
    date: dayOfSession(),
    evidence: withEvidence(metric, evidenceOf(spread, currentSession().locale)),
  };
  const command: SimpleCommand = { type: 'metric.update', id: metric.id, changes: { baseline } };
  return shown(metric, asOneStep(t.steps.baseline(metric.name), [command], t.taken.baseline));
};

/** The first option of a ranking, of votes or of a rating; undefined for any other round. */
export const firstOption = (spread: Spread): Id | undefined =>
  spread.kind === 'ranking' || spread.kind === 'votes' || spread.kind === 'rating'
    ? spread.options[0]?.optionId
    : undefined;

/** Makes the first option a decision that is still to be taken, with the others as its alternatives. */
export const takeDecision = (round: Round, spread: Spread, telling: Telling): boolean => {
  const t = textsNow(roundsTexts);
  const first = firstOption(spread);
  if (first === undefined) return false;
  const others = round.options.filter(({ id }) => id !== first).map(({ id }) => optionText(round, id));
  const { headline, apart } = spreadWords(round, spread, telling);
  const item = {
    ...emptyDecision(newId(), round.stage, optionText(round, first)),
    reason: [evidenceOf(spread, telling.locale) + '.', headline, ...apart].join(' '),
    alternatives: others.join('\n'),
  };
  return asOneStep(t.steps.decision, [{ type: 'decision.add', item }], t.taken.decision);
};

/** What ideas can become. */
export type IdeasAs = 'parked' | 'actions' | 'risks';

const commandOf = (as: IdeasAs, { stage }: Round, { text, personIds }: IdeaCard): SimpleCommand => {
  const by = personIds.length === 1 ? (personIds[0] ?? '') : '';
  switch (as) {
    case 'parked':
      return {
        type: 'parkingItem.add',
        item: { ...emptyParkingItem(newId(), stage, text), raisedBy: by },
      };
    case 'actions':
      return { type: 'action.add', item: emptyAction(newId(), stage, text) };
    case 'risks':
      return { type: 'risk.add', item: { ...emptyRisk(newId()), event: text } };
  }
};

/** Takes all different ideas over, as one step. */
export const takeIdeas = (as: IdeasAs, round: Round, { cards }: IdeaSpread): boolean => {
  const t = textsNow(roundsTexts);
  return asOneStep(
    t.steps[as],
    cards.map((card) => commandOf(as, round, card)),
    t.taken[as](cards.length),
  );
};
