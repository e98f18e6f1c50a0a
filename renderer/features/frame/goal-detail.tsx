import type { Goal } from '#shared/goal/goal';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Section } from '../../components/section.tsx';
import { useProblem } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { edit } from '../../storage/edit.ts';
import styles from './frame.module.css';

type TextKey = Exclude<keyof Goal, 'questions' | 'saidBy' | 'answeredBy'>;

const useGoalText = (key: TextKey) => ({
  value: useSession((session) => session.goal[key]),
  path: `goal/${key}`,
  problem: useProblem(`goal/${key}`),
  onChange: (text: string) => {
    edit({ type: 'goal.update', changes: { [key]: text } });
  },
});

const Dimension = ({
  field,
  label,
  hint,
}: {
  readonly field: TextKey;
  readonly label: string;
  readonly hint: string;
}) => <TextField label={label} placeholder={hint} {...useGoalText(field)} />;

/**
 * The goal as a measurement goal: the five dimensions of Goal-Question-Metric, and the question whose answer
 * shows that the goal is reached.
 */
export const GoalDetail = () => (
  <Section title="The goal, taken apart">
    <div className={styles.detail}>
      <FieldGrid columns={3}>
        <Dimension field="object" label="What is looked at" hint="Such as claims intake" />
        <Dimension field="purpose" label="What is wanted of it" hint="Such as make it faster" />
        <Dimension field="focus" label="Which quality of it" hint="Such as the time until a case is open" />
        <Dimension field="viewpoint" label="Seen by whom" hint="Such as the policyholder" />
        <Span of={2}>
          <Dimension
            field="context"
            label="Where and under which conditions"
            hint="Such as two sites, motor claims only"
          />
        </Span>
      </FieldGrid>
      <TextAreaField
        label="The question whose answer shows that the goal is reached"
        placeholder="Such as: how long does a claim wait until a clerk opens the case?"
        voice="serif"
        {...useGoalText('question')}
      />
    </div>
  </Section>
);
