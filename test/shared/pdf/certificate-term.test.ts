import { expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { termAt } from '#shared/pdf/certificate-term';

const TERM = {
  validFrom: asInstant('2026-01-01T00:00:00.000Z'),
  validTo: asInstant('2027-01-01T00:00:00.000Z'),
};

it.each([
  ['2025-12-31T23:59:59.999Z', 'not-begun', 365],
  ['2026-01-01T00:00:00.000Z', 'valid', 365],
  ['2026-11-01T23:59:59.999Z', 'valid', 60],
  ['2026-11-02T00:00:00.000Z', 'ending', 60],
  ['2026-12-31T12:00:00.000Z', 'ending', 0],
  ['2027-01-01T00:00:00.000Z', 'ending', 0],
  ['2027-01-01T00:00:00.001Z', 'over', 0],
])('at %s a certificate of 2026 is %s, with %d days left', (now, state, daysLeft) => {
  expect(termAt(TERM, asInstant(now))).toEqual({ state, daysLeft });
});
