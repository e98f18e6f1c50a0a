import { said, say } from '#shared/language/say';
import { formatDate } from '#shared/core/dates';
import { formatAmount } from '#shared/core/money';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { planTotals } from '#shared/plan/budget';
import { placedPhases } from '#shared/plan/placed-phases';
import { leadMetric } from '#shared/session/lead-metric';
import type { Session } from '#shared/session/session';
import type { ReportInput } from './report-input.ts';
import { personName } from './cells.ts';
import type { CoverContent, CoverFact } from './content.ts';
import { countOf, listOf, NOT_SAID } from './format.ts';
import { metricHero } from './metric-hero.ts';
import { missingSigners, signedLine } from './signers.ts';

/** The session's title, or words for one without. */
export const titleOf = (session: Session): string =>
  isBlank(session.title) ? say`Workshop record` : session.title.trim();

/** The first page: what it is about, what was said and meant, the leading number, and the four facts that decide. */
export const coverOf = (input: ReportInput, digest: string): CoverContent => {
  const { session, options, today } = input;
  const lead = leadMetric(session);
  const placeAndDate = [
    session.place.trim(),
    session.date === '' ? '' : formatDate(session.date, session.locale),
  ];
  const { statement, meaning } = session.goal;
  return {
    label: session.review === null ? say`Workshop record` : say`Gate review`,
    title: titleOf(session),
    lines: [session.client.trim(), placeAndDate.filter((part) => part !== '').join(', ')].filter(
      (text) => text !== '',
    ),
    said: isBlank(statement) ? '' : `“${statement.trim().replace(/^["“]|["”]$/g, '')}”`,
    meant: isBlank(meaning) ? '' : meaning.trim(),
    hero: lead === null ? null : metricHero(session, lead, today),
    signed: signedLine(session),
    strip: [decisionFact(session), lowestFact(input), budgetFact(session), signersFact(session)],
    foot:
      options.sealedBy === null
        ? say`Not sealed. Session ${digest.replace('sha256:', '').slice(0, 16).toUpperCase()} …`
        : say`Sealed by ${[options.sealedBy.name, options.sealedBy.organisation].filter((t) => !isBlank(t)).join(', ')}`,
  };
};

const empty: Omit<CoverFact, 'label'> = { figure: '', unit: '', text: '', note: '' };

const decisionFact = (session: Session): CoverFact => {
  const decided = session.decisions.filter(
    ({ state, statement }) => state === 'decided' && !isBlank(statement),
  );
  const chosen = decided.find(({ stage }) => stage === 'commit') ?? decided[0];
  const open = session.decisions.filter(({ state }) => state === 'open').length;
  return {
    ...empty,
    label: say`Decision`,
    text: chosen?.statement.trim() ?? say`Nothing decided yet`,
    note: open === 0 ? '' : countOf(open, say`decision open`, say`decisions open`, session.locale),
  };
};

const lowestFact = ({ session, scores }: ReportInput): CoverFact => ({
  ...empty,
  label:
    scores.lowestReasons.length === 1
      ? say`Lowest reason: ${scores.lowestReasons.join('')}`
      : say`Lowest reasons`,
  figure: formatNumber(scores.lowest, session.locale),
  unit: say`of ${4}`,
});

const budgetFact = (session: Session): CoverFact => {
  const totals = planTotals(placedPhases(session));
  const hasAmounts = session.phases.some(({ budget }) => budget.some(({ amount }) => amount !== null));
  if (!hasAmounts) return { ...empty, label: say`Budget`, text: said(NOT_SAID) };
  const runs = session.phases.some(({ kind }) => kind === 'operate') && totals.runYear !== 0;
  const unpriced =
    totals.unpriced === 0 ? '' : countOf(totals.unpriced, say`line open`, say`lines open`, session.locale);
  return {
    ...empty,
    label: say`To production`,
    figure: formatAmount(totals.toProduction, session.currency, session.locale),
    unit: session.currency,
    note: [
      runs ? say`then ${formatAmount(totals.runYear, session.currency, session.locale)} a year` : '',
      unpriced,
    ]
      .filter((part) => part !== '')
      .join('; '),
  };
};

/** Who is to sign; once somebody has signed what stands there, how many have, and who is to follow. */
const signersFact = (session: Session): CoverFact => {
  const { signatories } = session.signOff;
  if (signatories.length === 0) return { ...empty, label: say`To sign`, text: say`Nobody named yet` };
  const missing = missingSigners(session);
  const signed = signatories.length - missing.length;
  const count = (number: number): string => formatNumber(number, session.locale);
  if (signed > 0) {
    const note = missing.length === 0 ? '' : say`${fewOf(missing)} to follow`;
    return {
      ...empty,
      label: say`Signed`,
      figure: count(signed),
      unit: say`of ${count(signatories.length)}`,
      note,
    };
  }
  return {
    ...empty,
    label: say`To sign`,
    figure: count(signatories.length),
    unit: signatories.length === 1 ? 'person' : 'people',
    note: fewOf(
      signatories
        .map(({ participantId }) => personName(session, participantId))
        .filter((name) => name !== ''),
    ),
  };
};

/** "a, b and c", or the first two and that there are others. */
const fewOf = (names: readonly string[]): string =>
  names.length <= 3 ? listOf(names) : say`${names.slice(0, 2).join(', ')} and others`;
