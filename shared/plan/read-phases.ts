import { addDays, type IsoDate, type OptionalDate } from '#shared/core/dates';
import type { Phase } from './phase.ts';
import { gateNode, readyNode } from './plan-network.ts';
import type { PlacedPhase, PlacedTask } from './plan-schedule.ts';
import type { NetworkSchedule } from './schedule/network.ts';
import type { WorkingCalendar } from './schedule/working-calendar.ts';

type Made = { readonly calendar: WorkingCalendar; readonly tasks: ReadonlyMap<string, PlacedTask> };

const eveningOf = (index: number | undefined, { calendar }: Made): OptionalDate => {
  const date = index === undefined ? null : calendar.dateAt(index - 1);
  return date?.ok === true ? date.value : '';
};

const earliest = (days: readonly IsoDate[]): OptionalDate => days.toSorted()[0] ?? '';

const latest = (days: readonly OptionalDate[]): OptionalDate => days.toSorted().at(-1) ?? '';

/** The day a phase begins: as typed unless the gate it waits for comes later, else its first task, else after that gate. */
const startOf = (
  phase: Phase,
  own: readonly PlacedTask[],
  gateBefore: OptionalDate,
  made: Made,
): OptionalDate => {
  const afterGate =
    phase.waitsForGate && gateBefore !== '' ? made.calendar.nextWorkday(addDays(gateBefore, 1)) : null;
  const released = afterGate?.ok === true ? afterGate.value : '';
  if (phase.start !== '') return phase.start > released ? phase.start : released;
  const first = earliest(own.map(({ start }) => start));
  return first === '' ? released : first;
};

const placePhase = (
  phase: Phase,
  times: NetworkSchedule,
  made: Made,
  gateBefore: OptionalDate,
): PlacedPhase => {
  const own = phase.tasks.flatMap(({ id }) => made.tasks.get(id) ?? []);
  const ready =
    own.length === 0 || phase.kind === 'operate' ? undefined : times.byId.get(readyNode(phase.id));
  const gate = times.byId.get(gateNode(phase.id));
  const planned =
    phase.gate.date !== '' ? phase.gate.date : own.length === 0 ? '' : eveningOf(gate?.earlyFinish, made);
  const gateIndex = planned === '' ? null : made.calendar.indexAfter(planned);
  const begins = Math.min(...own.map(({ startIndex }) => startIndex));
  return {
    phaseId: phase.id,
    start: startOf(phase, own, gateBefore, made),
    end: latest([phase.end, planned, ...own.map(({ end }) => end)]),
    ready: eveningOf(ready?.earlyFinish, made),
    gate: phase.kind === 'operate' && phase.gate.date === '' ? '' : planned,
    isGateTyped: phase.gate.date !== '',
    length: ready === undefined ? 0 : ready.earlyFinish - begins,
    reserve: ready === undefined || gateIndex === null ? null : gateIndex - ready.earlyFinish,
  };
};

/** The phases and gates of a solved plan, by id. */
export const readPhases = (
  phases: readonly Phase[],
  times: NetworkSchedule,
  made: Made,
): ReadonlyMap<string, PlacedPhase> => {
  const placed = new Map<string, PlacedPhase>();
  let gateBefore: OptionalDate = '';
  for (const phase of phases) {
    const read = placePhase(phase, times, made, gateBefore);
    placed.set(phase.id, read);
    if (read.gate !== '') gateBefore = read.gate;
  }
  return placed;
};
