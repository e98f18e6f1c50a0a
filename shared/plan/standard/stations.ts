import { phrase } from '#shared/language/say';
import type { TemplatePhase } from './template.ts';

/** What a station is for, hands over, costs and falls back to, whatever its length. */
type Station = Omit<TemplatePhase, 'contingency' | 'proof' | 'tasks' | 'review'>;

/** Shows with real cases whether it is worth going on. */
export const POC: Station = {
  kind: 'poc',
  name: phrase('Proof of concept'),
  purpose: phrase(
    'Find out with real cases, beside the present way of working, whether the numbers can be reached, whether the data and the interfaces carry it, and what a case costs.',
  ),
  fallback: phrase(
    'The present way of working goes on unchanged. What was learnt about data and interfaces is kept; the rest of the money is not spent.',
  ),
  deliverables: [
    {
      name: phrase('Evaluation report with the measured numbers'),
      accountable: 'operations',
      responsible: 'technical',
    },
    {
      name: phrase('Data that can be used, with its description'),
      accountable: 'operations',
      responsible: 'technical',
    },
    { name: phrase('Data protection check'), accountable: 'sponsor', responsible: 'compliance' },
  ],
  budget: [
    { category: 'people', label: phrase('Team of the proof of concept'), rhythm: 'one-off' },
    { category: 'data', label: phrase('Access, clean-up and labelling'), rhythm: 'one-off' },
    { category: 'infrastructure', label: phrase('Test environment'), rhythm: 'monthly' },
    { category: 'licences', label: phrase('Licences for the trial'), rhythm: 'one-off' },
  ],
};

/** Shows with some users and real systems whether it holds. */
export const PILOT: Station = {
  kind: 'pilot',
  name: phrase('Pilot'),
  purpose: phrase(
    'Let some of the users work with it on real cases and real systems, with monitoring and a way back, while the present way of working stays available.',
  ),
  fallback: phrase(
    'The pilot users go back to the present way of working on the same day, by the rehearsed way back. The gate is held again after the cause is mended, or the project ends.',
  ),
  deliverables: [
    { name: phrase('Pilot report and business case'), accountable: 'operations', responsible: 'operations' },
    { name: phrase('Connected systems, tested'), accountable: 'operations', responsible: 'technical' },
    { name: phrase('Runbook and rehearsed way back'), accountable: 'operations', responsible: 'technical' },
    { name: phrase('Training material'), accountable: 'operations', responsible: 'end-user' },
  ],
  budget: [
    { category: 'people', label: phrase('Team of the pilot'), rhythm: 'one-off' },
    { category: 'integration', label: phrase('Real interfaces'), rhythm: 'one-off' },
    { category: 'infrastructure', label: phrase('Environment and monitoring'), rhythm: 'monthly' },
    { category: 'licences', label: phrase('Licences of the pilot users'), rhythm: 'monthly' },
    { category: 'training', label: phrase('Training of the pilot users'), rhythm: 'one-off' },
    { category: 'change', label: phrase('Works council and communication'), rhythm: 'one-off' },
  ],
};

/** Brings it to everyone. */
export const PRODUCTION: Station = {
  kind: 'production',
  name: phrase('Production'),
  purpose: phrase(
    'Bring it to all teams in waves, each trained before its turn, and keep the number where it was promised until operation takes over.',
  ),
  fallback: phrase(
    'The wave that fails goes back to the present way of working; the teams before it go on. The next wave waits until the number holds again.',
  ),
  deliverables: [
    { name: phrase('All teams trained and live'), accountable: 'operations', responsible: 'end-user' },
    { name: phrase('Support and on-call in place'), accountable: 'operations', responsible: 'technical' },
    {
      name: phrase('Acceptance by the owner of the number'),
      accountable: 'sponsor',
      responsible: 'operations',
    },
  ],
  budget: [
    { category: 'people', label: phrase('Team of the roll-out'), rhythm: 'one-off' },
    { category: 'infrastructure', label: phrase('Production environment'), rhythm: 'monthly' },
    { category: 'licences', label: phrase('Licences of all users'), rhythm: 'monthly' },
    { category: 'training', label: phrase('Training of all teams'), rhythm: 'one-off' },
    { category: 'change', label: phrase('Communication and time of the teams'), rhythm: 'one-off' },
  ],
};

/** Keeps it going. */
export const OPERATE: Station = {
  kind: 'operate',
  name: phrase('Operate'),
  purpose: phrase(
    'Keep the number: read it every month, watch for drift, improve every quarter, and decide regularly whether to continue, retrain or retire.',
  ),
  fallback: phrase(
    'Named people can switch it off on the same day; the teams then work by the present way until it is mended or retired.',
  ),
  deliverables: [
    { name: phrase('Monthly reading of the numbers'), accountable: 'operations', responsible: 'operations' },
    {
      name: phrase('List of improvements with their effect'),
      accountable: 'operations',
      responsible: 'technical',
    },
  ],
  budget: [
    { category: 'run', label: phrase('Computing, support and monitoring'), rhythm: 'monthly' },
    { category: 'licences', label: phrase('Licences'), rhythm: 'yearly' },
    { category: 'people', label: phrase('Improvement every quarter'), rhythm: 'yearly' },
    { category: 'training', label: phrase('Training of those who join'), rhythm: 'yearly' },
  ],
};

/** On what the reserve of a template rests until the room has a record of its own (FIELD: suppliers add 20 to 30%). */
export const RESERVE_BASIS = phrase(
  'Starting value: suppliers of such projects add 20 to 30% to time and money. Replace this with how much your own last projects ran over.',
);
