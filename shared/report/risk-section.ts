import { withUnit } from '#shared/core/unit-text';
import { say } from '#shared/language/say';
import { formatMoney, type Minor } from '#shared/core/money';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import type { Risk } from '#shared/plan/risk';
import { rankRisks } from '#shared/plan/risk-exposure';
import { RESPONSE_WORDS } from '#shared/plan/risk-words';
import type { Session } from '#shared/session/session';
import { chart, personName, phaseName } from './cells.ts';
import { drawableRisks, riskScene } from './charts/risk-scene.ts';
import type { Block, Item } from './content.ts';
import { dateOr } from './format.ts';
import { PAGE_WIDTH } from './measure-chapter.ts';

/**
 * What occurred, then the open risks by their exposure, the largest first: what may happen and why, how likely, what it
 * would cost, who answers and what is done. Those with both ranges stand in a picture first.
 */
export const riskBlocks = (session: Session): Block[] => {
  const { risks, locale, currency } = session;
  const occurred = risks.filter(({ state }) => state === 'occurred');
  const told = [...occurred, ...rankRisks(risks).map(({ risk }) => risk)];
  if (told.length === 0) return [];
  return [
    ...(drawableRisks(risks) === 0
      ? []
      : [
          chart(
            riskScene({ risks, currency, locale, width: PAGE_WIDTH }),
            say`How likely each risk is, and what it would cost`,
          ),
        ]),
    { kind: 'items', items: told.map((risk) => riskItem(session, risk)) },
  ];
};

const rangeText = (low: string, high: string): string => {
  const ends = low === high ? [low] : [low, high];
  return ends.filter((part) => part !== '').join(' to ');
};

const figuresText = ({ locale, currency }: Session, risk: Risk): string => {
  const percent = (value: number | null): string =>
    value === null ? '' : withUnit(formatNumber(value, locale), '%', locale);
  const money = (value: Minor | null): string => (value === null ? '' : formatMoney(value, currency, locale));
  const chance = rangeText(percent(risk.probabilityLow), percent(risk.probabilityHigh));
  const impact = rangeText(money(risk.impactLow), money(risk.impactHigh));
  return [chance === '' ? '' : say`${chance} likely`, impact === '' ? '' : say`would cost ${impact}`]
    .filter((part) => part !== '')
    .join(', ');
};

const riskItem = (session: Session, risk: Risk): Item => {
  const owner = personName(session, risk.owner);
  const response = [risk.response === '' ? '' : RESPONSE_WORDS[risk.response], risk.action.trim()];
  const answers = [
    owner === '' ? say`Nobody answers for it yet` : say`${owner} answers for it`,
    risk.triggerDate === '' ? '' : say`looked at by ${dateOr(risk.triggerDate, session.locale)}`,
  ];
  return {
    status: risk.state === 'occurred' ? say`Occurred` : say`Risk`,
    tone: risk.state === 'occurred' ? 'block' : 'warn',
    place: risk.phases.map((id) => phaseName(session, id)).join(', '),
    statement: isBlank(risk.event) ? say`A risk without words yet` : risk.event.trim(),
    notes: [
      isBlank(risk.cause) ? '' : say`Because: ${risk.cause.trim()}`,
      isBlank(risk.effect) ? '' : say`Leads to: ${risk.effect.trim()}`,
      figuresText(session, risk),
      response.filter((part) => part !== '').join(': '),
      answers.filter((part) => part !== '').join(', '),
    ].filter((note) => note !== ''),
  };
};
