import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor, sumMinor } from '#shared/core/money';
import { emptyRisk } from '#shared/plan/risk';
import { planMoney } from '#shared/plan/plan-money';
import { schedulePlan } from '#shared/plan/plan-schedule';
import { fullPlan } from './full-plan.ts';
import { blankFile, blocksOf, cellText, contentOf, fileOf, sampleFile, wordsOf } from './sample-session.ts';

const full = fullPlan();
const content = contentOf(fileOf(full));
const words = wordsOf(content);

const rowsOf = (sectionId: string, title: string): string[][] =>
  blocksOf(content, sectionId, 'table')
    .filter((table) => table.title.startsWith(title))
    .flatMap(({ rows, totals }) => [...rows, ...totals].map((row) => row.map(cellText)));

describe('readiness in the report', () => {
  it('says of every source who owns it, how good it is and how that was measured', () => {
    const [events] = blocksOf(content, 'data-sources', 'facts');
    expect(events?.title).toBe('Case events');
    const said = Object.fromEntries(events?.facts.map(({ term, value }) => [term, value]) ?? []);
    expect(said).toMatchObject({
      Owner: 'Priya Nair, Head of Data',
      Quality: '96.5%: Share of 412 cases with both timestamps',
      'Personal data': 'Personal data, contract',
      'Used in': 'Proof of concept, Pilot',
    });
  });

  it('names what is missing in words', () => {
    const [claims] = blocksOf(content, 'integrations', 'facts');
    expect(claims?.facts.find(({ term }) => term === 'When it fails')).toMatchObject({ missing: true });
    expect(wordsOf(contentOf(blankFile()))).toContain('No data source has been named yet.');
    expect(wordsOf(contentOf(blankFile()))).toContain('No system has been named');
  });
});

describe('the schedule in the report', () => {
  it('prints the days that the schedule gives every task', () => {
    const schedule = schedulePlan(full);
    const row = rowsOf('phase-poc', 'Tasks').find(([name]) => name?.startsWith('Shadow run'));
    expect(row?.[0]).toBe('Shadow run beside clerks\nafter Read five document types + 1 day');
    expect(schedule.tasks.get('poc-t5')?.start).toBe(asDate('2026-12-01'));
    expect(row?.slice(3, 6)).toEqual(['1 Dec 2026', '10 Dec 2026', '8']);
  });

  it('says what is held in reserve and on what that rests', () => {
    expect(words).toContain('Our last two projects ran over by a fifth.');
  });

  it('says which gate moved since the plan that was kept', () => {
    expect(rowsOf('plan', 'What moved')).toEqual([['Gate 2, Pilot', '19 Mar 2027', '26 Mar 2027', '+5']]);
  });
});

describe('the money in the report', () => {
  it('adds up: every year is its phases, contingency among them, and all years are the total', () => {
    const money = planMoney(full);
    const table = rowsOf('money', 'By calendar year');
    // The years stand in two tables; the sums over all of them in the last one.
    const cost = table.filter(([name]) => name === 'Cost').flatMap((row) => row.slice(1));
    const figure = (text: string): number => Number(text.replace(/[^0-9.-]/g, '') || 0) * 100;
    const years = money.years.map((year) => money.cost.get(year) ?? sumMinor([]));
    expect(cost.slice(0, -1).map(figure)).toEqual(years);
    expect(figure(cost.at(-1) ?? '')).toBe(sumMinor(years));
    const parts = table.filter(
      ([name]) => name === 'Contingency' || full.phases.some((p) => p.name === name),
    );
    const last = parts.slice(parts.length / 2);
    expect(last.reduce((sum, row) => sum + figure(row.at(-1) ?? ''), 0)).toBe(sumMinor(years));
  });

  it('states the rate with the net present value, and who pays', () => {
    const facts = blocksOf(content, 'money', 'columns')[0];
    expect(facts?.right.facts.find(({ term }) => term === 'Discount rate')?.value).toBe('8% a year');
    expect(facts?.left.facts.find(({ term }) => term === 'No payer yet')?.value).toBe('210,000 EUR');
    expect(facts?.left.facts.find(({ term }) => term === 'Contingency')?.value).toBe('61,100 EUR');
  });
});

describe('risks in the report', () => {
  it('tell cause, event, effect, how likely, what it would cost, and who answers', () => {
    const [items] = blocksOf(content, 'risks', 'items');
    expect(items?.items[0]).toMatchObject({ statement: 'Scans stay unreadable', place: 'Proof of concept' });
    expect(items?.items[0]?.notes).toEqual([
      'Because: The post room scans at 150 dpi.',
      'Leads to: Every tenth case is typed as today.',
      '20% to 40% likely, would cost 10,000 EUR to 25,000 EUR',
      'Reduce: Scan at 300 dpi from November on.',
      'Maria Koch answers for it, looked at by 30 November 2026',
    ]);
  });
});

describe('several risks in the report', () => {
  it('stand by their exposure, the largest first, after what has occurred; closed ones are left out', () => {
    const named = (
      event: string,
      probabilityHigh: number,
      state: 'open' | 'occurred' | 'closed' = 'open',
    ) => ({
      ...emptyRisk(asId(event), event),
      probabilityLow: probabilityHigh,
      probabilityHigh,
      impactLow: asMinor(100),
      impactHigh: asMinor(100),
      state,
    });
    const risks = [
      named('small', 10),
      named('over', 90, 'closed'),
      named('large', 80),
      named('there', 5, 'occurred'),
    ];
    const [items] = blocksOf(contentOf(fileOf({ ...full, risks })), 'risks', 'items');
    expect(items?.items.map(({ statement }) => statement)).toEqual(['there', 'large', 'small']);
  });
});

describe('a gate review in the report', () => {
  it('has its own chapter, and names what it carries on by the digest', () => {
    expect(content.chapters.map(({ number, title }) => `${number} ${title}`)).toContain('5 Review');
    expect(content.cover.label).toBe('Gate review');
    expect(words).toContain('9C41 9C41 9C41');
  });

  it('judges each criterion with what was measured', () => {
    const [items] = blocksOf(content, 'review', 'items');
    expect(items?.items.map(({ status }) => status)).toEqual(['Met', 'Not yet decidable']);
    expect(items?.items[0]?.notes[0]).toBe(
      'Measured: 3.1\u00a0days (90% interval 2.8 to 3.5), 412 cases, 7 Dec 2026 to 16 Dec 2026.',
    );
  });

  it('prints the agreed thresholds’ digest and moment', () => {
    const digest = full.phases[0]?.gate.agreed?.digest.slice('sha256:'.length).toUpperCase() ?? '';
    expect(words.replaceAll(' ', '')).toContain(digest);
    expect(words).toContain('15 October 2026, 15:04 UTC');
  });

  it('is not part of a workshop that plans', () => {
    const titles = contentOf(sampleFile('claims-intake')).chapters.map(({ title }) => title);
    expect(titles).not.toContain('Review');
  });
});
