import { ArrowRight, BookOpen } from 'lucide-react';
import { memo, useRef } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import { isBlank } from '#shared/core/text';
import type { InquiryStep } from '#shared/goal/goal';
import type { Stage } from '#shared/session/session';
import { answerBecomes, type Became, becameOf, type Becoming } from '#shared/session/take-over';
import { frameTexts } from '#shared/language/frame';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { useTexts } from '../../components/language.ts';
import { MenuButton } from '../../components/menu.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { clock, newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useCatalogueView } from '../../storage/use-catalogue.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
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
  const t = useTexts(frameTexts).inquiry;
  const entries = useBecame(step);
  if (entries.length === 0) return null;
  return (
    <ul className={styles.became} aria-label={t.became}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Status kind="ok">{t.becomings[entry.kind].noun}</Status>
          <Button kind="link" onPress={() => onGoTo(...placeOf(entry))}>
            {entry.text || t.noWords}
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
const Actions = ({ step, becomes }: InquiryQuestion) => {
  const t = useTexts(frameTexts).inquiry;
  const { question } = t.asked[step];
  const hasNumbers = useProposals(step).length > 0 && becomes !== 'assumption';
  const isMade = useBecame(step).some(({ kind }) => kind === becomes);
  const isOffered = !hasNumbers && !isMade;
  const others = BECOMINGS.filter((as) => !isOffered || as !== becomes);
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
          aria-label={`${t.becomings[becomes].action}: ${question}`}
          onPress={make}
        >
          {t.becomings[becomes].action}
        </Button>
      )}
      <MenuButton
        label={t.moreFor(question)}
        items={[
          ...others.map((as) => ({
            id: as,
            label: t.becomings[as].action,
            onAction: () => makeOf(step, as),
          })),
          {
            id: 'catalogue',
            label: t.findMetric,
            icon: BookOpen,
            onAction: () => useCatalogueView.getState().open(currentSession().goal[step]),
          },
        ]}
      />
    </div>
  );
};

const SaidBy = ({ step, question }: { readonly step: InquiryStep; readonly question: string }) => {
  const t = useTexts(frameTexts).inquiry;
  return (
    <PersonCell
      label={t.whoAnswered(question)}
      size="cell"
      placeholder={t.answeredBy}
      role="operations"
      value={useSession((session) => session.goal.answeredBy[step])}
      path={`goal/answeredBy/${step}`}
      change={(id) => ({ type: 'goal.update', changes: { answeredBy: { [step]: id } } })}
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
    const t = useTexts(frameTexts).inquiry;
    const { step } = entry;
    const { question, hint } = t.asked[step];
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
  const t = useTexts(frameTexts).inquiry;
  const answered = useSessionList(({ goal }) => INQUIRY.map(({ step }) => !isBlank(goal[step])));
  const count = answered.filter(Boolean).length;
  return (
    <Section title={t.title} count={t.answered(count, INQUIRY.length)}>
      <ol className={styles.list}>
        {INQUIRY.map((entry, position) => (
          <Question key={entry.step} entry={entry} number={position + 1} onGoTo={onGoTo} />
        ))}
      </ol>
    </Section>
  );
};
