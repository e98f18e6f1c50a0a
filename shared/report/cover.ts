import { formatDate } from '#shared/core/dates';
import { formatAmount } from '#shared/core/money';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { planTotals } from '#shared/plan/budget';
import { leadMetric } from '#shared/session/lead-metric';
import type { Session } from '#shared/session/session';
import type { ReportInput } from './report-input.ts';
import { personName } from './cells.ts';
import type { CoverContent, CoverFact } from './content.ts';
import { countOf, listOf, NOT_SAID } from './format.ts';
import { metricHero } from './metric-hero.ts';

/** The session's title, or words for one without. */
export const titleOf = (session: Session): string =>
  isBlank(session.title) ? 'Workshop record' : session.title.trim();

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
    label: 'Workshop record',
    title: titleOf(session),
    lines: [session.client.trim(), placeAndDate.filter((part) => part !== '').join(', ')].filter(
      (text) => text !== '',
    ),
    said: isBlank(statement) ? '' : `“${statement.trim().replace(/^["“]|["”]$/g, '')}”`,
    meant: isBlank(meaning) ? '' : meaning.trim(),
    hero: lead === null ? null : metricHero(session, lead, today),
    strip: [decisionFact(session), lowestFact(input), budgetFact(session), signersFact(session)],
    foot:
      options.sealedBy === null
        ? `Not sealed. Session ${digest.replace('sha256:', '').slice(0, 16).toUpperCase()} …`
        : `Sealed by ${[options.sealedBy.name, options.sealedBy.organisation].filter((t) => !isBlank(t)).join(', ')}`,
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
    label: 'Decision',
    text: chosen?.statement.trim() ?? 'Nothing decided yet',
    note: open === 0 ? '' : countOf(open, 'decision open', 'decisions open', session.locale),
  };
};

const lowestFact = ({ session, scores }: ReportInput): CoverFact => ({
  ...empty,
  label:
    scores.lowestReasons.length === 1 ? `Lowest reason: ${scores.lowestReasons.join('')}` : 'Lowest reasons',
  figure: formatNumber(scores.lowest, session.locale),
  unit: 'of 4',
});

const budgetFact = (session: Session): CoverFact => {
  const totals = planTotals(session.phases);
  const hasAmounts = session.phases.some(({ budget }) => budget.some(({ amount }) => amount !== null));
  if (!hasAmounts) return { ...empty, label: 'Budget', text: NOT_SAID };
  const runs = session.phases.some(({ kind }) => kind === 'operate') && totals.runYear !== 0;
  const unpriced =
    totals.unpriced === 0 ? '' : countOf(totals.unpriced, 'line open', 'lines open', session.locale);
  return {
    ...empty,
    label: 'To production',
    figure: formatAmount(totals.toProduction, session.currency, session.locale),
    unit: session.currency,
    note: [
      runs ? `then ${formatAmount(totals.runYear, session.currency, session.locale)} a year` : '',
      unpriced,
    ]
      .filter((part) => part !== '')
      .join('; '),
  };
};

const signersFact = (session: Session): CoverFact => {
  const names = session.signOff.signatories.map(({ participantId }) => personName(session, participantId));
  const known = names.filter((name) => name !== '');
  if (names.length === 0) return { ...empty, label: 'To sign', text: 'Nobody named yet' };
  return {
    ...empty,
    label: 'To sign',
    figure: formatNumber(names.length, session.locale),
    unit: names.length === 1 ? 'person' : 'people',
    note: known.length <= 3 ? listOf(known) : `${known.slice(0, 2).join(', ')} and others`,
  };
};
