import { ArrowRight, Ruler } from 'lucide-react';
import { useDeferredValue, useId, useMemo } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import type { Proposal } from '#shared/metric/propose';
import type { Stage } from '#shared/session/session';
import { type GoalText, nextRole, proposalsOf, takenAs, takeOver, textOf } from '#shared/session/take-over';
import { frameTexts } from '#shared/language/frame';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { clock, newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import styles from './found-numbers.module.css';
import { proposalFigures, proposalTerms } from './proposal-words.ts';

/** The metrics that a text of the goal already holds in numbers; they follow the typing when there is time. */
export const useProposals = (from: GoalText): readonly Proposal[] => {
  const text = useDeferredValue(useSession((session) => textOf(session, from)));
  const locale = useSession((session) => session.locale);
  return useMemo(() => proposalsOf(text, locale, clock.today()), [text, locale]);
};

/** Makes a metric of the numbers of a text; what must not get worse becomes a guardrail. */
export const takeProposal = (from: GoalText, proposal: Proposal): void => {
  const session = currentSession();
  const role = from === 'mustNotWorsen' ? 'guardrail' : nextRole(session);
  edit(takeOver(session, from, proposal, { id: newId(), role }));
};

/** Goes to a stage, and to a field in it. */
export type OnGoTo = (stage: Stage, path?: FieldPath) => void;

/** The button that was pressed is gone; the way to what it made takes its place, and the focus. */
const focusTaken = (id: string): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
};

const Found = ({
  from,
  proposals,
  proposal,
  onGoTo,
}: {
  readonly from: GoalText;
  readonly proposals: readonly Proposal[];
  readonly proposal: Proposal;
  readonly onGoTo: OnGoTo;
}) => {
  const t = useTexts(frameTexts).foundNumbers;
  const { locale, isReadOnly } = useFieldSettings();
  const taken = useSession((session) => takenAs(session, from, proposals, proposal));
  const isGuardrail = from === 'mustNotWorsen';
  const takenId = useId();
  const figures = proposalFigures(proposal, locale, isGuardrail);
  const terms = proposalTerms(proposal, locale);
  return (
    <li className={styles.found}>
      <Ruler aria-hidden size={16} className={styles.icon} />
      <p className={styles.words}>
        <b>{figures}</b>
        {terms !== '' && <span>{terms}</span>}
      </p>
      {taken ? (
        <span className={styles.taken}>
          <Status kind="ok">{t.taken}</Status>
          <Button id={takenId} kind="link" onPress={() => onGoTo('measure', `metrics/${taken.id}/name`)}>
            {taken.name === '' ? t.nameMetric : taken.name}
          </Button>
        </span>
      ) : (
        !isReadOnly && (
          <Button
            size="sm"
            icon={ArrowRight}
            aria-label={isGuardrail ? t.takeFiguresAsGuardrail(figures) : t.takeFiguresAsMetric(figures)}
            onPress={() => {
              takeProposal(from, proposal);
              focusTaken(takenId);
            }}
          >
            {isGuardrail ? t.takeAsGuardrail : t.takeAsMetric}
          </Button>
        )
      )}
    </li>
  );
};

/** The numbers that stand in a text of the goal, each with the one action that makes a metric of it. */
export const FoundNumbers = ({ from, onGoTo }: { readonly from: GoalText; readonly onGoTo: OnGoTo }) => {
  const t = useTexts(frameTexts).foundNumbers;
  const proposals = useProposals(from);
  if (proposals.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t.found}>
      {proposals.map((proposal, position) => (
        <Found key={position} from={from} proposals={proposals} proposal={proposal} onGoTo={onGoTo} />
      ))}
    </ul>
  );
};
