import { asId } from '#shared/core/ids';
import type { Provenance } from '#shared/goal/provenance';
import type { Session } from '#shared/session/session';
import { assumption } from './parts.ts';

/** What the room answered to the guiding questions of the intake case. Everything is invented. */
export const CLAIMS_ANSWERS: Partial<Session['goal']> = {
  pain: 'Customers who report a loss wait 5.2 working days until a clerk opens their case, and call meanwhile.',
  place: 'Between first notice and case opening, where papers are missing and are asked for by letter.',
  frequency: 'In about 410 new claims a month; four in ten come without all papers.',
  cost: 'About 3,100 clerk hours a year go into asking for papers.',
  mustNotWorsen: 'Complaints about intake stay at most 1.2% of new cases.',
  answeredBy: {
    pain: asId('p-koch'),
    place: asId('p-koch'),
    frequency: asId('p-nair'),
    cost: asId('p-koch'),
    nonAiAlternative: asId('p-hribar'),
    mustNotWorsen: asId('p-weidt'),
  },
};

/** What the room takes to be true: one thing that it still has to count, and one that it has looked at. */
export const CLAIMS_ASSUMPTIONS = [
  assumption(
    'a-form',
    'Most papers are missing because nobody asked for them at first notice.',
    'p-koch',
    'Count the reasons in 100 claims of October, by 30 November.',
    'open',
  ),
  assumption(
    'a-scans',
    'A machine can read the scans of the post room.',
    'p-nair',
    '45 of 50 scans of one day were read in full.',
    'holds',
  ),
];

/** The intake metric comes from the answer that settled “improve”. */
export const INTAKE_ORIGIN: Provenance = {
  kind: 'wording',
  ref: 'q-improve',
  words: 'Time to open a case, from five days to one',
  saidBy: asId('p-koch'),
};

/** The guardrail comes from what the sponsor will not see get worse. */
export const COMPLAINTS_ORIGIN: Provenance = {
  kind: 'answer',
  ref: 'mustNotWorsen',
  words: 'Complaints about intake stay at most 1.2% of new cases',
  saidBy: asId('p-weidt'),
};
