import { ArrowRight, BookOpen } from 'lucide-react';
import { memo, useRef } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import { isBlank } from '#shared/core/text';
import type { InquiryStep } from '#shared/goal/goal';
import type { Stage } from '#shared/session/session';
import { answerBecomes, type Became, becameOf, type Becoming } from '#shared/session/take-over';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { PersonField } from '../../components/fields/person-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { MenuButton } from '../../components/menu.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { clock, newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useCatalogueView } from '../../storage/use-catalogue.ts';
import { useProblem } from '../../storage/use-findings.ts';
import {
  addPersonCommand,
  currentSession,
  usePeople,
  useSession,
  useSessionList,
} from '../../storage/use-session.ts';
import { FoundNumbers, type OnGoTo, useProposals } from './found-numbers.tsx';
import { BECOMINGS, INQUIRY, type InquiryQuestion } from './inquiry-steps.ts';
import styles from './inquiry.module.css';

/** Makes an entry from the answer to a guiding question. */
export const makeOf = (step: InquiryStep, as: Becoming): void => {
  const command = answerBecomes(currentSession(), step, as, { newId, today: clock.today() });
  if (command) edit(command);
};

const placeOf = ({ kind, id }: Became): readonly [Stage, FieldPath] => {
  if (kind === 'assumption') return ['frame', `assumptions/${id}/text`];
  if (kind === 'parking') return ['commit', `parkingLot/${id}/text`];
  return ['measure', `metrics/${id}/name`];
};

const useBecame = (step: InquiryStep): readonly Became[] => {
  const metrics = useSession((session) => session.metrics);
  const assumptions = useSession((session) => session.assumptions);
  const parkingLot = useSession((session) => session.parkingLot);
  return becameOf({ ...currentSession(), metrics, assumptions, parkingLot }, step);
};

const BecameList = ({ step, onGoTo }: { readonly step: InquiryStep; readonly onGoTo: OnGoTo }) => {
  const entries = useBecame(step);
  if (entries.length === 0) return null;
  return (
    <ul className={styles.became} aria-label="What it became">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Status kind="ok">{BECOMINGS[entry.kind].noun}</Status>
          <Button kind="link" onPress={() => onGoTo(...placeOf(entry))}>
            {entry.text || 'Without words yet'}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/**
 * The usual thing to make of an answer stands there until it is made. An answer with numbers offers to take these over,
 * beside them; then the one action here would say it twice.
 */
const Actions = ({ step, becomes, question }: InquiryQuestion) => {
  const hasNumbers = useProposals(step).length > 0 && becomes !== 'assumption';
  const isMade = useBecame(step).some(({ kind }) => kind === becomes);
  const isOffered = !hasNumbers && !isMade;
  const others = (Object.keys(BECOMINGS) as Becoming[]).filter((as) => !isOffered || as !== becomes);
  const actions = useRef<HTMLDivElement>(null);
  const make = (): void => {
    makeOf(step, becomes);
    // The button goes once its thing is made; the menu beside it stays.
    requestAnimationFrame(() => actions.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={actions} className={styles.actions}>
      {isOffered && (
        <Button
          size="sm"
          icon={ArrowRight}
          aria-label={`${BECOMINGS[becomes].action}: ${question}`}
          onPress={make}
        >
          {BECOMINGS[becomes].action}
        </Button>
      )}
      <MenuButton
        label={`More for: ${question}`}
        items={[
          ...others.map((as) => ({
            id: as,
            label: BECOMINGS[as].action,
            onAction: () => makeOf(step, as),
          })),
          {
            id: 'catalogue',
            label: 'Find a metric for it',
            icon: BookOpen,
            onAction: () => useCatalogueView.getState().open(currentSession().goal[step]),
          },
        ]}
      />
    </div>
  );
};

const SaidBy = ({ step, question }: { readonly step: InquiryStep; readonly question: string }) => {
  const path = `goal/answeredBy/${step}`;
  return (
    <PersonField
      label={`Who answered: ${question}`}
      isLabelHidden
      size="cell"
      placeholder="Answered by"
      people={usePeople()}
      value={useSession((session) => session.goal.answeredBy[step])}
      path={path}
      problem={useProblem(path)}
      onChange={(id) => edit({ type: 'goal.update', changes: { answeredBy: { [step]: id } } })}
      onAdd={(name) =>
        edit(
          addPersonCommand(name, 'operations', (id) => ({
            type: 'goal.update',
            changes: { answeredBy: { [step]: id } },
          })),
        )
      }
    />
  );
};

const Question = memo(
  ({
    entry,
    number,
    onGoTo,
  }: {
    readonly entry: InquiryQuestion;
    readonly number: number;
    readonly onGoTo: OnGoTo;
  }) => {
    const { step, question, hint } = entry;
    const { isReadOnly } = useFieldSettings();
    const answer = useSession((session) => session.goal[step]);
    return (
      <li className={styles.question} data-answered={!isBlank(answer) || undefined}>
        <p className={styles.asked}>
          <span aria-hidden>{number}</span>
          {question}
        </p>
        <div className={styles.answer}>
          <TextAreaField
            label={question}
            isLabelHidden
            size="cell"
            rows={1}
            placeholder={hint}
            value={answer}
            path={`goal/${step}`}
            problem={useProblem(`goal/${step}`)}
            onChange={(text) => edit({ type: 'goal.update', changes: { [step]: text } })}
          />
          {entry.becomes !== 'assumption' && <FoundNumbers from={step} onGoTo={onGoTo} />}
          <BecameList step={step} onGoTo={onGoTo} />
        </div>
        <div className={styles.side}>
          {!isBlank(answer) && <SaidBy step={step} question={question} />}
          {!isBlank(answer) && !isReadOnly && <Actions {...entry} />}
        </div>
      </li>
    );
  },
);
Question.displayName = 'Question';

/**
 * The guiding questions from the goal to its metrics (Goal-Question-Metric). Each answer becomes a metric, a guardrail,
 * an assumption or a parked thought with one action, and keeps who said it.
 */
export const Inquiry = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const answered = useSessionList(({ goal }) => INQUIRY.map(({ step }) => !isBlank(goal[step])));
  const count = answered.filter(Boolean).length;
  return (
    <Section title="From the goal to its metrics" count={`${count} of ${INQUIRY.length} questions answered`}>
      <ol className={styles.list}>
        {INQUIRY.map((entry, position) => (
          <Question key={entry.step} entry={entry} number={position + 1} onGoTo={onGoTo} />
        ))}
      </ol>
    </Section>
  );
};
