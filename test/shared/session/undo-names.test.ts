import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import type { Command } from '#shared/session/command';
import { describeChange } from '#shared/session/describe-change';
import { sampleFile } from '../report/sample-session.ts';
import { carryOut, openDesk } from './desk.ts';

/** What undo would say of a command that was carried out last, with plain spaces. */
const undoName = (command: Command): string => {
  const desk = openDesk(sampleFile('claims-intake').session);
  expect(carryOut(desk, command)).toMatchObject({ ok: true });
  const entry = desk.journal.at(-1);
  if (entry?.kind !== 'do') throw new Error('nothing was done');
  return describeChange(entry, desk.session).replaceAll('\u00a0', ' ');
};

const update = (type: string, id: string, changes: object, more: object = {}): Command =>
  ({ type, id: asId(id), changes, ...more }) as Command;

/** A change of each kind, with what its undo must name: the thing, the value before and the value after. */
const CHANGES: readonly (readonly [Command, readonly string[]])[] = [
  [
    update('metric.update', 'm-intake', { plan: { value: 0.5, by: '' } }),
    ['Intake processing time', '1.0', '0.5', 'days'],
  ],
  [
    update('metric.update', 'm-intake', { role: 'supporting' }),
    ['Intake processing time', 'Primary', 'Supporting'],
  ],
  [
    update('metric.update', 'm-intake', { responsible: 'p-koch' }),
    ['Intake processing time', 'Priya Nair', 'Maria Koch'],
  ],
  [
    update('metric.update', 'm-intake', { deadline: '2027-09-30' }),
    ['Intake processing time', '30 Jun 2027', '30 Sep'],
  ],
  [update('participant.update', 'p-koch', { role: 'sponsor' }), ['Maria Koch', 'Operations', 'Sponsor']],
  [update('assumption.update', 'a-form', { state: 'holds' }), ['Most papers are missing', 'open', 'holds']],
  [update('dataSource.update', 'ds-events', { quality: 98.1 }), ['Case events', '97.4', '98.1']],
  [
    update('dataSource.update', 'ds-events', { owner: 'p-koch' }),
    ['Case events', 'Priya Nair', 'Maria Koch'],
  ],
  [update('integration.update', 'i-claims', { cost: 3000000 }), ['Claims system', '28,000', '30,000', 'EUR']],
  [
    update('integration.update', 'i-claims', { date: '2026-12-07' }),
    ['Claims system', '30 Nov 2026', '7 Dec 2026'],
  ],
  [
    update('phase.update', 'poc', { technicalOwner: 'p-hribar' }),
    ['Proof of concept', 'Priya Nair', 'Tomas Hribar'],
  ],
  [
    update('task.update', 'poc-t1', { owner: 'p-koch' }, { phaseId: asId('poc') }),
    ['Label 412 past cases', 'Priya Nair', 'Maria Koch'],
  ],
  [
    update('risk.update', 'r-scans', { probabilityHigh: 70 }),
    ['Every tenth scan stays unreadable', '60', '70'],
  ],
  [
    update('risk.update', 'r-scans', { triggerDate: '2026-11-20' }),
    ['Every tenth scan', '13 Nov 2026', '20 Nov 2026'],
  ],
  [update('decision.update', 'd-poc', { state: 'open' }), ['Start the proof of concept', 'Decided', 'Open']],
  [
    update('action.update', 'a-council', { due: '2027-02-05' }),
    ['Ask the works council', '29 Jan 2027', '5 Feb 2027'],
  ],
  [
    update('action.update', 'a-council', { owner: 'p-koch' }),
    ['Ask the works council', 'Dr. Jonas Weidt', 'Maria Koch'],
  ],
  [
    update('parkingItem.update', 'k-dental', { raisedBy: 'p-koch' }),
    ['Do dental claims differ?', 'Tomas Hribar', 'Maria Koch'],
  ],
  [
    update('quote.update', 'u-lindner', { saidBy: 'p-koch' }),
    ['I type the same policy number', 'Anke Lindner', 'Maria Koch'],
  ],
];

/** Words that were changed, with what undo says of them: whose they are, and how they read now. */
const WORDS: readonly (readonly [Command, string])[] = [
  [{ type: 'session.update', changes: { title: 'Intake' } }, 'title of the session “Intake”'],
  [{ type: 'session.update', changes: { client: 'Nordhaven' } }, 'client of the session “Nordhaven”'],
  [update('metric.update', 'm-intake', { name: 'Intake' }), 'name of metric 1 “Intake”'],
  [update('participant.update', 'p-koch', { name: 'Maria Kohl' }), 'name of person 2 “Maria Kohl”'],
  [update('phase.update', 'poc', { name: 'Trial' }), 'name of phase 1 “Trial”'],
];

describe('the name of what is undone', () => {
  it.each(CHANGES)('%j names the thing and both values', (command, parts) => {
    const name = undoName(command).toLowerCase();
    for (const part of parts) expect(name).toContain(part.toLowerCase());
    expect(name).toContain('→');
  });

  it.each(WORDS)('%j names whose words they are, and the words', (command, said) => {
    expect(undoName(command)).toBe(said);
  });

  it.each([
    [{ type: 'metric.remove', id: asId('m-intake') }, 'Intake processing time'],
    [{ type: 'participant.remove', id: asId('p-koch') }, 'Maria Koch'],
    [{ type: 'phase.remove', id: asId('poc') }, 'Proof of concept'],
    [{ type: 'risk.remove', id: asId('r-scans') }, 'Every tenth scan'],
    [{ type: 'decision.remove', id: asId('d-poc') }, 'Start the proof of concept'],
    [{ type: 'quote.remove', id: asId('u-lindner') }, 'I type the same policy number'],
  ] as const)('%j names what comes back', (command, thing) => {
    expect(undoName(command)).toContain(thing);
  });
});
