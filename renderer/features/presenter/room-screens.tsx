import type { ReactNode } from 'react';
import { roomTexts } from '#shared/language/presenter';
import type { Language } from '#shared/language/language';
import type { RoomAgenda } from '#shared/report/room/room-agenda';
import type { RoomPlan, RoomScreen } from '#shared/report/room/room-content';
import type { RoomAgreed, RoomGoal, RoomList } from '#shared/report/room/room-stages';
import { RoomMetricScreen } from './room-metric-screen.tsx';
import { RoomPicture } from './room-picture.tsx';
import { RoomRoundScreen } from './room-round-screen.tsx';
import styles from './room.module.css';
import { useFit } from './use-fit.ts';

/** The texts of the room in its language, which is that of the session and not of the interface. */
type InLanguage = { readonly language: Language };

/** What is too long for a wall gets smaller, down to the least that the back of the room reads. */
export const Fitted = ({
  content,
  children,
}: {
  readonly content: unknown;
  readonly children: ReactNode;
}) => {
  const box = useFit<HTMLDivElement>(content, 0.4);
  return (
    <div ref={box} className={styles.fitted}>
      {children}
    </div>
  );
};

export const More = ({ count, language }: InLanguage & { readonly count: number }) =>
  count > 0 && <p className={styles.quiet}>{roomTexts[language].more(count)}</p>;

const Goal = ({ screen, language }: InLanguage & { readonly screen: RoomGoal }) => (
  <Fitted content={screen}>
    {screen.isSaid ? (
      <blockquote className={styles.goal}>{screen.statement}</blockquote>
    ) : (
      <p className={styles.nothing}>{screen.statement}</p>
    )}
    {screen.words.length > 0 && (
      <dl className={styles.words}>
        {screen.words.map(({ phrase, meaning }, place) => (
          <div key={place}>
            <dt>{phrase}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    )}
    <More count={screen.more} language={language} />
  </Fitted>
);

const List = ({ screen, language }: InLanguage & { readonly screen: RoomList }) => (
  <Fitted content={screen}>
    {screen.items.length === 0 && <p className={styles.nothing}>{screen.nothing}</p>}
    <ul className={styles.lines}>
      {screen.items.map(({ text, detail }, place) => (
        <li key={place}>
          <span>{text}</span>
          <span className={styles.detail}>{detail}</span>
        </li>
      ))}
    </ul>
    <More count={screen.more} language={language} />
  </Fitted>
);

const Plan = ({ screen, language }: InLanguage & { readonly screen: RoomPlan }) => (
  <Fitted content={screen}>
    {screen.scene ? <RoomPicture scene={screen.scene} /> : <p className={styles.nothing}>{screen.nothing}</p>}
    <More count={screen.more} language={language} />
  </Fitted>
);

const Agenda = ({ screen, language }: InLanguage & { readonly screen: RoomAgenda }) => {
  const t = roomTexts[language];
  return (
    <Fitted content={screen}>
      {screen.now !== '' && (
        <section>
          <h2 className={styles.label}>{t.rightNow}</h2>
          <p className={styles.large}>{screen.now}</p>
        </section>
      )}
      {screen.state !== '' && <p className={styles.nothing}>{screen.state}</p>}
      {screen.next.length > 0 && (
        <section>
          <h2 className={styles.label}>{t.next}</h2>
          <ol className={styles.lines}>
            {screen.next.map(({ title, minutes }, place) => (
              <li key={place}>
                <span>{title}</span>
                <span className={styles.detail}>{minutes}</span>
              </li>
            ))}
          </ol>
          <More count={screen.more} language={language} />
        </section>
      )}
    </Fitted>
  );
};

const Agreed = ({ screen, language }: InLanguage & { readonly screen: RoomAgreed }) => {
  const t = roomTexts[language];
  const isEmpty = screen.metrics.length === 0 && screen.decisions.length === 0;
  return (
    <Fitted content={screen}>
      {screen.statement !== '' && <p className={styles.sentence}>{screen.statement}</p>}
      {isEmpty && <p className={styles.nothing}>{screen.nothing}</p>}
      {screen.metrics.length > 0 && (
        <section>
          <h2 className={styles.label}>{t.metrics}</h2>
          <ul className={styles.lines}>
            {screen.metrics.map(({ name, from, to, by }, place) => (
              <li key={place}>
                <span>{name}</span>
                <span className={styles.detail}>
                  {from !== '' && `${from} → `}
                  <b className={styles.promise}>{to}</b> {by}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {screen.decisions.length > 0 && (
        <section>
          <h2 className={styles.label}>{t.decisions}</h2>
          <ul className={styles.lines}>
            {screen.decisions.map((statement, place) => (
              <li key={place} className={styles.said}>
                {statement}
              </li>
            ))}
          </ul>
        </section>
      )}
      <More count={screen.more} language={language} />
    </Fitted>
  );
};

/** What fills the screen below the question. */
export const RoomBody = ({ screen, language }: InLanguage & { readonly screen: RoomScreen }) => {
  switch (screen.kind) {
    case 'goal':
      return <Goal screen={screen} language={language} />;
    case 'metric':
      return <RoomMetricScreen screen={screen} />;
    case 'list':
      return <List screen={screen} language={language} />;
    case 'plan':
      return <Plan screen={screen} language={language} />;
    case 'round':
      return <RoomRoundScreen screen={screen} language={language} />;
    case 'agenda':
      return <Agenda screen={screen} language={language} />;
    case 'agreed':
      return <Agreed screen={screen} language={language} />;
  }
};
