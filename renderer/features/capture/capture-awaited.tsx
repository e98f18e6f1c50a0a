import { useState } from 'react';
import { useActions } from '../../components/actions.ts';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { KeysHeld } from '../../components/keys/held-keys.ts';

/** Whether the dialog was asked for while it was on its way; it opens when it is there. */
const asked = { isOpen: false };

/** @see asked */
export const wasAskedFor = (): boolean => asked.isOpen;

/** The dialog is there, or the session is left. */
export const forgetAsking = (): void => {
  asked.isOpen = false;
};

/** Stands in for the dialog until it is loaded: its key counts from the first moment, and so does what is typed after. */
export const CaptureAwaited = () => {
  const { isReadOnly } = useFieldSettings();
  const [isAsked, setAsked] = useState(false);
  const ask = (): void => {
    asked.isOpen = true;
    setAsked(true);
  };
  useActions(
    () => (isReadOnly ? [] : [{ id: 'capture.open', label: '', isHidden: true, run: ask }]),
    'session',
  );
  return isAsked && <KeysHeld />;
};
