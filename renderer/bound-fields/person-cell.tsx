import type { FieldPath } from '#shared/core/field-path';
import type { Id, OptionalId } from '#shared/core/ids';
import type { ParticipantRole } from '#shared/session/participant';
import type { SimpleCommand } from '#shared/session/command';
import { componentsTexts } from '#shared/language/components';
import { PersonField } from '../components/fields/person-field.tsx';
import { useProblem } from '../storage/use-findings.ts';
import { addPersonCommand, usePeople } from '../storage/use-session.ts';
import { edit } from '../storage/edit.ts';
import { useTexts } from '../components/language.ts';

/** A person of the session: chosen, or added by name in the group they most likely belong to. */
export const PersonCell = ({
  label,
  value,
  path,
  role,
  size,
  placeholder,
  change,
}: {
  readonly label: string;
  readonly value: OptionalId;
  readonly path: FieldPath;
  readonly role: ParticipantRole;
  readonly size?: 'cell';
  readonly placeholder?: string;
  /** The command that puts a person there. */
  readonly change: (id: OptionalId) => SimpleCommand;
}) => {
  const { fields: t } = useTexts(componentsTexts);
  return (
    <PersonField
      label={label}
      isLabelHidden={size === 'cell'}
      size={size}
      placeholder={placeholder ?? (size === 'cell' ? t.nobody : t.someone)}
      people={usePeople()}
      value={value}
      path={path}
      problem={useProblem(path)}
      onChange={(id) => edit(change(id as OptionalId))}
      onAdd={(name) => edit(addPersonCommand(name, role, (id: Id) => change(id)))}
    />
  );
};
