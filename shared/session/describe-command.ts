import type { Command } from './command.ts';

const NOUNS: Readonly<Record<string, string>> = {
  session: 'session details',
  goal: 'goal',
  signOff: 'sign-off',
  question: 'open wording',
  participant: 'person',
  metric: 'metric',
  phase: 'phase',
  gate: 'gate',
  task: 'task',
  deliverable: 'deliverable',
  budgetLine: 'budget line',
  criterion: 'gate criterion',
  decision: 'decision',
  parkingItem: 'parking lot item',
  assumption: 'assumption',
  catalogueEntry: 'catalogue entry',
  signatory: 'signatory',
  finding: 'finding',
};

const VERBS: Readonly<Record<string, string>> = {
  add: 'add',
  update: 'change',
  remove: 'delete',
  move: 'move',
  accept: 'accept',
  reopen: 'reopen',
};

/** A command in a few words, for the undo button: "change goal", "delete metric". */
export const describeCommand = (command: Command): string => {
  if (command.type === 'batch') return command.name;
  const [entity = '', verb = ''] = command.type.split('.');
  return `${VERBS[verb] ?? verb} ${NOUNS[entity] ?? entity}`;
};
