import { useState } from 'react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import {
  contrastOnWhite,
  isReadableOnWhite,
  LEAST_CONTRAST,
  parseColour,
  readableOnWhite,
} from '#shared/core/colour';
import { formatNumber } from '#shared/core/numbers';
import { reportTexts } from '#shared/language/report';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { uiLocale, useTexts } from '../../components/language.ts';
import { ACCENTS, OWN_ACCENT } from './accents.ts';
import styles from './look.module.css';

type AccentProps = {
  readonly accent: string;
  readonly onChange: (accent: string) => void;
  readonly isReadOnly: boolean;
};

/** A sample of a colour of paper, which is the same in light and dark. */
const Swatch = ({ colour }: { readonly colour: string }) => (
  <span className={styles.swatch} style={{ background: colour }} aria-hidden />
);

/** A colour that somebody types. One that cannot be read on paper is not taken; a darker one is proposed. */
const OwnColour = ({ accent, onChange }: Pick<AccentProps, 'accent' | 'onChange'>) => {
  const t = useTexts(reportTexts).accentField;
  const [typed, setTyped] = useState(accent);
  const colour = parseColour(typed);
  const isPale = colour !== null && !isReadableOnWhite(colour);
  const darker = colour === null ? '' : readableOnWhite(colour);
  const type = (text: string): void => {
    setTyped(text);
    const next = parseColour(text);
    if (next !== null && isReadableOnWhite(next) && next !== accent) onChange(next);
  };
  return (
    <div className={styles.own}>
      <TextField
        label={t.ownColour}
        value={typed}
        placeholder="#1f4e9e"
        onChange={type}
        {...(colour === null && typed.trim() !== '' ? { problem: t.ownProblem } : {})}
      />
      {isPale && (
        <div className={styles.pale} role="status">
          <p>
            {t.pale(
              colour,
              formatNumber(contrastOnWhite(colour), uiLocale(), 1),
              formatNumber(LEAST_CONTRAST, uiLocale()),
            )}
          </p>
          <Button size="sm" onPress={() => type(darker)}>
            <Swatch colour={darker} />
            {t.useDarker(darker)}
          </Button>
        </div>
      )}
    </div>
  );
};

/** The one colour of the report: a few that read well on paper, or the client's own. */
export const AccentField = ({ accent, onChange, isReadOnly }: AccentProps) => {
  const t = useTexts(reportTexts).accentField;
  const isPreset = ACCENTS.some(({ value }) => value === accent);
  const [isOwnChosen, setOwnChosen] = useState(false);
  const isOwn = isOwnChosen || !isPreset;
  const choose = (value: string): void => {
    setOwnChosen(value === OWN_ACCENT);
    if (value !== OWN_ACCENT) onChange(value === 'house' ? '' : value);
  };
  return (
    <>
      <RadioGroup
        className={styles.field ?? ''}
        value={isOwn ? OWN_ACCENT : accent || 'house'}
        onChange={choose}
        isReadOnly={isReadOnly}
        orientation="horizontal"
      >
        <Label className={styles.label ?? ''}>{t.accent}</Label>
        <div className={styles.accents}>
          {ACCENTS.map(({ id, value, shown }) => (
            <RadioField key={id} value={value || 'house'}>
              <RadioButton className={styles.accent ?? ''}>
                <Swatch colour={shown} />
                {t.accents[id]}
              </RadioButton>
            </RadioField>
          ))}
          <RadioField value={OWN_ACCENT}>
            <RadioButton className={styles.accent ?? ''}>
              <Swatch colour={isOwn && accent !== '' ? accent : 'transparent'} />
              {t.own}
            </RadioButton>
          </RadioField>
        </div>
      </RadioGroup>
      {isOwn && <OwnColour accent={isPreset ? '' : accent} onChange={onChange} />}
    </>
  );
};
