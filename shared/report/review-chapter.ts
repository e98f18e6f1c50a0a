import { phrase, said, say } from '#shared/language/say';
import { formatDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { withUnit } from '#shared/core/unit-text';
import type { Actual } from '#shared/metric/actual';
import type { Metric } from '#shared/metric/metric';
import { promisedMeasured } from '#shared/metric/promised-measured';
import { type JudgedCriterion, judgeGate, type Verdict } from '#shared/plan/gate-judge';
import { LEVEL_WORDS, OUTCOME_WORDS, thresholdWords } from '#shared/plan/gate-words';
import type { Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import { type Draft, fact, facts, optionalFact, paragraph, personText } from './cells.ts';
import type { Block, Cell, Item, Tone } from './content.ts';
import { countOf, dateOr, momentText } from './format.ts';
import { digestInGroups } from './report-input.ts';
import { nameOr, sentenceStart } from './words.ts';

/** The chapter of a gate review: what was promised, what was measured, what was decided. Nothing in other sessions. */
export const reviewChapter = (session: Session): Draft[] => {
  const phase = session.phases.find(({ id }) => id === session.review?.phaseId);
  if (session.review === null) return [];
  if (phase === undefined) {
    return [
      {
        id: 'review',
        title: say`The gate`,
        start: 'flow',
        blocks: [paragraph('note', say`The gate that was to be reviewed is not in the plan any more.`)],
      },
    ];
  }
  const number = session.phases.indexOf(phase) + 1;
  return [
    {
      id: 'review',
      title: say`Gate ${number}, ${nameOr(phase, say`a phase without a name`)}`,
      start: 'page',
      blocks: reviewBlocks(session, phase),
    },
    { id: 'promised', title: say`Promised and measured`, start: 'flow', blocks: promisedBlocks(session) },
  ];
};

const reviewBlocks = (session: Session, phase: Phase): Block[] => {
  const judged = judgeGate(phase, session.metrics, session.locale);
  return [
    ...predecessorFacts(session),
    ...(judged.length === 0
      ? [paragraph('note', say`The gate has no criterion: it is decided without a number.`)]
      : [{ kind: 'items' as const, items: judged.map((entry) => judgedItem(session, entry)) }]),
    decisionFacts(session, phase),
  ];
};

/** What this session builds on, by the digest that the earlier report prints in its appendix. */
export const predecessorFacts = ({ predecessor, locale }: Session): Block[] => {
  if (predecessor === null) return [];
  return [
    facts(say`It carries on`, [
      fact(say`Session`, isBlank(predecessor.title) ? say`a session without a title` : predecessor.title),
      ...optionalFact(say`Of`, dateOr(predecessor.date, locale, '')),
      fact(say`With the digest`, digestInGroups(predecessor.digest)),
    ]),
  ];
};

const VERDICTS: Readonly<Record<Verdict, { readonly status: string; readonly tone: Tone }>> = {
  met: { status: phrase('Met'), tone: 'ok' },
  'not-met': { status: phrase('Not met'), tone: 'block' },
  undecided: { status: phrase('Not yet decidable'), tone: 'warn' },
};

/** "1.8 days (90% interval 1.6 to 2.1), 412 cases, 1 Nov to 30 Nov 2026". */
export const actualWords = (
  actual: Actual | undefined,
  metric: Metric | undefined,
  locale: string,
): string => {
  if (actual?.value === undefined || actual.value === null) return '';
  const figure = withUnit(formatNumber(actual.value, locale), metric?.unit ?? '', locale);
  const { low, high } = actual;
  const interval =
    low === null || high === null
      ? ''
      : say` (90% interval ${formatNumber(low, locale)} to ${formatNumber(high, locale)})`;
  const days = [actual.from, actual.to].map((day) => (day === '' ? '' : formatDate(day, locale, 'short')));
  return [
    `${figure}${interval}`,
    actual.sampleSize === null ? '' : countOf(actual.sampleSize, 'case', 'cases', locale),
    days.filter((day) => day !== '').join(' to '),
  ]
    .filter((part) => part !== '')
    .join(', ');
};

const judgedItem = (session: Session, { asked, metric, actual, judgement }: JudgedCriterion): Item => {
  const measured = actualWords(actual, metric, session.locale);
  return {
    status: said(VERDICTS[judgement.verdict].status),
    tone: VERDICTS[judgement.verdict].tone,
    place: '',
    statement: `${metric === undefined ? say`A criterion without a metric` : nameOr(metric, say`Metric without a name`)}: ${thresholdWords(asked, session.locale)}`,
    notes: [
      measured === '' ? say`Nothing was measured.` : say`Measured: ${measured}.`,
      ...(measured === '' ? [] : [sentenceStart(`${judgement.reason}.`)]),
      ...(actual === undefined || isBlank(actual.source) ? [] : [say`Source: ${actual.source.trim()}`]),
    ],
  };
};

/** What was decided at a gate, by whom, and why. */
export const decisionFacts = (session: Session, { gate }: Phase): Block => {
  const { decision } = gate;
  return facts(say`What was decided`, [
    fact(say`Decision`, decision === null ? '' : OUTCOME_WORDS[decision.outcome]),
    fact(say`By##person`, personText(session, decision?.decider ?? gate.decider)),
    fact(say`On`, dateOr(decision?.date ?? '', session.locale, '')),
    ...optionalFact(say`Because`, decision?.reason ?? ''),
  ]);
};

/** The agreement on a gate's thresholds: when, by whom, and the digest to compare with. */
export const agreementFacts = ({ locale }: Session, { gate }: Phase): Block[] => {
  if (gate.agreed === null) return [];
  const { at, by, digest } = gate.agreed;
  return [
    facts(say`Agreed before there were results`, [
      fact(say`On`, momentText(at, locale)),
      ...optionalFact(say`Recorded by`, by),
      fact(say`Digest`, digestInGroups(digest)),
    ]),
  ];
};

const promisedBlocks = (session: Session): Block[] => {
  const { locale } = session;
  const rows = session.metrics.flatMap((metric): Cell[][] => {
    const { promised, measured } = promisedMeasured(metric);
    if (measured.length === 0) return [];
    const figure = (value: number): string => withUnit(formatNumber(value, locale), metric.unit, locale);
    const promises = promised
      .map(
        ({ level, value, by }) =>
          `${LEVEL_WORDS[level]} ${figure(value)}${by === '' ? '' : `, ${formatDate(by, locale, 'short')}`}`,
      )
      .join('\n');
    return measured.map(({ actual, reached }, at) => [
      at === 0 ? { text: nameOr(metric, say`Metric without a name`), style: 'strong' } : '',
      at === 0 ? promises : '',
      actualWords(actual, metric, locale),
      reached === null ? { text: say`short of must`, style: 'warn' } : say`reaches ${LEVEL_WORDS[reached]}`,
    ]);
  });
  if (rows.length === 0) return [paragraph('note', say`Nothing has been measured yet.`)];
  return [
    {
      kind: 'table',
      title: '',
      columns: [
        { title: say`Metric`, share: 24, align: 'start' },
        { title: say`Promised`, share: 28, align: 'start' },
        { title: say`Measured`, share: 32, align: 'start' },
        { title: say`So`, share: 16, align: 'start' },
      ],
      rows,
      totals: [],
    },
  ];
};
