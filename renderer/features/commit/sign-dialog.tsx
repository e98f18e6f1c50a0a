import { PenLine } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { OptionalId } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { openFindings } from '#shared/findings/finding';
import { type CommitTexts, commitTexts } from '#shared/language/commit';
import { planSigning, type PlannedSigning } from '#shared/session/room-signing';
import type { Session } from '#shared/session/session';
import { revisionState } from '#shared/session/sign-off';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { Status } from '../../components/status.tsx';
import { closeToast, showToast, shownToasts } from '../../components/toast-store.ts';
import { context } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useFindingsPart } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { type MarkDraft, markOf, MarkPart, NO_MARK } from './mark-part.tsx';
import { digestStart, openWords } from './sign-words.ts';
import styles from './sign.module.css';
import { SignedChanges } from './signed-changes.tsx';
import { SignerPart } from './signer-part.tsx';
import { type SignTarget, useSigner } from './use-signer.ts';

/** What is signed: the sentence, the state of the session that it stands for, and what is still open in it. */
const WhatIsSigned = ({
  session,
  plan,
}: {
  readonly session: Session;
  readonly plan: PlannedSigning | null;
}) => {
  const texts = useTexts(commitTexts);
  const t = texts.dialog;
  const musts = useFindingsPart((found) => openFindings(found.findings, 'must').length);
  const shoulds = useFindingsPart(
    // That something changed since it was signed is settled by signing.
    (found) => openFindings(found.findings, 'should').filter(({ rule }) => rule !== 'S22').length,
  );
  const { statement } = session.signOff;
  return (
    <section className={styles.what} aria-label={t.whatIsSigned}>
      {isBlank(statement) ? (
        <Notice kind="warn" title={t.noSentence} todo={t.noSentenceTodo} />
      ) : (
        <p className={styles.sentence}>{t.quoted(statement.trim())}</p>
      )}
      <p className={styles.facts}>
        {plan === null ? (
          t.asItStands
        ) : (
          <>
            {t.asItStandsIn(plan.number)} <span className={styles.digest}>{digestStart(plan.digest)}</span>
          </>
        )}
      </p>
      {revisionState(session).kind === 'changed' && (
        <>
          <p className={styles.facts}>{t.changedSince(session.signOff.revisions.length)}</p>
          <SignedChanges />
        </>
      )}
      <Status kind={musts > 0 ? 'block' : shoulds > 0 ? 'warn' : 'ok'}>
        {openWords(musts, shoulds, texts)}
      </Status>
    </section>
  );
};

/** What is missing before it can be signed; null when nothing is. */
const lackOf = (
  session: Session,
  plan: PlannedSigning | null,
  draft: MarkDraft,
  { dialog: t }: CommitTexts,
): string | null => {
  if (isBlank(session.signOff.statement)) return t.lackSentence;
  if (plan === null) return t.lackPerson;
  if (markOf(draft) !== null) return null;
  return draft.way === 'draw' ? t.lackDrawing : t.lackName;
};

type DialogProps = {
  readonly target: SignTarget;
  readonly onClose: () => void;
  /** The line of the list that was signed; empty beside the list. */
  readonly onSigned: (signatoryId: OptionalId) => void;
};

/** The word about an earlier signature must not lie over the buttons of the next one. */
const closeEarlierWord = (): void => {
  for (const { id, key } of shownToasts()) if (key === 'signed') closeToast(id);
};

/** Who signs, with what mark and under which revision, until "I sign" puts it into the session. */
const useSigning = ({ target, onSigned }: DialogProps) => {
  const session = useSession((open) => open);
  const state = useSigner(session, target);
  const [draft, setDraft] = useState(NO_MARK);
  const [isTold, setTold] = useState(false);
  useEffect(closeEarlierWord, []);
  const { choice } = state;
  const plan = useMemo(
    () => (isBlank(choice.signer.name) ? null : planSigning(session, choice, context())),
    [session, choice],
  );
  const lack = lackOf(session, plan, draft, useTexts(commitTexts));
  const sign = (): void => {
    const mark = markOf(draft);
    if (lack !== null || plan === null || mark === null) return setTold(true);
    if (!edit(plan.command(mark))) return;
    const message = textsNow(commitTexts).dialog.hasSigned(choice.signer.name.trim(), plan.number);
    showToast({ message, key: 'signed' });
    onSigned(plan.signatoryId);
  };
  return { session, state, plan, draft, setDraft, sign, told: isTold ? lack : null };
};

/**
 * One person signs in the room. Handed over on the facilitator's laptop, so it is large, and says what is signed before
 * where. Nothing is kept until "I sign" is pressed.
 */
export const SignDialog = (props: DialogProps) => {
  const { dialog: t } = useTexts(commitTexts);
  const { session, state, plan, draft, setDraft, sign, told } = useSigning(props);
  return (
    <Dialog
      title={plan === null ? t.title : t.titleOf(plan.number)}
      isOpen
      onClose={props.onClose}
      size="lg"
      actions={
        <>
          <Button onPress={props.onClose}>{t.cancel}</Button>
          <Button kind="main" icon={PenLine} onPress={sign}>
            {t.iSign}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <SignerPart session={session} state={state} onOther={() => setDraft(NO_MARK)} />
        <WhatIsSigned session={session} plan={plan} />
        <MarkPart
          draft={draft}
          onChange={(changes) => setDraft((known) => ({ ...known, ...changes }))}
          onEnter={sign}
        />
        <p role="alert" className={styles.lack}>
          {told}
        </p>
      </div>
    </Dialog>
  );
};
