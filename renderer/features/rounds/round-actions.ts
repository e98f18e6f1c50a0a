import type { Id } from '#shared/core/ids';
import { roundsTexts } from '#shared/language/rounds';
import type { Session, Stage } from '#shared/session/session';
import type { Action } from '../../components/actions.ts';
import { textsNow } from '../../components/language.ts';
import { askForBaseline, beginRound } from './round-steps.ts';

/**
 * Asking silently from wherever the facilitator is: any question, prefilled with the stage, or today's level of a metric.
 *
 * @param show leads to the round that was begun.
 */
export const roundActions = (
  { metrics }: Pick<Session, 'metrics'>,
  stage: Stage,
  show: (id: Id) => void,
): readonly Action[] => {
  const t = textsNow(roundsTexts);
  const led = (id: Id | null): void => {
    if (id !== null) show(id);
  };
  const { keywords } = t.palette;
  return [
    {
      id: 'round.ask',
      label: t.palette.ask,
      group: t.group,
      keywords,
      run: () => led(beginRound({ kind: 'ideas', stage })),
    },
    ...metrics
      .filter(({ name }) => name.trim() !== '')
      .map((metric) => ({
        id: `round.baseline/${metric.id}`,
        label: t.palette.baseline(metric.name.trim()),
        group: t.group,
        keywords,
        run: () => led(askForBaseline(metric)),
      })),
  ];
};
