import { say } from '#shared/language/say';
import type { CertificateInfo, SignatureReport, Verification } from './report-api.ts';
import { dayWord } from './verify-words.ts';

const personOf = (signer: CertificateInfo | null): string => {
  if (!signer || signer.name === '') return say`an unknown person`;
  return signer.organisation === '' ? signer.name : `${signer.name} (${signer.organisation})`;
};

const actOf = ({ field, signer, kind }: SignatureReport): string => {
  if (kind === 'timestamp') return say`time-stamped by ${personOf(signer)}`;
  return field === 'facilitator' ? say`sealed by ${personOf(signer)}` : say`signed by ${personOf(signer)}`;
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const validSummary = ({ signatures, trusted, figures, checks }: Omit<Verification, 'summary'>): string => {
  const parts = [
    sentence(signatures.map(actOf).join(say` and `)),
    figures === 'pass'
      ? say`Nothing was changed since, and the printed figures follow from the attached session.`
      : say`Nothing was changed since.`,
  ];
  const compared = checks.find(({ id }) => id === 'figures');
  if (figures === 'unknown' && compared) parts.push(compared.statement);
  if (!trusted) parts.push(say`Who holds the key is not confirmed here: compare the fingerprint once.`);
  return parts.join(' ');
};

/** What the pages have to do with the session, where they disagree and something else leads. */
const figuresSentence = ({ figures, checks }: Omit<Verification, 'summary'>): string =>
  figures === 'fail'
    ? (checks.find(({ id, outcome }) => id === 'figures' && outcome === 'fail')?.statement ?? '')
    : '';

const joined = (...sentences: readonly string[]): string =>
  [...new Set(sentences)].filter((sentence) => sentence !== '').join(' ');

/**
 * The answer in one or a few plain sentences; the first wrong thing leads where something is wrong. Pages that disagree
 * with the attached session are always named, signed or not.
 */
export const summaryOf = (answer: Omit<Verification, 'summary'>): string => {
  if (answer.verdict === 'valid') return validSummary(answer);
  const wrong = [...answer.signatures.flatMap(({ checks }) => checks), ...answer.checks].find(
    ({ outcome }) => outcome === 'fail',
  );
  const figures = figuresSentence(answer);
  if (answer.verdict === 'invalid') return joined(wrong?.statement ?? say`The report is not valid.`, figures);
  const stamped = answer.signatures.find(({ kind, valid }) => kind === 'timestamp' && valid)?.at;
  return joined(
    say`Nobody has signed this file, so anybody can have changed it.`,
    figures,
    stamped ? say`A time stamp says that it was as it is now on ${dayWord(stamped)}.` : '',
  );
};
