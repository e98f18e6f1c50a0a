import { expect, it } from 'vitest';
import { isReadableOnWhite } from '#shared/core/colour';
import { ACCENTS } from '../../../renderer/features/report/accents.ts';

it.each(ACCENTS)('the colour $id that is offered for reports can be read on white', ({ shown, value }) => {
  expect(isReadableOnWhite(shown)).toBe(true);
  expect(['', shown]).toContain(value);
});
