import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { emptyBudgetLine, emptyPhase, type Phase, PHASE_KINDS } from '#shared/plan/phase';
import { emptyTask, type Task } from '#shared/plan/task';
import type { Session } from '#shared/session/session';

const WORK = ['Label', 'Connect', 'Train', 'Review', 'Measure', 'Document', 'Migrate', 'Rehearse'];
const WHAT = [
  'past cases of the household and motor lines in both offices',
  'the claims system of the second site with the archive and its nightly export jobs',
  'eight clerks',
  'the interface to the archive',
  'errors of the shadow run and complaints of the customers side by side',
];

/** A name of up to 80 characters; every eighth has just these. */
const nameOf = (at: number): string => {
  const name = `${WORK[at % WORK.length] ?? ''} ${WHAT[at % WHAT.length] ?? ''}, part ${at + 1}`;
  return at % 8 === 7 ? name.padEnd(80, 'x').slice(0, 80) : name.slice(0, 80);
};

/** Chains of eight tasks one after the other; each chain waits for the middle of the one before it. */
const tasksOf = (phase: number, count: number, offset: number): Task[] =>
  Array.from({ length: count }, (_, at): Task => {
    const place = at % 8;
    const before = place === 0 ? at - 36 : at - 1;
    return {
      ...emptyTask(asId(`t${phase}-${at}`), 'build', nameOf(offset + at)),
      duration: at % 23 === 11 ? 0 : 2 + ((at * 7) % 9),
      links:
        before < 0 ? [] : [{ from: asId(`t${phase}-${before}`), type: 'FS', lag: at % 11 === 5 ? 2 : 0 }],
    };
  });

/**
 * A session with a plan of about two years: four phases of `count` tasks together, in chains, with gates that follow
 * their work and a budget for each phase. The same for the same arguments.
 */
export const longPlan = (session: Session, count = 500): Session => {
  const share = Math.floor(count / 4);
  const phases = PHASE_KINDS.map((kind, at): Phase => {
    const tasks = tasksOf(at, at === 3 ? count - 3 * share : share, at * share);
    const id = asId(`long-${kind}`);
    const base = emptyPhase(id, kind);
    const source = session.phases[at];
    return {
      ...base,
      start: asDate(['2026-11-02', '2027-04-05', '2027-10-04', '2028-04-03'][at] ?? '2026-11-02'),
      end: kind === 'operate' ? asDate('2029-01-31') : '',
      waitsForGate: false,
      tasks,
      budget: [
        {
          ...emptyBudgetLine(asId(`line-${kind}`), 'people', 'Team'),
          amount: asMinor(4_500_000),
          rhythm: 'monthly',
        },
      ],
      gate: {
        ...base.gate,
        criteria: source?.gate.criteria ?? [],
        date: kind === 'operate' ? asDate('2029-01-31') : '',
      },
    };
  });
  return {
    ...session,
    phases,
    planBaseline: null,
    review: null,
    decisions: [],
    risks: [],
    dataSources: [],
    integrations: [],
    acceptedFindings: [],
  };
};
