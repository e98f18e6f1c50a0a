import { isBlank } from '#shared/core/text';
import { actionTexts, programTexts } from '#shared/language/program';
import { termsTexts } from '#shared/language/terms';
import type { Session } from '#shared/session/session';
import type { Action } from '../components/actions.ts';
import { textsNow } from '../components/language.ts';

const review = async (phaseId: Session['phases'][number]['id'], number: number): Promise<void> => {
  const { reviewGate } = await import('../features/path/gate-review.tsx');
  await reviewGate(phaseId, number);
};

/** One way to the review of each gate, but for the one that this session reviews. */
export const reviewActions = ({ phases, review: own }: Session): readonly Action[] => {
  const { review: t } = textsNow(actionTexts);
  const { phases: kinds } = textsNow(termsTexts);
  return phases
    .map(({ id, name, kind }, place) => ({
      id: `gate.review/${id}`,
      phaseId: id,
      label: t.label(place + 1, isBlank(name) ? kinds[kind] : name.trim()),
      group: textsNow(programTexts).groups.session,
      keywords: t.words,
      run: () => void review(id, place + 1),
    }))
    .filter(({ phaseId }) => phaseId !== own?.phaseId);
};
