import { say } from '#shared/language/say';
import type { BudgetLine, Phase } from '#shared/plan/phase';
import type { Command } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { datedPhases, dayText, isNamed, phaseDays, phaseLabel, phasePath } from './subject.ts';

const gateRecordGaps = (session: Session, phase: Phase): RuleFinding[] => {
  const common = { severity: 'must', stage: 'path', place: phaseLabel(phase) } as const;
  const findings: RuleFinding[] = [];
  if (!isNamed(session, phase.gate.decider)) {
    findings.push({
      ...common,
      path: phasePath(phase, 'gate', 'decider'),
      statement: say`Nobody decides at the gate of ${phaseLabel(phase)}`,
      advice: say`Name the one person who says go or stop on that day.`,
    });
  }
  if (!phase.gate.outcomes.includes('kill')) {
    findings.push({
      ...common,
      path: phasePath(phase, 'gate', 'outcomes'),
      statement: say`The gate of ${phaseLabel(phase)} cannot stop the project`,
      advice: say`A gate that can only say go is no gate; allow it to stop.`,
      fix: {
        label: say`Allow it to stop`,
        command: () => ({
          type: 'gate.update',
          phaseId: phase.id,
          changes: { outcomes: [...phase.gate.outcomes, 'kill'] },
        }),
      },
    });
  }
  return findings;
};

/** The first line of money that is there already; one that is spent before the gate before any other. */
const grantedLine = ({ budget }: Phase, gate: string): BudgetLine | undefined => {
  const granted = budget.filter(({ funding, amount }) => funding === 'funded' && (amount ?? 0) > 0);
  return granted.find(({ date }) => isSpentBefore(date, gate)) ?? granted[0];
};

const isSpentBefore = (date: string, gate: string): boolean => date !== '' && gate !== '' && date < gate;

const fundedAhead = (session: Session, phase: Phase, next: Phase): RuleFinding[] => {
  const { gate } = phaseDays(session, phase);
  const granted = grantedLine(next, gate);
  if (!granted) return [];
  const common = {
    stage: 'path',
    path: phasePath(next, 'budget', granted.id, 'funding'),
    place: phaseLabel(next),
  } as const;
  if (granted.date !== '' && isSpentBefore(granted.date, gate)) {
    return [
      {
        ...common,
        severity: 'should',
        path: phasePath(next, 'budget', granted.id, 'date'),
        statement: say`Money for ${phaseLabel(next)} is spent on ${dayText(session, granted.date)}, before the gate of ${phaseLabel(phase)} decides`,
        advice: say`What is spent cannot be refused any more. Pay it after the gate, or plan it before.`,
      },
    ];
  }
  return [
    {
      ...common,
      severity: 'know',
      statement: say`Money for ${phaseLabel(next)} is granted before the gate of ${phaseLabel(phase)}`,
      advice: say`A gate is easier to pass when the money is spent already. Request it, and let the gate grant it.`,
      fix: {
        label: say`Request it`,
        command: (): Command => ({
          type: 'budgetLine.update',
          phaseId: next.id,
          id: granted.id,
          changes: { funding: 'requested' },
        }),
      },
    },
  ];
};

/** The next phase starts, or its money is granted, before this phase's gate has said go. */
const goAhead = (session: Session, phase: Phase, next: Phase | undefined): RuleFinding[] => {
  if (!next || phase.gate.decision?.outcome === 'go') return [];
  const { gate } = phaseDays(session, phase);
  const { start } = phaseDays(session, next);
  const isEarly = gate !== '' && start !== '' && start < gate;
  return [
    ...(isEarly
      ? [
          {
            severity: 'should',
            stage: 'path',
            path: phasePath(next, 'start'),
            place: phaseLabel(next),
            statement: say`${phaseLabel(next)} starts before the gate of ${phaseLabel(phase)} decides`,
            advice: say`Start it after the gate, or say why the work cannot wait.`,
            fix: {
              label: say`Let it wait for the gate`,
              command: (): Command => ({
                type: 'phase.update',
                id: next.id,
                changes: { waitsForGate: true },
              }),
            },
          } as const,
        ]
      : []),
    ...fundedAhead(session, phase, next),
  ];
};

/**
 * R14: every gate has a decider and may stop the project, and nothing is funded, spent or started before it says go. Once
 * it has, the next phase is free.
 */
export const gatesDecide: Rule = {
  id: 'R14',
  reason: 5,
  title: 'Gates can decide',
  source: 'Stage-Gate (Cooper 1990); PRINCE2 stage authorisation',
  find: (session) => {
    const phases = datedPhases(session);
    return phases.flatMap((phase, position) => [
      ...gateRecordGaps(session, phase),
      ...goAhead(session, phase, phases[position + 1]),
    ]);
  },
};

const gateDay = (session: Session, phase: Phase): RuleFinding[] => {
  const { start, gate } = phaseDays(session, phase);
  const common = {
    severity: 'must',
    stage: 'path',
    path: phasePath(phase, 'gate', 'date'),
    place: phaseLabel(phase),
  } as const;
  const end = phase.end;
  if (gate === '') {
    return [
      {
        ...common,
        statement: say`The gate of ${phaseLabel(phase)} has no date`,
        advice: say`Say on which day it is decided.`,
        ...(end === ''
          ? {}
          : {
              fix: {
                label: say`Decide on its last day`,
                command: (): Command => ({ type: 'gate.update', phaseId: phase.id, changes: { date: end } }),
              },
            }),
      },
    ];
  }
  if (gate >= start) return [];
  const statement = say`The gate of ${phaseLabel(phase)} is before the phase starts`;
  return [
    { ...common, part: 'early', statement, advice: say`A gate looks at what the phase has shown; move it.` },
  ];
};

/** S11: every gate has its day: its own, or the one on which the work of its phase and its reserve are over. */
export const gatesDated: Rule = {
  id: 'S11',
  reason: 5,
  title: 'Every gate has its day',
  source: 'Stage-Gate (Cooper 1990)',
  find: (session) => datedPhases(session).flatMap((phase) => gateDay(session, phase)),
};
