import { useEffect, useEffectEvent } from 'react';

/** While something is dragged: looks again in every frame, since what it is over may scroll, and gives up on Escape. */
export const useWhileDragging = (isDragging: boolean, onFrame: () => void, onGiveUp: () => void): void => {
  const look = useEffectEvent(onFrame);
  const giveUp = useEffectEvent(onGiveUp);
  useEffect(() => {
    if (!isDragging) return;
    let frame = requestAnimationFrame(function again() {
      look();
      frame = requestAnimationFrame(again);
    });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      giveUp();
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [isDragging]);
};
