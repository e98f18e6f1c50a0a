import { describe, expect, it } from 'vitest';
import { suggestedSources, suggestedSystems, systemIn } from '#shared/readiness/suggest';

const metrics = [
  'Claims system, table of case events',
  'Claims system, correction marks',
  'Time study of two weeks; case count of the claims system',
  'claims system – table of  case events',
  '',
  'Complaint register',
].map((dataSource) => ({ dataSource }));

describe('the system that a text names', () => {
  it.each([
    ['Claims system, table of case events', 'Claims system'],
    ['case count of the claims system', 'Claims system'],
    ['Complaint register', 'Complaint register'],
    ['Monthly export from SAP', 'SAP'],
    ['Call log in the ticket-tracker (weekly)', 'Ticket-tracker'],
    ['Time study of two weeks', ''],
    ['Happiness of clerks', ''],
    ['', ''],
  ])('in “%s” is “%s”', (text, system) => {
    expect(systemIn(text)).toBe(system);
  });
});

describe('the sources that the metrics name', () => {
  it('are listed once each, in their order, with their system', () => {
    expect(suggestedSources(metrics, [])).toEqual([
      { name: 'Claims system, table of case events', system: 'Claims system' },
      { name: 'Claims system, correction marks', system: 'Claims system' },
      { name: 'Time study of two weeks', system: '' },
      { name: 'Case count of the claims system', system: 'Claims system' },
      { name: 'Complaint register', system: 'Complaint register' },
    ]);
  });

  it('leave out what is listed, whether by its whole name or by system and name', () => {
    const listed = [
      { name: 'TABLE of case events', system: 'Claims system' },
      { name: 'Complaint  register', system: '' },
      { name: 'time study of two weeks', system: 'x' },
    ];
    expect(suggestedSources(metrics, listed).map(({ name }) => name)).toEqual([
      'Claims system, correction marks',
      'Case count of the claims system',
    ]);
  });

  it('are none once all were taken', () => {
    expect(suggestedSources(metrics, suggestedSources(metrics, []))).toEqual([]);
  });
});

describe('the systems without an integration', () => {
  it('are those of the sources first, then those that the metrics name', () => {
    expect(suggestedSystems([{ name: 'Scans', system: 'Post room archive' }], metrics, [])).toEqual([
      'Post room archive',
      'Claims system',
      'Complaint register',
    ]);
  });

  it('leave out what is listed', () => {
    expect(
      suggestedSystems([], metrics, [{ system: 'CLAIMS SYSTEM' }, { system: 'complaint register ' }]),
    ).toEqual([]);
  });
});
