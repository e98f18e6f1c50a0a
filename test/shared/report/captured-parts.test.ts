import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { emptyAction, emptyQuote } from '#shared/session/captured';
import { emptyDecision, emptyParkingItem, type Session } from '#shared/session/session';
import { blankSession } from '../session/desk.ts';
import { blocksOf, cellText, contentOf, fileOf, sampleFile, wordsOf } from './sample-session.ts';

const claims = sampleFile('claims-intake');
const reportOf = (changes: Partial<Session>) => contentOf(fileOf({ ...claims.session, ...changes }));

const rowsOf = (content: ReturnType<typeof contentOf>): string[][] =>
  (blocksOf(content, 'actions', 'table')[0]?.rows ?? []).map((row) => row.map(cellText));

describe('the actions of a report', () => {
  it('say who does what by when, how far it is, and where it came from', () => {
    expect(rowsOf(contentOf(claims))).toEqual([
      [
        'Ask the works council what it wants to see before the pilot begins',
        'Dr. Jonas Weidt',
        '29 Jan 2027',
        'Open',
        'Path',
      ],
      [
        'Call Elif Aydin in before anybody opens a real document',
        'Sam Berger',
        '15 Oct 2026',
        'Done',
        'Readiness',
      ],
    ]);
  });

  it('stand open before done, the earliest first, and say what is missing', () => {
    const action = (name: string, changes: object) => ({
      ...emptyAction(asId(name.replace(' ', '-')), 'frame', name),
      ...changes,
    });
    const actions = [
      action('done', { state: 'done' }),
      action('no day', {}),
      action('late', { due: asDate('2027-03-01') }),
      action('early', { due: asDate('2027-02-01'), isCarried: true }),
      emptyAction(asId('blank'), 'frame', ' '),
    ];
    expect(rowsOf(reportOf({ actions })).map(([text, who, day, state]) => [text, who, day, state])).toEqual([
      ['early', 'nobody yet', '1 Feb 2027', 'Open, carried on'],
      ['late', 'nobody yet', '1 Mar 2027', 'Open'],
      ['no day', 'nobody yet', 'no date yet', 'Open'],
      ['done', 'nobody yet', 'no date yet', 'Done'],
    ]);
  });
});

describe('what was said and parked', () => {
  it('is printed word for word, with who and where', () => {
    const items = blocksOf(contentOf(claims), 'quotes', 'items')[0]?.items;
    expect(items).toMatchObject([
      {
        place: 'Frame',
        statement: '“I type the same policy number four times for every case.”',
        notes: ['Said by Anke Lindner.'],
      },
    ]);
  });

  it('says what was carried on from the session before', () => {
    const content = reportOf({
      decisions: [{ ...emptyDecision(asId('d'), 'path', 'Who pays'), isCarried: true }],
      parkingLot: [{ ...emptyParkingItem(asId('k'), 'measure', 'Dental?'), isCarried: true }],
    });
    expect(blocksOf(content, 'decisions', 'items')[0]?.items[0]?.place).toBe('Path, carried on');
    expect(blocksOf(content, 'parking', 'items')[0]?.items[0]?.place).toBe('Measure, carried on');
  });

  it('is left out where there is nothing', () => {
    const ids = contentOf(fileOf(blankSession())).chapters.flatMap(({ sections }) =>
      sections.map(({ id }) => id),
    );
    expect(ids).not.toContain('actions');
    expect(ids).not.toContain('quotes');
    expect(ids).not.toContain('parking');
    const blank = reportOf({ quotes: [emptyQuote(asId('q'), 'frame', ' ')] });
    expect(blocksOf(blank, 'quotes', 'items')).toEqual([]);
  });

  it('speaks German in a German session', () => {
    const words = wordsOf(reportOf({ locale: 'de-DE' }));
    expect(words).toContain('Maßnahmen');
    expect(words).toContain('Gesagt von Anke Lindner.');
  });
});
