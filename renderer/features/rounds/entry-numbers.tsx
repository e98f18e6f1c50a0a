import { useEffect, useRef } from 'react';
import { roundCoverTexts } from '#shared/language/round-cover';
import { NumberField } from '../../components/fields/number-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { useTexts } from '../../components/language.ts';
import type { EntryProps } from './entry-props.ts';
import styles from './entry.module.css';

const withUnit = (label: string, unit: string): string =>
  unit.trim() === '' ? label : `${label}, ${unit.trim()}`;

/** Puts the focus into the first field of a form. */
const useFirstField = () => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return box;
};

const Why = ({ input, onChange }: Pick<EntryProps, 'input' | 'onChange'>) => {
  const t = useTexts(roundCoverTexts);
  return (
    <TextAreaField
      label={t.comment}
      voice="serif"
      value={input.comment}
      onChange={(comment) => onChange({ comment })}
    />
  );
};

export const NumberEntry = ({ round, input, onChange }: EntryProps) => {
  const t = useTexts(roundCoverTexts);
  const box = useFirstField();
  return (
    <div ref={box} className={styles.fields}>
      <div className={styles.single}>
        <NumberField
          label={withUnit(t.number, round.unit)}
          value={input.value}
          onChange={(value) => onChange({ value })}
        />
      </div>
      <Why input={input} onChange={onChange} />
    </div>
  );
};

export const RangeEntry = ({ round, input, onChange }: EntryProps) => {
  const t = useTexts(roundCoverTexts);
  const box = useFirstField();
  return (
    <div ref={box} className={styles.fields}>
      <p className={styles.hint}>{t.rangeHint}</p>
      <div className={styles.pair}>
        <NumberField
          label={withUnit(t.low, round.unit)}
          value={input.low}
          onChange={(low) => onChange({ low })}
        />
        <NumberField
          label={withUnit(t.high, round.unit)}
          value={input.high}
          onChange={(high) => onChange({ high })}
        />
      </div>
      <Why input={input} onChange={onChange} />
    </div>
  );
};
