import { Gavel, ListTodo, type LucideIcon, Quote, SquareParking } from 'lucide-react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { captureTexts } from '#shared/language/capture';
import { CAPTURE_KINDS, type CaptureKind } from '#shared/session/capture';
import { useTexts } from '../../components/language.ts';
import styles from './capture.module.css';

const ICONS: Readonly<Record<CaptureKind, LucideIcon>> = {
  action: ListTodo,
  decision: Gavel,
  parking: SquareParking,
  quote: Quote,
};

const Choice = ({ kind, number }: { readonly kind: CaptureKind; readonly number: number }) => {
  const { kinds } = useTexts(captureTexts);
  const Icon = ICONS[kind];
  return (
    <RadioField value={kind} className={styles.choice ?? ''}>
      <RadioButton className={styles.option ?? ''}>
        <Icon aria-hidden size={16} />
        <span>{kinds[kind]}</span>
        <kbd aria-hidden className={styles.key}>
          {number}
        </kbd>
      </RadioButton>
    </RadioField>
  );
};

/** What it is: an action, a decision, a parked thought or a quote. Arrow keys choose. */
export const KindChoice = ({
  value,
  onChange,
}: {
  readonly value: CaptureKind;
  readonly onChange: (kind: CaptureKind) => void;
}) => {
  const t = useTexts(captureTexts);
  return (
    <RadioGroup value={value} orientation="horizontal" onChange={(kind) => onChange(kind as CaptureKind)}>
      <Label className={styles.hidden ?? ''}>{t.kind}</Label>
      <div className={styles.choices}>
        {CAPTURE_KINDS.map((kind, place) => (
          <Choice key={kind} kind={kind} number={place + 1} />
        ))}
      </div>
    </RadioGroup>
  );
};
