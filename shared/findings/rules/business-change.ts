import { say } from '#shared/language/say';
import { isBlank } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import type { Rule } from '../finding.ts';
import { metricLabel, metricPath, quoted } from './subject.ts';

/** Money that the plan counts on: claimed, or to be reckoned from volume and value. A dis-benefit promises none. */
const promisesMoney = ({ benefit: { type, claimed, volume, unitValue } }: Metric): boolean =>
  type !== 'dis-benefit' && ((claimed ?? 0) > 0 || (volume ?? 0) * (unitValue ?? 0) > 0);

/** Whether the plan changes the work at all: people are trained, or money is there for training or change. */
const plansChange = ({ phases }: Session): boolean =>
  phases.some(
    ({ tasks, budget }) =>
      tasks.some(({ kind }) => kind === 'training') ||
      budget.some(({ category }) => category === 'training' || category === 'change'),
  );

/**
 * R16: a money benefit names the business change it depends on, or the plan has training or change in its work or its
 * budget. Software alone saves nothing: the time it frees has to be used for something.
 */
export const benefitSupported: Rule = {
  id: 'R16',
  reason: 5,
  title: 'A business change stands behind every benefit',
  source: 'Benefits dependency network (Ward and Daniel 2006)',
  find: (session) =>
    plansChange(session)
      ? []
      : session.metrics
          .filter((metric) => promisesMoney(metric) && isBlank(metric.businessChanges))
          .map((metric) => ({
            severity: 'should',
            stage: 'measure',
            path: metricPath(metric, 'businessChanges'),
            place: metricLabel(session, metric),
            statement: say`No change in the work stands behind the benefit of ${quoted(metricLabel(session, metric))}`,
            advice: say`Say what people will do differently, and plan the training and the redesign for it.`,
          })),
};
