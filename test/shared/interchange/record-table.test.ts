import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { fromUtf8 } from '#shared/core/bytes';
import { exportFileName, makeExport } from '#shared/interchange/exports';
import { emptyAction } from '#shared/session/captured';
import type { Session } from '#shared/session/session';
import { fileOf, MAKING, sampleFile } from '../report/sample-session.ts';

const claims = sampleFile('claims-intake');

const rowsOf = (session: Session): readonly Record<string, string>[] => {
  const bytes = makeExport('record-csv', { file: fileOf(session), created: MAKING.created });
  return Papa.parse<Record<string, string>>(fromUtf8(bytes).replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
};

it('holds every decision, action, quote and parked thought with who, when and where', () => {
  const rows = rowsOf(claims.session);
  const { decisions, actions, quotes, parkingLot } = claims.session;
  expect(rows.map(({ Id }) => Id)).toEqual(
    [...decisions, ...actions, ...quotes, ...parkingLot].map(({ id }) => id),
  );
  expect(rows.find(({ Id }) => Id === 'a-council')).toEqual({
    Id: 'a-council',
    Kind: 'action',
    Text: 'Ask the works council what it wants to see before the pilot begins',
    Person: 'Dr. Jonas Weidt',
    Date: '2027-01-29',
    State: 'open',
    Stage: 'path',
    'Carried on': '',
    Reason: '',
    Alternatives: '',
  });
  expect(rows.find(({ Id }) => Id === 'd-poc')).toMatchObject({
    Kind: 'decision',
    Date: '2026-10-15',
    State: 'decided',
    Alternatives: 'Wait for the new claims system in 2028.',
  });
  expect(rows.find(({ Id }) => Id === 'u-lindner')).toMatchObject({ Kind: 'quote', Person: 'Anke Lindner' });
  expect(rows.find(({ Id }) => Id === 'k-scans')).toMatchObject({ Kind: 'parked thought', State: 'settled' });
});

it('guards what a spreadsheet would run, and marks what was carried on', () => {
  const action = { ...emptyAction(asId('a'), 'frame', '=1+1'), due: asDate('2026-12-01'), isCarried: true };
  expect(rowsOf({ ...claims.session, actions: [action] }).find(({ Id }) => Id === 'a')).toMatchObject({
    Text: "'=1+1",
    'Carried on': 'yes',
  });
});

it('is named after the session', () => {
  expect(exportFileName('record-csv', 'Claims intake')).toBe('Claims intake, record.csv');
});
