import { useState } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import { isBlank } from '#shared/core/text';
import type { Stage } from '#shared/session/session';
import { frameTexts } from '#shared/language/frame';
import { useActions } from '../../components/actions.ts';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { PersonField } from '../../components/fields/person-field.tsx';
import { StageForm } from '../../components/fields/stage-form.tsx';
import { useTexts } from '../../components/language.ts';
import { Sheet } from '../../components/sheet.tsx';
import { Status } from '../../components/status.tsx';
import { useProblem } from '../../storage/use-findings.ts';
import { addPersonCommand, usePeople, useSession, useSessionList } from '../../storage/use-session.ts';
import { edit } from '../../storage/edit.ts';
import { Assumptions } from './assumptions.tsx';
import { FoundNumbers } from './found-numbers.tsx';
import { frameActions } from './frame-actions.ts';
import styles from './frame.module.css';
import { GoalDetail } from './goal-detail.tsx';
import { GoalQuote } from './goal-quote.tsx';
import { Inquiry } from './inquiry.tsx';
import { Meaning } from './meaning.tsx';
import { People } from './people.tsx';
import { Wordings } from './wordings.tsx';

const SaidBy = () => {
  const t = useTexts(frameTexts).frameStage;
  return (
    <PersonField
      label={t.saidBy}
      size="cell"
      placeholder={t.saidByHint}
      people={usePeople()}
      value={useSession((session) => session.goal.saidBy)}
      path="goal/saidBy"
      problem={useProblem('goal/saidBy')}
      onChange={(id) => edit({ type: 'goal.update', changes: { saidBy: id as '' } })}
      onAdd={(name) =>
        edit(addPersonCommand(name, 'sponsor', (id) => ({ type: 'goal.update', changes: { saidBy: id } })))
      }
    />
  );
};

const WordingState = () => {
  const t = useTexts(frameTexts).frameStage;
  const { all, answered } = useSessionList(({ goal }) => ({
    all: goal.questions.length,
    answered: goal.questions.filter((question) => !isBlank(question.answer)).length,
  }));
  if (all === 0) return null;
  return <Status kind={answered === all ? 'ok' : 'warn'}>{t.answered(answered, all)}</Status>;
};

/** Stage 1: what the client said, what the room means by it, and who is there to say so. */
export const FrameStage = ({
  onGoTo,
}: {
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onExport: () => void;
}) => {
  const t = useTexts(frameTexts).frameStage;
  const [selected, setSelected] = useState('');
  const { isReadOnly } = useFieldSettings();
  useActions(() => (isReadOnly ? [] : frameActions()));
  return (
    <StageForm title={t.title} aside={<WordingState />}>
      <Sheet>
        <div className={styles.goal}>
          <GoalQuote onSelect={setSelected} />
          <div className={styles.saidBy}>
            <SaidBy />
          </div>
          <FoundNumbers from="statement" onGoTo={onGoTo} />
          <Wordings selected={selected} onGoTo={onGoTo} />
          <Meaning onGoTo={onGoTo} />
        </div>
      </Sheet>
      <Inquiry onGoTo={onGoTo} />
      <People />
      <Assumptions />
      <GoalDetail />
    </StageForm>
  );
};
