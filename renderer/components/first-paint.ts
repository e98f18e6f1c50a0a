let painted: Promise<void> | null = null;

/**
 * Resolves when the first picture is on the screen. What the first picture does not need waits for it, so that it
 * comes as early as it can: a frame that is asked for runs before the paint, a message posted in it after.
 */
export const afterFirstPaint = (): Promise<void> => {
  painted ??= new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
    // A window in the background paints nothing; it must not wait for ever.
    setTimeout(resolve, 500);
  });
  return painted;
};
