import type { Instant } from '#shared/core/dates';
import type { CertificateInfo } from './report-api.ts';

/** From so many days before its end a certificate is warned of: time enough to make or to order another. */
export const ENDING_DAYS = 60;

/** Where a moment stands in the term of a certificate. `ending`: still valid, for at most {@link ENDING_DAYS} days. */
export type CertificateTerm = {
  readonly state: 'not-begun' | 'valid' | 'ending' | 'over';
  /** Whole days that are left, at least 0; the day on which it ends counts as 0. */
  readonly daysLeft: number;
};

const DAY = 86_400_000;

/** Where a moment stands in the term of a certificate (RFC 5280, 4.1.2.5: both ends belong to it). */
export const termAt = (
  { validFrom, validTo }: Pick<CertificateInfo, 'validFrom' | 'validTo'>,
  now: Instant,
): CertificateTerm => {
  const left = Date.parse(validTo) - Date.parse(now);
  const daysLeft = Math.max(0, Math.floor(left / DAY));
  if (now < validFrom) return { state: 'not-begun', daysLeft };
  if (left < 0) return { state: 'over', daysLeft };
  return { state: left <= ENDING_DAYS * DAY ? 'ending' : 'valid', daysLeft };
};
