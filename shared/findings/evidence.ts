import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { formatWithUnit } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { ParticipantRole } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import type { Reason } from './finding.ts';
import { isAssigned, listed, metricLabel, phaseLabel, phaseOfKind, quoted } from './rules/subject.ts';

/** Whether a reason is evidenced beyond the absence of gaps, and one line that says by what, or what is still missing. */
export type Evidence = { readonly met: boolean; readonly why: string };

const primaries = ({ metrics }: Session): readonly Metric[] =>
  metrics.filter(({ role }) => role === 'primary');

const sampled = ({ baseline }: Metric): boolean => (baseline.sampleSize ?? 0) > 0;

/**
 * What raises each reason from shown to measured. It is asked only where no finding of the reason is open or accepted,
 * so dates, evidence and age of the baselines (C4), owners and days (R4, R7, R8) are known to be there.
 *
 * 1. Every primary baseline has a 90% interval or the number of cases it was read from: a single figure is an anecdote.
 * 2. Every primary baseline was read from a named number of cases, and a data task lies in the proof of concept: the
 *    data has been touched, and is worked on before the first model.
 * 3. One integration task ends before the pilot starts: a real interface has answered before real users depend on it.
 * 4. Sponsor, operations, technology and end users are all in the room, not only on the list.
 * 5. Every gate before operation says what happens when it is not passed.
 */
export const EVIDENCE: Readonly<Record<Reason, (session: Session) => Evidence>> = {
  1: (session) => {
    const thin = primaries(session).find(
      (metric) => !sampled(metric) && (metric.baseline.low === null || metric.baseline.high === null),
    );
    return thin
      ? {
          met: false,
          why: `The baseline of ${quoted(metricLabel(session, thin))} has no interval and no number of cases`,
        }
      : { met: true, why: describeBaseline(session) };
  },
  2: (session) => {
    const unread = primaries(session).find((metric) => !sampled(metric));
    if (unread) {
      return {
        met: false,
        why: `Nobody said from how many cases ${quoted(metricLabel(session, unread))} was read`,
      };
    }
    const early = phaseOfKind(session, 'poc')?.tasks.some(({ kind }) => kind === 'data') ?? false;
    return early
      ? { met: true, why: 'Cases were read, and the data is worked on from the proof of concept' }
      : { met: false, why: 'The data is worked on only after the proof of concept' };
  },
  3: (session) => {
    const pilot = phaseOfKind(session, 'pilot');
    const early = session.phases
      .flatMap(({ tasks }) => tasks)
      .find((task) => task.kind === 'integration' && isAssigned(task) && task.end < (pilot?.start ?? ''));
    return early
      ? { met: true, why: `${quoted(early.name)} ends before the pilot starts` }
      : { met: false, why: 'No interface is connected before the pilot starts' };
  },
  4: (session) => {
    const absent = NEEDED_IN_ROOM.filter(
      ({ role }) =>
        !session.participants.some(
          (person) => person.role === role && person.attendance === 'present' && !isBlank(person.name),
        ),
    );
    return absent.length === 0
      ? { met: true, why: 'Sponsor, operations, technology and end users are in the room' }
      : { met: false, why: `Not in the room: ${listed(absent.map(({ word }) => word))}` };
  },
  5: (session) => {
    const open = session.phases.find(({ kind, gate }) => kind !== 'operate' && isBlank(gate.fallback));
    return open
      ? { met: false, why: `Nobody said what happens when the gate of ${phaseLabel(open)} is not passed` }
      : { met: true, why: 'Every phase is owned and paid for, and every gate has its way back' };
  },
};

const NEEDED_IN_ROOM: readonly { readonly role: ParticipantRole; readonly word: string }[] = [
  { role: 'sponsor', word: 'the sponsor' },
  { role: 'operations', word: 'operations' },
  { role: 'technical', word: 'technology' },
  { role: 'end-user', word: 'an end user' },
];

const describeBaseline = (session: Session): string => {
  const first = primaries(session)[0];
  if (first?.baseline.value === null || !first) return 'Every primary baseline is measured';
  const value = formatWithUnit(first.baseline.value, first.unit, session.locale);
  const { sampleSize } = first.baseline;
  const cases = sampleSize === null ? '' : ` from ${formatNumber(sampleSize, session.locale)} cases`;
  return `${metricLabel(session, first)}: ${value}${cases}, measured`;
};
