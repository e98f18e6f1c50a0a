import { builtInField } from './built-in-field.ts';

/** Metrics of a service desk; terms after ITIL 4 and the HDI metric definitions. */
export const SERVICE_DESK = builtInField('service-desk', [
  {
    id: 'desk-first-contact-resolution',
    name: 'First contact resolution rate',
    definition:
      'Tickets that are resolved in the contact in which they are reported, without handing over or calling back, out of all tickets that the desk could resolve.',
    formula: 'tickets resolved in the first contact / resolvable tickets × 100',
    unit: '%',
    denominator: 'tickets of the period that the desk has the rights to resolve',
    direction: 'increase',
    aggregation: 'share',
    frequency: 'weekly',
    meter:
      'Ticket log: resolved by the agent who opened it, no reassignment, no second contact within 5 days',
    dataSource: 'Ticket system',
    guardrails: 'desk-reopen-rate; desk-satisfaction; desk-cost-per-ticket',
    mistake:
      'Counting a ticket as resolved because the agent closed it; without the check for a second contact the rate only shows how fast tickets are closed.',
    money: [
      'ticket',
      'The cost of a ticket at the second level minus that at the first, for each ticket that stays.',
    ],
    words:
      'solved at once; fixed on the first call; users have to call again; passed to second level; no ping-pong; support cannot help directly; help desk answers right away',
  },
  {
    id: 'desk-time-to-resolve',
    name: 'Time to resolve an incident',
    definition:
      'Time from the opening of an incident to its resolution as confirmed by the user, in hours of service, by priority.',
    formula: 'time of resolution − time of opening − time waiting for the user',
    unit: 'hours',
    direction: 'decrease',
    aggregation: 'median',
    frequency: 'weekly',
    meter: 'Two timestamps of the ticket system, service hours only, all incidents resolved in the period',
    dataSource: 'Ticket system',
    guardrails: 'desk-reopen-rate; desk-backlog-age; desk-satisfaction',
    mistake:
      'Stopping the clock with the state “waiting for user” whenever it gets late, and taking the mean, which a few old tickets govern.',
    money: [
      'hour of lost work',
      'Users affected times hours without the service times the cost of an hour of work.',
    ],
    words:
      'takes too long to fix problems; tickets stay open; users wait for IT support; slow help desk; outage lasts; mean time to resolve; MTTR of incidents; employees cannot work',
  },
  {
    id: 'desk-first-response-time',
    name: 'First response time',
    definition:
      'Time from the arrival of a request to the first answer by a person or tool that deals with its content.',
    formula: 'time of the first substantive answer − time of arrival',
    unit: 'minutes',
    direction: 'decrease',
    aggregation: 'p90',
    frequency: 'weekly',
    meter: 'Ticket system, service hours only; automatic receipts do not count as an answer',
    dataSource: 'Ticket system; shared mailbox',
    guardrails: 'desk-time-to-resolve; desk-first-contact-resolution',
    mistake: 'Counting the automatic “we have received your request” as the response.',
    money: [
      'hour of waiting',
      'Requests that block work, times hours waited, times the cost of an hour of work.',
    ],
    words:
      'nobody answers; emails stay unanswered; slow to respond to requests; inquiries wait for a reply; no reaction to questions; shared mailbox overflows; response time to enquiries',
  },
  {
    id: 'desk-backlog-age',
    name: 'Share of overdue tickets',
    definition:
      'Open tickets that are older than the time promised for their priority, out of all open tickets.',
    formula: 'open tickets past their promised time / open tickets × 100',
    unit: '%',
    denominator: 'tickets that are open on the day of counting',
    direction: 'decrease',
    aggregation: 'share',
    frequency: 'weekly',
    meter: 'Snapshot of open tickets, the same hour each week',
    dataSource: 'Ticket system',
    guardrails: 'desk-reopen-rate; desk-satisfaction',
    mistake: 'Counting only tickets that were closed in the period: the oldest ones never appear.',
    money: [
      'overdue ticket',
      'Penalty or service credit for each breach, or the follow-up contacts that an overdue ticket causes.',
    ],
    words:
      'tickets pile up; backlog of requests; service level missed; SLA breach; ticket queue grows; old tickets nobody touches; support team is swamped',
  },
  {
    id: 'desk-reassignment-rate',
    name: 'Reassignment rate',
    definition: 'Tickets that change the responsible group at least once after their first assignment.',
    formula: 'tickets with two or more groups / tickets resolved × 100',
    unit: '%',
    denominator: 'tickets resolved in the period',
    direction: 'decrease',
    aggregation: 'share',
    frequency: 'weekly',
    meter: 'Assignment history of the ticket system; planned hand-overs of a workflow excluded',
    dataSource: 'Ticket system, assignment history',
    guardrails: 'desk-first-contact-resolution; desk-time-to-resolve',
    mistake:
      'Counting moves inside the same group, or planned steps of a request workflow, as wrong routing.',
    money: ['hand-over', 'Minutes of triage and waiting for each hand-over times the cost of an agent hour.'],
    words:
      'tickets routed to the wrong team; misrouted requests; manual triage and dispatching; sent from one department to another; categorising incidents by hand; bounced around; route inquiries to the right person',
  },
  {
    id: 'desk-reopen-rate',
    name: 'Reopened tickets',
    definition:
      'Resolved tickets that are opened again, or reported anew for the same cause, within ten working days.',
    formula: 'tickets reopened within ten working days / tickets resolved × 100',
    unit: '%',
    denominator: 'tickets resolved in the period',
    direction: 'decrease',
    aggregation: 'share',
    frequency: 'monthly',
    meter: 'Reopen mark, and new tickets of the same user and category within ten working days',
    dataSource: 'Ticket system',
    guardrails: 'desk-time-to-resolve',
    mistake: 'Blocking the reopening of closed tickets: the same problem then comes back under a new number.',
    money: ['repeat ticket', 'The full cost of one more ticket for each repeat.'],
    words:
      'problem comes back; closed but not solved; same issue again; fix does not last; repeat incidents; wrong answers from support',
  },
  {
    id: 'desk-cost-per-ticket',
    name: 'Cost per ticket',
    definition: 'All running costs of the desk divided by the tickets that it resolved in the same period.',
    formula: '(staff + tools + premises + overhead of the desk) / tickets resolved',
    unit: 'EUR a ticket',
    denominator: 'tickets resolved in the period',
    direction: 'decrease',
    aggregation: 'rate',
    frequency: 'quarterly',
    meter: 'Cost centre of the desk for the quarter divided by tickets resolved in it',
    dataSource: 'General ledger; ticket system',
    guardrails: 'desk-satisfaction; desk-first-contact-resolution; desk-reopen-rate',
    mistake:
      'Deflecting the easy tickets raises the cost of those that remain; read it together with the total cost.',
    money: [
      'ticket',
      'The change of the cost per ticket; savings count only where staff hours are really released.',
    ],
    words:
      'support is expensive; staff hours spent on routine requests; help desk effort; too many people in support; reduce support cost; workload of support staff',
  },
  {
    id: 'desk-self-service-rate',
    name: 'Self-service rate',
    definition:
      'Requests that users settle by themselves, with an article, form or chat assistant, and for which no ticket follows within three days.',
    formula: 'requests settled by self-service / (requests settled by self-service + tickets) × 100',
    unit: '%',
    denominator: 'all requests, self-service and tickets',
    direction: 'increase',
    aggregation: 'share',
    frequency: 'monthly',
    meter: 'Sessions of the portal or assistant that end without a ticket of the same user within three days',
    dataSource: 'Portal and assistant log; ticket system',
    guardrails: 'desk-satisfaction; desk-reopen-rate; users who give up without an answer',
    mistake: 'Counting every session without a ticket as a success, including those of people who gave up.',
    money: ['ticket avoided', 'Tickets avoided times the cost of a ticket at the first level.'],
    words:
      'same questions over and over; chatbot answers routine questions; employees find answers themselves; frequently asked questions; knowledge base; password resets; deflect tickets; virtual assistant for staff; policy questions to HR or IT; answers around the clock',
  },
  {
    id: 'desk-satisfaction',
    name: 'User satisfaction with support',
    definition:
      'Answers of 4 or 5 on a scale of 5 to the question how satisfied the user was with the resolution, asked after each closed ticket.',
    formula: 'answers of 4 or 5 / all answers × 100',
    unit: '%',
    denominator: 'answers received in the period',
    direction: 'increase',
    aggregation: 'share',
    frequency: 'monthly',
    meter: 'One question by mail after closing, the share of people who answer reported beside it',
    selfReported: true,
    dataSource: 'Survey tool linked to the ticket system',
    guardrails: 'desk-cost-per-ticket; answer rate of the survey',
    mistake:
      'Reading it without the answer rate: a tenth of the users, mostly the very pleased and very angry, is not the user base.',
    money: [
      'user',
      'Seldom money by itself; use it as a guardrail, or value repeat contacts that unhappy users cause.',
    ],
    words:
      'users are unhappy with IT; complaints about support; poor user experience; satisfaction score; employee experience; frustrated users',
  },
]);
