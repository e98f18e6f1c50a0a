import { type ReactNode, useEffect, useId, useRef } from 'react';
import { paletteTexts } from '#shared/language/palette';
import { useTexts } from '../../components/language.ts';
import type { Action } from '../../components/actions.ts';
import { useKeys } from '../../components/keys/own-keys.ts';
import type { ShownGroup } from './match-actions.ts';
import styles from './palette.module.css';

/** The id of the element of an option; ids of actions may hold anything. */
export const optionId = (list: string, place: number): string => `${list}-${place}`;

type Choosing = {
  /** The place of the option that Enter would run. */
  readonly active: number;
  readonly onPoint: (place: number) => void;
  readonly onRun: (action: Action) => void;
};

type OptionProps = Choosing & {
  readonly action: Action;
  readonly id: string;
  readonly place: number;
  /** Its group, where no heading says it. */
  readonly beside: string;
};

const Option = ({ action, id, place, beside, active, onPoint, onRun }: OptionProps) => {
  const row = useRef<HTMLDivElement>(null);
  const isActive = place === active;
  const known = useKeys(action.keyId ?? action.id);
  const keys = known ?? action.shortcut;
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The field above has the focus and the keys; the pointer is the only thing an option listens to.
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={action.isEnabled === false || undefined}
      className={styles.option}
      onPointerMove={() => onPoint(place)}
      onClick={() => onRun(action)}
    >
      <span className={styles.label}>{action.label}</span>
      {beside !== '' && <span className={styles.beside}>{beside}</span>}
      {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
    </div>
  );
};

type ListProps = Choosing & {
  readonly id: string;
  readonly groups: readonly ShownGroup[];
};

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className={styles.group}>
      <div id={titleId} role="presentation" className={styles.title}>
        {title}
      </div>
      {children}
    </div>
  );
};

/** The actions to choose from; under headings, or as one list where a group has no title. */
export const PaletteList = ({ id, groups, ...choosing }: ListProps) => {
  const t = useTexts(paletteTexts);
  return (
    <div id={id} role="listbox" aria-label={t.actions} className={styles.list}>
      {groups.map(({ title, actions, first }) => {
        const options = actions.map((action, position) => (
          <Option
            key={action.id}
            {...choosing}
            action={action}
            id={optionId(id, first + position)}
            place={first + position}
            beside={title === '' ? (action.group ?? '') : ''}
          />
        ));
        return title === '' ? (
          options
        ) : (
          <Group key={title} title={title}>
            {options}
          </Group>
        );
      })}
    </div>
  );
};
