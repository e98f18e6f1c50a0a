import { addedFields, list, type Members, type Part } from '#shared/core/added-fields';

/**
 * From document version 2 to 3: readiness (data sources, integrations), the plan as a network (length, effort, links and
 * due day of tasks, contingency, calendar), gates that follow metrics, risks, appraisal, actuals and gate reviews.
 * Nothing is renamed or moved; the new fields are added as not said, in the document and wherever the journal holds a copy
 * of one of its parts, so that the journal still leads to the document and back. Nothing moves by itself either: the
 * phases of an older plan do not wait for gates, and its criteria keep their own numbers.
 *
 * Frozen: it knows version 2 and 3 by their own words and not by today's schemas, which go on changing. What is not what
 * version 2 wrote is passed through as it is; the schema that is checked afterwards judges it.
 */
const TASK: Members = { duration: null, due: '', effort: null, links: [], closes: '' };

const CRITERION: Members = {
  level: '',
  pinned: false,
  count: null,
  countUnit: '',
  evidence: '',
  evidenceTask: '',
};

const DELIVERABLE: Members = { responsible: [], consulted: [], informed: [] };

const GATE: Part = { gains: { agreed: null, decision: null }, parts: { criteria: list(CRITERION) } };

const PHASES = list(
  { waitsForGate: false, contingency: { time: null, money: null, basis: '' } },
  { tasks: list(TASK), deliverables: list(DELIVERABLE), budget: list({ date: '' }), gate: GATE },
);

const DOCUMENT: Part = {
  gains: {
    dataSources: [],
    integrations: [],
    risks: [],
    calendar: { country: '', region: '', weekend: [0, 6], holidays: [], holidayYears: null, closures: [] },
    finance: { discountRate: null, horizonYears: 5, rampMonths: 0 },
    planBaseline: null,
    predecessor: null,
    review: null,
  },
  parts: {
    participants: list({ availability: null, absences: [] }),
    metrics: list({ actuals: [] }),
    phases: PHASES,
  },
};

const ITEMS: Readonly<Record<string, Part | undefined>> = {
  'participant.add': DOCUMENT.parts?.participants?.list,
  'metric.add': DOCUMENT.parts?.metrics?.list,
  'phase.add': PHASES.list,
  'task.add': PHASES.list?.parts?.tasks?.list,
  'deliverable.add': PHASES.list?.parts?.deliverables?.list,
  'budgetLine.add': PHASES.list?.parts?.budget?.list,
  'criterion.add': GATE.parts?.criteria?.list,
};

const upgrades = addedFields({ from: 2, document: DOCUMENT, items: ITEMS });

/** A document of version 2 as one of version 3; anything else unchanged. */
export const { upgradeDocument } = upgrades;

/** One entry of a journal of version 2 as one of version 3. */
export const { upgradeEntry } = upgrades;
