import { formatDate, type OptionalDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { withUnit } from '#shared/core/unit-text';
import type { Language } from '#shared/language/language';
import { roomTexts } from '#shared/language/presenter';
import { speaking } from '#shared/language/say';
import { judgeGate } from '#shared/plan/gate-judge';
import { thresholdWords } from '#shared/plan/gate-words';
import type { Session } from '#shared/session/session';
import { metricLine, type RoomLine } from './room-metric.ts';

/** The goal word for word, and what its vague words mean, as the room settled them. */
export type RoomGoal = {
  readonly kind: 'goal';
  readonly statement: string;
  /** True where it was said; false for the sentence that says it was not. */
  readonly isSaid: boolean;
  readonly words: readonly { readonly phrase: string; readonly meaning: string }[];
  readonly more: number;
};

/** Lines with something quieter behind each. */
export type RoomList = {
  readonly kind: 'list';
  readonly items: readonly { readonly text: string; readonly detail: string }[];
  readonly more: number;
  readonly nothing: string;
};

/** What is agreed: the sentence, the numbers and what was decided. */
export type RoomAgreed = {
  readonly kind: 'agreed';
  readonly statement: string;
  readonly metrics: readonly RoomLine[];
  readonly decisions: readonly string[];
  readonly more: number;
  readonly nothing: string;
};

const MOST_WORDS = 5;
const MOST_ITEMS = 7;
const MOST_LINES = 4;
const MOST_DECISIONS = 4;

/** A wall holds so many letters that are still read; of a longer text its beginning is shown, whole words. */
const MOST_LETTERS = 900;

const onTheWall = (text: string): string => {
  const plain = text.trim();
  if (plain.length <= MOST_LETTERS) return plain;
  const cut = plain.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2)).trimEnd()} …`;
};

/** What the room sees at Frame. Who said what stays with the facilitator. */
export const roomGoal = ({ goal }: Session, language: Language): RoomGoal => {
  const settled = goal.questions.filter(({ phrase, answer }) => !isBlank(phrase) && !isBlank(answer));
  return {
    kind: 'goal',
    statement: isBlank(goal.statement) ? roomTexts[language].nothingYet.goal : onTheWall(goal.statement),
    isSaid: !isBlank(goal.statement),
    words: settled.slice(0, MOST_WORDS).map(({ phrase, answer }) => ({
      phrase: phrase.trim(),
      meaning: onTheWall(answer),
    })),
    more: Math.max(0, settled.length - MOST_WORDS),
  };
};

/** What the room sees at Readiness: the data and the systems, and from when each is there. */
export const roomReadiness = (
  { dataSources, integrations, locale }: Session,
  language: Language,
): RoomList => {
  const t = roomTexts[language];
  const day = (date: OptionalDate, words: (day: string) => string): string =>
    date === '' ? t.noDay : words(formatDate(date, locale));
  // A system is often both, and then stands here twice: what is meant is said with it.
  const items = [
    ...dataSources.map(({ name, accessDate }) => ({
      text: name.trim(),
      detail: `${t.data}, ${day(accessDate, t.access)}`,
    })),
    ...integrations.map(({ system, date }) => ({
      text: system.trim(),
      detail: `${t.connection}, ${day(date, t.connected)}`,
    })),
  ].filter(({ text }) => text !== '');
  return listOf(items, t.nothingYet.readiness);
};

const listOf = (items: RoomList['items'], nothing: string): RoomList => ({
  kind: 'list',
  items: items.slice(0, MOST_ITEMS),
  more: Math.max(0, items.length - MOST_ITEMS),
  nothing,
});

/** What the room sees of a gate that is reviewed: what it asks, and what was measured. */
export const roomReview = ({ review, phases, metrics, locale }: Session, language: Language): RoomList => {
  const t = roomTexts[language];
  const phase = phases.find(({ id }) => id === review?.phaseId);
  const judged = phase === undefined ? [] : judgeGate(phase, metrics, locale);
  const items = judged.map(({ asked, metric, actual }) => {
    const measured = actual?.value ?? null;
    const figure =
      measured === null ? null : withUnit(formatNumber(measured, locale), metric?.unit ?? '', locale);
    const threshold = speaking(language, () => thresholdWords(asked, locale));
    return {
      text: `${isBlank(asked.metric) ? t.metricWithoutName : asked.metric.trim()}: ${threshold}`,
      detail: figure === null ? t.notMeasured : t.measured(figure),
    };
  });
  return listOf(items, t.nothingYet.review);
};

/** What the room sees at Commit: what it agreed to, never why, and never what is still found wanting. */
export const roomAgreed = (session: Session, language: Language): RoomAgreed => {
  const { metrics, decisions, signOff, locale } = session;
  const shown = metrics.filter(({ role }) => role === 'primary');
  const decided = decisions.filter(({ state, statement }) => state === 'decided' && !isBlank(statement));
  return {
    kind: 'agreed',
    statement: onTheWall(signOff.statement),
    metrics: shown.slice(0, MOST_LINES).map((metric) => metricLine(metric, locale, language)),
    decisions: decided.slice(0, MOST_DECISIONS).map(({ statement }) => onTheWall(statement)),
    more: Math.max(0, decided.length - MOST_DECISIONS) + Math.max(0, shown.length - MOST_LINES),
    nothing: roomTexts[language].nothingYet.agreed,
  };
};
