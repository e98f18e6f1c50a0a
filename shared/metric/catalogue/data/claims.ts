import { builtInField } from './built-in-field.ts';

/** Metrics of claims handling in insurance, and of applications for benefits, which run the same way. */
export const CLAIMS = builtInField('claims', [
  {
    id: 'claims-intake-time',
    name: 'Intake processing time',
    definition:
      'Time from the first notice of loss, or receipt of the application, to an open case that is complete enough to be assigned to a handler.',
    formula: 'time of assignment as complete − time of receipt',
    unit: 'days',
    direction: 'decrease',
    aggregation: 'median',
    frequency: 'weekly',
    meter:
      'Two timestamps of the claims system, working days, all cases received in the period, those still open included',
    dataSource: 'Claims system, case events',
    guardrails: 'claims-decision-accuracy; claims-complaint-rate; claims-reopen-rate',
    mistake:
      'Starting the clock when the case is typed in: the days in the inbox, which hurt most, are then missing.',
    money: [
      'claim',
      'Minutes of handling saved a claim times the cost of a clerk minute; less dunning and status calls.',
    ],
    words:
      'new claims lie around; slow intake; first notice of loss; applications wait to be opened; registering a claim takes days; typing in claim forms; onboarding of applications; initial review of submissions',
  },
  {
    id: 'claims-cycle-time',
    name: 'Time to decision',
    definition:
      'Time from receipt of the claim or application to the decision as sent to the claimant, waiting for documents included.',
    formula: 'date of the decision letter − date of receipt',
    unit: 'days',
    direction: 'decrease',
    aggregation: 'median',
    frequency: 'monthly',
    meter:
      'Receipt and decision dates of the claims system, all cases decided in the period, with the 90th percentile beside the median',
    dataSource: 'Claims system',
    guardrails: 'claims-decision-accuracy; claims-reopen-rate; claims-backlog-age',
    mistake:
      'Measuring only decided cases while the difficult ones stay open: the median falls as the backlog ages.',
    money: [
      'claim',
      'Handling hours saved a claim times the cost of an hour; interest and hire-car or other costs of each day.',
    ],
    words:
      'claimants wait months for a decision; applications take too long; processing time of benefits; adjudication is slow; veterans wait for benefits; permit or licence approval takes weeks; faster determinations; eligibility decisions; case processing time; grant applications; petitions',
  },
  {
    id: 'claims-straight-through-rate',
    name: 'Straight-through claims',
    definition:
      'Claims that are decided and paid or refused without any manual step between receipt and decision.',
    formula: 'claims without a manual step / claims closed × 100',
    unit: '%',
    denominator: 'claims closed in the period',
    direction: 'increase',
    aggregation: 'share',
    frequency: 'monthly',
    meter: 'Workflow log: no event by a person between receipt and decision',
    dataSource: 'Claims system, workflow log',
    guardrails: 'claims-decision-accuracy; claims-leakage; fraud-detection-rate',
    mistake:
      'Counting automatic refusals as a success, or claims that a person checks after the fact as touched by nobody.',
    money: [
      'claim',
      'Manual minutes a claim times the cost of a handler minute, for each claim that runs through.',
    ],
    words:
      'every simple claim goes over a desk; automatic settlement; no-touch claims; automate adjudication; clear cases decided by machine; manual review of each application; eligibility checked by hand',
  },
  {
    id: 'claims-decision-accuracy',
    name: 'Correct claim decisions',
    definition:
      'Decisions that a second, independent reviewer finds right in outcome, amount and reason, out of a random sample of decided claims.',
    formula: 'sampled decisions without an error / decisions sampled × 100',
    unit: '%',
    denominator: 'decided claims drawn at random in the period',
    direction: 'increase',
    aggregation: 'share',
    frequency: 'monthly',
    meter: 'Random sample, reviewed without sight of the first decision, with an agreed list of errors',
    dataSource: 'Quality review of closed files',
    guardrails: 'claims-cycle-time; claims-handling-cost',
    mistake:
      'Drawing the sample from complaints or from easy files, or letting the reviewer see the first decision.',
    money: [
      'wrong decision',
      'Amount wrongly paid, and the hours of correction and appeal, for each wrong decision.',
    ],
    words:
      'wrong decisions; inconsistent decisions between examiners; errors in benefit determinations; decisions overturned; quality of adjudication; consistent rating; mistakes by claims processors; accuracy of eligibility',
  },
  {
    id: 'claims-reopen-rate',
    name: 'Reopened and appealed claims',
    definition: 'Closed claims that are reopened or appealed within ninety days.',
    formula: 'claims reopened or appealed within ninety days / claims closed × 100',
    unit: '%',
    denominator: 'claims closed ninety days earlier',
    direction: 'decrease',
    aggregation: 'share',
    frequency: 'monthly',
    meter: 'Reopen and appeal events of the claims system, by the month in which the claim was closed',
    dataSource: 'Claims system; register of appeals',
    guardrails: 'claims-cycle-time; claims-leakage',
    mistake: 'Dividing this month’s appeals by this month’s closures: the rate then moves with the volume.',
    money: ['reopened claim', 'Hours of handling a second time, and legal costs, for each reopened claim.'],
    words:
      'claimants appeal; decision reversed; case comes back; objections; rework of closed files; remands and hearings; litigation over claims',
  },
  {
    id: 'claims-backlog-age',
    name: 'Aged open claims',
    definition: 'Open claims that are older than the agreed limit, out of all open claims.',
    formula: 'open claims older than the limit / open claims × 100',
    unit: '%',
    denominator: 'claims that are open on the day of counting',
    direction: 'decrease',
    aggregation: 'share',
    frequency: 'weekly',
    meter: 'Snapshot of open claims with their age, the same day each week; paused claims included',
    dataSource: 'Claims system',
    guardrails: 'claims-decision-accuracy; claims-cycle-time',
    mistake: 'Leaving out paused or transferred claims, which are the old ones.',
    money: ['aged claim', 'Interest on late payment and status calls for each aged claim.'],
    words:
      'backlog of claims; pending applications pile up; growing caseload; cases waiting for review; inventory of pending cases; examiners cannot keep up with the volume',
  },
  {
    id: 'claims-handling-cost',
    name: 'Handling effort per claim',
    definition:
      'Hours that staff work on a claim from receipt to closure, averaged over the claims closed in the period.',
    formula: 'hours of claims staff / claims closed',
    unit: 'hours a claim',
    denominator: 'claims closed in the period',
    direction: 'decrease',
    aggregation: 'rate',
    frequency: 'monthly',
    meter:
      'Hours booked to claims handling divided by claims closed; a time study of two weeks where hours are not booked',
    dataSource: 'Time recording; claims system',
    guardrails: 'claims-decision-accuracy; claims-complaint-rate; claims-leakage',
    mistake:
      'Counting only the time of the main handler and not that of experts, supervisors and correspondence.',
    money: [
      'handler hour',
      'Hours saved times the full cost of an hour; only hours that are used elsewhere or no longer paid count.',
    ],
    words:
      'handlers spend hours reading files; evidence gathering for a claim; adjusters do paperwork; staff time per case; loss adjustment expense; summarise medical evidence of a claim; caseworkers search for evidence; examiner workload',
  },
  {
    id: 'claims-leakage',
    name: 'Claims leakage',
    definition:
      'Money paid beyond what the policy or rule owed, found by review of a random sample of closed claims, as a share of the amount paid.',
    formula: 'amount overpaid in the sample / amount paid in the sample × 100',
    unit: '%',
    denominator: 'amount paid on the sampled claims',
    direction: 'decrease',
    aggregation: 'share',
    frequency: 'quarterly',
    meter: 'Review of closed files drawn at random, weighted by amount',
    dataSource: 'Closed file review',
    guardrails: 'claims-complaint-rate; claims-cycle-time; claims refused wrongly',
    mistake:
      'Counting only overpayments that were recovered; and forgetting underpayments, which turn a saving into a complaint.',
    money: ['EUR paid', 'Paid amount of the year times the change of the leakage rate.'],
    words:
      'we pay too much; overpaid claims; missed recovery from third parties; subrogation; paid although not covered; overpayments to beneficiaries',
  },
  {
    id: 'claims-complaint-rate',
    name: 'Complaints per 1,000 claims',
    definition:
      'Complaints about the handling of a claim that are received in the period, for each thousand claims handled in it.',
    formula: 'complaints received / claims handled × 1,000',
    unit: 'complaints per 1,000 claims',
    denominator: 'claims handled in the period',
    direction: 'decrease',
    aggregation: 'rate',
    frequency: 'monthly',
    meter: 'Complaint register with an agreed definition, complaints by phone included',
    dataSource: 'Complaint register',
    guardrails: 'claims-leakage; claims-cycle-time',
    mistake: 'Counting only written complaints, so that a new phone script “lowers” them.',
    money: ['complaint', 'Hours to answer a complaint times the cost of an hour, plus goodwill payments.'],
    words:
      'policyholders complain; claimants call for the status; angry customers after a loss; poor claimant experience; ombudsman',
  },
]);
