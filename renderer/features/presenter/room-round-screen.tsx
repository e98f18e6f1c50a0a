import { EyeOff, UserRound } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Language } from '#shared/language/language';
import { roomTexts } from '#shared/language/presenter';
import type { RoomResult, RoomRound } from '#shared/report/room/room-round';
import { RoomPicture } from './room-picture.tsx';
import styles from './room.module.css';
import { useFit } from './use-fit.ts';

type Open = Extract<RoomRound, { state: 'open' }>;
type Revealed = Extract<RoomRound, { state: 'revealed' }>;

const OpenRound = ({ screen }: { readonly screen: Open }) => (
  <>
    <p className={styles.sentence}>{screen.task}</p>
    {screen.options.length > 0 && (
      <ul className={styles.lines}>
        {screen.options.map((option, place) => (
          <li key={place}>{option}</li>
        ))}
      </ul>
    )}
    <p className={styles.privacy}>
      {screen.isAnonymous ? <EyeOff aria-hidden /> : <UserRound aria-hidden />}
      <span>{screen.privacy}</span>
    </p>
    {screen.quota !== '' && <p className={styles.quiet}>{screen.quota}</p>}
  </>
);

const Result = ({ result }: { readonly result: RoomResult }) => (
  <li className={styles.result} style={{ '--share': result.share } as CSSProperties}>
    <span>{result.text}</span>
    <span className={styles.detail}>{result.detail}</span>
    <span className={styles.measure} aria-hidden />
  </li>
);

const RevealedRound = ({ screen, language }: { readonly screen: Revealed; readonly language: Language }) => {
  const isEmpty = screen.scene === null && screen.ideas.length === 0 && screen.results.length === 0;
  return (
    <>
      {screen.scene && <RoomPicture scene={screen.scene} />}
      <p className={styles.summary}>
        {screen.summary.map((part, place) => (
          <span key={place}>{part}</span>
        ))}
      </p>
      {isEmpty && <p className={styles.nothing}>{roomTexts[language].nothingYet.round}</p>}
      {screen.ideas.length > 0 && (
        <ul className={styles.ideas}>
          {screen.ideas.map((idea, place) => (
            <li key={place}>{idea}</li>
          ))}
        </ul>
      )}
      {screen.results.length > 0 && (
        <ol className={styles.results}>
          {screen.results.map((result, place) => (
            <Result key={place} result={result} />
          ))}
        </ol>
      )}
    </>
  );
};

/** A silent round: what is asked and how while it is open, the spread once it is revealed. */
export const RoomRoundScreen = ({
  screen,
  language,
}: {
  readonly screen: RoomRound;
  readonly language: Language;
}) => {
  const box = useFit<HTMLDivElement>(screen, 0.4);
  return (
    <div ref={box} className={styles.fitted}>
      {screen.state === 'open' ? (
        <OpenRound screen={screen} />
      ) : (
        <RevealedRound screen={screen} language={language} />
      )}
    </div>
  );
};
