import { ArrowRight } from 'lucide-react';
import { isBlank } from '#shared/core/text';
import { emptyMetric, MOST_PRIMARY } from '#shared/metric/metric';
import { proposalsIn, takeOver } from '#shared/session/take-over';
import { frameTexts } from '#shared/language/frame';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { clock, newId } from '../../storage/clock.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import { edit } from '../../storage/edit.ts';
import { FoundNumbers, type OnGoTo } from './found-numbers.tsx';
import styles from './frame.module.css';

/**
 * The numbers of the meaning become metrics, all in one step; where it has none, the first metric starts from its words.
 * Where there is a primary metric already, nothing is added: each number can still be taken over on its own.
 */
const takeToMeasure = (isReadOnly: boolean): void => {
  const t = textsNow(frameTexts).meaning;
  const session = currentSession();
  const { metrics, goal } = session;
  if (isReadOnly || metrics.some(({ role }) => role === 'primary') || isBlank(goal.meaning)) return;
  const made = proposalsIn(session, 'meaning', clock.today()).slice(0, MOST_PRIMARY);
  const commands = made.map((proposal) =>
    takeOver(session, 'meaning', proposal, { id: newId(), role: 'primary' }),
  );
  if (commands.length > 0) edit({ type: 'batch', name: t.takeName, commands });
  else edit({ type: 'metric.add', item: { ...emptyMetric(newId()), gist: goal.meaning } });
};

/** What the room means by the goal, the numbers in it, and the way on. */
export const Meaning = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const t = useTexts(frameTexts).meaning;
  const { isReadOnly } = useFieldSettings();
  return (
    <div className={styles.meaning}>
      <TextAreaField
        label={t.label}
        voice="say"
        size="cell"
        rows={1}
        placeholder={t.hint}
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
          onGoTo('measure');
        }}
      >
        {t.take}
      </Button>
      <div className={styles.meant}>
        <FoundNumbers from="meaning" onGoTo={onGoTo} />
      </div>
    </div>
  );
};
