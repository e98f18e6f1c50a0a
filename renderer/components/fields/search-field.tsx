import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { SHORT_TEXT_LIMIT, withoutDirections } from '#shared/core/text';
import { componentsTexts } from '#shared/language/components';
import { elementId, fieldClass, FieldHelp, FieldLabel } from './field-parts.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldSettings } from './field-settings.tsx';
import styles from './fields.module.css';
import { matchPeople, type PersonOption, personNamed } from './match-person.ts';
import { textsNow } from '../language.ts';

/** One of many: its name, and what tells two of the same name apart. */
export type SearchOption = PersonOption;

/** So many are offered at once; typing narrows them. */
const OFFERED = 100;

type SearchProps = FieldProps<string> & {
  readonly options: readonly SearchOption[];
  /** What to say of a text that fits none: "No task has this name.", or that there is nothing to choose from yet. */
  readonly unknown: string;
  /** True where the value can be taken away again by emptying the field. */
  readonly isOptional?: boolean;
};

/** What is typed, until it has become one of the options; a text that fits none stays, with what to do about it. */
const useSearch = ({ value, options, unknown, isOptional = false, onChange }: SearchProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const [isTold, setTold] = useState(false);
  const current = options.find(({ id }) => id === value)?.name ?? '';
  const clear = (): void => {
    setTyped(null);
    setTold(false);
  };
  const take = (id: string): void => {
    clear();
    if (id !== value) onChange(id);
  };
  const settle = (): boolean => {
    const name = (typed ?? '').trim();
    if (name === '') {
      if (typed !== null && isOptional) take('');
      else clear();
      return true;
    }
    const only = matchPeople(options, name);
    const match = personNamed(options, name) ?? (only.length === 1 ? only[0] : undefined);
    if (match) take(match.id);
    else setTold(true);
    return match !== undefined;
  };
  return {
    text: typed ?? current,
    choices: (typed === null ? options : matchPeople(options, typed)).slice(0, OFFERED),
    message: isTold ? textsNow(componentsTexts).fields.chooseOne(unknown) : undefined,
    take,
    settle,
    clear,
    type: (text: string) => (text === current ? clear() : setTyped(text)),
  };
};

/** One of many given values, found by typing a part of its name. */
export const SearchField = (props: SearchProps) => {
  const { label, isLabelHidden, value, path, hint, problem, placeholder, size } = props;
  const { isReadOnly } = useFieldSettings();
  const search = useSearch(props);
  return (
    <ComboBox
      {...elementId(path)}
      className={fieldClass(size, problem !== undefined || search.message !== undefined)}
      items={search.choices}
      inputValue={search.text}
      onInputChange={(text) => search.type(withoutDirections(text))}
      value={value === '' ? null : value}
      onChange={(key) => {
        if (key !== null) search.take(String(key));
      }}
      onBlur={search.settle}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      isReadOnly={isReadOnly}
      isInvalid={search.message !== undefined}
    >
      <FieldLabel isHidden={isLabelHidden}>{label}</FieldLabel>
      <span className={styles.wrap}>
        <Input
          className={`${styles.input} ${styles.combo}`}
          placeholder={placeholder ?? ''}
          maxLength={SHORT_TEXT_LIMIT}
          onKeyDown={(event) => {
            const isChoosing = event.currentTarget.getAttribute('aria-activedescendant') !== null;
            if (event.key === 'Enter' && !isChoosing && !search.settle()) event.preventDefault();
          }}
        />
        <Button className={styles.open ?? ''}>
          <ChevronDown aria-hidden size={16} />
        </Button>
      </span>
      <FieldHelp message={search.message} problem={problem} hint={hint} isEmpty={search.text === ''} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.nothing}>{props.unknown}</p>}
        >
          {Choice}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

const Choice = ({ id, name, detail }: SearchOption) => (
  <ListBoxItem id={id} textValue={name} className={styles.option ?? ''}>
    <span>
      {name}
      {detail !== '' && <small> {detail}</small>}
    </span>
  </ListBoxItem>
);
