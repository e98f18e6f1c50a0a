import { dayOf, formatDate, type Instant } from '#shared/core/dates';
import { termAt } from '#shared/pdf/certificate-term';
import type { CertificateInfo } from '#shared/pdf/report-api';
import { signingTexts } from '#shared/language/signing';
import { textsNow, uiLocale } from '../components/language.ts';

/** A day with its year, as the certificate's own dates are written. */
export const dayText = (at: Instant): string => formatDate(dayOf(at), uiLocale());

/** Organisation and e-mail address in one line; empty where neither is known. */
export const besideName = ({ organisation, email }: CertificateInfo): string =>
  [organisation, email].filter((text) => text !== '').join(', ');

/** An identity in one line, told apart from others of the same person by its end. */
export const identityLine = (info: CertificateInfo): string => {
  const t = textsNow(signingTexts).signerWords;
  return [info.name, info.organisation, t.until(dayText(info.validTo))]
    .filter((text) => text !== '')
    .join(', ');
};

/** What is wrong with the term of a certificate, and what to do; null while nothing is. */
export type TermWarning = { readonly canSign: boolean; readonly title: string; readonly todo: string };

/** What is to be said about the term of a signing certificate. */
export const termWarning = (info: CertificateInfo, now: Instant): TermWarning | null => {
  const t = textsNow(signingTexts).signerWords;
  const { state, daysLeft } = termAt(info, now);
  switch (state) {
    case 'valid':
      return null;
    case 'ending':
      return {
        canSign: true,
        title: t.ends(info.name, t.inDays(daysLeft), dayText(info.validTo)),
        todo: t.stillSigns(t.renew),
      };
    case 'over':
      return {
        canSign: false,
        title: t.ended(info.name, dayText(info.validTo)),
        todo: t.renew,
      };
    case 'not-begun':
      return {
        canSign: false,
        title: t.from(info.name, dayText(info.validFrom)),
        todo: t.fromTodo,
      };
  }
};
