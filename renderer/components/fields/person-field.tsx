import { ChevronDown, UserPlus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { SHORT_TEXT_LIMIT, withoutDirections } from '#shared/core/text';
import { componentsTexts } from '#shared/language/components';
import { elementId, emptyWords, fieldClass, FieldHelp, FieldLabel } from './field-parts.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import styles from './fields.module.css';
import { matchPeople, type PersonOption, personNamed } from './match-person.ts';
import { textsNow, useTexts } from '../language.ts';

/** The key of the entry that adds whoever was typed. No person has it: ids hold no colon. */
const ADD = 'add:';

type PersonProps = FieldProps<string> & {
  readonly people: readonly PersonOption[];
  /** Adds a person of this name and takes them as the value. */
  readonly onAdd: (name: string) => void;
};

type Choice = PersonOption & { readonly isNew: boolean };

const choicesFor = (people: readonly PersonOption[], typed: string | null): Choice[] => {
  const found = (typed === null ? people : matchPeople(people, typed)).map((person) => ({
    ...person,
    isNew: false,
  }));
  const name = typed?.trim() ?? '';
  if (name === '' || personNamed(people, name)) return found;
  return [...found, { id: ADD, name, detail: '', isNew: true }];
};

/** Names that are not people yet outlive their field, as other drafts do. */
const kept = new Map<string, string>();

/** The text that is typed, until it has become a person. A name that fits nobody stays, with what to do about it. */
const usePersonDraft = ({ value, people, onChange, onAdd, path }: PersonProps) => {
  const { scope } = useFieldSettings();
  const key = path === undefined ? null : `${scope} ${path}`;
  const [typed, setText] = useState(() => (key === null ? null : (kept.get(key) ?? null)));
  const [isTold, setTold] = useState(typed !== null);
  const setTyped = (text: string | null): void => {
    if (key !== null && text !== null) kept.set(key, text);
    else if (key !== null) kept.delete(key);
    setText(text);
  };
  const current = people.find((person) => person.id === value)?.name ?? '';
  const clear = (): void => {
    setTyped(null);
    setTold(false);
  };
  const take = (id: string): void => {
    if (id === ADD) onAdd((typed ?? '').trim());
    else onChange(id);
    clear();
  };
  const settle = (mayAdd: boolean): void => {
    const name = (typed ?? '').trim();
    if (typed === null || name === '') return clear();
    const match = personNamed(people, name);
    if (match) return take(match.id);
    if (mayAdd) return take(ADD);
    setTold(true);
  };
  const type = (text: string): void => {
    if (text === current) return clear();
    setTyped(text);
    if (text === '' && value !== '') onChange('');
  };
  const message = isTold && typed ? textsNow(componentsTexts).fields.notInList(typed.trim()) : undefined;
  return { typed, text: typed ?? current, message, take, settle, type, clear };
};

/** A person of the session, chosen or named: typing someone new offers to add them. */
export const PersonField = (props: PersonProps) => {
  const { label, isLabelHidden, value, people, path, hint, problem, placeholder, size } = props;
  const { isReadOnly } = useFieldSettings();
  const { fields: t } = useTexts(componentsTexts);
  const draft = usePersonDraft(props);
  const choices = choicesFor(people, draft.typed);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const isChoosing = event.currentTarget.getAttribute('aria-activedescendant') !== null;
    if (event.key !== 'Enter' || isChoosing || draft.typed === null) return;
    event.preventDefault();
    draft.settle(true);
  };
  return (
    <ComboBox
      {...elementId(path)}
      className={fieldClass(size, problem !== undefined || draft.message !== undefined)}
      items={choices}
      inputValue={draft.text}
      onInputChange={(text) => draft.type(withoutDirections(text))}
      value={value === '' ? null : value}
      onChange={(key) => {
        if (key !== null) draft.take(String(key));
      }}
      onBlur={() => draft.settle(false)}
      allowsCustomValue
      menuTrigger="input"
      isReadOnly={isReadOnly}
      isInvalid={draft.message !== undefined}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <span className={styles.wrap}>
        <Input
          className={`${styles.input} ${styles.combo}`}
          placeholder={emptyWords({ isLabelHidden, problem, placeholder }, t.notSaid)}
          maxLength={SHORT_TEXT_LIMIT}
          onKeyDown={onKeyDown}
        />
        <Button className={styles.open ?? ''}>
          <ChevronDown aria-hidden size={16} />
        </Button>
      </span>
      <FieldHelp message={draft.message} problem={problem} hint={hint} isEmpty={draft.text === ''} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>{PersonChoice}</ListBox>
      </Popover>
    </ComboBox>
  );
};

const PersonChoice = (choice: Choice) => (
  <ListBoxItem
    id={choice.id}
    textValue={choice.isNew ? textsNow(componentsTexts).fields.addPerson(choice.name) : choice.name}
    className={styles.option ?? ''}
  >
    {choice.isNew && <UserPlus aria-hidden size={16} />}
    <span>
      {choice.isNew ? textsNow(componentsTexts).fields.addQuoted(choice.name) : choice.name}
      {choice.detail !== '' && <small> {choice.detail}</small>}
    </span>
  </ListBoxItem>
);
