import { type Id } from '#shared/core/ids';
import { clipText } from '#shared/session/value-words';
import { isBlank } from '#shared/core/text';
import { type Language } from '#shared/language/language';
import { roomTexts } from '#shared/language/presenter';
import { termsTexts } from '#shared/language/terms';
import { type Session, type Stage, stagesOf } from '#shared/session/session';

/** What the room is shown. A view names it and never carries its content: see `roomContent`. */
export type RoomView =
  /** What the stage asks, with what was said so far. */
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'metric'; readonly id: Id }
  | { readonly kind: 'plan' }
  /** A silent round: its question and how to enter while it is open, the spread once it is revealed. */
  | { readonly kind: 'round'; readonly id: Id }
  /** What runs now, large, and what comes next. */
  | { readonly kind: 'agenda' };

/** A view in one word, equal for two views of the same. */
export const viewKey = (view: RoomView): string => {
  switch (view.kind) {
    case 'stage':
      return `stage/${view.stage}`;
    case 'metric':
    case 'round':
      return `${view.kind}/${view.id}`;
    case 'plan':
      return 'stage/path';
    case 'agenda':
      return 'agenda';
  }
};

/** Whether both show the same: the plan is what the stage Path shows. */
export const sameView = (a: RoomView | null, b: RoomView | null): boolean =>
  a === b || (a !== null && b !== null && viewKey(a) === viewKey(b));

/**
 * Everything that there is to show, in the order in which "next" and "previous" go: the stages, with each metric in the
 * place of Measure where there are any.
 */
export const viewsInOrder = (session: Session): readonly RoomView[] =>
  stagesOf(session).flatMap((stage): readonly RoomView[] =>
    stage === 'measure' && session.metrics.length > 0
      ? session.metrics.map(({ id }) => ({ kind: 'metric', id }))
      : [{ kind: 'stage', stage }],
  );

/**
 * The view before or after another one; null at either end. From what stands outside of the order, a round or the agenda,
 * the first one is next, and nothing lies before.
 */
export const neighbour = (session: Session, view: RoomView | null, step: 1 | -1): RoomView | null => {
  const views = viewsInOrder(session);
  const key = view === null ? '' : viewKey(view);
  const at = views.findIndex((known) => viewKey(known) === key);
  if (at >= 0) return views[at + step] ?? null;
  if (view?.kind === 'stage' && view.stage === 'measure')
    return step === 1 ? (views.find(({ kind }) => kind === 'metric') ?? null) : (views[0] ?? null);
  return step === 1 ? (views[0] ?? null) : null;
};

const named = (text: string, otherwise: string): string => (isBlank(text) ? otherwise : clipText(text, 60));

/** What a view is called, for the facilitator: "Measure", "Intake processing time". */
export const viewName = (session: Session, view: RoomView, language: Language): string => {
  const [t, terms] = [roomTexts[language], termsTexts[language]];
  switch (view.kind) {
    case 'stage':
      return terms.stages[view.stage];
    case 'plan':
      return terms.stages.path;
    case 'agenda':
      return t.agenda;
    case 'metric':
      return named(session.metrics.find(({ id }) => id === view.id)?.name ?? '', t.metricWithoutName);
    case 'round':
      return named(session.rounds.find(({ id }) => id === view.id)?.question ?? '', t.round);
  }
};

/** Whether what a view names is there: a metric or a round may have been deleted since. */
export const isThere = ({ metrics, rounds }: Session, view: RoomView): boolean => {
  if (view.kind === 'metric') return metrics.some(({ id }) => id === view.id);
  return view.kind !== 'round' || rounds.some(({ id }) => id === view.id);
};
