import { builtInField } from './built-in-field.ts';

/** Metrics of a call or contact centre; terms after the COPC customer experience standard. */
export const CALL_CENTRE = builtInField('call-centre', [
  {
    id: 'call-wait-time',
    name: 'Average speed of answer',
    definition:
      'Time that a caller waits in the queue until a person answers, over all calls that are answered.',
    formula: 'sum of waiting times of answered calls / calls answered',
    unit: 'seconds',
    direction: 'decrease',
    aggregation: 'mean',
    frequency: 'daily',
    meter: 'Queue record of the telephone system, by half-hour, time in the voice menu shown apart',
    dataSource: 'Telephone system',
    guardrails: 'call-abandonment-rate; call-first-call-resolution; call-quality-score',
    mistake:
      'Starting the clock after the voice menu, and averaging over quiet nights: callers feel the peak hour.',
    money: [
      'caller minute',
      'Toll minutes saved; the value of callers who do not hang up is better shown by abandonment.',
    ],
    words:
      'customers wait too long on the phone; long hold times; phone queue; nobody picks up; hotline is busy; callers on hold; waiting for an agent',
  },
  {
    id: 'call-abandonment-rate',
    name: 'Abandoned calls',
    definition:
      'Callers who hang up in the queue before a person answers, out of all calls offered to the queue.',
    formula: 'calls abandoned after the threshold / calls offered × 100',
    unit: '%',
    denominator: 'calls offered to the queue in the period',
    direction: 'decrease',
    aggregation: 'share',
    frequency: 'daily',
    meter:
      'Queue record of the telephone system; those who hang up within the first seconds are left out, by an agreed threshold',
    dataSource: 'Telephone system',
    guardrails: 'call-handle-time; call-quality-score; calls turned away by a busy tone',
    mistake:
      'Turning callers away with a busy tone or a call-back promise, so that they never count as abandoned.',
    money: [
      'lost call',
      'Abandoned calls that neither call again nor buy elsewhere, from a sample, times the margin of a call.',
    ],
    words:
      'callers hang up; lost calls; people give up waiting; missed calls; unanswered calls; customers do not get through',
  },
  {
    id: 'call-service-level',
    name: 'Service level',
    definition: 'Calls that are answered within the agreed number of seconds, out of all calls offered.',
    formula: 'calls answered within the limit / calls offered × 100',
    unit: '%',
    denominator: 'calls offered to the queue in the period',
    direction: 'increase',
    aggregation: 'share',
    frequency: 'daily',
    meter: 'Queue record by half-hour, the day’s figure weighted by calls',
    dataSource: 'Telephone system',
    guardrails: 'call-handle-time; call-first-call-resolution; occupancy of agents',
    mistake:
      'Averaging half-hours without weighting by calls: the busy hour then counts as little as the quiet one.',
    money: ['call', 'Agent hours to hold the level; penalties or credits in the contract.'],
    words:
      'phones are not staffed at peak; service level agreement on calls; reachability; calls answered in time; staffing forecast; call volume peaks; availability of the hotline',
  },
  {
    id: 'call-handle-time',
    name: 'Average handle time',
    definition: 'Talk, hold and after-call work of an agent for one contact, averaged over contacts handled.',
    formula: '(talk time + hold time + after-call work) / contacts handled',
    unit: 'minutes',
    direction: 'decrease',
    aggregation: 'mean',
    frequency: 'weekly',
    meter: 'State times of the telephone or chat system, by reason of contact',
    dataSource: 'Telephone and chat system',
    guardrails: 'call-first-call-resolution; call-quality-score; call-satisfaction',
    mistake:
      'Rewarding it: agents then hand over or cut short the hard calls, and the same callers ring again.',
    money: [
      'agent hour',
      'Minutes saved a contact times contacts, in agent hours, times the cost of an hour.',
    ],
    words:
      'calls take too long; agents search while the customer waits; agents switch between systems; looking up answers during a call; average handling time; agents need information faster; assist agents with answers',
  },
  {
    id: 'call-after-call-work',
    name: 'After-call work',
    definition:
      'Time that an agent needs after a contact for notes, coding and follow-up before being ready again.',
    formula: 'time in the after-call state / contacts handled',
    unit: 'minutes',
    direction: 'decrease',
    aggregation: 'mean',
    frequency: 'weekly',
    meter: 'After-call state of the telephone system, breaks taken out by sampling',
    dataSource: 'Telephone system',
    guardrails: 'call-quality-score; completeness of notes',
    mistake:
      'Agents who write during the call show no after-call work but longer talk: read it with the handle time.',
    money: [
      'agent hour',
      'Minutes saved a contact times contacts, in agent hours, times the cost of an hour.',
    ],
    words:
      'writing call notes; documentation after the call; wrap-up time; summarise calls; transcribe conversations; logging the interaction; call notes by hand',
  },
  {
    id: 'call-first-call-resolution',
    name: 'First call resolution',
    definition:
      'Contacts whose matter is settled so that the customer does not make contact again for it within seven days.',
    formula: 'contacts without a repeat within seven days / contacts × 100',
    unit: '%',
    denominator: 'contacts of the period, by customer and reason',
    direction: 'increase',
    aggregation: 'share',
    frequency: 'weekly',
    meter: 'Repeat contacts of the same customer for the same reason within seven days, all channels',
    dataSource: 'Customer relationship system; telephone system',
    guardrails: 'call-handle-time; call-satisfaction',
    mistake: 'Looking at one channel: those who write after the call count as resolved.',
    money: ['repeat contact', 'Repeat contacts avoided times the cost of a contact.'],
    words:
      'customers call again and again; issue not resolved on the first call; repeat callers; wrong information given to callers; right answer the first time; inconsistent answers',
  },
  {
    id: 'call-transfer-rate',
    name: 'Transferred calls',
    definition: 'Calls that are handed to another agent or team after a person answered.',
    formula: 'calls transferred / calls answered × 100',
    unit: '%',
    denominator: 'calls answered in the period',
    direction: 'decrease',
    aggregation: 'share',
    frequency: 'weekly',
    meter: 'Transfer events of the telephone system, warm and cold transfers apart',
    dataSource: 'Telephone system',
    guardrails: 'call-first-call-resolution; call-handle-time',
    mistake: 'Forbidding transfers: agents then guess or promise a call back.',
    money: ['transfer', 'Minutes of both agents for each transfer times the cost of an agent minute.'],
    words:
      'callers are passed around; wrong department; misrouted calls; transferred three times; call routing; direct the caller to the right person; voice menu',
  },
  {
    id: 'call-containment-rate',
    name: 'Contacts settled by self-service',
    definition:
      'Contacts that a voice or chat assistant or the website settles, with no contact to a person within three days.',
    formula: 'contacts settled without a person / contacts started in self-service × 100',
    unit: '%',
    denominator: 'contacts started with an assistant or on the website',
    direction: 'increase',
    aggregation: 'share',
    frequency: 'weekly',
    meter:
      'Assistant log joined with later contacts of the same customer; dialogues given up are sampled and judged',
    dataSource: 'Assistant log; customer relationship system',
    guardrails: 'call-satisfaction; call-first-call-resolution; wrong answers of the assistant',
    mistake: 'Counting everyone who leaves the dialogue as settled. Many leave because it did not help.',
    money: ['contact avoided', 'Contacts avoided times the cost of a contact with a person.'],
    words:
      'chatbot for customers; website visitors cannot find answers; public inquiries answered automatically; virtual assistant; round the clock answers; voice bot; simple questions take agents’ time; citizens self-serve; 24/7 support; find information on the website',
  },
  {
    id: 'call-avoidable-contacts',
    name: 'Avoidable contacts',
    definition:
      'Contacts that would not have come if an earlier step had been done right, such as “where is my order”.',
    formula: 'contacts with an avoidable reason / contacts × 100',
    unit: '%',
    denominator: 'contacts of the period',
    direction: 'decrease',
    aggregation: 'share',
    frequency: 'monthly',
    meter: 'Reason of contact, given by agents and checked on a sample of recordings',
    dataSource: 'Customer relationship system, reason codes',
    guardrails: 'call-containment-rate; call-satisfaction',
    mistake: 'Trusting reason codes that agents choose in a hurry; check them on a sample.',
    money: ['contact', 'Contacts avoided times the cost of a contact.'],
    words:
      'too many calls; status calls; where is my order; call volume too high; why do people call; understand reasons for contact; analyse customer feedback; repeated questions about letters',
  },
  {
    id: 'call-quality-score',
    name: 'Contact quality',
    definition:
      'Contacts without a critical error (wrong information, data protection, missing statement), out of a random sample that is reviewed with a fixed list.',
    formula: 'reviewed contacts without a critical error / contacts reviewed × 100',
    unit: '%',
    denominator: 'contacts drawn at random and reviewed',
    direction: 'increase',
    aggregation: 'share',
    frequency: 'monthly',
    meter: 'Review of recordings with a fixed list, reviewers compared with each other each quarter',
    dataSource: 'Quality monitoring',
    guardrails: 'call-handle-time; call-wait-time',
    mistake:
      'One percentage made of many points of politeness and procedure: a wrong answer then hardly shows.',
    money: ['critical error', 'Cost of the error by kind: credit, second contact, fine.'],
    words:
      'agents say the wrong thing; quality of calls; monitoring of conversations; only a few calls are reviewed; coaching of agents; compliance on the phone; inconsistent service',
  },
  {
    id: 'call-satisfaction',
    name: 'Customer satisfaction after contact',
    definition: 'Answers in the two best of five grades to one question on the contact, asked within a day.',
    formula: 'answers in the two best grades / all answers × 100',
    unit: '%',
    denominator: 'answers received in the period',
    direction: 'increase',
    aggregation: 'share',
    frequency: 'monthly',
    meter: 'One question by message after the contact, all agents and channels, answer rate beside it',
    selfReported: true,
    dataSource: 'Survey tool linked to the telephone system',
    guardrails: 'call-handle-time; answer rate of the survey',
    mistake: 'Letting agents choose whom to ask.',
    money: [
      'customer',
      'Only with evidence that satisfaction drives leaving: customers kept times margin a year.',
    ],
    words:
      'unhappy customers; customer experience; satisfaction score; complaints about service; net promoter; better service to the public; frustrated callers',
  },
]);
