import { say, table } from '#shared/language/say';
import { isBlank } from '#shared/core/text';
import {
  firstSaid,
  type FoundGap,
  type ProposedTask,
  type ReadinessInput,
  shortName,
  technicalLead,
} from './gap.ts';
import type { Integration, Prototype } from './integration.ts';
import { integrationTitle } from './words.ts';

/** What may be missing of an integration: the field that says it, and the task that brings it. */
type Need = {
  readonly part: string;
  readonly field: keyof Integration;
  readonly isMet: (integration: Integration) => boolean;
  readonly statement: (integration: Integration) => string;
  readonly task: (title: string) => Omit<ProposedTask, 'owner'>;
};

const NOT_REAL: Readonly<Record<Exclude<Prototype, 'real'>, string>> = table({
  '': 'Nobody has said whether the connection was tried.',
  none: 'The connection was never tried.',
  mocked: 'Only a mock has answered; the real interface has not.',
});

const NEEDS: readonly Need[] = [
  {
    part: 'interface',
    field: 'interface',
    isMet: (integration) => !isBlank(integration.interface),
    statement: () => say`Nobody has said by which interface it is reached.`,
    task: (title) => ({
      name: say`Agree on the interface of ${title}`,
      kind: 'integration',
      phase: 'poc',
      duration: 3,
      effort: 2,
      first: true,
    }),
  },
  {
    part: 'environment',
    field: 'environment',
    isMet: ({ environment }) => !isBlank(environment),
    statement: () => say`There is no environment to try it in before production.`,
    task: (title) => ({
      name: say`Get a test environment for ${title}`,
      kind: 'integration',
      phase: 'poc',
      duration: 5,
      effort: 2,
      first: true,
    }),
  },
  {
    part: 'authentication',
    field: 'authentication',
    isMet: ({ authentication }) => !isBlank(authentication),
    statement: () => say`Nobody has said how the solution proves who it is.`,
    task: (title) => ({
      name: say`Set up authentication for ${title}`,
      kind: 'integration',
      phase: 'pilot',
      duration: 3,
      effort: 2,
      first: true,
    }),
  },
  {
    part: 'real',
    field: 'tried',
    isMet: ({ tried }) => tried === 'real',
    statement: ({ tried }) => (tried === 'real' ? '' : NOT_REAL[tried]),
    task: (title) => ({
      name: say`Connect ${title} by its real interface`,
      kind: 'integration',
      phase: 'pilot',
      duration: 10,
      effort: 8,
      first: false,
    }),
  },
  {
    part: 'recovery',
    field: 'errorRecovery',
    isMet: ({ errorRecovery }) => !isBlank(errorRecovery),
    statement: () => say`Nobody has said what happens when it does not answer.`,
    task: (title) => ({
      name: say`Error recovery and monitoring for ${title}`,
      kind: 'monitoring',
      phase: 'pilot',
      duration: 5,
      effort: 4,
      first: false,
    }),
  },
];

/**
 * What an integration lacks. Interface and test environment belong into the proof of concept: the article asks for a
 * prototype from day one. The real interface, its authentication and its error recovery are work of the pilot, whose gate
 * they precede.
 */
export const gapsOfIntegration = (integration: Integration, input: ReadinessInput): readonly FoundGap[] => {
  const subject = integrationTitle(integration);
  return NEEDS.filter(({ isMet }) => !isMet(integration)).map(({ part, field, statement, task }) => {
    const proposed = task(shortName(subject));
    return {
      key: `integration/${integration.id}/${part}`,
      subject,
      statement: statement(integration),
      path: `integrations/${integration.id}/${field}`,
      task: { ...proposed, owner: firstSaid(integration.owner, technicalLead(input, proposed.phase)) },
    };
  });
};
