import { say } from '#shared/language/say';
import { fieldPath } from '#shared/core/field-path';
import { isBlank } from '#shared/core/text';
import { emptyMetric, MOST_PRIMARY } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import type { Rule } from '../finding.ts';
import { metricLabel, metricPath, quoted } from './subject.ts';

/** S1: the goal is written down as it was said. */
export const goalWritten: Rule = {
  id: 'S1',
  reason: 1,
  title: 'The goal is written down',
  source: 'Goal-Question-Metric (Basili, Caldiera and Rombach 1994)',
  find: ({ goal }) =>
    isBlank(goal.statement)
      ? [
          {
            severity: 'must',
            stage: 'frame',
            path: 'goal/statement',
            place: say`Goal`,
            statement: say`The goal is not written down`,
            advice: say`Write it word for word, as the client says it, however vague it is.`,
          },
        ]
      : [],
};

/** S2: the room says what it means by the goal, and what it would do without AI. */
export const goalMeant: Rule = {
  id: 'S2',
  reason: 1,
  title: 'The goal says what is meant',
  source: 'Goal-Question-Metric; RAND 2024, first root cause: a misunderstood problem',
  find: ({ goal }) => {
    if (isBlank(goal.statement)) return [];
    const common = { severity: 'should', stage: 'frame', place: say`Goal` } as const;
    return [
      ...(isBlank(goal.meaning)
        ? [
            {
              ...common,
              path: 'goal/meaning',
              statement: say`Nobody said what the goal means`,
              advice: say`Say it again with numbers: what changes, from how much to how much.`,
            },
          ]
        : []),
      ...(isBlank(goal.nonAiAlternative)
        ? [
            {
              ...common,
              path: 'goal/nonAiAlternative',
              statement: say`Nobody said what would be done without AI`,
              advice: say`Write the best alternative down; AI is worth only what it adds to that.`,
            },
          ]
        : []),
    ];
  },
};

/** S3: every open wording of the goal has its answer. */
export const wordingAnswered: Rule = {
  id: 'S3',
  reason: 1,
  title: 'Every vague wording is answered',
  source: 'ISO/IEC/IEEE 29148, ambiguous wording',
  find: ({ goal }) =>
    goal.questions
      .filter(({ answer }) => isBlank(answer))
      .map(({ id, phrase, question }) => ({
        severity: 'should',
        stage: 'frame',
        path: fieldPath('goal', 'questions', id, 'answer'),
        place: say`Goal`,
        statement: isBlank(phrase)
          ? say`A wording of the goal is still open`
          : say`${quoted(phrase)} is still open`,
        advice: isBlank(question) ? say`Ask the room what it means, and write the answer.` : question.trim(),
      })),
};

const hasPrimary = ({ metrics }: Session): boolean => metrics.some(({ role }) => role === 'primary');

/** S4: there is a metric, and one of them is primary. Speaks once there is a goal, a metric or a plan. */
export const primaryMetric: Rule = {
  id: 'S4',
  reason: 1,
  title: 'One number decides',
  source: 'ML Test Score (Breck et al. 2017); VA OIG audit: unclear metrics',
  find: (session) => {
    const { goal, metrics, phases } = session;
    const begun = !isBlank(goal.statement) || metrics.length > 0 || phases.length > 0;
    if (hasPrimary(session) || !begun) return [];
    return [
      {
        severity: 'must',
        stage: 'measure',
        path: 'metrics',
        place: say`Metrics`,
        statement: metrics.length === 0 ? say`The goal has no metric` : say`No metric is primary`,
        advice: say`Add the one number that tells whether the goal is reached.`,
        fix: {
          label: say`Add a metric`,
          command: (newId) => ({ type: 'metric.add', item: emptyMetric(newId(), 'primary'), index: 0 }),
        },
      },
    ];
  },
};

/** S5: at most three metrics decide. The room's order says which: the fourth and every later one is asked about. */
export const fewPrimaryMetrics: Rule = {
  id: 'S5',
  reason: 1,
  title: 'At most three numbers decide',
  source: 'Goal-Question-Metric practice; the number three is ours',
  find: (session) =>
    session.metrics
      .filter(({ role }) => role === 'primary')
      .slice(MOST_PRIMARY)
      .map((metric, position) => ({
        severity: 'should',
        stage: 'measure',
        path: metricPath(metric, 'role'),
        place: metricLabel(session, metric),
        statement: say`${quoted(metricLabel(session, metric))} is primary metric ${position + MOST_PRIMARY + 1}`,
        advice: say`Choose the three that decide and put them first; the others explain or guard.`,
        fix: {
          label: say`Make this one supporting`,
          command: () => ({ type: 'metric.update', id: metric.id, changes: { role: 'supporting' } }),
        },
      })),
};
