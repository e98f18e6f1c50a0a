/** Runs something once the window has nothing better to do; the answer calls it off. */
export const whenIdle = (run: () => void): (() => void) => {
  const handle = requestIdleCallback(run, { timeout: 3_000 });
  return () => cancelIdleCallback(handle);
};
