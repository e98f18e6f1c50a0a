import { createContext, type ReactNode, useContext, useMemo } from 'react';

/** What every field of a session needs to know to read and write its value. */
export type FieldSettings = {
  /** BCP 47 tag: how numbers and dates are typed and shown. */
  readonly locale: string;
  /** ISO 4217 code of all money. */
  readonly currency: string;
  /** Fields show but do not change, for example in a window that lost the session to another. */
  readonly isReadOnly: boolean;
  /** Keeps the drafts of one session apart from those of another. */
  readonly scope: string;
};

const Context = createContext<FieldSettings>({
  locale: 'en-GB',
  currency: 'EUR',
  isReadOnly: false,
  scope: '',
});

/** Sets the settings for all fields inside. */
export const FieldSettingsProvider = ({
  locale,
  currency,
  isReadOnly,
  scope,
  children,
}: FieldSettings & { readonly children: ReactNode }) => (
  <Context
    value={useMemo(() => ({ locale, currency, isReadOnly, scope }), [locale, currency, isReadOnly, scope])}
  >
    {children}
  </Context>
);

/** The settings of the session around this field. */
export const useFieldSettings = (): FieldSettings => useContext(Context);
