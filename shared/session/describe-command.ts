import { say } from '#shared/language/say';
import { changeWord } from './change-language.ts';
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

const VERBS: Readonly<Record<string, (what: string) => string>> = {
  add: (what) => say`add ${what}`,
  update: (what) => say`change ${what}`,
  remove: (what) => say`delete ${what}`,
  move: (what) => say`move ${what}`,
  accept: (what) => say`accept ${what}`,
  reopen: (what) => say`reopen ${what}`,
  agree: (what) => say`agree on ${what}`,
  withdraw: (what) => say`withdraw the agreement on ${what}`,
  set: (what) => say`change ${what}`,
  reveal: (what) => say`reveal ${what}`,
};

/** A command in a few words, for the undo button: "change goal", "delete metric". */
export const describeCommand = (command: Command): string => {
  if (command.type === 'batch') return command.name;
  if (command.type === 'signOff.sign') return say`sign the session`;
  if (command.type === 'signOff.unsign') return say`take a signature back`;
  const [entity = '', verb = ''] = command.type.split('.');
  const what = changeWord(NOUNS[entity] ?? entity);
  return VERBS[verb]?.(what) ?? `${verb} ${what}`;
};
