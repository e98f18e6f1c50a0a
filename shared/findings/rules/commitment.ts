import { say } from '#shared/language/say';
import { fieldPath } from '#shared/core/field-path';
import type { IsoDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import type { SimpleCommand } from '#shared/session/command';
import type { Participant } from '#shared/session/participant';
import type { Decision, Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { nextDay } from './captured.ts';
import { isNamed, numberedMetrics, personOf, quoted } from './subject.ts';

const decisionLabel = (session: Session, decision: Decision): string => {
  const position = say`Decision ${session.decisions.indexOf(decision) + 1}`;
  const text = decision.statement.trim();
  if (text === '') return position;
  return quoted(text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);
};

/** The one sponsor who is named; nobody where there are several. */
const onlySponsor = ({ participants }: Session): Participant | undefined => {
  const sponsors = participants.filter(({ role, name }) => role === 'sponsor' && !isBlank(name));
  return sponsors.length === 1 ? sponsors[0] : undefined;
};

const decisionGaps = (session: Session, decision: Decision, today: IsoDate): RuleFinding[] => {
  const label = decisionLabel(session, decision);
  const path = (field: string): string => fieldPath('decisions', decision.id, field);
  const common = { severity: 'should', stage: 'commit', place: say`Decisions` } as const;
  const findings: RuleFinding[] = [];
  const change = (
    changes: Extract<SimpleCommand, { type: 'decision.update' }>['changes'],
  ): (() => SimpleCommand) => {
    return () => ({ type: 'decision.update', id: decision.id, changes });
  };
  if (decision.state === 'open' && decision.date === '') {
    const by = nextDay(session, today);
    findings.push({
      ...common,
      path: path('date'),
      statement: say`${label} is open and has no date`,
      advice: say`Say by which day it is decided.`,
      fix: { label: by.label, command: change({ date: by.day }) },
    });
  }
  if (!isNamed(session, decision.decidedBy)) {
    const sponsor = onlySponsor(session);
    findings.push({
      ...common,
      path: path('decidedBy'),
      statement: say`Nobody ${decision.state === 'open' ? say`is named to decide` : say`is named who decided`} ${label}`,
      advice: say`Name the person; a decision without one is undone by the next meeting.`,
      ...(sponsor &&
        decision.state === 'open' && {
          fix: {
            label: say`Let ${sponsor.name.trim()} decide`,
            command: change({ decidedBy: sponsor.id }),
          },
        }),
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
  find: (session, today) => session.decisions.flatMap((decision) => decisionGaps(session, decision, today)),
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
        place: say`Sign-off`,
        statement:
          named.length === 0 ? say`Nobody is named to sign` : say`Nobody of the client is named to sign`,
        advice: say`Name who of the client signs for the numbers and the plan.`,
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
    const common = { severity: 'should', stage: 'commit', place: say`Sign-off` } as const;
    const unnamed = signatories
      .filter(({ participantId }) => !isNamed(session, participantId))
      .map(({ id }) => ({
        ...common,
        path: fieldPath('signOff', 'signatories', id, 'participantId'),
        statement: say`A line for a signature names nobody`,
        advice: say`Choose the person, or delete the line.`,
      }));
    if (signatories.length === 0 || !isBlank(statement)) return unnamed;
    return [
      ...unnamed,
      {
        ...common,
        severity: 'must',
        path: 'signOff/statement',
        statement: say`Nobody said what is signed`,
        advice: say`Write the sentence that the signatures stand under.`,
      },
    ];
  },
};
