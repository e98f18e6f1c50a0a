import { type RefObject, useEffect, useRef } from 'react';
import SignaturePad, { type PointGroup } from 'signature_pad';
import { commitTexts } from '#shared/language/commit';
import type { PenPoint } from '#shared/session/signature-mark';
import { useTexts } from '../../components/language.ts';
import styles from './sign.module.css';

/** The pad in its own units, whatever its size on the screen: so that strokes outlive a change of the window. */
export const PAD = { width: 900, height: 260 } as const;

/** One line of the pen, in the units of the pad. Time and pressure make the line thick or thin. */
export type PadStroke = readonly (PenPoint & { readonly time: number; readonly pressure: number })[];

/** The pen in units of the pad. */
const PEN = { dotSize: 3, minWidth: 1.2, maxWidth: 3.6 } as const;

const penOf = (canvas: HTMLCanvasElement, scale: number) => ({
  dotSize: PEN.dotSize * scale,
  minWidth: PEN.minWidth * scale,
  maxWidth: PEN.maxWidth * scale,
  penColor: getComputedStyle(canvas).color,
});

const scaled = (points: PadStroke, scale: number) =>
  points.map((point) => ({ ...point, x: point.x * scale, y: point.y * scale }));

/** Fits the bitmap to the screen's pixels and draws the strokes anew. */
const paint = (pad: SignaturePad, canvas: HTMLCanvasElement, strokes: readonly PadStroke[]): void => {
  const { clientWidth, clientHeight } = canvas;
  if (clientWidth === 0) return;
  const ratio = Math.max(1, window.devicePixelRatio);
  canvas.width = Math.round(clientWidth * ratio);
  canvas.height = Math.round(clientHeight * ratio);
  canvas.getContext('2d')?.scale(ratio, ratio);
  const scale = clientWidth / PAD.width;
  const pen = penOf(canvas, scale);
  Object.assign(pad, pen);
  const { velocityFilterWeight, compositeOperation } = pad;
  pad.fromData(
    strokes.map((points): PointGroup => ({
      ...pen,
      velocityFilterWeight,
      compositeOperation,
      points: scaled(points, scale),
    })),
  );
};

type Drawn = { readonly strokes: readonly PadStroke[]; readonly onChange: (strokes: PadStroke[]) => void };

/**
 * Watches a pad: `onStroke` after each stroke. Never paints while the pen is down, for painting would drop the stroke
 * that is being drawn; what was asked for meanwhile waits for its end.
 */
const watchPad = (canvas: HTMLCanvasElement, draw: (pad: SignaturePad) => void, onStroke: OnStroke) => {
  // Every point that the screen reports: a signature is not written at sixty points a second.
  const pad = new SignaturePad(canvas, { throttle: 0, minDistance: 0.5 });
  let isDown = false;
  let isLate = false;
  const repaint = (): void => {
    isLate = isDown;
    if (!isDown) draw(pad);
  };
  pad.addEventListener('beginStroke', () => {
    isDown = true;
  });
  pad.addEventListener('endStroke', () => {
    isDown = false;
    onStroke(pad);
    if (isLate) repaint();
  });
  return { repaint, stop: () => pad.off() };
};

type OnStroke = (pad: SignaturePad) => void;

/** Keeps a pad on the canvas; answers each stroke with all of them, and draws what it is given. */
const usePad = (canvas: RefObject<HTMLCanvasElement | null>, { strokes, onChange }: Drawn): void => {
  const latest = useRef({ strokes, onChange });
  const repaint = useRef<() => void>(() => undefined);
  // What came from the pad stands on it already; it is not painted again, not even when it comes back late.
  const own = useRef(new WeakSet<readonly PadStroke[]>());
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const draw = (pad: SignaturePad): void => paint(pad, element, latest.current.strokes);
    const pad = watchPad(element, draw, (drawn) => {
      const scale = PAD.width / Math.max(1, element.clientWidth);
      const all = drawn.toData().map(({ points }) => scaled(points, scale));
      own.current.add(all);
      latest.current.strokes = all;
      latest.current.onChange(all);
    });
    repaint.current = pad.repaint;
    const observer = new ResizeObserver(pad.repaint);
    observer.observe(element);
    const dark = matchMedia('(prefers-color-scheme:dark)');
    dark.addEventListener('change', pad.repaint);
    // Zooming changes how many pixels there are, but not always the size.
    window.addEventListener('resize', pad.repaint);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', pad.repaint);
      window.removeEventListener('resize', pad.repaint);
      pad.stop();
    };
  }, [canvas]);
  useEffect(() => {
    latest.current.onChange = onChange;
    if (own.current.has(strokes)) return;
    // Taken back or cleared.
    latest.current.strokes = strokes;
    repaint.current();
  }, [strokes, onChange]);
};

/** Where a signature is drawn with mouse, pen or finger. Whoever cannot draw types the name instead. */
export const DrawingPad = ({ strokes, onChange }: Drawn) => {
  const { dialog: t } = useTexts(commitTexts);
  const canvas = useRef<HTMLCanvasElement>(null);
  usePad(canvas, { strokes, onChange });
  const count = strokes.length;
  return (
    <div className={styles.pad}>
      {/* Takes the focus when it is drawn on, so that keys stay in the dialog. */}
      <canvas
        ref={canvas}
        className={styles.canvas}
        tabIndex={-1}
        role="img"
        aria-label={count === 0 ? t.padEmpty : t.padStrokes(count)}
      />
      {count === 0 && (
        <p className={styles.padHint} aria-hidden>
          {t.padHint}
        </p>
      )}
    </div>
  );
};
