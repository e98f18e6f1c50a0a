import { aptInstall } from './apt.ts';
import { provideChromium } from './chromium.ts';
import { isThere, providePdfTools } from './pdf-tools.ts';

/** A display without a screen, to try the launcher's window on; only Linux has such a thing. */
const provideDisplay = (): readonly string[] => {
  if (process.platform !== 'linux' || isThere('Xvfb')) return [];
  aptInstall(['xvfb']);
  return isThere('Xvfb') ? [] : ['Xvfb'];
};

/** The launcher and the repair of profiles are tried with a real browser; without one their tests skip themselves. */
const provideBrowser = (): readonly string[] => {
  try {
    provideChromium();
    return [];
  } catch {
    return ['Chromium'];
  }
};

/**
 * Runs once before the unit tests: what they need besides Node is installed where that is possible. What is still
 * missing is said; the tests that need it skip themselves by name.
 */
export default (): void => {
  const missing = [...providePdfTools(), ...provideBrowser(), ...provideDisplay()];
  if (missing.length > 0) {
    console.warn(`SKIPPED: tests that need ${missing.join(', ')}, which could not be installed here.`);
  }
};
