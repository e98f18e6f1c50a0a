import { ArrowRight } from 'lucide-react';
import { isBlank } from '#shared/core/text';
import { emptyMetric } from '#shared/metric/metric';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { newId } from '../../storage/clock.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import { edit } from '../../storage/edit.ts';
import styles from './frame.module.css';

/** The first metric starts from what the room means; where there are metrics already, nothing is added. */
const takeToMeasure = (isReadOnly: boolean): void => {
  const { metrics, goal } = currentSession();
  if (isReadOnly || metrics.length > 0 || isBlank(goal.meaning)) return;
  edit({ type: 'metric.add', item: { ...emptyMetric(newId()), gist: goal.meaning } });
};

/** What the room means by the goal, and the way on. */
export const Meaning = ({ onMeasure }: { readonly onMeasure: () => void }) => {
  const { isReadOnly } = useFieldSettings();
  return (
    <div className={styles.meaning}>
      <TextAreaField
        label="So the room means"
        voice="say"
        size="cell"
        rows={1}
        placeholder="The goal again, with its number in it"
        value={useSession((session) => session.goal.meaning)}
        path="goal/meaning"
        problem={useProblem('goal/meaning')}
        onChange={(meaning) => edit({ type: 'goal.update', changes: { meaning } })}
      />
      <Button
        kind="main"
        icon={ArrowRight}
        onPress={() => {
          takeToMeasure(isReadOnly);
          onMeasure();
        }}
      >
        Take to Measure
      </Button>
    </div>
  );
};
