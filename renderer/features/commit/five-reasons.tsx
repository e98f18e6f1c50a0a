import { ArrowDown, CircleCheck, TriangleAlert } from 'lucide-react';
import { LEVELS, type ReasonScore, type ReasonScores } from '#shared/findings/score';
import { Sheet } from '../../components/sheet.tsx';
import { Status } from '../../components/status.tsx';
import styles from './five-reasons.module.css';
import { NEEDED } from './verdict.ts';

const Dots = ({ score, isLowest }: { readonly score: ReasonScore; readonly isLowest: boolean }) => (
  <div className={styles.dots} role="img" aria-label={`${score.level} of 4, ${LEVELS[score.level]}`}>
    {LEVELS.map((name, level) =>
      level === score.level ? (
        <span key={name} className={isLowest ? styles.square : styles.dot}>
          {isLowest && <ArrowDown aria-hidden size={14} />}
          {score.level}
        </span>
      ) : (
        <i key={name} />
      ),
    )}
  </div>
);

const Reason = ({ score, isLowest }: { readonly score: ReasonScore; readonly isLowest: boolean }) => (
  <li className={`${styles.row} ${isLowest ? styles.low : ''}`}>
    <div className={styles.text}>
      <h3>{score.title}</h3>
      <p>
        {isLowest && (
          <span className={styles.word}>
            <ArrowDown aria-hidden size={14} />
            Lowest.{' '}
          </span>
        )}
        {score.why}
      </p>
    </div>
    <Dots score={score} isLowest={isLowest} />
  </li>
);

const Enough = ({
  level,
  needed,
  what,
}: {
  readonly level: number;
  readonly needed: number;
  readonly what: string;
}) => (
  <Status kind={level >= needed ? 'ok' : 'warn'} icon={level >= needed ? CircleCheck : TriangleAlert}>
    {level >= needed ? 'Enough' : 'Not enough'} for a {what}
  </Status>
);

/** The five reasons why such projects fail, each on its own scale. The lowest counts, never an average. */
export const FiveReasons = ({ scores }: { readonly scores: ReasonScores }) => (
  <Sheet padding="none">
    <div className={styles.sheet}>
      <div className={styles.hero}>
        <h2 className={styles.label}>The lowest counts</h2>
        <p className={styles.figure}>
          {scores.lowest}
          <small>of 4</small>
        </p>
        <div className={styles.enough}>
          <Enough level={scores.lowest} needed={NEEDED.poc} what="proof of concept" />
          <Enough level={scores.lowest} needed={NEEDED.pilot} what="pilot" />
        </div>
      </div>
      <div className={styles.reasons}>
        <div className={styles.head} aria-hidden>
          <span>Five reasons why such projects fail</span>
          <span className={styles.levels}>
            {LEVELS.map((name) => (
              <span key={name}>{name}</span>
            ))}
          </span>
        </div>
        <ol>
          {scores.reasons.map((score) => (
            <Reason
              key={score.reason}
              score={score}
              isLowest={scores.lowest < 4 && scores.lowestReasons.includes(score.reason)}
            />
          ))}
        </ol>
        <div className={styles.foot}>
          <div className={styles.needs} aria-hidden>
            <i className={styles.poc} />
            <span className={styles.pocText}>POC needs {NEEDED.poc}</span>
            <i className={styles.pilot} />
            <span className={styles.pilotText}>Pilot needs {NEEDED.pilot}</span>
          </div>
        </div>
      </div>
    </div>
  </Sheet>
);
