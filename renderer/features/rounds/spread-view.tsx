import { useCallback } from 'react';
import { isBlank } from '#shared/core/text';
import { roundSpreadTexts } from '#shared/language/round-spread';
import { roundsTexts } from '#shared/language/rounds';
import { reachOf, roundScene } from '#shared/report/charts/round-scene';
import type { IdeaSpread } from '#shared/rounds/idea-cards';
import type { Round } from '#shared/rounds/round';
import { type Spread, spreadOf } from '#shared/rounds/spread';
import { spreadWords, whoOf } from '#shared/rounds/spread-words';
import { useTexts } from '../../components/language.ts';
import { SceneBox } from '../../components/scene-box.tsx';
import { Status } from '../../components/status.tsx';
import styles from './rounds.module.css';
import { useTelling } from './use-round.ts';

type ViewProps = {
  readonly round: Round;
  /** What it is called where several stand side by side; blank for one alone. */
  readonly title: string;
  /** All rounds on the question, so that they share an axis. */
  readonly series: readonly Round[];
};

const Chart = ({ round, spread, series }: Omit<ViewProps, 'title'> & { readonly spread: Spread }) => {
  const telling = useTelling();
  const make = useCallback(
    (width: number) => {
      const others = series.flatMap((other) => reachOf(spreadOf(other)));
      const scene = roundScene({ round, spread, telling, width, others });
      return scene ?? { width, height: 0, description: '', nodes: [] };
    },
    [round, spread, telling, series],
  );
  return <SceneBox make={make} />;
};

const Cards = ({ round, spread }: { readonly round: Round; readonly spread: IdeaSpread }) => {
  const t = useTexts(roundsTexts);
  const s = useTexts(roundSpreadTexts);
  const telling = useTelling();
  return (
    <ul className={styles.cards} aria-label={t.cards}>
      {spread.cards.map(({ text, count, personIds }) => (
        <li key={text} className={styles.card}>
          <span>{text}</span>
          {count > 1 && <span className={styles.kind}>{s.written(count)}</span>}
          {!round.isAnonymous && (
            <span className={styles.kind}>
              {personIds.map((personId) => whoOf({ personId }, telling)).join(', ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Who stands apart, by name or as "One person", and by which rule. */
const Dissent = ({ round, apart }: { readonly round: Round; readonly apart: readonly string[] }) => {
  const s = useTexts(roundSpreadTexts);
  const t = useTexts(roundsTexts);
  if (round.kind === 'ideas') return null;
  return (
    <div className={styles.lines} role="group" aria-label={t.dissent}>
      <p className={styles.subhead}>{t.dissent}</p>
      {apart.length === 0 ? (
        <p>{s.noDissent}</p>
      ) : (
        apart.map((words, at) => (
          <Status key={at} kind="warn">
            {words}
          </Status>
        ))
      )}
      <p className={styles.note}>{s.rules[round.kind]}</p>
    </div>
  );
};

const Why = ({ round }: { readonly round: Round }) => {
  const t = useTexts(roundsTexts);
  const telling = useTelling();
  const said = round.inputs.filter(({ comment }) => !isBlank(comment));
  if (said.length === 0) return null;
  return (
    <div className={styles.lines}>
      <p className={styles.subhead}>{t.why}</p>
      <ul>
        {said.map((input) => (
          <li key={input.id}>
            {round.isAnonymous ? '' : `${whoOf(input, telling)}: `}
            {input.comment}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What the room answered: the spread first, then in words, then who stands apart. */
export const SpreadView = ({ round, title, series }: ViewProps) => {
  const s = useTexts(roundSpreadTexts);
  const telling = useTelling();
  const spread = spreadOf(round);
  const words = spread && spreadWords(round, spread, telling);
  return (
    <section className={styles.round} aria-label={title === '' ? undefined : title}>
      {title !== '' && <h3 className={styles.subhead}>{title}</h3>}
      {spread === null || words === null ? (
        <p>{round.state === 'open' ? s.open : s.noAnswer}</p>
      ) : (
        <>
          {spread.kind !== 'ideas' && <Chart round={round} spread={spread} series={series} />}
          <div className={styles.lines}>
            <p className={styles.headline}>{words.headline}</p>
            {words.more.map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </div>
          {spread.kind === 'ideas' && <Cards round={round} spread={spread} />}
          <Dissent round={round} apart={words.apart} />
          <Why round={round} />
        </>
      )}
    </section>
  );
};
