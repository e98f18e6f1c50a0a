import { useEffect, useRef } from 'react';
import { clock, SLEEP_UNSEEN } from '../../storage/clock.ts';

const SECOND = 1_000;

/**
 * Covers again when the computer wakes while somebody's answer was in the open: whoever opens the lid need not be the one
 * who closed it.
 *
 * @param isOpen whether there is anything to cover.
 */
export const useCoverAfterSleep = (isOpen: boolean, onWake: () => void): void => {
  const wake = useRef(onWake);
  useEffect(() => {
    wake.current = onWake;
  });
  useEffect(() => {
    if (!isOpen) return;
    let last = Date.parse(clock.now());
    const look = (): void => {
      const now = Date.parse(clock.now());
      if (now - last > SLEEP_UNSEEN) wake.current();
      last = now;
    };
    const timer = setInterval(look, SECOND);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isOpen]);
};
