import { Minus, Plus } from 'lucide-react';
import type { Id, OptionalId } from '#shared/core/ids';
import { roundCoverTexts } from '#shared/language/round-cover';
import { votesLeft } from '#shared/rounds/ballot';
import type { Round, RoundInput } from '#shared/rounds/round';
import { optionText } from '#shared/rounds/spread-words';
import { NumberField } from '../../components/fields/number-field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import type { EntryProps } from './entry-props.ts';
import styles from './entry.module.css';

const pointsOf = ({ points }: RoundInput, optionId: Id, criterionId: OptionalId = ''): number =>
  points.find((entry) => entry.optionId === optionId && entry.criterionId === criterionId)?.points ?? 0;

const withPoints = (
  { points }: RoundInput,
  optionId: Id,
  criterionId: OptionalId,
  count: number,
): Pick<RoundInput, 'points'> => ({
  points: [
    ...points.filter((entry) => entry.optionId !== optionId || entry.criterionId !== criterionId),
    ...(count > 0 ? [{ optionId, criterionId, points: count }] : []),
  ],
});

/** Votes shared out among the options, with how many are left. */
export const VotesEntry = ({ round, input, onChange }: EntryProps) => {
  const t = useTexts(roundCoverTexts);
  const left = votesLeft(round, input);
  const give = (id: Id, change: number): void => {
    const count = pointsOf(input, id) + change;
    if (count >= 0 && left - change >= 0) onChange(withPoints(input, id, '', count));
  };
  return (
    <div className={styles.fields}>
      <p role="status" className={styles.left}>
        {t.votesLeft(left)}
      </p>
      <ul className={styles.list}>
        {round.options.map(({ id }, at) => {
          const text = optionText(round, id);
          return (
            <li key={id} className={styles.item}>
              <span className={styles.place} aria-hidden>
                {at + 1}
              </span>
              <span>{text}</span>
              <span className={styles.buttons} role="group" aria-label={t.votesFor(text)}>
                <IconButton icon={Minus} label={t.fewerFor(text)} onPress={() => give(id, -1)} />
                <span className={styles.count}>{pointsOf(input, id)}</span>
                <IconButton icon={Plus} label={t.moreFor(text)} onPress={() => give(id, 1)} />
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** Without criteria there is one score for each option. */
const columnsOf = (
  { criteria }: Round,
  score: string,
): readonly { readonly id: OptionalId; readonly text: string }[] =>
  criteria.length === 0 ? [{ id: '', text: score }] : criteria;

/** A score for each option by each criterion, from 1 to the highest. */
export const RatingEntry = ({ round, input, onChange }: EntryProps) => {
  const t = useTexts(roundCoverTexts);
  const columns = columnsOf(round, t.score);
  return (
    <div className={styles.fields}>
      <p className={styles.hint}>{t.scaleHint(String(round.highestScore))}</p>
      <div className={styles.scroll}>
        <table className={styles.grid} aria-label={t.yours}>
          <thead>
            <tr>
              <td />
              {columns.map(({ id, text }) => (
                <th key={id} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {round.options.map((option) => (
              <tr key={option.id}>
                <th scope="row">{optionText(round, option.id)}</th>
                {columns.map(({ id, text }) => (
                  <td key={id}>
                    <NumberField
                      label={t.scoreFor(optionText(round, option.id), id === '' ? '' : text)}
                      isLabelHidden
                      isInteger
                      min={1}
                      max={round.highestScore}
                      placeholder={`1–${round.highestScore}`}
                      value={pointsOf(input, option.id, id) || null}
                      onChange={(score) => onChange(withPoints(input, option.id, id, score ?? 0))}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
