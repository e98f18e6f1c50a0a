import { CalendarPlus, Route } from 'lucide-react';
import { closableGaps } from '#shared/readiness/gaps';
import { readinessTexts } from '#shared/language/readiness';
import { useActions } from '../../components/actions.ts';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { StageForm } from '../../components/fields/stage-form.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { useSession } from '../../storage/use-session.ts';
import { DataSources } from './data-sources.tsx';
import type { OnGoTo } from './gap-list.tsx';
import { Integrations } from './integrations.tsx';
import { Raci } from './raci.tsx';
import { planAllGaps, readinessActions } from './readiness-actions.ts';
import styles from './readiness.module.css';
import { Team } from './team.tsx';
import { useReadinessGaps } from './use-gaps.ts';

/** "9 open, 4 planned"; the findings count their gaps in their own way, so this is not called a gap. */
const countWords = (open: number, planned: number, isBegun: boolean): string => {
  const t = textsNow(readinessTexts).readinessStage;
  if (open + planned === 0) return isBegun ? t.allReady : '';
  const words = [open > 0 ? t.open(open) : '', planned > 0 ? t.planned(planned) : ''];
  return words.filter((word) => word !== '').join(', ');
};

/** How much is missing, and the one action that plans it all. The button stays when there is nothing left to plan. */
const Summary = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const t = useTexts(readinessTexts).readinessStage;
  const { isReadOnly } = useFieldSettings();
  const gaps = useReadinessGaps();
  const isBegun = useSession(
    ({ dataSources, integrations }) => dataSources.length > 0 || integrations.length > 0,
  );
  const closable = closableGaps(gaps).length;
  const planned = gaps.filter((gap) => gap.planned !== null).length;
  const canPlan = closable > 0 && !isReadOnly;
  return (
    <div className={styles.summary}>
      <span>{countWords(gaps.length - planned, planned, isBegun)}</span>
      <Button
        kind={canPlan && isBegun ? 'main' : 'second'}
        icon={canPlan ? CalendarPlus : Route}
        onPress={canPlan ? planAllGaps : () => onGoTo('path')}
      >
        {canPlan ? t.planTasks(closable) : t.goToPlan}
      </Button>
    </div>
  );
};

/** Stage 3: what must be ready before the work begins: data, integrations, the team. */
export const ReadinessStage = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const t = useTexts(readinessTexts).readinessStage;
  const { isReadOnly } = useFieldSettings();
  useActions(() => (isReadOnly ? [] : readinessActions()));
  return (
    <StageForm title={t.title} aside={<Summary onGoTo={onGoTo} />}>
      <DataSources onGoTo={onGoTo} />
      <Integrations onGoTo={onGoTo} />
      <Team onGoTo={onGoTo} />
      <Raci onGoTo={onGoTo} />
    </StageForm>
  );
};
