import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { type DataSource, emptyDataSource } from '#shared/readiness/data-source';
import { emptyIntegration, type Integration } from '#shared/readiness/integration';
import type { Session } from '#shared/session/session';
import { found, id, mend, statements, wholeSession, withPhase } from './scene.ts';

/** The first data source with some fields changed. */
const withSource = (changes: Partial<DataSource>, session = wholeSession()): Session => {
  const [first, ...rest] = session.dataSources;
  return { ...session, dataSources: [{ ...first!, ...changes }, ...rest] };
};

/** The first system with some fields changed; `only` leaves the others out. */
const withSystem = (changes: Partial<Integration>, only = false): Session => {
  const [first, ...rest] = wholeSession().integrations;
  return { ...wholeSession(), integrations: [{ ...first!, ...changes }, ...(only ? [] : rest)] };
};

it.each(['R4', 'R5', 'R6', 'R7'] as const)('%s has nothing to say of the whole plan', (rule) => {
  expect(found(rule, wholeSession())).toEqual([]);
});

describe('R4: data sources', () => {
  it.each<[Partial<DataSource>, string, string, string]>([
    [{ owner: '' }, 'must', 'owner', 'no owner'],
    [{ accessDate: '' }, 'must', 'accessDate', 'no access date'],
    [{ quality: null }, 'should', 'quality', 'no quality figure'],
    [{ qualityMethod: ' ' }, 'should', 'qualityMethod', 'no word on how its quality was measured'],
    [{ personalData: '' }, 'should', 'personalData', 'no word on personal data'],
    [{ lawfulBasis: '' }, 'must', 'lawfulBasis', 'no lawful basis for its personal data'],
    [
      { personalData: 'special', lawfulBasis: '' },
      'must',
      'lawfulBasis',
      'no lawful basis for its personal data',
    ],
    [
      { owner: '', accessDate: '', quality: null, qualityMethod: '' },
      'must',
      'owner',
      'no owner, no access date and no quality figure',
    ],
    [{ owner: '', usedIn: ['production'] }, 'should', 'owner', 'no owner'],
  ])('misses %o', (changes, severity, field, words) => {
    expect(found('R4', withSource(changes))).toMatchObject([
      {
        severity,
        stage: 'readiness',
        path: `dataSources/ds-events/${field}`,
        place: 'Case events',
        statement: `“Case events” has ${words}`,
      },
    ]);
  });

  it('asks for no lawful basis where there is no personal data', () => {
    expect(found('R4', withSource({ personalData: 'none', lawfulBasis: '' }))).toEqual([]);
  });

  it('names a source that has no name yet', () => {
    expect(statements('R4', withSource({ name: '', system: '' }))).toEqual(['A data source has no name']);
  });

  it('notices access after the first phase that uses the source has begun', () => {
    const late = { accessDate: asDate('2026-11-03') };
    expect(found('R4', withSource(late))).toMatchObject([
      {
        severity: 'should',
        path: 'dataSources/ds-events/accessDate',
        part: 'late',
        statement:
          '“Case events” can be read from 3 November 2026, Proof of concept starts on 2 November 2026',
      },
    ]);
    expect(found('R4', withSource({ accessDate: asDate('2026-11-02') }))).toEqual([]);
    expect(found('R4', withSource({ ...late, usedIn: ['pilot'] }))).toEqual([]);
    expect(found('R4', withSource({ ...late, usedIn: [] }))).toEqual([]);
  });

  it('lists what the metrics are read from where no source is described', () => {
    const session = { ...wholeSession(), dataSources: [] };
    const [finding, ...more] = found('R4', session);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'must',
      stage: 'readiness',
      path: 'dataSources',
      statement:
        'The metrics are read from “Claims system, table of case events”, and no data source is described',
    });
    const names = mend(session, 'R4', finding).dataSources.map(({ name }) => name);
    expect(names).toContain('Claims system, table of case events');
    expect(names).toContain('Complaint register');
  });

  it('says that nobody said where the data comes from, and adds a source', () => {
    const session = wholeSession();
    const metrics = session.metrics.map((metric) => ({ ...metric, dataSource: '' }));
    const silent = { ...session, metrics, dataSources: [] };
    const [finding] = found('R4', silent);
    expect(finding?.statement).toBe('Nobody said where the data comes from');
    expect(mend(silent, 'R4', finding).dataSources).toHaveLength(1);
  });

  it('waits for metrics and phases before it asks for sources', () => {
    const bare = { ...wholeSession(), dataSources: [], integrations: [] };
    expect([...found('R4', { ...bare, metrics: [] }), ...found('R6', { ...bare, metrics: [] })]).toEqual([]);
    expect([...found('R4', { ...bare, phases: [] }), ...found('R6', { ...bare, phases: [] })]).toEqual([]);
  });
});

describe('R5: the data of the pilot', () => {
  const curated = withSource({ sample: 'curated', usedIn: ['poc'] });

  it('objects to a curated proof of concept before a pilot on unnamed data, and names it', () => {
    const [finding, ...more] = found('R5', { ...curated, dataSources: curated.dataSources.slice(0, 1) });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'must',
      stage: 'readiness',
      path: 'dataSources',
      statement:
        'The proof of concept works on the curated “Case events”, and nobody named the data of the pilot',
    });
    const mended = mend({ ...curated, dataSources: curated.dataSources.slice(0, 1) }, 'R5', finding);
    expect(mended.dataSources.at(-1)).toMatchObject({
      name: 'Case events, in production',
      system: 'Claims system',
      sample: 'production',
      usedIn: ['pilot'],
    });
  });

  it('takes a production source into the pilot where there is one', () => {
    const [first, second] = curated.dataSources;
    const session = { ...curated, dataSources: [first!, { ...second!, usedIn: ['production' as const] }] };
    const [finding] = found('R5', session);
    expect(finding?.fix?.label).toBe('Use “Complaint register” in the pilot');
    expect(mend(session, 'R5', finding).dataSources[1]?.usedIn).toEqual(['production', 'pilot']);
  });

  it('is content with a curated sample once the pilot has production data', () => {
    expect(found('R5', curated)).toEqual([]);
  });

  it('asks what a source is and where it is used', () => {
    expect(found('R5', withSource({ sample: '', usedIn: [] }))).toMatchObject([
      {
        severity: 'should',
        path: 'dataSources/ds-events/usedIn',
        statement:
          'Nobody said of “Case events” in which phases it is used, and whether it is a curated sample or production data',
      },
    ]);
    expect(found('R5', withSource({ sample: '' }))).toMatchObject([{ path: 'dataSources/ds-events/sample' }]);
  });

  it('asks it of a source that has no name yet', () => {
    const session = { ...wholeSession(), dataSources: [emptyDataSource(id('new'))] };
    expect(statements('R5', session)[0]).toMatch(/^Nobody said of a data source in which phases/);
  });
});

describe('R6: systems', () => {
  it.each<[Partial<Integration>, string, string, string]>([
    [{ owner: '' }, 'must', 'owner', 'no owner'],
    [{ environment: '' }, 'should', 'environment', 'no test environment'],
    [{ date: '' }, 'must', 'date', 'no date'],
    [{ cost: null }, 'should', 'cost', 'no cost'],
    [{ environment: '', cost: null }, 'should', 'environment', 'no test environment and no cost'],
  ])('misses %o', (changes, severity, field, words) => {
    expect(found('R6', withSystem(changes))).toMatchObject([
      {
        severity,
        stage: 'readiness',
        path: `integrations/i-claims/${field}`,
        statement: `“Claims system” has ${words}`,
      },
    ]);
  });

  it('lists the systems of the data sources where none is named', () => {
    const session = { ...wholeSession(), integrations: [] };
    const [finding] = found('R6', session);
    expect(finding).toMatchObject({
      severity: 'must',
      path: 'integrations',
      statement: 'Nobody said what it connects to',
    });
    expect(mend(session, 'R6', finding).integrations.map(({ system }) => system)).toContain('Claims system');
  });

  it('adds a system without a name where no source names one, and asks for the rest', () => {
    const session = wholeSession();
    const metrics = session.metrics.map((metric) => ({ ...metric, dataSource: '' }));
    const bare = { ...session, metrics, dataSources: [], integrations: [] };
    const mended = mend(bare, 'R6', found('R6', bare)[0]);
    expect(statements('R6', mended)).toEqual([
      'A system to connect to has no name, no owner, no test environment, no date and no cost',
    ]);
  });
});

describe('R7: systems before the pilot gate', () => {
  const late = { tried: 'none', date: asDate('2027-03-27') } as const;

  it('objects to a plan in which no system answers before the gate', () => {
    expect(found('R7', withSystem(late, true))).toMatchObject([
      {
        severity: 'must',
        stage: 'readiness',
        path: 'integrations/i-claims/date',
        part: 'none',
        statement: 'No system is connected before the gate of Pilot',
      },
    ]);
    expect(found('R7', withSystem({ ...late, date: asDate('2027-03-26') }, true))).toEqual([]);
  });

  it('names one system that comes too late', () => {
    expect(found('R7', withSystem(late))).toMatchObject([
      {
        severity: 'should',
        path: 'integrations/i-claims/date',
        part: 'late',
        statement: '“Claims system” is connected on 27 March 2027, after the gate of Pilot',
      },
    ]);
  });

  it('does not mind a late day of a system that has answered already', () => {
    expect(found('R7', withSystem({ ...late, tried: 'real' }, true))).toEqual([]);
  });

  it('measures by the gate of the plan, where nobody typed one', () => {
    const session = withPhase('pilot', ({ gate }) => ({ gate: { ...gate, date: '' } }), withSystem(late));
    expect(statements('R7', session)).toHaveLength(1);
    const slow = withPhase(
      'pilot',
      ({ tasks }) => ({ tasks: tasks.map((task) => ({ ...task, end: asDate('2027-04-02') })) }),
      session,
    );
    expect(found('R7', slow)).toEqual([]);
  });

  it('tells of a mock that is due to become real', () => {
    expect(found('R7', withSystem({ tried: 'mocked', date: asDate('2026-11-30') }))).toMatchObject([
      { severity: 'know', part: 'mocked', statement: 'Only a mock of “Claims system” has answered so far' },
    ]);
  });

  it('notices a day that has passed without an answer, and insists once the gate is there', () => {
    const session = withSystem({ tried: 'mocked', date: asDate('2026-10-14') });
    expect(found('R7', session)).toMatchObject([
      {
        severity: 'should',
        path: 'integrations/i-claims/tried',
        statement: '“Claims system” was to be connected by 14 October 2026, and only a mock has answered',
      },
    ]);
    expect(found('R7', session, asDate('2027-03-26'))[0]?.severity).toBe('must');
    expect(statements('R7', withSystem({ tried: '', date: asDate('2026-10-14') }))[0]).toMatch(
      /it has not answered yet$/,
    );
  });

  it('leaves a system without a day to R6', () => {
    const session = { ...wholeSession(), integrations: [emptyIntegration(id('new'), 'Archive')] };
    expect(found('R7', session)).toEqual([]);
    expect(statements('R6', session)).toHaveLength(1);
  });
});
