import { addDays, asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { asMinor } from '#shared/core/money';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { emptyBudgetLine, emptyPhase, type Phase, PHASE_KINDS } from '#shared/plan/phase';
import { emptyRisk } from '#shared/plan/risk';
import { emptyTask } from '#shared/plan/task';
import { emptyDataSource } from '#shared/readiness/data-source';
import { emptyIntegration } from '#shared/readiness/integration';
import { emptyParticipant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import type { SignatureMark } from '#shared/session/signed-revision';
import { blankSession, carryOut, openDesk } from '../session/desk.ts';
import { fullPlan } from './full-plan.ts';
import { sampleFile } from './sample-session.ts';

/** Sessions that reports are tried with: each is whole, passes the schema, and is the same at every call. */

const claims = (): Session => sampleFile('claims-intake').session;

/** One metric and everything else of the claims case. */
export const oneMetric = (): Session => withMetrics(claims(), 1);

/** Five metrics: the claims case with copies of its own. */
export const fiveMetrics = (): Session => withMetrics(claims(), 5);

/** Sixty metrics, eight of them primary: more than any summary can show. */
export const sixtyMetrics = (): Session => withMetrics(claims(), 60);

/** So many metrics, copied in turn from those there are, each with an id, name and figures of its own. */
const withMetrics = (session: Session, count: number): Session => {
  const { metrics } = session;
  const made = Array.from({ length: count }, (_, at): Metric => {
    const source = metrics[at % metrics.length] ?? emptyMetric(asId('none'));
    const round = Math.floor(at / metrics.length);
    if (round === 0) return source;
    const shifted = (value: number | null): number | null => (value === null ? null : value + round);
    return {
      ...source,
      id: asId(`${source.id}-${round}`),
      name: `${source.name}, office ${round}`,
      role: source.role === 'primary' && round > 7 ? 'supporting' : source.role,
      guards: source.guards.map((id) => asId(`${id}-${round}`)),
      plan: { ...source.plan, value: shifted(source.plan.value) },
      must: { ...source.must, value: shifted(source.must.value) },
    };
  });
  const known = new Set(made.map(({ id }) => id));
  return {
    ...session,
    metrics: made.map((metric) => ({ ...metric, guards: metric.guards.filter((id) => known.has(id)) })),
    phases: session.phases.map((phase) => ({
      ...phase,
      gate: {
        ...phase.gate,
        criteria: phase.gate.criteria.filter(({ metricId }) => metricId === '' || known.has(metricId)),
      },
    })),
  };
};

/** Entries of every kind in which nothing was said beyond that they are there. */
export const emptyOptionals = (): Session => ({
  ...blankSession(),
  goal: {
    ...blankSession().goal,
    questions: [{ id: asId('q1'), phrase: '', question: '', answer: '', answeredBy: '' }],
  },
  participants: [emptyParticipant(asId('p1'))],
  metrics: [emptyMetric(asId('m1')), emptyMetric(asId('m2'), 'guardrail')],
  dataSources: [emptyDataSource(asId('d1'))],
  integrations: [emptyIntegration(asId('i1'))],
  phases: PHASE_KINDS.map((kind): Phase => ({
    ...emptyPhase(asId(kind), kind),
    name: '',
    tasks: [emptyTask(asId(`${kind}-task`))],
    budget: [emptyBudgetLine(asId(`${kind}-line`))],
    deliverables: [
      {
        id: asId(`${kind}-deliverable`),
        name: '',
        accountable: '',
        responsible: [],
        consulted: [],
        informed: [],
      },
    ],
  })),
  risks: [emptyRisk(asId('r1'))],
  decisions: [
    {
      id: asId('de1'),
      statement: '',
      reason: '',
      alternatives: '',
      state: 'open',
      decidedBy: '',
      date: '',
      stage: 'frame',
      isCarried: false,
    },
  ],
  parkingLot: [
    {
      id: asId('pa1'),
      text: '',
      raisedBy: '',
      stage: 'frame',
      resolved: false,
      isCarried: false,
      origin: { kind: '', ref: '', words: '', saidBy: '' },
    },
  ],
  signOff: {
    statement: '',
    signatories: [{ id: asId('si1'), participantId: '', capacity: '' }],
    revisions: [],
  },
});

/** A word of 60 letters that German knows, and one that no hyphen can break. */
export const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** 200 characters without a space. */
export const UNBROKEN = 'x'.repeat(200);

/** A title that takes four lines. */
const LONG_TITLE = `${LONG_WORD} und die Kraftfahrzeughaftpflichtversicherungsangelegenheiten der vereinigten Niederlassungen beider Häuser, zweite Fassung nach Einspruch`;

/** Very long words and names, negative and very large numbers, on everything that a session holds. */
export const hostile = (): Session => {
  const session = fullPlan();
  const numbers = [-9.999e14, 1e15, 0.000001, -0.5, 123_456_789_012.345];
  return {
    ...session,
    title: LONG_TITLE.slice(0, 300),
    client: `${UNBROKEN} ${LONG_WORD}`,
    place: LONG_WORD,
    goal: { ...session.goal, statement: `${LONG_WORD} `.repeat(40), meaning: UNBROKEN.repeat(5) },
    participants: session.participants.map((person, at) => ({
      ...person,
      name: at % 2 === 0 ? UNBROKEN : `${person.name} ${LONG_WORD} ${LONG_WORD}`,
      title: `${LONG_WORD} ${person.title}`,
      organisation: LONG_WORD,
    })),
    metrics: session.metrics.map((metric, at) => hostileMetric(metric, numbers, at)),
    phases: session.phases.map((phase, at) => ({
      ...phase,
      name: at % 2 === 0 ? UNBROKEN : `${phase.name} ${LONG_WORD}`,
      purpose: `${LONG_WORD} `.repeat(30),
      tasks: phase.tasks.map((task) => ({ ...task, name: `${task.name} ${LONG_WORD}` })),
      budget: phase.budget.map((line, place) => ({
        ...line,
        label: `${line.label} ${LONG_WORD}`,
        amount: asMinor(place === 0 ? 99_999_999_999_999 : place === 1 ? -12_345_678_901 : 1),
      })),
    })),
    decisions: session.decisions.map((decision) => ({ ...decision, statement: `${LONG_WORD} `.repeat(20) })),
    look: { ...session.look, confidentiality: `Nur für ${LONG_WORD} ${LONG_WORD}` },
  };
};

const hostileMetric = (metric: Metric, numbers: readonly number[], at: number): Metric => {
  const value = (step: number): number => numbers[(at + step) % numbers.length] ?? 0;
  return {
    ...metric,
    name: at % 2 === 0 ? `${metric.name} ${LONG_WORD} ${LONG_WORD}` : UNBROKEN,
    unit: at % 2 === 0 ? LONG_WORD : metric.unit,
    scale: `${LONG_WORD} `.repeat(12),
    baseline: { ...metric.baseline, value: value(0), low: value(0), high: 1e15, sampleSize: 1e12 },
    must: { ...metric.must, value: value(1) },
    plan: { ...metric.plan, value: value(2) },
    wish: { ...metric.wish, value: value(3) },
    benefit: {
      type: 'tangible',
      volume: -1e15,
      volumeUnit: LONG_WORD,
      unitValue: asMinor(-99_999_999_999_999),
      claimed: asMinor(999_999_999_999_999),
    },
  };
};

/** Names in Arabic and Hebrew among Latin ones, alone and with figures and brackets in them. */
export const rightToLeft = (): Session => {
  const session = fiveMetrics();
  const names = ['أحمد محمود', 'שרה כהן-לוי (מנהלת)', 'Dr. فاطمة 24 Haddad'];
  return {
    ...session,
    title: 'מערכת תביעות: Claims intake 2.0',
    client: 'شركة التأمين (Aldersee)',
    goal: { ...session.goal, statement: 'نريد استخدام الذكاء الاصطناعي in 30 days' },
    participants: session.participants.map((person, at) => ({
      ...person,
      name: names[at % names.length] ?? '',
      title: at % 2 === 0 ? 'مديرة' : person.title,
    })),
    metrics: session.metrics.map((metric, at) =>
      at === 0 ? { ...metric, name: 'وقت المعالجة', dataSource: 'נתוני 2026 (Q3)' } : metric,
    ),
  };
};

/** The review of a gate with everything a plan can hold. */
export const gateReview = (): Session => fullPlan();

const DRAWN: SignatureMark = {
  kind: 'drawn',
  width: 400,
  height: 120,
  strokes: [
    [20, 90, 60, 30, 90, 95, 120, 40, 160, 90, 200, 60],
    [220, 70, 260, 40, 300, 80, 380, 50],
  ],
};

/** The session signed in the room by the first person with a drawn mark, and by the second with a typed one. */
export const signedInRoom = (session: Session = fiveMetrics()): Session => {
  const desk = openDesk(session);
  for (const [at, { id, participantId, capacity }] of session.signOff.signatories.slice(0, 2).entries()) {
    const person = session.participants.find((known) => known.id === participantId);
    const name = person?.name ?? 'Somebody';
    carryOut(desk, {
      type: 'signOff.sign',
      signature: {
        id: asId(`sign-${id}`),
        signatoryId: id,
        name,
        capacity,
        organisation: person?.organisation ?? '',
        statement: session.signOff.statement,
        mark: at === 0 ? DRAWN : { kind: 'typed', text: name },
      },
    });
  }
  return desk.session;
};

/** Signed, and then a target, a gate, a budget line and a decision were changed. */
export const changedSinceSigned = (): Session => {
  const desk = openDesk(signedInRoom());
  const { metrics, phases } = desk.session;
  const [metric] = metrics;
  const [phase] = phases;
  if (!metric || !phase) throw new Error('the sample has metrics and phases');
  carryOut(desk, { type: 'metric.update', id: metric.id, changes: { plan: { value: 1.5 } } });
  carryOut(desk, {
    type: 'gate.update',
    phaseId: phase.id,
    changes: { date: addDays(asDate('2026-12-18'), 14) },
  });
  const [line] = phase.budget;
  if (line) {
    carryOut(desk, {
      type: 'budgetLine.update',
      phaseId: phase.id,
      id: line.id,
      changes: { amount: asMinor(5_000_000) },
    });
  }
  carryOut(desk, {
    type: 'decision.add',
    item: {
      id: asId('later'),
      statement: 'The pilot begins two weeks later.',
      reason: '',
      alternatives: '',
      state: 'decided',
      decidedBy: '',
      date: '',
      stage: 'commit',
      isCarried: false,
    },
  });
  return desk.session;
};

/** Every session of this file under a name. */
export const REPORT_SESSIONS: Readonly<Record<string, () => Session>> = {
  blank: blankSession,
  'one metric': oneMetric,
  'five metrics': fiveMetrics,
  'sixty metrics': sixtyMetrics,
  'empty optional parts': emptyOptionals,
  hostile,
  'right to left': rightToLeft,
  'gate review': gateReview,
  'signed in the room': () => signedInRoom(),
  'changed since signed': changedSinceSigned,
};
