import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { judgeGate } from '#shared/plan/gate-judge';
import type { Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import { reviewTexts } from '#shared/language/review';
import { EmptyState } from '../../components/empty-state.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { StageForm } from '../../components/fields/stage-form.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { useSession } from '../../storage/use-session.ts';
import { Decide } from './decide.tsx';
import { JudgedCard } from './judged-card.tsx';
import { ReviewHead } from './review-head.tsx';
import { countsOf } from './review-words.ts';

const reviewed = ({ review, phases }: Session): Phase | undefined =>
  phases.find(({ id }) => id === review?.phaseId);

const NoGate = () => {
  const t = useTexts(reviewTexts).reviewStage;
  return (
    <StageForm title={t.title}>
      <div id={fieldElementId('review/phaseId')} tabIndex={-1}>
        <EmptyState title={t.noGate} text={t.noGateText} />
      </div>
    </StageForm>
  );
};

const OfGate = ({ phase }: { readonly phase: Phase }) => {
  const t = useTexts(reviewTexts).reviewStage;
  const { locale } = useFieldSettings();
  const metrics = useSession((session) => session.metrics);
  const judged = judgeGate(phase, metrics, locale);
  const shown = new Set<Id>();
  return (
    <StageForm title={t.title}>
      <ReviewHead phase={phase} />
      <Section title={t.judged} count={judged.length === 0 ? undefined : countsOf(judged)}>
        {judged.length === 0 && <EmptyState title={t.nothing} text={t.nothingText} />}
        {judged.map((entry) => {
          const isShown = entry.metric !== undefined && shown.has(entry.metric.id);
          if (entry.metric) shown.add(entry.metric.id);
          return (
            <JudgedCard key={entry.criterion.id} phaseId={phase.id} entry={entry} hasFieldsAbove={isShown} />
          );
        })}
      </Section>
      <Decide phase={phase} judged={judged} />
    </StageForm>
  );
};

/** The review of a gate: what was measured against what was agreed, and the decision. */
export const ReviewStage = () => {
  const phase = useSession(reviewed);
  return phase === undefined ? <NoGate /> : <OfGate phase={phase} />;
};
