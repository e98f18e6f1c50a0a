let audio: AudioContext | null = null;

/** Two soft tones, high and low: frequency in hertz, and when it begins, in seconds. */
const TONES = [
  [880, 0],
  [660, 0.28],
] as const;

const VOLUME = 0.08;
const LENGTH = 1.2;

/**
 * A quiet chime. A browser that lets no sound out before somebody has pressed a key stays silent: the words on the screen
 * say the same.
 */
export const chime = (): void => {
  try {
    audio ??= new AudioContext();
    const { currentTime, destination } = audio;
    for (const [frequency, after] of TONES) {
      const [tone, loudness] = [audio.createOscillator(), audio.createGain()];
      const start = currentTime + after;
      tone.frequency.value = frequency;
      loudness.gain.setValueAtTime(0, start);
      loudness.gain.linearRampToValueAtTime(VOLUME, start + 0.02);
      loudness.gain.exponentialRampToValueAtTime(0.0001, start + LENGTH);
      tone.connect(loudness).connect(destination);
      tone.start(start);
      tone.stop(start + LENGTH);
    }
    audio.resume().catch(() => undefined);
  } catch {
    // A computer without sound.
  }
};
