import { useEffect, useState } from 'react';
import { captureTexts } from '#shared/language/capture';
import { CAPTURE_KINDS, type CaptureKind } from '#shared/session/capture';
import type { Stage } from '#shared/session/session';
import { type Action, useActions } from '../../components/actions.ts';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { textsNow } from '../../components/language.ts';
import { forgetAsking, wasAskedFor } from './capture-awaited.tsx';
import { CaptureDialog } from './capture-dialog.tsx';

/** The ways into the dialog: one for its keys, and one for each kind. */
const waysIn = (isEnabled: boolean, open: (kind: CaptureKind | null) => void): readonly Action[] => {
  const t = textsNow(captureTexts);
  const common = { group: t.group, keywords: t.keywords, isEnabled };
  return [
    { ...common, id: 'capture.open', label: t.open, run: () => open(null) },
    ...CAPTURE_KINDS.map((kind) => ({
      ...common,
      id: `capture.open/${kind}`,
      label: t.openKind[kind],
      run: () => open(kind),
    })),
  ];
};

/** Catches what is said, from anywhere with one key; it keeps the stage that it came from. */
export const CaptureHost = ({ stage }: { readonly stage: Stage }) => {
  const { isReadOnly } = useFieldSettings();
  const [isOpen, setOpen] = useState(() => wasAskedFor() && !isReadOnly);
  const [stays, setStays] = useState(false);
  const [kind, setKind] = useState<CaptureKind>('action');
  useEffect(forgetAsking, []);
  useActions(
    () =>
      waysIn(!isReadOnly, (wanted) => {
        if (wanted !== null) setKind(wanted);
        setOpen(true);
      }),
    'session',
  );
  if (!isOpen) return null;
  const close = (last: CaptureKind): void => {
    setKind(last);
    setOpen(false);
  };
  return <CaptureDialog stage={stage} kind={kind} stays={stays} onStays={setStays} onClose={close} />;
};
