import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { commitTexts } from '#shared/language/commit';
import { lastSigned, signatureOf } from '#shared/session/room-signing';
import type { Signatory } from '#shared/session/session';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { Row } from '../../components/fields/rows.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useSession } from '../../storage/use-session.ts';
import { SignatureLine } from './signature-line.tsx';

type RowProps = {
  readonly id: Id;
  readonly number: number;
  /** Whether the session has changed since it was signed. */
  readonly isChanged: boolean;
  readonly onSign: (id: Id) => void;
};

const Cells = ({
  item,
  title,
  who,
}: {
  readonly item: Signatory;
  readonly title: string;
  readonly who: string;
}) => {
  const { signing: t } = useTexts(commitTexts);
  const path = `signOff/signatories/${item.id}`;
  const update = (changes: Partial<Omit<Signatory, 'id'>>) =>
    ({ type: 'signatory.update', id: item.id, changes }) as const;
  return (
    <>
      <PersonCell
        label={t.name(who)}
        size="cell"
        placeholder={t.nameHint}
        role="sponsor"
        value={item.participantId}
        path={`${path}/participantId`}
        change={(participantId) => update({ participantId })}
      />
      <TextField
        label={t.capacity(who)}
        isLabelHidden
        size="cell"
        placeholder={title === '' ? t.capacityHint : title}
        value={item.capacity}
        path={`${path}/capacity`}
        onChange={(capacity) => edit(update({ capacity }))}
      />
    </>
  );
};

const Signature = ({ id, who, isChanged, onSign }: Omit<RowProps, 'number'> & { readonly who: string }) => {
  const signature = useSession((session) => signatureOf(session, id));
  const earlier = useSession((session) => lastSigned(session, id));
  const revisions = useSession((session) => session.signOff.revisions.length);
  return (
    <SignatureLine
      who={who}
      path={`signOff/signatories/${id}/signature`}
      given={signature ? { signature, number: revisions, isValid: !isChanged } : null}
      earlier={earlier}
      onSign={() => onSign(id)}
    />
  );
};

/** One person who is to sign: who, as what, and the signature. */
export const SignatoryRow = memo(({ number, ...row }: RowProps) => {
  const { id } = row;
  const { signing: t } = useTexts(commitTexts);
  const item = useSession((session) => session.signOff.signatories.find((entry) => entry.id === id));
  const person = useSession((session) =>
    session.participants.find((known) => known.id === item?.participantId),
  );
  if (!item) return null;
  const who = t.one(number);
  const name = person?.name.trim() ?? '';
  return (
    <Row
      id={id}
      name={who}
      onDelete={() => deleteWithUndo({ type: 'signatory.remove', id }, who)}
      below={<Signature {...row} who={name === '' ? who : name} />}
    >
      <Cells item={item} title={person?.title ?? ''} who={who} />
    </Row>
  );
});
SignatoryRow.displayName = 'SignatoryRow';
