import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonIcon, type ButtonKind, buttonLook, type ButtonSize } from './button-look.ts';

type PlainProps = {
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
};

/** A link that looks like a button: it goes somewhere, so it can be opened and copied like any link. */
export const LinkButton = ({
  kind = 'second',
  size = 'md',
  icon: Icon,
  children,
  href,
}: PlainProps & { readonly href: string }) => (
  <a href={href} className={buttonLook(kind, size)}>
    {Icon && <Icon className={buttonIcon} aria-hidden />}
    {children}
  </a>
);

/**
 * The engine's own button in the same look, for what must be there before anything else is loaded: the first paint of
 * the library and the message when a screen fails. Everywhere else, `Button`.
 */
export const PlainButton = ({
  kind = 'second',
  size = 'md',
  icon: Icon,
  children,
  onClick,
}: PlainProps & { readonly onClick: () => void }) => (
  <button type="button" className={buttonLook(kind, size)} onClick={onClick}>
    {Icon && <Icon className={buttonIcon} aria-hidden />}
    {children}
  </button>
);
