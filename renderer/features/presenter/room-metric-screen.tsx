import type { CSSProperties } from 'react';
import type { RoomFigure, RoomMetric } from '#shared/report/room/room-metric';
import { RoomPicture } from './room-picture.tsx';
import styles from './room.module.css';
import { useFit } from './use-fit.ts';

/** About how many widths of a figure a text takes: signs that separate are narrow. */
const widthOf = (figure: string): number =>
  Array.from(figure).reduce((width, sign) => width + (/[.,’'\s:]/.test(sign) ? 0.5 : 1), 0);

/** The number, as large as the room that it has. */
const Figure = ({ figure }: { readonly figure: RoomFigure }) => {
  const width = { '--digits': Math.max(2, widthOf(figure.figure)) } as CSSProperties;
  const notes = useFit<HTMLDivElement>(figure, 0.5);
  return (
    <div className={styles.figureBox}>
      <div className={styles.figureRow} style={width}>
        <p className={styles.figure} data-plan={figure.isPlan || undefined}>
          {figure.figure}
        </p>
        <div ref={notes} className={styles.beside}>
          {figure.unit !== '' && <p className={styles.unit}>{figure.unit}</p>}
          {figure.notes.map((note, place) => (
            <p key={place} className={styles.note}>
              {note}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
};

/** One metric: its name, the number, and its levels on a scale. */
export const RoomMetricScreen = ({ screen }: { readonly screen: RoomMetric }) => {
  const name = useFit<HTMLHeadingElement>(screen.name, 0.6);
  return (
    <div className={styles.metric}>
      <h2 ref={name} className={styles.name}>
        {screen.name}
      </h2>
      {screen.figure ? <Figure figure={screen.figure} /> : <p className={styles.nothing}>{screen.missing}</p>}
      {screen.scale && <RoomPicture scene={screen.scale} />}
    </div>
  );
};
