import type { Agenda } from '#shared/agenda/agenda';
import type { Balance } from '#shared/agenda/balance';
import { runState, type RunState } from '#shared/agenda/run-state';
import { type DayTimes, scheduleOf } from '#shared/agenda/schedule';
import { timeOfMinutes } from '#shared/agenda/wall-time';
import type { agendaTexts } from '#shared/language/agenda';
import { roomZone } from './now.ts';
import { titleOf } from './words.ts';

type Words = (typeof agendaTexts)['en'];

/** The agenda as it would be. */
const afterwards = ({ blocks, marks }: Agenda, { commands }: Balance): Agenda => ({
  marks,
  blocks: blocks.map((block) =>
    commands.reduce(
      (now, command) =>
        command.type === 'agendaBlock.update' && command.id === block.id
          ? { ...now, ...command.changes }
          : now,
      block,
    ),
  ),
});

const daysOf = (agenda: Agenda, now: number): readonly DayTimes[] =>
  scheduleOf(agenda, runState(agenda, now), roomZone());

const endOf = (days: readonly DayTimes[], day: number | undefined): string =>
  timeOfMinutes(days.find((known) => known.day === day)?.end ?? 0);

/** What a way does to the end of the day, and which locked start it would not keep; null where all are kept. */
export const effectWords = (
  agenda: Agenda,
  run: RunState,
  balance: Balance,
  t: Words,
): { readonly end: string; readonly late: string | null } => {
  const after = daysOf(afterwards(agenda, balance), run.now);
  const [was, is] = [daysOf(agenda, run.now), after].map((days) => endOf(days, run.block?.day));
  const late = after
    .flatMap(({ times }) => times)
    .find(({ overlap, state }) => overlap > 0 && state === 'to-come');
  return {
    end: was === is ? t.extend.endSame(is ?? '') : t.extend.endInstead(is ?? '', was ?? ''),
    late: late ? t.extend.overlap(titleOf(late.block, t), late.block.startsAt, late.overlap) : null,
  };
};
