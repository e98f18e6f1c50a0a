import { describe, expect, it } from 'vitest';
import type { Agenda } from '#shared/agenda/agenda';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { speaking } from '#shared/language/say';
import { agendaSection } from '#shared/report/agenda-section';
import { reportOf } from '#shared/report/build-report';
import { emptySession, type Session } from '#shared/session/session';
import { agenda, block, mark } from './agendas.ts';

const CANARY = 'FOR MY EYES ONLY';

const session = (of: Agenda): Session => ({
  ...emptySession({
    id: asId('s'),
    createdAt: asInstant('2026-11-24T07:00:00.000Z'),
    date: '',
    locale: 'en-GB',
    currency: 'EUR',
  }),
  agenda: of,
});

const ran = agenda(
  [
    block('Welcome', 10, { notes: CANARY, materials: CANARY }),
    block('Goal', 30),
    block('Break', 15, { isDropped: true, planned: 15 }),
    block('untitled', 5, { title: '', planned: 5 }),
    block('Never-meant', 5, { isDropped: true }),
    block('Close', 10, { day: 2 }),
  ],
  mark('begin', 'Welcome', 0),
  mark('begin', 'Goal', 12),
  mark('end', 'Goal', 35),
);

describe('the record of the workshop in the report', () => {
  it('compares planned and real minutes, a table for each day, with what was left out and not run', () => {
    const [section] = agendaSection(session(ran));
    expect(section?.blocks).toMatchObject([
      {
        title: 'Day 1',
        rows: [
          ['Welcome', '10', '12', '+2'],
          ['Goal', '30', '23', '-7'],
          ['Break', '15', { text: 'left out', style: 'quiet' }, ''],
          [{ text: 'Block without a title', style: 'quiet' }, '5', { text: 'not run', style: 'quiet' }, ''],
        ],
        totals: [['In all', '60', '35', '-25']],
      },
      { title: 'Day 2', rows: [['Close', '10', { text: 'not run', style: 'quiet' }, '']] },
      { kind: 'text', voice: 'note' },
    ]);
  });

  it('speaks the language of the report', () => {
    const [section] = speaking('de', () => agendaSection(session(ran)));
    expect(section).toMatchObject({
      title: 'Der Workshop: geplante und wirkliche Zeiten',
      blocks: [{ title: 'Tag 1' }, { title: 'Tag 2' }, {}],
    });
  });

  it('is in the report where an agenda ran, without the facilitator’s notes, and nowhere else', () => {
    const options = {
      created: asInstant('2026-11-24T12:00:00.000Z'),
      generator: 'test',
      sealedBy: null,
    };
    const sections = (of: Agenda) =>
      reportOf({ session: session(of), journal: [] }, options).chapters.flatMap(
        (chapter) => chapter.sections,
      );
    expect(sections(ran).map(({ id }) => id)).toContain('agenda');
    expect(JSON.stringify(sections(ran))).not.toContain(CANARY);
    expect(sections(agenda([block('Welcome', 10)])).map(({ id }) => id)).not.toContain('agenda');
  });
});
