import { describe, expect, it } from 'vitest';
import { asId, type Id } from '#shared/core/ids';
import { NO_FILTER, rowsOf, type View } from '../../../../renderer/features/library/library-view.ts';
import { type SessionSummary, summaryOf } from '../../../../renderer/storage/summary.ts';
import { at, blankFile, MOMENT } from '../../storage/sessions.ts';

type Said = Partial<Pick<SessionSummary, 'title' | 'client' | 'date' | 'pinnedAt' | 'archivedAt' | 'lowest'>>;

/** A row that was changed so many seconds after the clock of the test began. */
const row = (id: string, changed: number, said: Said = {}): SessionSummary => {
  const known = { updatedAt: at(changed), deletedAt: null, pinnedAt: null, archivedAt: null };
  return { ...summaryOf(blankFile(id, id).session, known, MOMENT.today), ...said };
};

const PLAIN: View = { show: 'current', filter: NO_FILTER, sort: 'changed', found: null };

const ids = (rows: readonly SessionSummary[], view: Partial<View> = {}): readonly Id[] =>
  rowsOf(rows, [], { ...PLAIN, ...view }, 'en').map(({ id }) => id);

const foundAs = (scores: Readonly<Record<string, number>>): View['found'] => ({
  scoreOf: (id) => scores[id] ?? 0,
});

describe('the rows of the library', () => {
  it('stand by their last change, pinned ones first, whatever order they come in', () => {
    const rows = [row('old', 1), row('new', 3), row('pinned', 0, { pinnedAt: at(9) }), row('middle', 2)];
    expect(ids(rows)).toEqual(['pinned', 'new', 'middle', 'old']);
  });

  it('stand by how well they fit while something is looked for; pins and order of change come after', () => {
    const rows = [row('c', 3), row('b', 2, { pinnedAt: at(9) }), row('a', 1), row('z', 0)];
    expect(ids(rows, { sort: 'best', found: foundAs({ a: 36, b: 6, c: 6 }) })).toEqual(['a', 'c', 'b']);
    expect(ids(rows, { found: foundAs({ a: 36, b: 6, c: 6 }) })).toEqual(['b', 'c', 'a']);
  });

  it('stand by text with blank ones last, and by change where two are equal', () => {
    const rows = [
      row('4', 1, { title: 'Intake 10', client: ' ' }),
      row('1', 2, { title: 'intake 9', client: 'zebra' }),
      row('2', 3, { title: 'Äpfel', client: 'Ant' }),
      row('3', 4, { title: ' ', client: 'Ant ' }),
    ];
    expect(ids(rows, { sort: 'title' })).toEqual(['2', '1', '4', '3']);
    expect(ids(rows, { sort: 'client' })).toEqual(['3', '2', '1', '4']);
  });

  it('stand by the day of the workshop, latest first, and by the lowest reason', () => {
    const rows = [
      row('none', 9, { date: '', lowest: 2 }),
      row('late', 1, { date: '2027-05-01' as SessionSummary['date'], lowest: 1 }),
      row('early', 2, { date: '2027-01-01' as SessionSummary['date'], lowest: 0 }),
    ];
    expect(ids(rows, { sort: 'date' })).toEqual(['late', 'early', 'none']);
    expect(ids(rows, { sort: 'lowest' })).toEqual(['early', 'late', 'none']);
  });

  it('leave out what is archived until it is asked for', () => {
    const rows = [row('here', 2), row('aside', 1, { archivedAt: at(5), pinnedAt: at(5) })];
    expect(ids(rows)).toEqual(['here']);
    expect(ids(rows, { show: 'archived' })).toEqual(['aside']);
    expect(ids(rows, { show: 'pinned' })).toEqual([]);
  });

  it('do not change what they were made of', () => {
    const rows = [row('a', 1), row('b', 2)];
    rowsOf(rows, [], PLAIN, 'en');
    expect(rows.map(({ id }) => id)).toEqual([asId('a'), asId('b')]);
  });
});
