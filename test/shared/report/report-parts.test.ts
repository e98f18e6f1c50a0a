import { describe, expect, it } from 'vitest';
import { formatAligned } from '#shared/core/numbers';
import { drawReport } from '#shared/pdf/draw-report';
import type { Block, ReportContent, ReportSection } from '#shared/report/content';
import type { Session } from '#shared/session/session';
import { bundledFonts } from '../pdf/support/bundled-fonts.ts';
import {
  changedSinceSigned,
  fiveMetrics,
  gateReview,
  hostile,
  LONG_WORD,
  oneMetric,
  REPORT_SESSIONS,
  signedInRoom,
  sixtyMetrics,
} from './report-sessions.ts';
import { blankFile, blocksOf, cellText, contentOf, fileOf, wordsOf } from './sample-session.ts';

const reportOf = (session: Session): ReportContent => contentOf(fileOf(session));
const sectionsOf = ({ summary, chapters }: ReportContent): ReportSection[] => [
  summary,
  ...chapters.flatMap(({ sections }) => sections),
];
const everyBlock = (content: ReportContent): Block[] =>
  sectionsOf(content).flatMap(({ blocks }) =>
    blocks.flatMap((block): Block[] => (block.kind === 'columns' ? [block.left, block.right] : [block])),
  );

describe.each(Object.entries(REPORT_SESSIONS))('the report of a session: %s', (_, make) => {
  const content = reportOf(make());

  it('gives every section an id of its own', () => {
    const ids = sectionsOf(content).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no block without words', () => {
    for (const { title, blocks } of sectionsOf(content)) {
      expect(title.trim()).not.toBe('');
      expect(blocks.length).toBeGreaterThan(0);
    }
    for (const block of everyBlock(content)) {
      switch (block.kind) {
        case 'text':
        case 'subhead':
          expect(block.text.trim()).not.toBe('');
          break;
        case 'scene':
          expect(block.alt.trim()).toMatch(/\.$/);
          expect(block.scene.nodes.length).toBeGreaterThan(0);
          break;
        case 'table':
          expect(block.rows.length).toBeGreaterThan(0);
          for (const row of [...block.rows, ...block.totals]) expect(row).toHaveLength(block.columns.length);
          break;
        case 'facts':
          expect(block.title.trim()).not.toBe('');
          expect(block.facts.length).toBeGreaterThan(0);
          for (const { term, value } of block.facts) expect(`${term.trim()}|${value.trim()}`).toMatch(/.\|./);
          break;
        case 'items':
          for (const { statement } of block.items) expect(statement.trim()).not.toBe('');
          break;
        case 'numbers':
          expect(block.numbers.length).toBeGreaterThan(0);
          break;
        case 'marks':
          expect(block.marks.length).toBeGreaterThan(0);
          break;
        default:
      }
    }
  });

  it('prints nothing that is no word', () => {
    expect(wordsOf(content)).not.toMatch(/\bundefined\b|\bNaN\b|\bnull\b|\[object|Infinity/);
  });
});

describe('the summary', () => {
  it('names the goal before and after, and the numbers that decide with unit, day and owner', () => {
    const [quote, lead] = blocksOf(reportOf(oneMetric()), 'summary', 'text');
    expect(quote?.text).toBe('“Use AI to improve operations”');
    expect(lead?.text).toBe('Reduce intake processing time from five days to one day.');
    const [block] = blocksOf(reportOf(oneMetric()), 'summary', 'numbers');
    expect(block?.numbers).toEqual([
      {
        name: 'Intake processing time',
        from: { label: 'Baseline, measured', figure: '5.2' },
        to: { label: 'Plan', figure: '1.0', unit: 'days' },
        notes: ['by 30 June 2027', 'Maria Koch answers for it'],
      },
    ]);
  });

  it('shows three primary metrics of sixty and says where the others are', () => {
    const content = reportOf(sixtyMetrics());
    const [block] = blocksOf(content, 'summary', 'numbers');
    const primary = sixtyMetrics().metrics.filter(({ role }) => role === 'primary');
    expect(block?.numbers.map(({ name }) => name)).toEqual(primary.slice(0, 3).map(({ name }) => name));
    expect(wordsOf(content)).toContain('And 57 more metrics in chapter Measure.');
    expect(wordsOf(reportOf(oneMetric()))).not.toContain('more metric');
  });

  it('has one line for each phase, and the sums of the budget', () => {
    const [plan] = blocksOf(reportOf(fiveMetrics()), 'summary', 'table');
    expect(plan?.rows.map((row) => row.map(cellText))).toEqual([
      ['Proof of concept', '2 Nov 2026', '18 Dec 2026', '18 Dec 2026', '48,000'],
      ['Pilot', '11 Jan 2027', '26 Mar 2027', '26 Mar 2027', '95,000'],
      ['Production', '5 Apr 2027', '30 Jun 2027', '30 Jun 2027', '210,000'],
      ['Operate', '1 Jul 2027', '31 Dec 2027', '15 Dec 2027', '60,000'],
    ]);
    expect(plan?.totals.map((row) => row.map(cellText).filter((text) => text !== ''))).toEqual([
      ['To production', '353,000'],
      ['Then, a year', '60,000'],
    ]);
  });

  it('names what is still open, who has not signed, and the lowest of the five reasons', () => {
    const open = (session: Session): Record<string, string> =>
      Object.fromEntries(
        blocksOf(reportOf(session), 'summary', 'facts').flatMap(({ facts }) =>
          facts.map(({ term, value }) => [term, value]),
        ),
      );
    expect(open(fiveMetrics())).toMatchObject({
      'To be decided': 'Name who pays 60,000 EUR a year from July 2027',
      'Not signed yet': 'Dr. Jonas Weidt, Maria Koch, Elif Aydin and Sam Berger',
    });
    expect(open(signedInRoom())['Not signed yet']).toBe('Elif Aydin and Sam Berger');
    const [score] = blocksOf(reportOf(fiveMetrics()), 'summary', 'figure');
    expect(score).toMatchObject({ figure: '1', unit: 'of 4' });
    expect(score?.text).toContain('1 The problem is defined in numbers');
  });

  it('names what was never said', () => {
    const words = wordsOf(contentOf(blankFile()));
    expect(words).toContain('The goal has not been said yet.');
    expect(words).toContain('What is meant by it has not been said yet.');
  });

  it.each([
    ['one metric', 'a4', oneMetric],
    ['sixty metrics', 'letter', sixtyMetrics],
    ['hostile', 'a4', hostile],
    ['hostile', 'letter', hostile],
    ['signed', 'letter', () => signedInRoom()],
  ] as const)('fits one page: %s on %s', (_, paper, make) => {
    const session = { ...make(), look: { ...make().look, paper } };
    const content = reportOf(session);
    const pages = (blocks: readonly Block[]): number => {
      const chapters = content.chapters.filter(({ title }) => title === 'Commit');
      const drawn = drawReport(
        { ...content, chapters, summary: { ...content.summary, blocks } },
        bundledFonts(),
      );
      if (!drawn.ok) throw new Error(drawn.error.message);
      return drawn.value.pages;
    };
    const one: Block = { kind: 'text', voice: 'note', text: 'A line.' };
    expect(pages(content.summary.blocks)).toBe(pages([one]));
  });
});

describe('the appendices', () => {
  it('tell every field of every metric that was said', () => {
    const metric = fiveMetrics().metrics[0];
    if (!metric) throw new Error('there is a metric');
    const said = {
      ...metric,
      entity: 'Claims file',
      attribute: 'Age',
      formula: 'end less start',
      inclusions: 'All motor claims',
      exclusions: 'Test files',
      meter: 'Two timestamps',
      rationale: 'Brokers leave',
      stakeholders: 'Brokers',
      businessChanges: 'Scan at once',
      assumptions: 'Mail is half',
      risks: 'Scans fail',
    };
    const words = JSON.stringify(
      blocksOf(reportOf({ ...fiveMetrics(), metrics: [said] }), 'metric-records', 'facts'),
    );
    const { locale } = fiveMetrics();
    const { baseline, must, plan, wish } = said;
    const figures = [baseline.value, baseline.low, baseline.high, must.value, plan.value, wish.value];
    for (const text of [
      ...formatAligned(
        figures.filter((value) => value !== null),
        locale,
      ),
      ...[said.scale, said.entity, said.attribute, said.formula, said.inclusions, said.exclusions],
      ...[said.meter, said.dataSource, said.rationale, said.stakeholders, said.businessChanges],
      ...[said.assumptions, said.risks, baseline.evidence, '412 cases', 'Maria Koch'],
    ]) {
      expect(words).toContain(text);
    }
  });

  it('trace every baseline to its source in one table', () => {
    const session = fiveMetrics();
    const [table] = blocksOf(reportOf(session), 'baselines', 'table');
    expect(table?.rows).toHaveLength(
      session.metrics.filter(({ baseline }) => baseline.value !== null).length,
    );
    expect(table?.rows[0]?.map(cellText).slice(0, 2)).toEqual(['Intake processing time', '5.2 days']);
  });

  it('stand once each: what the appendix tells is not told again in a chapter', () => {
    const content = reportOf(gateReview());
    const told = (statement: string): number => wordsOf(content).split(statement).length - 1;
    for (const { reason } of gateReview().decisions.filter((decision) => decision.reason !== '')) {
      expect(told(reason)).toBe(1);
    }
    for (const { text } of gateReview().parkingLot) expect(told(text)).toBe(1);
  });
});

describe('the sign-off', () => {
  it('shows each signature with its mark, what the person signed as, and when', () => {
    const content = reportOf(signedInRoom());
    const [block] = blocksOf(content, 'sign-off', 'marks');
    expect(block?.title).toBe('Signed in the room, revision 1');
    expect(block?.marks.map(({ mark, name, capacity, when }) => [mark.kind, name, capacity, when])).toEqual([
      ['drawn', 'Dr. Jonas Weidt', 'Sponsor, Aldersee Insurance', '15 October 2026, 08:00 UTC'],
      [
        'typed',
        'Maria Koch',
        'Accountable for the metrics, Aldersee Insurance',
        '15 October 2026, 08:00 UTC',
      ],
    ]);
    expect(content.cover.signed).toBe(
      'Revision 1, signed in the room by Dr. Jonas Weidt and Maria Koch on 15 October 2026.',
    );
    expect(content.cover.strip[3]).toMatchObject({
      label: 'Signed',
      figure: '2',
      unit: 'of 4',
      note: 'Elif Aydin and Sam Berger to follow',
    });
  });

  it('prints the digest of what was signed, and who has not signed yet', () => {
    const session = signedInRoom();
    const content = reportOf(session);
    const [digest] = blocksOf(content, 'sign-off', 'code');
    expect(`sha256:${digest?.text.replaceAll(' ', '').toLowerCase()}`).toBe(
      session.signOff.revisions[0]?.digest,
    );
    const [missing] = blocksOf(content, 'sign-off', 'table');
    expect(missing?.title).toBe('Who has not signed yet');
    expect(missing?.rows.map((row) => cellText(row[0]))).toEqual(['Elif Aydin', 'Sam Berger']);
  });

  it('says what changed since it was signed, was and is', () => {
    const content = reportOf(changedSinceSigned());
    const [changes] = blocksOf(content, 'changes-since-signed', 'table');
    expect(changes?.rows.map((row) => row.map(cellText))).toEqual([
      ['Metric Intake processing time', 'plan', '1.0', '1.5 days'],
      [expect.stringMatching(/^Phase Proof of concept, budget line /), 'amount', '38,000 EUR', '50,000 EUR'],
      ['Phase Proof of concept, the gate', 'day', '18 Dec 2026', '1 Jan 2027'],
      ['Decision “The pilot begins two weeks later.”', 'added', '', ''],
    ]);
    expect(content.cover.signed).toMatch(/^Changed since revision 1, which was signed in the room by /);
    expect(blocksOf(content, 'sign-off', 'table')[0]?.rows).toHaveLength(4);
  });

  it('has neither marks nor changes while nobody has signed', () => {
    const content = reportOf(fiveMetrics());
    expect(blocksOf(content, 'sign-off', 'marks')).toEqual([]);
    expect(sectionsOf(content).map(({ id }) => id)).not.toContain('changes-since-signed');
    expect(content.cover.signed).toBe('');
  });
});

describe('the look', () => {
  it('goes into the content as the session has it', () => {
    const { look } = hostile();
    expect(reportOf(hostile()).look).toEqual(look);
    expect(look.confidentiality).toContain(LONG_WORD);
  });
});
