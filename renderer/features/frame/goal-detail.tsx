import type { Goal } from '#shared/goal/goal';
import { frameTexts } from '#shared/language/frame';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
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
export const GoalDetail = () => {
  const t = useTexts(frameTexts).goalDetail;
  return (
    <Section title={t.title}>
      <div className={styles.detail}>
        <FieldGrid columns={3}>
          <Dimension field="object" label={t.object} hint={t.objectHint} />
          <Dimension field="purpose" label={t.purpose} hint={t.purposeHint} />
          <Dimension field="focus" label={t.focus} hint={t.focusHint} />
          <Dimension field="viewpoint" label={t.viewpoint} hint={t.viewpointHint} />
          <Span of={2}>
            <Dimension field="context" label={t.context} hint={t.contextHint} />
          </Span>
        </FieldGrid>
        <TextAreaField
          label={t.question}
          placeholder={t.questionHint}
          voice="serif"
          {...useGoalText('question')}
        />
      </div>
    </Section>
  );
};
