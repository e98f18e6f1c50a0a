import { pathMoneyTexts } from '#shared/language/path-money';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { SelectField, type SelectOption } from '../../components/fields/select-field.tsx';
import { useTexts } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';

/** The figures to choose from, and the one that is chosen whatever it is. */
const choices = (
  offered: readonly number[],
  chosen: number,
  words: (value: number) => string,
): readonly SelectOption<string>[] =>
  [...new Set([...offered, chosen])]
    .sort((a, b) => a - b)
    .map((value) => ({ value: `${value}`, label: words(value) }));

const YEARS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30];

const MONTHS = [0, 1, 2, 3, 6, 9, 12, 18, 24, 36];

/** On what the appraisal rests: the rate, the years that are looked at, and how fast benefits come. */
export const MoneyTerms = () => {
  const t = useTexts(pathMoneyTexts).terms;
  const { discountRate, horizonYears, rampMonths } = useSession((session) => session.finance);
  const change = (
    changes: Partial<{ discountRate: number | null; horizonYears: number; rampMonths: number }>,
  ) => edit({ type: 'finance.update', changes });
  return (
    <FieldGrid columns={4}>
      <NumberField
        label={t.rate}
        placeholder={t.rateHint}
        hint={t.rateNote}
        min={0}
        max={1000}
        value={discountRate}
        path="finance/discountRate"
        problem={useProblem('finance/discountRate')}
        onChange={(rate) => change({ discountRate: rate })}
      />
      <SelectField
        label={t.lookedAt}
        hint={t.lookedAtNote}
        options={choices(YEARS, horizonYears, t.years)}
        value={`${horizonYears}`}
        path="finance/horizonYears"
        onChange={(years) => change({ horizonYears: Number(years) })}
      />
      <Span of={2}>
        <SelectField
          label={t.benefits}
          hint={t.benefitsNote}
          options={choices(MONTHS, rampMonths, (months) => (months === 0 ? t.atOnce : t.rising(months)))}
          value={`${rampMonths}`}
          path="finance/rampMonths"
          onChange={(months) => change({ rampMonths: Number(months) })}
        />
      </Span>
    </FieldGrid>
  );
};
