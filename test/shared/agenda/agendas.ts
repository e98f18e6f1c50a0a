import { type Agenda, type AgendaBlock, type AgendaMark, emptyBlock } from '#shared/agenda/agenda';
import type { AgendaCommand } from '#shared/agenda/agenda-command';
import { runState, type RunState } from '#shared/agenda/run-state';
import { asInstant } from '#shared/core/dates';
import { asId, type Id } from '#shared/core/ids';
import { applyCommand } from '#shared/session/apply-command';
import { emptySession } from '#shared/session/session';

/** Nine in the morning in Zurich, in winter. */
export const NINE = Date.parse('2026-11-24T08:00:00.000Z');
export const ZONE = 'Europe/Zurich';
export const MINUTE = 60_000;

/** A moment so many minutes after nine. */
export const after = (minutes: number): number => NINE + minutes * MINUTE;

/** A block named by its id. */
export const block = (id: string, minutes: number, more: Partial<AgendaBlock> = {}): AgendaBlock => ({
  ...emptyBlock(asId(id), id, minutes),
  ...more,
});

let marks = 0;

/** Something that happened to a block, so many minutes after nine. */
export const mark = (kind: AgendaMark['kind'], blockId: string, minutes: number): AgendaMark => ({
  id: asId(`m${(marks += 1)}`),
  kind,
  blockId: asId(blockId),
  at: asInstant(new Date(after(minutes)).toISOString()),
});

/** An agenda that has begun as it was planned, where it has marks. */
export const agenda = (blocks: readonly AgendaBlock[], ...happened: readonly AgendaMark[]): Agenda => ({
  blocks: blocks.map((one) => ({
    ...one,
    planned: one.planned ?? (happened.length === 0 || one.isDropped ? null : one.minutes),
  })),
  marks: [...happened],
});

/** How it stands so many minutes after nine. */
export const at = (of: Agenda, minutes: number): RunState => runState(of, after(minutes));

let ids = 0;
export const newId = (): Id => asId(`n${(ids += 1)}`);

/** The agenda after commands, carried out by the session itself. Throws where one is refused. */
export const done = (of: Agenda, commands: readonly AgendaCommand[]): Agenda => {
  const start = {
    ...emptySession({
      id: asId('s'),
      createdAt: asInstant('2026-11-24T07:00:00.000Z'),
      date: '',
      locale: 'en-GB',
      currency: 'EUR',
    }),
    agenda: of,
  };
  return commands.reduce((session, command) => {
    const result = applyCommand(session, command, {
      now: () => asInstant('2026-11-24T08:00:00.000Z'),
      newId,
      actor: '',
    });
    if (!result.ok) throw new Error(result.error.message);
    return result.value.session;
  }, start).agenda;
};

/** The titles of the blocks as they follow each other in the document. */
export const titles = ({ blocks }: Agenda): string[] => blocks.map(({ title, day }) => `${title}/${day}`);
