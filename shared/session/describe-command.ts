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
  dataSource: 'data source',
  integration: 'integration',
  risk: 'risk',
  actual: 'measurement',
  calendar: 'calendar',
  finance: 'appraisal',
  planBaseline: 'kept plan',
  look: 'look of the report',
  agendaBlock: 'agenda block',
  agendaMark: 'moment of the agenda',
  round: 'silent round',
  action: 'action',
  quote: 'quote',
  prompt: 'prompt',
  template: 'template',
};

const VERBS: Readonly<Record<string, string>> = {
  add: 'add',
  update: 'change',
  remove: 'delete',
  move: 'move',
  accept: 'accept',
  reopen: 'reopen',
  agree: 'agree on',
  withdraw: 'withdraw the agreement on',
  set: 'change',
  reveal: 'reveal',
};

/** A command in a few words, for the undo button: "change goal", "delete metric". */
export const describeCommand = (command: Command): string => {
  if (command.type === 'batch') return command.name;
  if (command.type === 'signOff.sign') return 'sign the session';
  if (command.type === 'signOff.unsign') return 'take a signature back';
  const [entity = '', verb = ''] = command.type.split('.');
  return `${VERBS[verb] ?? verb} ${NOUNS[entity] ?? entity}`;
};
