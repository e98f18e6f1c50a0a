import type { Rule } from '../finding.ts';
import { assumptionsTested } from './assumptions.ts';
import { benefitReproduces } from './benefit-claim.ts';
import { benefitSupported } from './business-change.ts';
import { clientSigns, decisionsOwned, signOffWorded } from './commitment.ts';
import { actionsDone, actionsOwned, thoughtsSettled } from './captured.ts';
import { dataPrepared, pilotDataNamed } from './data-readiness.ts';
import { fuzzyTermsResolved } from './fuzzy-terms.ts';
import { criteriaComplete, metricsAtGates } from './gate-criteria.ts';
import { gatesDated, gatesDecide } from './gate-decisions.ts';
import { fewPrimaryMetrics, goalMeant, goalWritten, primaryMetric, wordingAnswered } from './goal.ts';
import { integrationPlanned, systemsNamed } from './integration-readiness.ts';
import { planDistinguishable } from './interval.ts';
import {
  deadlineInPlan,
  guardrailNamed,
  measurementDescribed,
  peopleNamed,
} from './metric-accountability.ts';
import { baselineMeasured, levelsInOrder, metricNamed, metricUnit } from './metric-numbers.ts';
import { deliverablesOwned, jointLeadership, peopleHaveNames, roomNamed } from './people.ts';
import { percentageExplained } from './percentage.ts';
import { holidaysKnown, planFeasible } from './plan-conflicts.ts';
import { gatesAfterEvidence, timeHeldBack } from './plan-time.ts';
import { phasesDated, planBegun, stationsComplete, workAssigned } from './plan-phases.ts';
import { afterTheDemo, budgetBeyondGoLive } from './plan-work.ts';
import { gateReviewed } from './review.ts';
import { risksAnswered } from './risks.ts';
import { everybodySigned, signedAsItStands } from './room-signatures.ts';
import { notSelfReportAlone } from './self-report.ts';
import { thresholdsKept } from './thresholds.ts';

/**
 * Every rule of this version, in the order in which their findings are shown within one severity and stage. C numbers
 * are the metric checks, R numbers the plan rules of the reference list; S numbers are the session's own.
 */
export const ALL_RULES: readonly Rule[] = [
  goalWritten,
  goalMeant,
  wordingAnswered,
  fuzzyTermsResolved,
  assumptionsTested,
  roomNamed,
  peopleHaveNames,
  primaryMetric,
  fewPrimaryMetrics,
  metricNamed,
  levelsInOrder,
  metricUnit,
  percentageExplained,
  baselineMeasured,
  planDistinguishable,
  measurementDescribed,
  notSelfReportAlone,
  peopleNamed,
  deadlineInPlan,
  guardrailNamed,
  benefitReproduces,
  benefitSupported,
  dataPrepared,
  pilotDataNamed,
  systemsNamed,
  integrationPlanned,
  planBegun,
  stationsComplete,
  phasesDated,
  planFeasible,
  metricsAtGates,
  criteriaComplete,
  thresholdsKept,
  jointLeadership,
  deliverablesOwned,
  budgetBeyondGoLive,
  afterTheDemo,
  workAssigned,
  timeHeldBack,
  gatesDated,
  gatesAfterEvidence,
  gatesDecide,
  risksAnswered,
  holidaysKnown,
  gateReviewed,
  decisionsOwned,
  actionsOwned,
  actionsDone,
  thoughtsSettled,
  clientSigns,
  signOffWorded,
  signedAsItStands,
  everybodySigned,
];
