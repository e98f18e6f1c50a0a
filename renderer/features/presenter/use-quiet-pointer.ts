import { useEffect, useState } from 'react';

/** How long the pointer stays on show after it was last moved, in milliseconds. */
const STAY = 3_000;

/** Whether the pointer was moved or a key was pressed a moment ago: its tools show, and then leave the picture alone. */
export const useAwake = (): boolean => {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = (): void => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), STAY);
    };
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener('pointermove', wake, { signal, passive: true });
    document.addEventListener('focusin', wake, { signal });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);
  return isAwake;
};
