import { phrase, said, say } from '#shared/language/say';
import { formatAmount, formatMoney, type Minor, sumMinor } from '#shared/core/money';
import { formatNumber } from '#shared/core/numbers';
import { type Appraisal, planMoney, type PlanMoney } from '#shared/plan/plan-money';
import type { Session } from '#shared/session/session';
import { chart, fact, facts, optionalFact, paragraph, phaseName, strong } from './cells.ts';
import { fundingScene } from './charts/funding-scene.ts';
import { moneyScene } from './charts/money-scene.ts';
import { phaseYearScene } from './charts/phase-year-scene.ts';
import type { Block, Cell, TableBlock } from './content.ts';
import { countOf } from './format.ts';
import { PAGE_WIDTH } from './measure-chapter.ts';
import { nameOr } from './words.ts';

/** How much of a table's width the years get, in scene units, and what a digit and the air beside a column take. */
const YEARS_WIDTH = 380;
const DIGIT = 6.6;
const AIR = 12;

const zero = sumMinor([]);

/** The money over the years: what each phase costs, what the metrics bring, and what comes of it. */
export const moneyBlocks = (session: Session): Block[] => {
  const money = planMoney(session);
  if (money.years.length === 0) return [];
  const nothing = [...money.cost.values(), ...money.benefit.values()].every((amount) => amount === 0);
  if (nothing) return [];
  return [
    ...charts(session, money),
    ...yearTables(session, money),
    { kind: 'columns', left: fundingFacts(session, money), right: appraisalFacts(session, money) },
    ...notCounted(session, money),
    paragraph('note', said(HOW_COUNTED)),
  ];
};

/** By phase and year, cost against benefit where there is one, and who pays: the pictures of the Path screen. */
const charts = (session: Session, money: PlanMoney): Block[] => {
  const writing = { currency: session.currency, locale: session.locale, width: PAGE_WIDTH };
  const names = new Map(session.phases.map(({ id }) => [id as string, phaseName(session, id)]));
  const years = say`${money.years[0] ?? ''} to ${money.years.at(-1) ?? ''}`;
  return [
    chart(
      phaseYearScene({ ...writing, money, names }),
      say`What each phase costs, by year, ${session.currency}`,
    ),
    ...(money.benefits.length === 0
      ? []
      : [chart(moneyScene({ ...writing, money }), say`Cost and benefit, ${years}`)]),
    chart(fundingScene({ ...writing, funding: money.funding }), say`Who pays, ${years}, ${session.currency}`),
  ];
};

const HOW_COUNTED = phrase(
  'A one-off amount is spread over its phase unless it has a day; running costs go on to the last year shown. A benefit counts from the day its plan level is promised, and not before the gate of the last phase before operation. The first year is not discounted.',
);

/** How many calendar years stand side by side, so that no figure breaks: at most six, fewer where amounts are long. */
const yearsAcross = ({ currency, locale }: Session, { cost, netSoFar, benefit }: PlanMoney): number => {
  const amounts = [...cost.values(), ...benefit.values(), ...netSoFar];
  const longest = Math.max(...amounts.map((amount) => formatAmount(amount, currency, locale).length));
  return Math.min(6, Math.max(1, Math.floor(YEARS_WIDTH / (longest * DIGIT + AIR))));
};

/** The years in as many tables as they need. */
const yearTables = (session: Session, money: PlanMoney): TableBlock[] => {
  const { years } = money;
  const across = yearsAcross(session, money);
  const tables: TableBlock[] = [];
  for (let at = 0; at < years.length; at += across) {
    tables.push(
      yearTable(session, money, {
        years: years.slice(at, at + across),
        isLast: at + across >= years.length,
      }),
    );
  }
  return tables;
};

type Across = { readonly years: readonly number[]; readonly isLast: boolean };

/** Rows of one table: a year each, and all years together in the last one. */
const makeRows = ({ locale, currency }: Session, money: PlanMoney, { years, isLast }: Across) => {
  const amount = (value: Minor | undefined): Cell =>
    value === undefined || value === 0
      ? { text: '–', style: 'quiet' }
      : formatAmount(value, currency, locale);
  const bold = (value: Minor): Cell => strong(formatAmount(value, currency, locale));
  const together = (sum: Minor): Cell[] => (isLast ? [bold(sum)] : []);
  return {
    row: (name: string, of: ReadonlyMap<number, Minor>): Cell[] => [
      name,
      ...years.map((year) => amount(of.get(year))),
      ...together(sumMinor([...of.values()])),
    ],
    total: (name: string, values: readonly Minor[], sum = sumMinor(values)): Cell[] => [
      strong(name),
      ...years.map((year) => bold(values[money.years.indexOf(year)] ?? zero)),
      ...together(sum),
    ],
  };
};

const yearTable = (session: Session, money: PlanMoney, across: Across): TableBlock => {
  const { years, isLast } = across;
  const { row, total } = makeRows(session, money, across);
  const costs = money.years.map((year) => money.cost.get(year) ?? zero);
  const held = money.fundingByYear.contingency;
  return {
    kind: 'table',
    title: say`By calendar year, ${session.currency}`,
    columns: [
      { title: '', share: 24, align: 'start' },
      ...years.map((year) => ({
        title: String(year),
        share: (isLast ? 60 : 76) / years.length,
        align: 'end' as const,
      })),
      ...(isLast ? [{ title: say`Together`, share: 16, align: 'end' as const }] : []),
    ],
    rows: [
      ...money.phases.map(({ phaseId, lines }) => row(phaseName(session, phaseId), lines)),
      ...([...held.values()].some((value) => value !== 0) ? [row(say`Contingency`, held)] : []),
      ...money.benefits.map(({ metricId, byYear }) =>
        row(say`Benefit: ${metricName(session, metricId)}`, byYear),
      ),
    ],
    totals: [
      total(say`Cost`, costs),
      ...(money.benefits.length === 0
        ? []
        : [
            total(say`Benefit less cost`, money.net),
            total(say`Sum so far`, money.netSoFar, sumMinor(money.net)),
          ]),
    ],
  };
};

const metricName = ({ metrics }: Session, id: string): string => {
  const metric = metrics.find((candidate) => candidate.id === id);
  return metric === undefined ? '' : nameOr(metric, say`Metric without a name`);
};

const fundingFacts = ({ currency, locale }: Session, { funding, years }: PlanMoney) => {
  const money = (value: Minor): string => formatMoney(value, currency, locale);
  return facts(say`Who pays, ${years[0] ?? ''} to ${years.at(-1) ?? ''}`, [
    fact(say`Granted`, money(funding.funded)),
    fact(say`Requested`, money(funding.requested)),
    fact(say`No payer yet`, money(funding.missing)),
    ...optionalFact(say`Contingency`, funding.contingency === 0 ? '' : money(funding.contingency)),
  ]);
};

const yearsText = (years: number | null, horizon: number, locale: string): string =>
  years === null
    ? say`not within ${countOf(horizon, 'year', 'years', locale)}`
    : say`${formatNumber(years, locale, 1)} years`;

const rateText = ({ internalRate }: Appraisal, locale: string): string =>
  internalRate.kind === 'unique'
    ? say`${formatNumber(internalRate.percent, locale, 1)}% a year`
    : said(internalRate.problem.message);

const appraisalFacts = ({ currency, locale }: Session, { appraisal, years, benefits }: PlanMoney) => {
  const { rate, presentValue } = appraisal;
  const known = rate === null ? '' : say`${formatNumber(rate, locale)}% a year`;
  if (benefits.length === 0) return facts(say`What comes of it`, [fact(say`Benefit in money`, '')]);
  return facts(say`What comes of it`, [
    fact(say`Discount rate`, known),
    fact(say`Net present value`, presentValue === null ? '' : formatMoney(presentValue, currency, locale)),
    fact(say`Paid back after`, yearsText(appraisal.payback, years.length, locale)),
    ...optionalFact(
      say`Discounted`,
      rate === null ? '' : yearsText(appraisal.discountedPayback, years.length, locale),
    ),
    fact(say`Internal rate of return`, rateText(appraisal, locale)),
  ]);
};

const notCounted = (session: Session, { uncounted, undated }: PlanMoney): Block[] => {
  const lines =
    uncounted === 0
      ? ''
      : say`${countOf(uncounted, say`budget line`, say`budget lines`, session.locale)} without amount or days`;
  const metrics = undated.map((id) => metricName(session, id)).join(', ');
  const parts = [lines, metrics === '' ? '' : say`the benefit of ${metrics}, which has no day yet`].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? [] : [paragraph('note', say`Not counted: ${parts.join('; ')}.`)];
};
