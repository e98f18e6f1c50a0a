import { Check, ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { componentsTexts } from '#shared/language/components';
import { elementId, fieldClass, FieldHelp, FieldLabel } from './field-parts.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import styles from './fields.module.css';
import type { PersonOption } from './match-person.ts';
import { useTexts } from '../language.ts';

const NobodyToChoose = () => <p className={styles.nothing}>{useTexts(componentsTexts).fields.nobodyNamed}</p>;

/** Any number of the people of the session, in the order in which they are listed. */
export const PeopleField = ({
  label,
  isLabelHidden,
  value,
  onChange,
  people,
  path,
  hint,
  problem,
  placeholder: asked,
  size,
}: FieldProps<readonly string[]> & { readonly people: readonly PersonOption[] }) => {
  const { isReadOnly } = useFieldSettings();
  const { fields: t } = useTexts(componentsTexts);
  const placeholder = asked ?? t.nobody;
  const chosen = people.filter(({ id }) => value.includes(id));
  const names = chosen.map(({ name }) => name).join(', ');
  return (
    <Select
      className={fieldClass(size, problem !== undefined)}
      selectionMode="multiple"
      value={[...value]}
      onChange={(keys) => {
        const taken = new Set(keys.map(String));
        // Somebody without a name is not offered and stays.
        const unnamed = value.filter((id) => !people.some((person) => person.id === id));
        onChange([...people.filter(({ id }) => taken.has(id)).map(({ id }) => id), ...unnamed]);
      }}
      isDisabled={isReadOnly}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <Button {...elementId(path)} className={`${styles.input} ${styles.select}`}>
        <SelectValue className={names === '' ? styles.unsaid : styles.said}>
          <span title={names === '' ? undefined : names}>{names === '' ? placeholder : names}</span>
        </SelectValue>
        <ChevronDown aria-hidden size={16} className={styles.chevron} />
      </Button>
      <FieldHelp problem={problem} hint={hint} isEmpty={value.length === 0} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''} items={people} renderEmptyState={NobodyToChoose}>
          {Choice}
        </ListBox>
      </Popover>
    </Select>
  );
};

const Choice = ({ id, name, detail }: PersonOption) => (
  <ListBoxItem id={id} textValue={name} className={styles.option ?? ''}>
    <span>
      {name}
      {detail !== '' && <small> {detail}</small>}
    </span>
    <Check aria-hidden size={16} className={styles.check} />
  </ListBoxItem>
);
