import { utf8 } from '#shared/core/bytes';
import { dayOf } from '#shared/core/dates';
import { type Minor, toMajor } from '#shared/core/money';
import { GENERATOR } from '#shared/core/product';
import { fileDigest } from '#shared/document/session-file';
import type { Finding } from '#shared/findings/finding';
import { LEVELS, type ReasonScores } from '#shared/findings/score';
import { baselineStanding, effectiveDate, type LevelName } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import { lineTotal, type PlanTotals, planTotals } from '#shared/plan/budget';
import { criteriaInFull } from '#shared/plan/gate-criteria';
import { thresholdWords } from '#shared/plan/gate-words';
import type { Phase } from '#shared/plan/phase';
import { placedPhases } from '#shared/plan/placed-phases';
import { planMoney } from '#shared/plan/plan-money';
import { schedulePlan } from '#shared/plan/plan-schedule';
import type { Task } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import { revisionState } from '#shared/session/sign-off';
import { type ExportInput, judged } from './export-input.ts';
import { personName } from './people-words.ts';
import { recordData } from './record-data.ts';
import type { ReportData } from './report-data.ts';
import { said } from './said.ts';

type Part<Name extends keyof ReportData> = ReportData[Name];

const metricsOf = (session: Session, created: ExportInput['created']): Part<'metrics'> => {
  const level = (metric: Metric, name: LevelName): Part<'metrics'>[number]['plan'] => ({
    value: metric[name].value,
    by: said(effectiveDate(metric, name)),
  });
  const person = (who: Metric['responsible']): string | null => said(personName(session, who));
  return session.metrics.map((metric) => ({
    id: metric.id,
    name: said(metric.name),
    role: metric.role,
    unit: said(metric.unit),
    direction: metric.direction,
    ambition: said(metric.gist),
    scale: said(metric.scale),
    meter: said(metric.meter),
    dataSource: said(metric.dataSource),
    frequency: said(metric.frequency),
    baseline: {
      ...metric.baseline,
      date: said(metric.baseline.date),
      evidence: said(metric.baseline.evidence),
      standing: baselineStanding(metric, dayOf(created)).kind,
    },
    must: level(metric, 'must'),
    plan: level(metric, 'plan'),
    wish: level(metric, 'wish'),
    deadline: said(metric.deadline),
    responsible: person(metric.responsible),
    accountable: person(metric.accountable),
    guards: [...metric.guards],
    benefitPerYear:
      metric.benefit.claimed === null ? null : toMajor(metric.benefit.claimed, session.currency),
  }));
};

const tasksOf = (session: Session, tasks: readonly Task[]): Part<'phases'>[number]['tasks'] => {
  const schedule = schedulePlan(session);
  return tasks.map((task) => {
    const placed = schedule.tasks.get(task.id);
    return {
      id: task.id,
      name: said(task.name),
      kind: task.kind,
      owner: said(personName(session, task.owner)),
      start: placed?.start ?? null,
      end: placed?.end ?? null,
      workingDays: placed?.isLengthSaid === true ? placed.length : task.duration,
      personDays: task.effort,
      float: placed?.totalFloat ?? null,
      critical: placed?.isCritical ?? null,
    };
  });
};

const gateOf = (session: Session, { id, gate }: Phase): Part<'phases'>[number]['gate'] => ({
  date: said(schedulePlan(session).phases.get(id)?.gate ?? gate.date),
  decider: said(personName(session, gate.decider)),
  outcomes: [...gate.outcomes],
  criteria: criteriaInFull(gate, session.metrics).map((criterion) => ({
    metric: said(criterion.metric),
    comparator: criterion.comparator === '' ? null : criterion.comparator,
    value: criterion.value,
    unit: said(criterion.unit),
    words: thresholdWords(criterion, session.locale),
  })),
  fallback: said(gate.fallback),
  agreedAt: gate.agreed?.at ?? null,
  decision:
    gate.decision === null
      ? null
      : {
          outcome: gate.decision.outcome,
          decider: said(personName(session, gate.decision.decider)),
          date: said(gate.decision.date),
          reason: said(gate.decision.reason),
        },
});

const phasesOf = (session: Session, totals: PlanTotals, major: Major): Part<'phases'> =>
  placedPhases(session).map((phase, at) => {
    const { oneOff, running, total, unpriced } = totals.phases[at] ?? NO_COST;
    return {
      id: phase.id,
      kind: phase.kind,
      name: said(phase.name),
      purpose: said(phase.purpose),
      start: said(phase.start),
      end: said(phase.end),
      technicalOwner: said(personName(session, phase.technicalOwner)),
      operationalOwner: said(personName(session, phase.operationalOwner)),
      cost: { oneOff: major(oneOff), running: major(running), total: major(total), unpriced },
      tasks: tasksOf(session, phase.tasks),
      budget: phase.budget.map((line) => {
        const sum = lineTotal(line, phase);
        return {
          id: line.id,
          label: said(line.label),
          category: line.category,
          amount: line.amount === null ? null : major(line.amount),
          rhythm: line.rhythm,
          funding: line.funding,
          paidOn: said(line.date),
          total: sum === null ? null : major(sum),
        };
      }),
      gate: gateOf(session, phase),
    };
  });

type Major = (amount: Minor) => number;

const NOTHING = 0 as Minor;
const NO_COST = { oneOff: NOTHING, running: NOTHING, total: NOTHING, unpriced: 0 };

const moneyOf = (session: Session, totals: PlanTotals, major: Major): Part<'money'> => {
  const money = planMoney(session);
  const { funded, requested, missing, contingency } = money.funding;
  return {
    total: major(totals.total),
    toProduction: major(totals.toProduction),
    runYear: major(totals.runYear),
    unpriced: totals.unpriced,
    byCategory: Object.fromEntries(
      Object.entries(totals.byCategory).map(([category, amount]) => [category, major(amount)]),
    ),
    funding: {
      funded: major(funded),
      requested: major(requested),
      missing: major(missing),
      contingency: major(contingency),
    },
    years: money.years.map((year, at) => ({
      year,
      cost: major(money.cost.get(year) ?? NOTHING),
      benefit: major(money.benefit.get(year) ?? NOTHING),
      net: major(money.net[at] ?? NOTHING),
      netSoFar: major(money.netSoFar[at] ?? NOTHING),
    })),
  };
};

const risksOf = (session: Session, major: Major): Part<'risks'> =>
  session.risks.map((risk) => ({
    id: risk.id,
    cause: said(risk.cause),
    event: said(risk.event),
    effect: said(risk.effect),
    probability: { low: risk.probabilityLow, high: risk.probabilityHigh },
    impact: {
      low: risk.impactLow === null ? null : major(risk.impactLow),
      high: risk.impactHigh === null ? null : major(risk.impactHigh),
    },
    owner: said(personName(session, risk.owner)),
    response: said(risk.response),
    action: said(risk.action),
    lookedAtOn: said(risk.triggerDate),
    state: risk.state,
  }));

const scoresOf = ({ lowest, lowestReasons, reasons }: ReasonScores): Part<'scores'> => ({
  lowest,
  lowestReasons: [...lowestReasons],
  reasons: reasons.map(({ reason, title, level, why }) => ({
    reason,
    title,
    level,
    levelName: LEVELS[level],
    why,
  })),
});

const findingsOf = (findings: readonly Finding[]): Part<'findings'> =>
  findings.map(({ key, rule, reason, severity, place, statement, advice, accepted }) => ({
    key,
    rule,
    reason,
    severity,
    place,
    statement,
    advice,
    accepted:
      accepted === null
        ? null
        : { reason: said(accepted.reason), by: said(accepted.acceptedBy), at: accepted.acceptedAt },
  }));

const signOffOf = (session: Session): Part<'signOff'> => {
  const { statement, signatories } = session.signOff;
  const state = revisionState(session);
  return {
    statement: said(statement),
    expected: signatories.map(({ participantId, capacity }) => ({
      name: said(personName(session, participantId)),
      capacity: said(capacity),
    })),
    state: state.kind,
    revision: state.kind === 'unsigned' ? null : state.number,
    signed:
      state.kind === 'unsigned'
        ? []
        : state.revision.signatures.map(({ name, capacity, organisation, at }) => ({
            name: said(name),
            capacity: said(capacity),
            organisation: said(organisation),
            at,
          })),
  };
};

const headOf = ({ id, title, client, place, date, locale, currency }: Session): Part<'session'> => ({
  id,
  title: said(title),
  client: said(client),
  place: said(place),
  date: said(date),
  locale,
  currency,
});

/** What a session agreed on and what follows from it, as the plain data that the JSON export holds. */
export const reportData = (input: ExportInput): ReportData => {
  const { session } = input.file;
  const { findings, scores } = judged(input);
  const major: Major = (amount) => toMajor(amount, session.currency);
  const totals = planTotals(placedPhases(session));
  return {
    format: 'phase-one-report',
    version: 1,
    generator: GENERATOR,
    created: input.created,
    digest: fileDigest(input.file),
    session: headOf(session),
    goal: { statement: said(session.goal.statement), meaning: said(session.goal.meaning) },
    people: session.participants.map(({ id, name, title, role, side, organisation }) => ({
      id,
      name: said(name),
      title: said(title),
      role,
      side,
      organisation: said(organisation),
    })),
    metrics: metricsOf(session, input.created),
    phases: phasesOf(session, totals, major),
    money: moneyOf(session, totals, major),
    risks: risksOf(session, major),
    ...recordData(session),
    scores: scoresOf(scores),
    findings: findingsOf(findings),
    signOff: signOffOf(session),
  };
};

/** The same as the bytes of a JSON file: UTF-8 without a byte order mark, indented, ending with a line feed. */
export const reportJson = (input: ExportInput): Uint8Array =>
  utf8(`${JSON.stringify(reportData(input), null, 2)}\n`);
