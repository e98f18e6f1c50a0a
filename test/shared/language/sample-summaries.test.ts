import { expect, it } from 'vitest';
import { libraryTexts } from '#shared/language/library';
import { SAMPLES } from '../../support/samples/all-samples.ts';

it('an example is told in English as the list that comes with it tells it, and in German too', () => {
  expect(libraryTexts.en.sampleSummaries).toEqual(
    Object.fromEntries(SAMPLES.map(({ file, summary }) => [file, summary])),
  );
  expect(Object.keys(libraryTexts.de.sampleSummaries)).toEqual(SAMPLES.map(({ file }) => file));
});
