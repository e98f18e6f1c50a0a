import { Ellipsis, type LucideIcon } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type Action, useActions } from './actions.ts';
import buttonStyles from './icon-button.module.css';
import styles from './menu.module.css';

/** One entry of a menu. */
export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly onAction: () => void;
  readonly isDisabled?: boolean;
};

const Entries = ({
  label,
  items,
  menu,
}: {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly menu?: RefObject<HTMLDivElement | null>;
}) => (
  <Menu aria-label={label} className={styles.menu ?? ''} autoFocus="first" {...(menu && { ref: menu })}>
    {items.map(({ id, label: text, icon: Icon, onAction, isDisabled = false }) => (
      <MenuItem
        key={id}
        id={id}
        textValue={text}
        className={styles.item ?? ''}
        onAction={onAction}
        isDisabled={isDisabled}
      >
        {Icon && <Icon className={styles.icon} aria-hidden />}
        <span>{text}</span>
      </MenuItem>
    ))}
  </Menu>
);

/** The entries as actions, under the name of their menu; made when the palette opens. */
const actionsOfMenu = (label: string, items: readonly MenuEntry[]): readonly Action[] =>
  items.map(({ id, label: text, onAction, isDisabled = false }) => ({
    id: `menu/${label}/${id}`,
    label: text,
    group: label,
    isEnabled: !isDisabled,
    run: onAction,
  }));

/** A button that opens a menu. `label` says what the menu is for, as in "More for Claims intake". */
export const MenuButton = ({
  label,
  icon: Icon = Ellipsis,
  items,
  isOffered = true,
}: {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly items: readonly MenuEntry[];
  /** False where the palette offers the same in better words. */
  readonly isOffered?: boolean;
}) => {
  useActions(() => (isOffered ? actionsOfMenu(label, items) : []));
  return (
    <MenuTrigger>
      <AriaButton aria-label={label} className={buttonStyles.iconButton ?? ''} data-in-palette>
        <Icon className={buttonStyles.icon} aria-hidden />
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <Entries label={label} items={items} />
      </Popover>
    </MenuTrigger>
  );
};

/** A menu that is opened by a button elsewhere: one menu serves a long list of rows. */
export const SharedMenu = ({
  label,
  items,
  anchor,
  onClose,
}: {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) => {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A popover without a trigger of its own takes the focus itself; the first entry takes it from there.
    const frame = requestAnimationFrame(() => {
      menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const closing = items.map((item) => ({
    ...item,
    onAction: () => {
      onClose();
      item.onAction();
    },
  }));
  return (
    <Popover
      className={styles.popover ?? ''}
      aria-label={label}
      triggerRef={anchor}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      placement="bottom end"
      offset={4}
    >
      <Entries label={label} items={closing} menu={menu} />
    </Popover>
  );
};
