import type { Rule } from '../finding.ts';
import { assumptionsTested } from './assumptions.ts';
import { benefitReproduces } from './benefit-claim.ts';
import { clientSigns, decisionsOwned, signOffWorded } from './commitment.ts';
import { fuzzyTermsResolved } from './fuzzy-terms.ts';
import { fewPrimaryMetrics, goalMeant, goalWritten, primaryMetric, wordingAnswered } from './goal.ts';
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
import { criteriaComplete, gatesDated, gatesDecide, metricsAtGates } from './plan-gates.ts';
import { phasesDated, planBegun, stationsComplete, workAssigned } from './plan-phases.ts';
import { afterTheDemo, budgetBeyondGoLive, dataPrepared, integrationPlanned } from './plan-work.ts';
import { notSelfReportAlone } from './self-report.ts';

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
  planBegun,
  stationsComplete,
  phasesDated,
  metricsAtGates,
  criteriaComplete,
  dataPrepared,
  integrationPlanned,
  jointLeadership,
  deliverablesOwned,
  budgetBeyondGoLive,
  afterTheDemo,
  workAssigned,
  gatesDated,
  gatesDecide,
  decisionsOwned,
  clientSigns,
  signOffWorded,
];
