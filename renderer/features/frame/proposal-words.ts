import { formatDate } from '#shared/core/dates';
import { formatAligned } from '#shared/core/numbers';
import { formatWithUnit, limitWord } from '#shared/metric/levels';
import type { Proposal } from '#shared/metric/propose';
import { AGGREGATION_WORDS } from '#shared/report/words';

/**
 * "5 → 1 days", "at least 90%", "40% less": what a proposal holds, as the room says it. A guardrail's one number is its
 * limit.
 */
export const proposalFigures = (proposal: Proposal, locale: string, isGuardrail = false): string => {
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
    return `${formatWithUnit(baseline, unit, locale)} today${change === '' ? '' : `, ${change}`}`;
  return change;
};

/** "Intake processing time, per claim, median, by 30 June 2027": what else was said of it. */
export const proposalTerms = (proposal: Proposal, locale: string): string =>
  [
    proposal.name,
    proposal.denominator === '' ? '' : `per ${proposal.denominator}`,
    AGGREGATION_WORDS[proposal.aggregation],
    proposal.deadline === '' ? '' : `by ${formatDate(proposal.deadline, locale)}`,
    proposal.change !== '' && proposal.baseline === null ? 'the level of today is still to be said' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
