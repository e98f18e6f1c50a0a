import { describe, expect, it } from 'vitest';
import { type Agenda, type AgendaMark, emptyBlock } from '#shared/agenda/agenda';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { roomAgenda, roomTimer, timerAt } from '#shared/report/room/room-agenda';

const at = (time: string) => asInstant(`2026-10-08T${time}.000Z`);

const mark = (kind: AgendaMark['kind'], blockId: string, time: string): AgendaMark => ({
  id: asId(`${kind}-${time.replaceAll(':', '')}`),
  kind,
  blockId: asId(blockId),
  at: at(time),
});

const agendaWith = (...marks: AgendaMark[]): Agenda => ({
  blocks: [
    emptyBlock(asId('b-1'), 'Goal', 45),
    { ...emptyBlock(asId('b-2'), 'Left out'), isDropped: true },
    emptyBlock(asId('b-3'), 'Metrics', 30),
    emptyBlock(asId('b-4'), '', 20),
  ],
  marks,
});

describe('the clock of the room', () => {
  it('is not there before the first block begins, and after the last one ends', () => {
    expect(roomTimer(agendaWith(), 'en')).toBeNull();
    expect(
      roomTimer(agendaWith(mark('begin', 'b-1', '08:00:00'), mark('end', 'b-1', '08:40:00')), 'en'),
    ).toBeNull();
  });

  it('counts down by itself from two moments', () => {
    const timer = roomTimer(agendaWith(mark('begin', 'b-1', '08:15:00')), 'en');
    expect(timer).toMatchObject({
      title: 'Goal',
      next: 'Metrics',
      began: at('08:15:00'),
      ends: at('09:00:00'),
    });
    if (timer === null) throw new Error('It runs.');
    expect(timerAt(timer, at('08:42:00'))).toEqual({ left: 18 * 60_000, used: 0.6, urgency: 'calm' });
    expect(timerAt(timer, at('08:51:00')).urgency).toBe('warn');
    expect(timerAt(timer, at('08:57:45')).urgency).toBe('last');
    expect(timerAt(timer, at('09:02:00'))).toEqual({ left: -120_000, used: 1, urgency: 'over' });
  });

  it('stands still in a pause, and ends so much later', () => {
    const paused = agendaWith(mark('begin', 'b-1', '08:15:00'), mark('pause', 'b-1', '08:30:00'));
    const held = roomTimer(paused, 'en');
    expect(held).toMatchObject({ ends: null, left: 30 * 60_000 });
    if (held === null) throw new Error('It is paused.');
    expect(timerAt(held, at('12:00:00')).left).toBe(30 * 60_000);
    const resumed = { ...paused, marks: [...paused.marks, mark('resume', 'b-1', '08:40:00')] };
    expect(roomTimer(resumed, 'en')?.ends).toBe(at('09:10:00'));
  });
});

describe('the agenda on the screen of the room', () => {
  it('says what is now and what is next, without what was left out', () => {
    expect(roomAgenda(agendaWith(mark('begin', 'b-1', '08:15:00')), 'en')).toMatchObject({
      now: 'Goal',
      state: '',
      next: [
        { title: 'Metrics', minutes: '30 min' },
        { title: 'A block without a name', minutes: '20 min' },
      ],
    });
  });

  it('shows the last one rather than say that there is one more', () => {
    const blocks = (count: number) =>
      Array.from({ length: count }, (_, at) => emptyBlock(asId(`n-${at}`), `Block ${at + 1}`));
    const shown = (count: number) => {
      const { next, more } = roomAgenda({ blocks: blocks(count), marks: [] }, 'en');
      return [next.length, more];
    };
    expect([4, 5, 6].map(shown)).toEqual([
      [4, 0],
      [5, 0],
      [4, 2],
    ]);
  });

  it('says that it has not begun, that it is over, or that it is empty', () => {
    expect(roomAgenda(agendaWith(), 'en')).toMatchObject({ now: '', state: 'We have not begun yet.' });
    const over = agendaWith(
      mark('begin', 'b-1', '08:00:00'),
      mark('begin', 'b-3', '09:00:00'),
      mark('begin', 'b-4', '10:00:00'),
      mark('end', 'b-4', '10:20:00'),
    );
    expect(roomAgenda(over, 'de')).toMatchObject({ now: '', state: 'Wir sind durch.', next: [] });
    expect(roomAgenda({ blocks: [], marks: [] }, 'de').state).toBe('Die Agenda ist leer.');
  });
});
