import { z } from 'zod';

/**
 * The shape of the JSON export, `format: "phase-one-report"`: what the room agreed on, with what follows from it, for
 * programs that know nothing of this one. Its JSON Schema (2020-12) stands in `assets/schemas/`, made from this file and
 * held against it by a test. Version 1 only grows; a change of what is there raises `version`.
 *
 * Null always means "not said yet", a person is a name, a day is ISO 8601, money is in units of the currency, and texts
 * are English or as people wrote them.
 */
const text = z.string().nullable();
const number = z.number().nullable();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
const id = z.string().min(1).describe('Stays the same while the thing is the same.');

const levelData = z
  .strictObject({
    value: number,
    by: day.describe('The day by which it shall be reached: its own, else the deadline of the metric.'),
  })
  .describe('A level that a metric shall reach (Planguage).');

const metricData = z.strictObject({
  id,
  name: text,
  role: z.enum(['primary', 'supporting', 'guardrail']),
  unit: text,
  direction: z.enum(['decrease', 'increase']).describe('Which way is better.'),
  ambition: text,
  scale: text.describe('What is measured.'),
  meter: text.describe('How it is measured.'),
  dataSource: text,
  frequency: text,
  baseline: z
    .strictObject({
      value: number,
      low: number,
      high: number,
      date: day,
      evidence: text,
      sampleSize: number,
      standing: z
        .enum(['none', 'assumed', 'measured'])
        .describe('Measured: dated, less than a year old on the day of the export, with evidence.'),
    })
    .describe('Today; low and high bound a 90% interval.'),
  must: levelData.describe('Below it, the goal is missed.'),
  plan: levelData.describe('What is promised.'),
  wish: levelData.describe('What would be better still.'),
  deadline: day,
  responsible: text.describe('Reads the number.'),
  accountable: text.describe('Answers for it.'),
  guards: z.array(id).describe('The metrics that this guardrail protects.'),
  benefitPerYear: number.describe('Money a year, as claimed.'),
});

const taskData = z.strictObject({
  id,
  name: text,
  kind: z.string(),
  owner: text,
  start: day,
  end: day,
  workingDays: number,
  personDays: number,
  float: number.describe('Working days it can slip before its gate moves.'),
  critical: z.boolean().nullable(),
});

const budgetData = z.strictObject({
  id,
  label: text,
  category: z.string(),
  amount: number,
  rhythm: z.enum(['one-off', 'monthly', 'yearly']),
  funding: z.enum(['funded', 'requested', 'missing']),
  paidOn: day,
  total: number.describe('Over the length of its phase; null where amount or length is not said.'),
});

const gateData = z
  .strictObject({
    date: day,
    decider: text,
    outcomes: z.array(z.enum(['go', 'kill', 'hold', 'recycle'])),
    criteria: z.array(
      z.strictObject({
        metric: text,
        comparator: z.enum(['at-most', 'at-least', 'less-than', 'more-than', 'equal']).nullable(),
        value: number,
        unit: text,
        words: z.string().describe('The condition as the report prints it.'),
      }),
    ),
    fallback: text.describe('What happens when it is not passed.'),
    agreedAt: moment.nullable().describe('When its thresholds were agreed.'),
    decision: z
      .strictObject({
        outcome: z.enum(['go', 'kill', 'hold', 'recycle']),
        decider: text,
        date: day,
        reason: text,
      })
      .nullable(),
  })
  .describe('The decision that ends the phase; of operation: its review.');

const phaseData = z.strictObject({
  id,
  kind: z.enum(['poc', 'pilot', 'production', 'operate']),
  name: text,
  purpose: text,
  start: day.describe('Computed from what was said of the work, like the end and the day of the gate.'),
  end: day,
  technicalOwner: text,
  operationalOwner: text,
  cost: z.strictObject({ oneOff: z.number(), running: z.number(), total: z.number(), unpriced: z.int() }),
  tasks: z.array(taskData),
  budget: z.array(budgetData),
  gate: gateData,
});

const moneyData = z.strictObject({
  total: z.number().describe('All phases.'),
  toProduction: z.number().describe('All phases but operation.'),
  runYear: z.number().describe('The first year of operation, running costs only.'),
  unpriced: z.int().describe('Lines that are in no total.'),
  byCategory: z.record(z.string(), z.number()),
  funding: z.strictObject({
    funded: z.number(),
    requested: z.number(),
    missing: z.number(),
    contingency: z.number(),
  }),
  years: z.array(
    z.strictObject({
      year: z.int(),
      cost: z.number(),
      benefit: z.number(),
      net: z.number(),
      netSoFar: z.number(),
    }),
  ),
});

const stage = z
  .enum(['frame', 'measure', 'readiness', 'path', 'review', 'commit'])
  .describe('The stage of the workshop that it came from.');
const carriedOn = z.boolean().describe('It came open from the session before.');

const decisionData = z.strictObject({
  id,
  statement: text,
  reason: text,
  alternatives: text,
  state: z.enum(['open', 'decided']),
  by: text,
  date: day.describe('When it was decided; of an open one, by when it will be.'),
  stage,
  carriedOn,
});

const actionData = z.strictObject({
  id,
  text,
  owner: text,
  due: day,
  state: z.enum(['open', 'done']),
  stage,
  carriedOn,
});

const quoteData = z.strictObject({ id, text: text.describe('Word for word.'), saidBy: text, stage });

const parkedData = z
  .strictObject({ id, text, raisedBy: text, settled: z.boolean(), stage, carriedOn })
  .describe('A thought that matters but not now.');

const riskData = z.strictObject({
  id,
  cause: text,
  event: text,
  effect: text,
  probability: z.strictObject({ low: number, high: number }).describe('In percent, 90% interval.'),
  impact: z.strictObject({ low: number, high: number }).describe('In money, 90% interval.'),
  owner: text,
  response: text,
  action: text,
  lookedAtOn: day,
  state: z.enum(['open', 'occurred', 'closed']),
});

const scoresData = z.strictObject({
  lowest: z.int().min(0).max(4).describe('The score of the session: that of its lowest reason.'),
  lowestReasons: z.array(z.int().min(1).max(5)),
  reasons: z.array(
    z.strictObject({
      reason: z.int().min(1).max(5),
      title: z.string(),
      level: z.int().min(0).max(4),
      levelName: z.string(),
      why: z.string(),
    }),
  ),
});

const findingData = z.strictObject({
  key: z.string().describe('Stays the same while the gap stays.'),
  rule: z.string(),
  reason: z.int().min(1).max(5),
  severity: z.enum(['must', 'should', 'know']),
  place: z.string(),
  statement: z.string(),
  advice: z.string(),
  accepted: z
    .strictObject({ reason: text, by: text, at: moment })
    .nullable()
    .describe('Why and by whom the room decided to live with it.'),
});

const signOffData = z
  .strictObject({
    statement: text.describe('The sentence that is signed.'),
    expected: z.array(z.strictObject({ name: text, capacity: text })),
    state: z
      .enum(['unsigned', 'signed', 'changed'])
      .describe('Whether the content is what was signed in the room last, or changed since.'),
    revision: z.int().min(1).nullable().describe('How often another content was signed.'),
    signed: z.array(z.strictObject({ name: text, capacity: text, organisation: text, at: moment })),
  })
  .describe('What was signed in the room; the electronic signatures are in the PDF alone.');

/** @see text at the top of this file */
export const reportDataSchema = z
  .strictObject({
    format: z.literal('phase-one-report'),
    version: z.literal(1),
    generator: z.string(),
    created: moment,
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .describe('Of the session file it was made from, as in the appendix of the report.'),
    session: z.strictObject({
      id,
      title: text,
      client: text,
      place: text,
      date: day,
      locale: z.string().describe('BCP 47'),
      currency: z.string().describe('ISO 4217'),
    }),
    goal: z.strictObject({ statement: text, meaning: text }),
    people: z.array(
      z.strictObject({
        id,
        name: text,
        title: text,
        role: z.string(),
        side: z.enum(['client', 'supplier']),
        organisation: text,
      }),
    ),
    metrics: z.array(metricData),
    phases: z.array(phaseData),
    money: moneyData,
    risks: z.array(riskData),
    decisions: z.array(decisionData),
    actions: z.array(actionData),
    quotes: z.array(quoteData),
    parkingLot: z.array(parkedData),
    scores: scoresData,
    findings: z.array(findingData),
    signOff: signOffData,
  })
  .meta({
    title: 'Report of Phase One, version 1',
    description:
      'What a workshop agreed on, with what follows from it. Null means not said yet. Money is in units of the currency, days are ISO 8601, people are names.',
  });

/** What the JSON export holds. */
export type ReportData = z.infer<typeof reportDataSchema>;
