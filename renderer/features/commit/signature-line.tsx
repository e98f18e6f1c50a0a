import { Ellipsis, PenLine, Undo2 } from 'lucide-react';
import type { FieldPath } from '#shared/core/field-path';
import { commitTexts } from '#shared/language/commit';
import type { RoomSignature } from '#shared/session/signed-revision';
import { Button } from '../../components/button.tsx';
import { elementId } from '../../components/fields/field-parts.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { MenuButton } from '../../components/menu.tsx';
import { Status } from '../../components/status.tsx';
import { timeOf } from '../../components/time.ts';
import { clock } from '../../storage/clock.ts';
import { deleteWithUndo } from '../../storage/edit.ts';
import styles from './sign.module.css';
import { SignaturePicture } from './signature-picture.tsx';

/** A signature of the last revision, and whether it still holds for the session as it stands. */
export type GivenSignature = {
  readonly signature: RoomSignature;
  readonly number: number;
  readonly isValid: boolean;
};

const takeBack = ({ id, name }: RoomSignature): void => {
  const { signature: t } = textsNow(commitTexts);
  deleteWithUndo({ type: 'signOff.unsign', id }, t.whose(name), { word: t.tookBack });
};

const SignButton = ({ who, onSign }: { readonly who: string; readonly onSign: () => void }) => {
  const { signature: t } = useTexts(commitTexts);
  return (
    <span className={styles.signNow}>
      <Button size="sm" icon={PenLine} aria-label={t.signFor(who)} onPress={onSign}>
        {t.sign}
      </Button>
    </span>
  );
};

const Given = ({
  given: { signature, number, isValid },
  onSign,
}: {
  readonly given: GivenSignature;
  readonly onSign: () => void;
}) => {
  const { signature: t } = useTexts(commitTexts);
  const { isReadOnly } = useFieldSettings();
  const { name } = signature;
  const when = timeOf(signature.at, clock.today());
  const back = { id: 'back', label: t.takeBack, icon: Undo2, onAction: () => takeBack(signature) };
  const again = { id: 'again', label: t.again, icon: PenLine, onAction: onSign };
  return (
    <>
      <Status kind={isValid ? 'ok' : 'warn'}>
        {isValid ? t.signedAt(when) : t.revisionAt(number, when)}
      </Status>
      <SignaturePicture name={name} mark={signature.mark} />
      {!isReadOnly && (
        <MenuButton icon={Ellipsis} label={t.more(name)} items={isValid ? [again, back] : [back]} />
      )}
      {!isReadOnly && !isValid && <SignButton who={name} onSign={onSign} />}
    </>
  );
};

/** Under the name of somebody who is to sign: the signature, or the way to it. */
export const SignatureLine = ({
  who,
  path,
  given,
  earlier = 0,
  onSign,
}: {
  /** As the button names them: "Jonas Weidt", "signatory 2". */
  readonly who: string;
  readonly path?: FieldPath;
  readonly given: GivenSignature | null;
  /** The number of an earlier revision that they have signed; 0: none. */
  readonly earlier?: number;
  readonly onSign: () => void;
}) => {
  const t = useTexts(commitTexts);
  const { isReadOnly } = useFieldSettings();
  return (
    <div {...elementId(path)} className={styles.line}>
      {given ? (
        <Given given={given} onSign={onSign} />
      ) : (
        <>
          <Status kind="idle">
            {earlier > 0 ? t.signature.onlyEarlier(earlier) : t.signState.notSigned}
          </Status>
          {!isReadOnly && <SignButton who={who} onSign={onSign} />}
        </>
      )}
    </div>
  );
};
