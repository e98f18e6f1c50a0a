import { Check, TriangleAlert } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { daysBetween, formatDate, type OptionalDate } from '#shared/core/dates';
import {
  offeredStart,
  STANDARD_PLANS,
  standardPlanCommand,
  type StandardPlanOutlook,
  standardPlanOutlook,
} from '#shared/plan/standard-plans';
import type { StandardPlanInputs } from '#shared/plan/standard/cast';
import type { PlanTemplate } from '#shared/plan/standard/template';
import { pathTexts, type PathTexts } from '#shared/language/path';
import { said } from '#shared/language/say';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { focusField } from '../../components/focus-field.ts';
import { showToast } from '../../components/toast.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { clock, newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { useSession } from '../../storage/use-session.ts';
import styles from './standard-plans.module.css';

/** Lays a whole plan out as one step, and goes to its first phase. */
const layOut = (template: PlanTemplate, inputs: StandardPlanInputs): void => {
  const command = standardPlanCommand(template, inputs, newId);
  const first = command.commands[0]?.item;
  if (!first || !edit(command)) return;
  useSelection.getState().choosePhase(first.id);
  focusField(`phases/${first.id}/start`);
  const tasks = command.commands.reduce((sum, { item }) => sum + item.tasks.length, 0);
  showToast({
    message: textsNow(pathTexts).plans.laidOut(command.commands.length, tasks),
  });
};

const away = ({ days: inDays, weeks: inWeeks }: PathTexts['plans'], days: number): string => {
  const weeks = Math.round(days / 7);
  return weeks < 2 ? inDays(days) : inWeeks(weeks);
};

const Deadline = ({
  outlook,
  locale,
}: {
  readonly outlook: StandardPlanOutlook;
  readonly locale: string;
}) => {
  const t = useTexts(pathTexts).plans;
  const { missed } = outlook;
  if (missed === null) return null;
  return (
    <p className={styles.missed}>
      <TriangleAlert aria-hidden />
      <span>
        {t.missed(
          away(t, missed.days),
          missed.metric.name.trim(),
          formatDate(missed.deadline, locale, 'short'),
        )}
      </span>
    </p>
  );
};

const PlanCard = ({
  template,
  inputs,
  isMain,
}: {
  readonly template: PlanTemplate;
  readonly inputs: StandardPlanInputs | null;
  readonly isMain: boolean;
}) => {
  const t = useTexts(pathTexts).plans;
  const outlook = useMemo(() => inputs && standardPlanOutlook(template, inputs), [template, inputs]);
  const { locale = 'en-GB' } = inputs ?? {};
  return (
    <li className={styles.card}>
      <h2>{said(template.name)}</h2>
      <p className={styles.summary}>{said(template.summary)}</p>
      <p className={styles.length}>
        {outlook === null ? (
          <span>{t.sayDay}</span>
        ) : (
          <>
            <span>
              <b>{outlook.weeks}</b> {t.weeksIncluded}
            </span>
            <span>{t.inOperation(formatDate(outlook.inOperation, locale, 'short'))}</span>
          </>
        )}
      </p>
      {outlook !== null && <Deadline outlook={outlook} locale={locale} />}
      <div className={styles.action}>
        <Button
          kind={isMain ? 'main' : 'second'}
          icon={Check}
          isDisabled={outlook === null || inputs === null}
          aria-label={t.layOutNamed(said(template.name))}
          onPress={() => inputs !== null && layOut(template, inputs)}
        >
          {t.layOut}
        </Button>
      </div>
    </li>
  );
};

const useInputs = (start: OptionalDate): StandardPlanInputs | null => {
  const session = useSession((current) => current);
  return useMemo(() => (start === '' ? null : { ...session, start }), [session, start]);
};

/**
 * Whole plans to begin with, fitted to the room: how long each takes from a first day, and one press to lay it out.
 * `children`: the other ways to begin.
 */
export const StandardPlans = ({ children }: { readonly children: ReactNode }) => {
  const t = useTexts(pathTexts).plans;
  const calendar = useSession((session) => session.calendar);
  const [start, setStart] = useState<OptionalDate>(() => offeredStart(clock.today(), calendar));
  const inputs = useInputs(start);
  const isPast = start !== '' && daysBetween(clock.today(), start) < 0;
  return (
    <div className={styles.plans}>
      <div className={styles.start}>
        <DateField
          label={t.firstDay}
          value={start}
          onChange={setStart}
          problem={isPast ? t.past : undefined}
        />
      </div>
      <ul className={styles.cards} aria-label={t.label}>
        {STANDARD_PLANS.map((template, at) => (
          <PlanCard key={template.id} template={template} inputs={inputs} isMain={at === 0} />
        ))}
      </ul>
      <p className={styles.others}>{children}</p>
    </div>
  );
};
