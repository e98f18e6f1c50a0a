import { phrase, say } from '#shared/language/say';
import type { IsoDate, OptionalDate } from '#shared/core/dates';
import { fieldPath } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import type { Phase } from '#shared/plan/phase';
import { emptyIntegration, type Integration } from '#shared/readiness/integration';
import { suggestedSystems } from '#shared/readiness/suggest';
import { integrationTitle } from '#shared/readiness/words';
import type { Command, SimpleCommand } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import { clipText } from '#shared/session/value-words';
import type { Rule, RuleFinding } from '../finding.ts';
import { integrationWork } from './plan-tasks.ts';
import {
  dayText,
  isNamed,
  isPlanned,
  lackWords,
  phaseDays,
  phaseLabel,
  phaseOfKind,
  quoted,
} from './subject.ts';

/** What a system is called in a sentence: its name in quotes, or what it is while it has none. */
const systemLabel = (integration: Integration): string =>
  isBlank(integration.system) ? say`A system to connect to` : quoted(integrationTitle(integration));

const integrationPath = ({ id }: Integration, field: string): string => fieldPath('integrations', id, field);

/** More are never listed in one step. */
const MOST_LISTED = 100;

/** Lists the systems that the data is said to come from; one without a name where none is said. */
const listSystems = ({ dataSources, metrics, integrations }: Session): NonNullable<RuleFinding['fix']> => {
  const named = suggestedSystems(dataSources, metrics, integrations).slice(0, MOST_LISTED);
  const add =
    (system: string) =>
    (newId: () => Id): SimpleCommand => ({
      type: 'integration.add',
      item: emptyIntegration(newId(), system),
    });
  const [first, ...rest] = named;
  if (first === undefined) return { label: say`Add a system`, command: add('') };
  const label = say`List ${quoted(clipText(first))}${rest.length === 0 ? '' : say` and ${rest.length} more`}`;
  if (rest.length === 0) return { label, command: add(first) };
  return {
    label,
    command: (newId): Command => ({
      type: 'batch',
      name: say`list the systems`,
      commands: named.map((system) => add(system)(newId)),
    }),
  };
};

const noSystem = (session: Session): RuleFinding[] =>
  session.integrations.length > 0 || !isPlanned(session)
    ? []
    : [
        {
          severity: 'must',
          stage: 'readiness',
          path: 'integrations',
          place: say`Integration`,
          statement: say`Nobody said what it connects to`,
          advice: say`Name every system that it reads from or writes to, with who owns the interface and by when.`,
          fix: listSystems(session),
        },
      ];

type Field = {
  readonly field: keyof Integration;
  readonly word: string;
  /** Whether nothing can be planned without it. */
  readonly isVital: boolean;
  readonly isMissing: (integration: Integration, session: Session) => boolean;
};

const FIELDS: readonly Field[] = [
  { field: 'system', word: phrase('name'), isVital: false, isMissing: ({ system }) => isBlank(system) },
  {
    field: 'owner',
    word: phrase('owner'),
    isVital: true,
    isMissing: ({ owner }, session) => !isNamed(session, owner),
  },
  {
    field: 'environment',
    word: phrase('test environment'),
    isVital: false,
    isMissing: ({ environment }) => isBlank(environment),
  },
  { field: 'date', word: phrase('date'), isVital: true, isMissing: ({ date }) => date === '' },
  { field: 'cost', word: phrase('cost'), isVital: false, isMissing: ({ cost }) => cost === null },
];

const systemGaps = (session: Session, integration: Integration): RuleFinding[] => {
  const missing = FIELDS.filter(({ isMissing }) => isMissing(integration, session));
  const [first] = missing;
  if (!first) return [];
  return [
    {
      severity: missing.some(({ isVital }) => isVital) ? 'must' : 'should',
      stage: 'readiness',
      path: integrationPath(integration, first.field),
      place: integrationTitle(integration),
      statement: say`${systemLabel(integration)} has ${lackWords(missing.map(({ word }) => word))}`,
      advice: say`Say who owns the interface, where it is tried, by which day it answers, and what it costs; zero is a cost too.`,
    },
  ];
};

/**
 * R6: every system that is connected has an interface owner, an environment to try it in, a date and a cost. Who lists no
 * system at all is asked once there are numbers and phases.
 */
export const systemsNamed: Rule = {
  id: 'R6',
  reason: 3,
  title: 'Every system has an owner, an environment, a date and a cost',
  source: 'The article’s third reason: every system is named from day one',
  find: (session) => [
    ...noSystem(session),
    ...session.integrations.flatMap((integration) => systemGaps(session, integration)),
  ],
};

type Look = {
  readonly session: Session;
  readonly today: IsoDate;
  readonly pilot: Phase | undefined;
  readonly gate: OptionalDate;
};

const isLate = ({ tried, date }: Integration, gate: OptionalDate): boolean =>
  tried !== 'real' && date !== '' && gate !== '' && date > gate;

/** What is asked of one system that has a day: whether it comes in time, and whether that day has passed unused. */
const oneSystem = (integration: Integration, { session, today, pilot, gate }: Look): RuleFinding[] => {
  const { tried, date } = integration;
  if (tried === 'real' || date === '') return [];
  const label = systemLabel(integration);
  const common = {
    stage: 'readiness',
    path: integrationPath(integration, 'date'),
    place: integrationTitle(integration),
  } as const;
  if (date < today) {
    return [
      {
        ...common,
        severity: gate !== '' && gate <= today ? 'must' : 'should',
        path: integrationPath(integration, 'tried'),
        part: 'overdue',
        statement: say`${label} was to be connected by ${dayText(session, date)}, and ${tried === 'mocked' ? say`only a mock has answered` : say`it has not answered yet`}`,
        advice: say`Try the real interface, or give it another day and say what waits for it.`,
      },
    ];
  }
  if (pilot && isLate(integration, gate)) {
    return [
      {
        ...common,
        severity: 'should',
        part: 'late',
        statement: say`${label} is connected on ${dayText(session, date)}, after the gate of ${phaseLabel(pilot)}`,
        advice: say`A pilot without it proves nothing about it; connect it before the gate, or leave it out.`,
      },
    ];
  }
  if (tried !== 'mocked') return [];
  return [
    {
      ...common,
      severity: 'know',
      path: integrationPath(integration, 'tried'),
      part: 'mocked',
      statement: say`Only a mock of ${label} has answered so far`,
      advice: say`The real interface is due by ${dayText(session, date)}; what it answers may differ from the mock.`,
    },
  ];
};

/** No system at all answers for real before the pilot gate. Systems without a day are R6's. */
const nothingInTime = ({ session, pilot, gate }: Look): RuleFinding[] => {
  const late = session.integrations.filter((integration) => isLate(integration, gate));
  const isAnyInTime = session.integrations.some(
    ({ tried, date }) => tried === 'real' || (date !== '' && date <= gate),
  );
  const [first] = late;
  if (!first || !pilot || isAnyInTime) return [];
  return [
    {
      severity: 'must',
      stage: 'readiness',
      path: integrationPath(first, 'date'),
      part: 'none',
      place: integrationTitle(first),
      statement: say`No system is connected before the gate of ${phaseLabel(pilot)}`,
      advice: say`Connect at least one real interface by ${gate === '' ? say`the pilot gate` : dayText(session, gate)}; mocks do not count.`,
    },
  ];
};

/**
 * R7: integration is there before the pilot gate, as work with an owner and a day, and as systems that answer for real by
 * then. Days are those of the plan. Tasks are asked for once a phase is in the calendar.
 */
export const integrationPlanned: Rule = {
  id: 'R7',
  reason: 3,
  title: 'Integration is there before the pilot gate',
  source: 'The article’s third reason: connect real interfaces, not mocks',
  find: (session, today) => {
    const pilot = phaseOfKind(session, 'pilot');
    const look: Look = { session, today, pilot, gate: pilot ? phaseDays(session, pilot).gate : '' };
    const none = nothingInTime(look);
    return [
      ...none,
      ...(none.length > 0 ? [] : session.integrations.flatMap((integration) => oneSystem(integration, look))),
      ...integrationWork(session),
    ];
  },
};
