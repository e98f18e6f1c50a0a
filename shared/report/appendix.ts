import { say } from '#shared/language/say';
import { openFindings } from '#shared/findings/finding';
import { agendaSection } from './agenda-section.ts';
import { baselineSources } from './baseline-sources.ts';
import { type Draft, facts, fact, paragraph } from './cells.ts';
import { checkSection } from './check-section.ts';
import type { Block } from './content.ts';
import { decisionBlocks, parkingBlocks, quoteBlocks } from './decision-items.ts';
import { acceptedItem, findingItem } from './finding-items.ts';
import { historyOfMetrics } from './metric-history.ts';
import { metricRecords } from './metric-record.ts';
import type { ReportInput } from './report-input.ts';
import { roundsBlocks, roundsTitle } from './rounds-section.ts';
import { nameOr } from './words.ts';

/**
 * The appendices: what the chapters only sum up, in full. One that would be empty is left out, but for those whose
 * emptiness says something: no metric, no decision, nothing open.
 */
export const appendices = (input: ReportInput, digest: string): Draft[] => [
  {
    id: 'metric-records',
    title: say`All metrics in full`,
    start: 'page',
    blocks: metricRecords(input.session),
  },
  ...optional('baselines', say`Where the baselines come from`, baselineSources(input.session, input.today)),
  { id: 'decisions', title: say`Decisions`, start: 'flow', blocks: decisionBlocks(input.session) },
  ...optional('rounds', roundsTitle(input.session), roundsBlocks(input.session)),
  ...optional('parking', say`Parking lot`, parkingBlocks(input.session)),
  ...optional('quotes', say`What was said`, quoteBlocks(input.session)),
  ...optional('history', say`How the targets changed`, historyBlocks(input)),
  { id: 'findings', title: say`Findings not resolved`, start: 'flow', blocks: openBlocks(input) },
  ...optional('accepted', say`Findings accepted with a reason`, acceptedBlocks(input)),
  ...agendaSection(input.session),
  checkSection(input, digest),
];

const optional = (id: string, title: string, blocks: readonly Block[]): readonly Draft[] =>
  blocks.length === 0 ? [] : [{ id, title, start: 'flow', blocks }];

/** Who changed which number of which metric, and when; metrics whose numbers nobody changed are left out. */
const historyBlocks = ({ journal, session }: ReportInput): Block[] => {
  const history = historyOfMetrics(journal, session);
  return session.metrics.flatMap((metric) => {
    const changes = history.get(metric.id) ?? [];
    return changes.length === 0
      ? []
      : [
          facts(
            nameOr(metric, say`A metric without a name`),
            changes.map(({ when, text }) => fact(when, text)),
          ),
        ];
  });
};

const openBlocks = ({ findings }: ReportInput): Block[] => {
  const open = openFindings(findings);
  return open.length === 0
    ? [paragraph('note', say`None: every check that applies is met or accepted with a reason.`)]
    : [{ kind: 'items', items: open.map((finding) => findingItem(finding, { withPlace: true })) }];
};

const acceptedBlocks = ({ findings, session }: ReportInput): Block[] => {
  const accepted = findings.filter((finding) => finding.accepted !== null);
  return accepted.length === 0
    ? []
    : [{ kind: 'items', items: accepted.map((finding) => acceptedItem(finding, session.locale)) }];
};
