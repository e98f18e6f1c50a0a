import { ArrowDown, CircleCheck, TriangleAlert } from 'lucide-react';
import { type Level, levelName, LEVELS, type ReasonScore, type ReasonScores } from '#shared/findings/score';
import { commitTexts } from '#shared/language/commit';
import { useTexts } from '../../components/language.ts';
import { Sheet } from '../../components/sheet.tsx';
import { Status } from '../../components/status.tsx';
import styles from './five-reasons.module.css';
import { NEEDED } from './verdict.ts';

type ScoreProps = { readonly score: ReasonScore; readonly isLowest: boolean };

const Dots = ({ score, isLowest }: ScoreProps) => {
  const { reasons: t } = useTexts(commitTexts);
  return (
    <div className={styles.dots} role="img" aria-label={t.level(score.level, levelName(score.level))}>
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
};

const Reason = ({ score, isLowest }: ScoreProps) => (
  <li className={`${styles.row} ${isLowest ? styles.low : ''}`}>
    <div className={styles.text}>
      <h3>{score.title}</h3>
      <p>
        {isLowest && (
          <span className={styles.word}>
            <ArrowDown aria-hidden size={14} />
            <LowestWord />{' '}
          </span>
        )}
        {score.why}
      </p>
    </div>
    <Dots score={score} isLowest={isLowest} />
  </li>
);

const LowestWord = () => useTexts(commitTexts).reasons.lowest;

const Enough = ({ isEnough, children }: { readonly isEnough: boolean; readonly children: string }) => (
  <Status kind={isEnough ? 'ok' : 'warn'} icon={isEnough ? CircleCheck : TriangleAlert}>
    {children}
  </Status>
);

const Hero = ({ lowest }: { readonly lowest: number }) => {
  const { reasons: t } = useTexts(commitTexts);
  const isForPoc = lowest >= NEEDED.poc;
  const isForPilot = lowest >= NEEDED.pilot;
  return (
    <div className={styles.hero}>
      <h2 className={styles.label}>{t.lowestCounts}</h2>
      <p className={styles.figure}>
        {lowest}
        <small>{t.ofFour}</small>
      </p>
      <div className={styles.enough}>
        <Enough isEnough={isForPoc}>{isForPoc ? t.enoughForPoc : t.notEnoughForPoc}</Enough>
        <Enough isEnough={isForPilot}>{isForPilot ? t.enoughForPilot : t.notEnoughForPilot}</Enough>
      </div>
    </div>
  );
};

const Needs = () => {
  const { reasons: t } = useTexts(commitTexts);
  return (
    <div className={styles.needs} aria-hidden>
      <i className={styles.poc} />
      <span className={styles.pocText}>{t.pocNeeds(NEEDED.poc)}</span>
      <i className={styles.pilot} />
      <span className={styles.pilotText}>{t.pilotNeeds(NEEDED.pilot)}</span>
    </div>
  );
};

/** The five reasons why such projects fail, each on its own scale. The lowest counts, never an average. */
export const FiveReasons = ({ scores }: { readonly scores: ReasonScores }) => (
  <Sheet padding="none">
    <div className={styles.sheet}>
      <Hero lowest={scores.lowest} />
      <div className={styles.reasons}>
        <div className={styles.head} aria-hidden>
          <span>{useTexts(commitTexts).reasons.title}</span>
          <span className={styles.levels}>
            {LEVELS.map((name, level) => (
              <span key={name}>{levelName(level as Level)}</span>
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
          <Needs />
        </div>
      </div>
    </div>
  </Sheet>
);
