import { phrase, said, say } from '#shared/language/say';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { formatWithUnit } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import type { DataSource } from '#shared/readiness/data-source';
import { dataSourceTitle, integrationTitle, qualityWords } from '#shared/readiness/words';
import type { ParticipantRole } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import type { Reason } from './finding.ts';
import { listed, metricLabel, phaseDays, phaseLabel, phaseOfKind, quoted } from './rules/subject.ts';

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
 * 2. Every source is data as production writes it, with a day of access and a measured quality; every primary baseline
 *    was read from a named number of cases; and a data task lies in the proof of concept: the data has been touched, and
 *    is worked on before the first model.
 * 3. A real interface was tried, not a mock, and is connected before the pilot starts: it has answered before real users
 *    depend on it.
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
          why: say`The baseline of ${quoted(metricLabel(session, thin))} has no interval and no number of cases`,
        }
      : { met: true, why: describeBaseline(session) };
  },
  2: (session) => {
    const [first] = session.dataSources;
    if (!first) return { met: false, why: say`No data source is described` };
    const unproven = session.dataSources.find((source) => !isProven(source));
    if (unproven) {
      return { met: false, why: `${quoted(dataSourceTitle(unproven))} ${whyUnproven(unproven)}` };
    }
    const unread = primaries(session).find((metric) => !sampled(metric));
    if (unread) {
      return {
        met: false,
        why: say`Nobody said from how many cases ${quoted(metricLabel(session, unread))} was read`,
      };
    }
    const early = phaseOfKind(session, 'poc')?.tasks.some(({ kind }) => kind === 'data') ?? false;
    return early
      ? {
          met: true,
          why: say`${quoted(dataSourceTitle(first))}: ${qualityWords(first, session.locale)} good, measured on production data`,
        }
      : { met: false, why: say`The data is worked on only after the proof of concept` };
  },
  3: (session) => {
    const pilot = phaseOfKind(session, 'pilot');
    const pilotStart = pilot ? phaseDays(session, pilot).start : '';
    const real = session.integrations.find(
      ({ tried, date }) => tried === 'real' && date !== '' && (pilotStart === '' || date < pilotStart),
    );
    return real
      ? { met: true, why: say`The real interface of ${quoted(integrationTitle(real))} answers` }
      : { met: false, why: say`No real interface has answered before the pilot starts` };
  },
  4: (session) => {
    const absent = NEEDED_IN_ROOM.filter(
      ({ role }) =>
        !session.participants.some(
          (person) => person.role === role && person.attendance === 'present' && !isBlank(person.name),
        ),
    );
    return absent.length === 0
      ? { met: true, why: say`Sponsor, operations, technology and end users are in the room` }
      : { met: false, why: say`Not in the room: ${listed(absent.map(({ word }) => said(word)))}` };
  },
  5: (session) => {
    const open = session.phases.find(({ kind, gate }) => kind !== 'operate' && isBlank(gate.fallback));
    return open
      ? { met: false, why: say`Nobody said what happens when the gate of ${phaseLabel(open)} is not passed` }
      : { met: true, why: say`Every phase is owned and paid for, and every gate has its way back` };
  },
};

/** Seen as it is in production, and measured. */
const isProven = ({ sample, quality, qualityMethod, accessDate }: DataSource): boolean =>
  sample === 'production' && quality !== null && !isBlank(qualityMethod) && accessDate !== '';

const whyUnproven = ({ sample, accessDate }: DataSource): string => {
  if (sample !== 'production') return say`is not yet seen as production writes it`;
  return accessDate === '' ? say`has no day of access` : say`has no measured quality`;
};

const NEEDED_IN_ROOM: readonly { readonly role: ParticipantRole; readonly word: string }[] = [
  { role: 'sponsor', word: phrase('the sponsor') },
  { role: 'operations', word: phrase('operations') },
  { role: 'technical', word: phrase('technology') },
  { role: 'end-user', word: phrase('an end user') },
];

const describeBaseline = (session: Session): string => {
  const first = primaries(session)[0];
  if (first?.baseline.value === null || !first) return say`Every primary baseline is measured`;
  const value = formatWithUnit(first.baseline.value, first.unit, session.locale);
  const { sampleSize } = first.baseline;
  const cases = sampleSize === null ? '' : say` from ${formatNumber(sampleSize, session.locale)} cases`;
  return say`${metricLabel(session, first)}: ${value}${cases}, measured`;
};
