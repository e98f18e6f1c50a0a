import type { Rule } from '../finding.ts';
import { clientSigns, decisionsOwned, signOffWorded } from './commitment.ts';
import { goalMeant, goalWritten, primaryMetric, wordingAnswered } from './goal.ts';
import {
  deadlineInPlan,
  guardrailNamed,
  measurementDescribed,
  peopleNamed,
} from './metric-accountability.ts';
import { baselineMeasured, levelsInOrder, metricNamed, metricUnit } from './metric-numbers.ts';
import { deliverablesOwned, jointLeadership, peopleHaveNames, roomNamed } from './people.ts';
import { criteriaComplete, gatesDated, gatesDecide, metricsAtGates } from './plan-gates.ts';
import { phasesDated, planBegun, stationsComplete, workAssigned } from './plan-phases.ts';
import { afterTheDemo, budgetBeyondGoLive, dataPrepared, integrationPlanned } from './plan-work.ts';

/**
 * Every rule of this version, in the order in which their findings are shown within one severity and stage. C numbers
 * are the metric checks, R numbers the plan rules of the reference list; S numbers are the session's own.
 */
export const ALL_RULES: readonly Rule[] = [
  goalWritten,
  goalMeant,
  wordingAnswered,
  roomNamed,
  peopleHaveNames,
  primaryMetric,
  metricNamed,
  levelsInOrder,
  metricUnit,
  baselineMeasured,
  measurementDescribed,
  peopleNamed,
  deadlineInPlan,
  guardrailNamed,
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
