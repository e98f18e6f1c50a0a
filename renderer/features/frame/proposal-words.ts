import { formatDate } from '#shared/core/dates';
import { formatAligned } from '#shared/core/numbers';
import { formatWithUnit, limitWord } from '#shared/metric/levels';
import type { Proposal } from '#shared/metric/propose';
import { frameTexts } from '#shared/language/frame';
import { termsTexts } from '#shared/language/terms';
import { textsNow } from '../../components/language.ts';

/**
 * "5 → 1 days", "at least 90%", "40% less": what a proposal holds, as the room says it. A guardrail's one number is its
 * limit.
 */
export const proposalFigures = (proposal: Proposal, locale: string, isGuardrail = false): string => {
  const t = textsNow(frameTexts).proposalWords;
  const { baseline, plan, unit, change, direction } = proposal;
  const limit = plan ?? (isGuardrail ? baseline : null);
  if (baseline !== null && plan !== null) {
    const [from = '', to = ''] = formatAligned([baseline, plan], locale);
    return unit.trim() === '%'
      ? `${formatWithUnit(baseline, unit, locale)} → ${formatWithUnit(plan, unit, locale)}`
      : `${from} → ${to} ${unit}`.trim();
  }
  if (limit !== null) return `${limitWord(direction)} ${formatWithUnit(limit, unit, locale)}`;
  if (baseline !== null)
    return [t.today(formatWithUnit(baseline, unit, locale)), change].filter((part) => part !== '').join(', ');
  return change;
};

/** "Intake processing time, per claim, median, by 30 June 2027": what else was said of it. */
export const proposalTerms = (proposal: Proposal, locale: string): string => {
  const t = textsNow(frameTexts).proposalWords;
  const terms = textsNow(termsTexts);
  return [
    proposal.name,
    proposal.denominator === '' ? '' : t.per(proposal.denominator),
    proposal.aggregation === '' ? '' : terms.aggregated[proposal.aggregation],
    proposal.deadline === '' ? '' : t.by(formatDate(proposal.deadline, locale)),
    proposal.change !== '' && proposal.baseline === null ? t.noLevel : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
};
