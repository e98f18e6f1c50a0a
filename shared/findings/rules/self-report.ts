import { say } from '#shared/language/say';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { metricLabel, metricPath, numberedMetrics, quoted } from './subject.ts';

/** Words of a meter that asks people what they did, think or feel. */
const ASKS = new RegExp(
  [
    String.raw`\b(?:surveys?|surveyed|questionnaires?|interviews?|interviewed|polls?|polled|focus groups?`,
    String.raw`|self[- ]?report(?:s|ed|ing)?|self[- ]?assess(?:ed|ments?)|self[- ]?declared|feedback forms?`,
    String.raw`|(?:we|is|are|were|was) asked(?! for)|ask(?:s|ing)? (?:the|our|all|each|every|people|staff|users|customers|agents)`,
    String.raw`|opinions?|feels?|perceived|perceptions?|satisfaction scores?|csat|nps|net promoter`,
    String.raw`|show of hands|gut feeling|diar(?:y|ies)|according to (?:staff|users|customers|the team))\b`,
  ].join(''),
  'i',
);

/** Words of a reading that is there whether or not anybody is asked. */
const READS = new RegExp(
  [
    String.raw`\b(?:logs?|logged|time ?stamps?|systems?|databases?|warehouse|registers?|ledgers?|records`,
    String.raw`|counters?|sensors?|telemetry|transactions?|workflow|audits?|audited|events?|tickets?|stopwatch`,
    String.raw`|time study|accounts?|invoices?|crm|erp|meters?|clocked|payroll|chargebacks?|samples? checked)\b`,
  ].join(''),
  'i',
);

/** A survey that runs on a system is a survey all the same. */
const ASKING_TOOL =
  /\b(?:survey|questionnaire|feedback|polling|interview) (?:systems?|tools?|platforms?|databases?|records|logs?|registers?)\b/gi;

const ASKING_FIELDS = [
  { path: ['meter'], text: ({ meter }: Metric) => meter },
  { path: ['dataSource'], text: ({ dataSource }: Metric) => dataSource },
  { path: ['baseline', 'evidence'], text: ({ baseline }: Metric) => baseline.evidence },
] as const;

/**
 * Whether meter, data source or evidence name something that is there whether or not anybody is asked: a log, a register,
 * a count of tickets. English words only, so no is no proof of the opposite.
 */
export const namesReading = (metric: Metric): boolean => {
  const all = ASKING_FIELDS.map(({ text }) => text(metric)).join('\n');
  return READS.test(all.replace(ASKING_TOOL, ''));
};

/**
 * The field that says that people are asked, where nothing says that anything else is read: meter, data source or
 * evidence of the baseline. Null otherwise, which is no proof of the opposite either.
 */
export const askingField = (metric: Metric): readonly string[] | null => {
  if (metric.selfReported) return ['selfReported'];
  const asking = ASKING_FIELDS.find(({ text }) => ASKS.test(text(metric)));
  return asking && !namesReading(metric) ? asking.path : null;
};

const selfReportGaps = (session: Session, metric: Metric): RuleFinding[] => {
  const field = askingField(metric);
  if (!field) return [];
  return [
    {
      severity: 'should',
      stage: 'measure',
      path: metricPath(metric, ...field),
      place: metricLabel(session, metric),
      statement: say`${quoted(metricLabel(session, metric))} rests only on what people say`,
      advice: say`What people report and what happens differ. Pair it with a reading from a system, such as a log or a count of cases.`,
    },
  ];
};

/** C8: asking people is not the only meter. */
export const notSelfReportAlone: Rule = {
  id: 'C8',
  reason: 1,
  title: 'Self-report is not the only meter',
  source: 'Google PAIR guidebook; VA OIG audit of claims automation',
  find: (session) => numberedMetrics(session).flatMap((metric) => selfReportGaps(session, metric)),
};
