import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { type DataSource, emptyDataSource } from '#shared/readiness/data-source';
import { readinessGaps } from '#shared/readiness/gaps';
import { emptyIntegration, type Integration } from '#shared/readiness/integration';
import { gapOf, keysOf, readySession, readySource, withIntegration, withSource } from './scene.ts';

it('finds nothing where everything is said', () => {
  expect(readinessGaps(readySession())).toEqual([]);
});

describe('a gap of a data source', () => {
  it.each<[string, Partial<DataSource>, string[]]>([
    ['no day of access', { accessDate: '' }, ['dataSource/d1/access']],
    ['no quality figure', { quality: null }, ['dataSource/d1/quality']],
    ['a figure that nobody explains', { qualityMethod: ' ' }, ['dataSource/d1/quality']],
    ['a quality of zero, explained', { quality: 0 }, []],
    ['no word on personal data', { personalData: '' }, ['dataSource/d1/basis']],
    ['personal data without a basis', { lawfulBasis: '' }, ['dataSource/d1/basis']],
    [
      'special categories without a basis',
      { personalData: 'special', lawfulBasis: '' },
      ['dataSource/d1/basis'],
    ],
    ['no personal data and no basis', { personalData: 'none', lawfulBasis: '' }, []],
    ['a curated sample', { sample: 'curated' }, ['dataSource/d1/production']],
    ['a sample of an unknown kind', { sample: '' }, ['dataSource/d1/production']],
  ])('shows with %s, and only that one', (_, changes, expected) => {
    expect(keysOf(withSource(changes))).toEqual(expected);
  });

  it('points to the field that closes it', () => {
    const session = { ...readySession(), dataSources: [emptyDataSource(asId('d1'), 'Scans')] };
    expect(readinessGaps(session).map(({ key, path }) => [key, path])).toEqual([
      ['dataSource/d1/access', 'dataSources/d1/accessDate'],
      ['dataSource/d1/basis', 'dataSources/d1/personalData'],
      ['dataSource/d1/quality', 'dataSources/d1/quality'],
      ['dataSource/d1/production', 'dataSources/d1/sample'],
    ]);
    expect(gapOf(withSource({ qualityMethod: '' }), 'dataSource/d1/quality').path).toBe(
      'dataSources/d1/qualityMethod',
    );
    expect(gapOf(withSource({ lawfulBasis: '' }), 'dataSource/d1/basis').path).toBe(
      'dataSources/d1/lawfulBasis',
    );
  });

  it('lets a curated sample be where the pilot has production data of its own', () => {
    const curated: Partial<DataSource> = { sample: 'curated', usedIn: ['poc'] };
    const alone = withSource(curated);
    expect(keysOf(alone)).toEqual(['dataSource/d1/production']);
    const covered = { ...alone, dataSources: [...alone.dataSources, readySource('d2')] };
    expect(keysOf(covered)).toEqual([]);
    const unused: DataSource = { ...readySource('d2'), usedIn: ['production'] };
    expect(keysOf({ ...alone, dataSources: [...alone.dataSources, unused] })).toEqual([
      'dataSource/d1/production',
    ]);
    const inPilot = withSource({ sample: 'curated', usedIn: ['poc', 'pilot'] });
    expect(keysOf({ ...inPilot, dataSources: [...inPilot.dataSources, readySource('d2')] })).toEqual([
      'dataSource/d1/production',
    ]);
  });
});

describe('a gap of an integration', () => {
  it.each<[string, Partial<Integration>, string[]]>([
    ['no interface', { interface: '' }, ['integration/i1/interface']],
    ['no environment', { environment: ' ' }, ['integration/i1/environment']],
    ['no authentication', { authentication: '' }, ['integration/i1/authentication']],
    ['no trial', { tried: 'none' }, ['integration/i1/real']],
    ['only a mock', { tried: 'mocked' }, ['integration/i1/real']],
    ['nothing said of a trial', { tried: '' }, ['integration/i1/real']],
    ['no error recovery', { errorRecovery: '\n' }, ['integration/i1/recovery']],
    ['no cost and no date, which only a finding asks for', { cost: null, date: '' }, []],
  ])('shows with %s, and only that one', (_, changes, expected) => {
    expect(keysOf(withIntegration(changes))).toEqual(expected);
  });

  it('says of a mock that it is one', () => {
    expect(gapOf(withIntegration({ tried: 'mocked' }), 'integration/i1/real').statement).toBe(
      'Only a mock has answered; the real interface has not.',
    );
  });

  it('points to the field that closes it', () => {
    const session = { ...readySession(), integrations: [emptyIntegration(asId('i1'))] };
    expect(readinessGaps(session).map(({ path }) => path)).toEqual([
      'integrations/i1/interface',
      'integrations/i1/environment',
      'integrations/i1/authentication',
      'integrations/i1/tried',
      'integrations/i1/errorRecovery',
    ]);
  });
});

describe('a gap of the team', () => {
  it('shows for each of the four groups that has nobody', () => {
    expect(keysOf({ ...readySession(), participants: [], dataSources: [], integrations: [] })).toEqual([
      'team/sponsor',
      'team/operations',
      'team/technical',
      'team/end-user',
    ]);
  });

  it('stays while the person has no name', () => {
    const session = readySession();
    const participants = session.participants.map((person) =>
      person.role === 'end-user' ? { ...person, name: ' ' } : person,
    );
    expect(keysOf({ ...session, participants })).toEqual(['team/end-user']);
  });
});
