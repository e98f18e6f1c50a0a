import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import { buttonIcon, type ButtonKind, buttonLook, type ButtonSize } from './button-look.ts';

type ButtonProps = {
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  readonly children?: ReactNode;
  readonly id?: string;
  readonly isDisabled?: boolean;
  readonly onPress?: (event: PressEvent) => void;
  readonly type?: 'button' | 'submit';
  /** The id of the form that it submits, where it stands outside. */
  readonly form?: string;
  readonly autoFocus?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly 'aria-pressed'?: boolean;
};

/**
 * Takes the focus once, when it is drawn. React Aria's own `autoFocus` may put it off until the next frame, and gives it up
 * where a dialog has caught the focus meanwhile of what was taken away.
 */
const useFirstFocus = (isWanted: boolean) => {
  const button = useRef<HTMLButtonElement>(null);
  const wanted = useRef(isWanted);
  useEffect(() => {
    if (wanted.current) button.current?.focus();
  }, []);
  return button;
};

export const Button = ({
  kind = 'second',
  size = 'md',
  icon: Icon,
  autoFocus = false,
  children,
  ...rest
}: ButtonProps) => (
  <AriaButton {...rest} ref={useFirstFocus(autoFocus)} className={buttonLook(kind, size)}>
    {Icon && <Icon className={buttonIcon} aria-hidden />}
    {children}
  </AriaButton>
);
