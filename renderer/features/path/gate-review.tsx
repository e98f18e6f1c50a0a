import { ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '#shared/core/ids';
import { pathGateTexts } from '#shared/language/path-gate';
import { Button } from '../../components/button.tsx';
import { LinkButton } from '../../components/plain-button.tsx';
import { showToast } from '../../components/toast.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { startReview } from '../../storage/successor.ts';
import { useSession } from '../../storage/use-session.ts';

/** Begins the review of a gate, a session of its own, and opens it; says why where that is not possible. */
export const reviewGate = async (phaseId: Id, number: number): Promise<void> => {
  const begun = await startReview(phaseId);
  if (!begun.ok) {
    showToast({ message: `${begun.error.message} ${begun.error.todo}`, stay: 20_000 });
    return;
  }
  window.location.hash = `#/session/${begun.value}/review`;
  showToast({
    message: textsNow(pathGateTexts).review.begun(number),
  });
};

/** The way to the review of this gate; in that very review, the way to its stage. */
export const StartReview = ({ phaseId }: { readonly phaseId: Id }) => {
  const t = useTexts(pathGateTexts).review;
  const [isBusy, setBusy] = useState(false);
  const number = useSession((session) => session.phases.findIndex(({ id }) => id === phaseId)) + 1;
  const isHere = useSession((session) => session.review?.phaseId === phaseId);
  const sessionId = useSession((session) => session.id);
  if (isHere) {
    return (
      <LinkButton size="sm" icon={ClipboardCheck} href={`#/session/${sessionId}/review`}>
        {t.go}
      </LinkButton>
    );
  }
  const start = async (): Promise<void> => {
    setBusy(true);
    await reviewGate(phaseId, number);
    setBusy(false);
  };
  return (
    <Button size="sm" icon={ClipboardCheck} isDisabled={isBusy} onPress={() => void start()}>
      {t.start(number)}
    </Button>
  );
};
