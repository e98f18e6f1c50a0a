import { FileDown, Fingerprint, PenLine } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Id, OptionalId } from '#shared/core/ids';
import { openFindings } from '#shared/findings/finding';
import { commitTexts } from '#shared/language/commit';
import { signaturesBeside, signatureOf } from '#shared/session/room-signing';
import type { Session, Signatory } from '#shared/session/session';
import { revisionState } from '#shared/session/sign-off';
import type { RoomSignature } from '#shared/session/signed-revision';
import { useActions } from '../../components/actions.ts';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Rows } from '../../components/fields/rows.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { focusField } from '../../components/focus-field.ts';
import { useTexts } from '../../components/language.ts';
import { later } from '../../components/later.tsx';
import { Section } from '../../components/section.tsx';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useFindingsPart, useProblem } from '../../storage/use-findings.ts';
import { useRevisionState } from '../../storage/use-revision-state.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
import styles from './commit.module.css';
import { SignState } from './sign-state.tsx';
import signStyles from './sign.module.css';
import { SignatoryRow } from './signatory-row.tsx';
import { SignatureLine } from './signature-line.tsx';
import type { SignTarget } from './use-signer.ts';

const SignDialog = later(async () => (await import('./sign-dialog.tsx')).SignDialog);

const addSignatory = (index: number): Id | null => {
  const id = newId();
  const item: Signatory = { id, participantId: '', capacity: '' };
  return edit({ type: 'signatory.add', item, index }) ? id : null;
};

const ExportHint = () => {
  const { signing: t } = useTexts(commitTexts);
  const musts = useFindingsPart((found) => openFindings(found.findings, 'must').length);
  return (
    <p className={styles.hint}>
      <Fingerprint aria-hidden size={16} />
      <span>
        {t.exportHint}
        {musts > 0 && <b> {t.willBePrinted(musts)}</b>}
      </span>
    </p>
  );
};

/** Who signs next: of a new revision whoever stands first; else the first who has not signed. Nobody where nobody is listed. */
const nextToSign = (session: Session): OptionalId => {
  const { signatories } = session.signOff;
  const hasToSign = ({ id }: Signatory): boolean =>
    revisionState(session).kind === 'changed' || !signatureOf(session, id);
  return (signatories.find(hasToSign) ?? signatories[0])?.id ?? '';
};

/** The button that opened the dialog may be gone: the focus goes to where the signature now stands. */
const focusLine = (id: OptionalId): void => {
  if (id === '') return;
  // The dialog gives the focus back in the frame after it is gone.
  requestAnimationFrame(() => requestAnimationFrame(() => focusField(`signOff/signatories/${id}/signature`)));
};

/** Those who signed beside the list. */
const BesideTheList = ({
  isChanged,
  onAgain,
}: {
  readonly isChanged: boolean;
  readonly onAgain: (signature: RoomSignature) => void;
}) => {
  const { signing: t } = useTexts(commitTexts);
  const signatures = useSessionList(signaturesBeside);
  const number = useSession((session) => session.signOff.revisions.length);
  if (signatures.length === 0) return null;
  return (
    <section className={signStyles.beside} aria-label={t.beside}>
      <h3 className={signStyles.quiet}>{t.beside}</h3>
      <ul>
        {signatures.map((signature) => (
          <li key={signature.id}>
            <p>
              <b>{signature.name}</b>{' '}
              {[signature.capacity, signature.organisation].filter((text) => text !== '').join(', ')}
            </p>
            <SignatureLine
              who={signature.name}
              given={{ signature, number, isValid: !isChanged }}
              onSign={() => onAgain(signature)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Who is about to sign; the dialog is open while somebody is. */
const useSigning = () => {
  const { signing: t } = useTexts(commitTexts);
  const [target, setTarget] = useState<SignTarget | null>(null);
  const { isReadOnly } = useFieldSettings();
  const signNext = useCallback(() => setTarget({ signatoryId: nextToSign(currentSession()) }), []);
  const signLine = useCallback((signatoryId: Id) => setTarget({ signatoryId }), []);
  useActions([
    {
      id: 'signOff.sign',
      label: t.action,
      group: t.actionGroup,
      keywords: t.actionKeywords,
      isEnabled: !isReadOnly,
      run: signNext,
    },
  ]);
  const dialog = target && (
    <SignDialog
      target={target}
      onClose={() => setTarget(null)}
      onSigned={(id) => {
        setTarget(null);
        focusLine(id);
      }}
    />
  );
  return { setTarget, signNext, signLine, dialog };
};

/** Who signs, what is signed, how far it is signed, and the way to the signed report. */
export const SignOff = ({ onExport }: { readonly onExport: () => void }) => {
  const { signing: t } = useTexts(commitTexts);
  const ids = useSessionList((session) => session.signOff.signatories.map((entry) => entry.id));
  const state = useRevisionState();
  const isChanged = state.kind === 'changed';
  const { setTarget, signNext, signLine, dialog } = useSigning();
  return (
    <Section title={t.title}>
      <SignState state={state} onSign={signNext} />
      <Rows
        label={t.list}
        columns={[{ label: t.columns.who }, { label: t.columns.as }]}
        layout={styles.signLayout ?? ''}
        ids={ids}
        onAdd={addSignatory}
        addLabel={t.add}
        path="signOff/signatories"
        actions={
          <Button kind="bare" size="sm" icon={PenLine} onPress={() => setTarget({ signatoryId: '' })}>
            {t.somebodyElse}
          </Button>
        }
      >
        {ids.map((id, position) => (
          <SignatoryRow key={id} id={id} number={position + 1} isChanged={isChanged} onSign={signLine} />
        ))}
      </Rows>
      <BesideTheList isChanged={isChanged} onAgain={(again) => setTarget({ signatoryId: '', again })} />
      <div className={styles.sign}>
        <TextAreaField
          label={t.sentence}
          voice="serif"
          value={useSession((session) => session.signOff.statement)}
          path="signOff/statement"
          problem={useProblem('signOff/statement')}
          onChange={(statement) => edit({ type: 'signOff.update', changes: { statement } })}
        />
        <Button kind="main" icon={FileDown} onPress={onExport}>
          {t.exportPdf}
        </Button>
        <ExportHint />
      </div>
      {dialog}
    </Section>
  );
};
