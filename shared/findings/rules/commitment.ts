import { fieldPath } from '#shared/core/field-path';
import { isBlank } from '#shared/core/text';
import type { Decision, Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { isNamed, numberedMetrics, personOf, quoted } from './subject.ts';

const decisionLabel = (session: Session, decision: Decision): string => {
  const position = `Decision ${session.decisions.indexOf(decision) + 1}`;
  const text = decision.statement.trim();
  if (text === '') return position;
  return quoted(text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);
};

const decisionGaps = (session: Session, decision: Decision): RuleFinding[] => {
  const label = decisionLabel(session, decision);
  const path = (field: string): string => fieldPath('decisions', decision.id, field);
  const common = { severity: 'should', stage: 'commit', place: 'Decisions' } as const;
  const findings: RuleFinding[] = [];
  if (decision.state === 'open' && decision.date === '') {
    findings.push({
      ...common,
      path: path('date'),
      statement: `${label} is open and has no date`,
      advice: 'Say by which day it is decided.',
    });
  }
  if (!isNamed(session, decision.decidedBy)) {
    findings.push({
      ...common,
      path: path('decidedBy'),
      statement: `Nobody ${decision.state === 'open' ? 'is named to decide' : 'is named who decided'} ${label}`,
      advice: 'Name the person; a decision without one is undone by the next meeting.',
    });
  }
  return findings;
};

/** S15: open decisions have a day, and every decision has its person. */
export const decisionsOwned: Rule = {
  id: 'S15',
  reason: 4,
  title: 'Every decision has a person, open ones a day',
  source: 'Facilitation practice: items without owner or date vanish',
  find: (session) => session.decisions.flatMap((decision) => decisionGaps(session, decision)),
};

/** S16: someone of the client is named to sign. Speaks once there are numbers and a plan to sign. */
export const clientSigns: Rule = {
  id: 'S16',
  reason: 4,
  title: 'The client signs',
  source: 'PRINCE2 stage authorisation',
  find: (session) => {
    if (numberedMetrics(session).length === 0 || session.phases.length === 0) return [];
    const named = session.signOff.signatories.filter(({ participantId }) => isNamed(session, participantId));
    if (named.some(({ participantId }) => personOf(session, participantId)?.side === 'client')) return [];
    return [
      {
        severity: 'must',
        stage: 'commit',
        path: 'signOff/signatories',
        place: 'Sign-off',
        statement: named.length === 0 ? 'Nobody is named to sign' : 'Nobody of the client is named to sign',
        advice: 'Name who of the client signs for the numbers and the plan.',
      },
    ];
  },
};

/** S17: those who sign are people, and say what they sign. */
export const signOffWorded: Rule = {
  id: 'S17',
  reason: 4,
  title: 'The sign-off is complete',
  source: 'PAdES practice: the signed statement is part of the document',
  find: (session) => {
    const { statement, signatories } = session.signOff;
    const common = { severity: 'should', stage: 'commit', place: 'Sign-off' } as const;
    const unnamed = signatories
      .filter(({ participantId }) => !isNamed(session, participantId))
      .map(({ id }) => ({
        ...common,
        path: fieldPath('signOff', 'signatories', id, 'participantId'),
        statement: 'A line for a signature names nobody',
        advice: 'Choose the person, or delete the line.',
      }));
    if (signatories.length === 0 || !isBlank(statement)) return unnamed;
    return [
      ...unnamed,
      {
        ...common,
        severity: 'must',
        path: 'signOff/statement',
        statement: 'Nobody said what is signed',
        advice: 'Write the sentence that the signatures stand under.',
      },
    ];
  },
};
