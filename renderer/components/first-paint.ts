let painted: Promise<void> | null = null;

/**
 * Resolves when the first picture is on the screen. What the first picture does not need waits for it, so that it
 * comes as early as it can: a frame that is asked for runs before its paint, a message posted in it after. The second
 * frame begins when the first has been handed over; loading begun any sooner takes the processor from drawing it.
 */
export const afterFirstPaint = (): Promise<void> => {
  painted ??= new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
    // A window in the background paints nothing; it must not wait for ever.
    setTimeout(resolve, 500);
  });
  return painted;
};
