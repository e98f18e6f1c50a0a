import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Scene } from '#shared/core/scene';
import { SceneView } from './scene-view.tsx';

/**
 * Makes a chart as wide as the room there is, in the units of a scene (CSS pixels at zoom 1), and anew when that
 * changes. `make` must be stable (`useCallback`). Below `minWidth` the chart keeps that width and scrolls.
 */
export const SceneBox = ({
  make,
  minWidth = 320,
}: {
  readonly make: (width: number) => Scene;
  readonly minWidth?: number;
}) => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth(Math.floor((element.clientWidth / rem) * 16));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scene = useMemo(
    () => (width === null || width === 0 ? null : make(Math.max(width, minWidth))),
    [make, width, minWidth],
  );
  return <div ref={box}>{scene && <SceneView scene={scene} />}</div>;
};
