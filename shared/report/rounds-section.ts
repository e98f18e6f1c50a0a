import { isBlank } from '#shared/core/text';
import { languageOf } from '#shared/language/language';
import { roundSpreadTexts } from '#shared/language/round-spread';
import type { Round } from '#shared/rounds/round';
import { movement, seriesOf, type Spread, spreadOf } from '#shared/rounds/spread';
import { movementWords, spreadWords, type Telling, whoOf } from '#shared/rounds/spread-words';
import type { Session } from '#shared/session/session';
import { chart, fact, facts, optionalFact, paragraph, personName } from './cells.ts';
import { reachOf, roundScene } from './charts/round-scene.ts';
import type { Block, Item } from './content.ts';
import { PAGE_WIDTH } from './measure-chapter.ts';

const tellingOf = (session: Session): Telling => ({
  language: languageOf(session.locale),
  locale: session.locale,
  nameOf: (id) => personName(session, id),
});

const chartBlocks = (
  round: Round,
  spread: Spread,
  telling: Telling,
  others: readonly number[],
  caption: string,
): Block[] => {
  const scene = roundScene({ round, spread, telling, width: PAGE_WIDTH, others });
  return scene === null ? [] : [chart(scene, caption)];
};

const cardItems = (round: Round, spread: Spread, telling: Telling): Block[] => {
  if (spread.kind !== 'ideas') return [];
  const t = roundSpreadTexts[telling.language];
  const items = spread.cards.map(({ text, count, personIds }): Item => ({
    status: '',
    tone: 'quiet',
    place: '',
    statement: text,
    notes: [
      ...(count > 1 ? [t.written(count)] : []),
      ...(round.isAnonymous ? [] : [personIds.map((personId) => whoOf({ personId }, telling)).join(', ')]),
    ],
  }));
  return [{ kind: 'items', items }];
};

const comments = ({ inputs }: Round, telling: Telling): Block[] => {
  const t = roundSpreadTexts[telling.language];
  const said = inputs.filter(({ comment }) => !isBlank(comment));
  if (said.length === 0) return [];
  return [
    facts(
      t.why,
      said.map((input) => fact(whoOf(input, telling), input.comment)),
    ),
  ];
};

const roundBlocks = (round: Round, others: readonly number[], number: number, telling: Telling): Block[] => {
  const t = roundSpreadTexts[telling.language];
  const caption = number === 0 ? '' : t.round(String(number));
  const spread = spreadOf(round);
  if (spread === null) {
    const words = round.state === 'open' ? t.open : t.noAnswer;
    return [paragraph('note', caption === '' ? words : `${caption}: ${words}`)];
  }
  const { headline, more, apart } = spreadWords(round, spread, telling);
  const dissent =
    apart.length === 0 ? (round.kind === 'ideas' ? [] : [t.noDissent]) : [...apart, t.rules[round.kind]];
  return [
    ...chartBlocks(round, spread, telling, others, caption),
    paragraph('serif', [headline, ...more].join(' ')),
    ...(dissent.length === 0 ? [] : [paragraph('note', dissent.join(' '))]),
    ...cardItems(round, spread, telling),
    ...comments(round, telling),
  ];
};

const moved = (series: readonly Round[], telling: Telling): Block[] =>
  series.slice(1).flatMap((round, at) => {
    const before = series[at];
    const move = before === undefined ? null : movement(spreadOf(before), spreadOf(round));
    return move === null ? [] : [paragraph('serif', movementWords(move, round, telling))];
  });

const seriesBlocks = (session: Session, series: readonly Round[], telling: Telling): Block[] => {
  const t = roundSpreadTexts[telling.language];
  const [first] = series;
  if (first === undefined) return [];
  const metric = session.metrics.find(({ id }) => id === first.metricId)?.name ?? '';
  const reach = series.flatMap((round) => reachOf(spreadOf(round)));
  return [
    { kind: 'subhead', text: isBlank(first.question) ? t.roundWithout : first.question.trim() },
    facts('', [
      fact(t.asked, t.kinds[first.kind]),
      fact(t.how, first.isAnonymous ? t.howAnonymous : t.howNamed),
      ...optionalFact(t.about, metric),
    ]),
    ...series.flatMap((round, at) => roundBlocks(round, reach, series.length > 1 ? at + 1 : 0, telling)),
    ...moved(series, telling),
  ];
};

/**
 * What the room answered in its silent rounds: each question with how it was asked, the spread, who stands apart, and a
 * second round after the first. Rounds that were never revealed and stand alone are left out.
 */
export const roundsBlocks = (session: Session): Block[] =>
  seriesOf(session.rounds)
    .filter((series) => series.some(({ state }) => state === 'revealed'))
    .flatMap((series) => seriesBlocks(session, series, tellingOf(session)));

/** The title of the section, in the language of the session. */
export const roundsTitle = ({ locale }: Session): string => roundSpreadTexts[languageOf(locale)].reportTitle;
