import { useEffect, useState } from 'react';

/** What a field tells about the value it has just taken. */
export type Told<T> = { readonly about: T; readonly text: string };

/**
 * What a field tells about its value, until the value changes or somebody types anywhere: it was for the moment.
 * `tell(null)` takes it back.
 */
export const useTold = <T, S extends Told<T> = Told<T>>(
  current: T,
): readonly [S | null, (told: S | null) => void] => {
  const [told, setTold] = useState<S | null>(null);
  useEffect(() => {
    if (told === null) return;
    const forget = (): void => setTold(null);
    document.addEventListener('input', forget);
    return () => document.removeEventListener('input', forget);
  }, [told]);
  return [told !== null && Object.is(told.about, current) ? told : null, setTold];
};
