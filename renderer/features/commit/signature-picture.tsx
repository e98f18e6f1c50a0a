import { commitTexts } from '#shared/language/commit';
import { type DrawnMark, inkBox, strokePoints } from '#shared/session/signature-mark';
import type { RoomSignature } from '#shared/session/signed-revision';
import { useTexts } from '../../components/language.ts';
import styles from './sign.module.css';

/** Room around the ink for half a pen, in the units of the mark. */
const MARGIN = 24;

const linesOf = ({ strokes }: DrawnMark): string =>
  strokes
    .map((stroke) => {
      const [start, ...others] = strokePoints(stroke);
      if (!start) return '';
      // A dot is a line to where it is; round ends make it visible.
      const rest = others.length > 0 ? others : [start];
      return `M${start.x} ${start.y}${rest.map(({ x, y }) => `L${x} ${y}`).join('')}`;
    })
    .join('');

/** A small picture of a signature as it was given: drawn, or the name as it was typed. */
export const SignaturePicture = ({ name, mark }: Pick<RoomSignature, 'name' | 'mark'>) => {
  const { signature: t } = useTexts(commitTexts);
  if (mark.kind === 'typed') {
    return (
      <span className={styles.typedMark} role="img" aria-label={t.typed(name)}>
        {mark.text}
      </span>
    );
  }
  const { x, y, width, height } = inkBox(mark);
  const box = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].join(' ');
  return (
    <svg
      className={styles.drawnMark}
      viewBox={box}
      preserveAspectRatio="xMaxYMid meet"
      role="img"
      aria-label={t.drawn(name)}
    >
      <path d={linesOf(mark)} />
    </svg>
  );
};
