import { isBlank } from '#shared/core/text';
import { type Language, LANGUAGES } from '#shared/language/language';
import { roomTexts } from '#shared/language/presenter';
import type { Scene } from '#shared/core/scene';
import { leadMetric } from '#shared/session/lead-metric';
import type { Session, Stage } from '#shared/session/session';
import { type RoomAgenda, roomAgenda, type RoomTimer, roomTimer } from './room-agenda.ts';
import { roomMetric, type RoomMetric } from './room-metric.ts';
import { roomPlan } from './room-plan.ts';
import { type RoomRound, roomRound } from './room-round.ts';
import {
  roomAgreed,
  type RoomAgreed,
  roomGoal,
  type RoomGoal,
  type RoomList,
  roomReadiness,
  roomReview,
} from './room-stages.ts';
import { isThere, type RoomView } from './room-view.ts';

/** The plan as a picture, and how many phases it leaves out. */
export type RoomPlan = {
  readonly kind: 'plan';
  readonly scene: Scene | null;
  readonly more: number;
  readonly nothing: string;
};

/** What fills the screen below the question. */
export type RoomScreen = RoomGoal | RoomMetric | RoomList | RoomPlan | RoomRound | RoomAgenda | RoomAgreed;

/**
 * Everything that the window of the room shows, as plain data in words and figures: it is all that the window is ever
 * given. What is private is not in it, in any view; a test plants a canary in each private field and looks for it.
 */
export type RoomContent = {
  readonly language: Language;
  readonly locale: string;
  /** What the room is asked, the largest words on the screen. */
  readonly question: string;
  readonly screen: RoomScreen;
  readonly timer: RoomTimer | null;
};

/**
 * The language that the room reads: that of its session, as in the report. Of a session in another language than the
 * product speaks, that of the interface.
 */
export const roomLanguage = ({ locale }: Pick<Session, 'locale'>, otherwise: Language): Language => {
  const [first = ''] = locale.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === first) ?? otherwise;
};

const plan = (session: Session, language: Language): RoomPlan => {
  const drawn = roomPlan(session, language);
  return {
    kind: 'plan',
    scene: drawn?.scene ?? null,
    more: drawn?.more ?? 0,
    nothing: roomTexts[language].nothingYet.plan,
  };
};

const stageScreen = (session: Session, stage: Stage, language: Language): RoomScreen => {
  switch (stage) {
    case 'frame':
      return roomGoal(session, language);
    case 'measure': {
      const metric = leadMetric(session) ?? session.metrics[0];
      if (metric !== undefined) return roomMetric(metric, session.locale, language);
      return { kind: 'list', items: [], more: 0, nothing: roomTexts[language].nothingYet.metric };
    }
    case 'readiness':
      return roomReadiness(session, language);
    case 'path':
      return plan(session, language);
    case 'review':
      return roomReview(session, language);
    case 'commit':
      return roomAgreed(session, language);
  }
};

type Asked = Pick<RoomContent, 'question' | 'screen'>;

const asked = (session: Session, view: RoomView, language: Language): Asked => {
  const t = roomTexts[language];
  const { locale } = session;
  switch (view.kind) {
    case 'stage':
      return { question: t.questions[view.stage], screen: stageScreen(session, view.stage, language) };
    case 'plan':
      return { question: t.questions.path, screen: plan(session, language) };
    case 'agenda':
      return { question: t.agenda, screen: roomAgenda(session.agenda, language) };
    case 'metric': {
      const metric = session.metrics.find(({ id }) => id === view.id);
      const screen = metric && roomMetric(metric, locale, language);
      return { question: t.questions.measure, screen: screen ?? stageScreen(session, 'measure', language) };
    }
    case 'round': {
      const round = session.rounds.find(({ id }) => id === view.id);
      if (round === undefined) return asked(session, { kind: 'agenda' }, language);
      const question = isBlank(round.question) ? t.roundWithoutQuestion : round.question.trim();
      return { question, screen: roomRound(round, locale, language) };
    }
  }
};

/**
 * What the room sees of a session in a view. A pure function of the session: what was deleted meanwhile is replaced by
 * what is nearest to it, never by an error.
 */
export const roomContent = (session: Session, view: RoomView, language: Language): RoomContent => {
  const shown: RoomView = isThere(session, view)
    ? view
    : view.kind === 'metric'
      ? { kind: 'stage', stage: 'measure' }
      : { kind: 'agenda' };
  return {
    language,
    locale: session.locale,
    ...asked(session, shown, language),
    timer: roomTimer(session.agenda, language),
  };
};
