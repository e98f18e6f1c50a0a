import { providePdfTools } from './pdf-tools.ts';

/** Runs once before the unit tests: the standard PDF tools are installed where that is possible. */
export default (): void => {
  const missing = providePdfTools();
  if (missing.length > 0) {
    console.warn(`SKIPPED: tests that need ${missing.join(', ')}, which could not be installed here.`);
  }
};
