import type { ReactNode } from 'react';
import { type CatalogueEntry, FIELD_NAMES } from '#shared/metric/catalogue/entry';
import { type CatalogueGuardrail } from '#shared/metric/catalogue/metric-from-entry';
import { catalogueTexts, type CatalogueTexts } from '#shared/language/catalogue';
import { termsTexts, type TermsTexts } from '#shared/language/terms';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import styles from './catalogue.module.css';

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) =>
  children === '' || children === undefined ? null : (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );

/** "%, share of claims closed in the period, more is better". */
const unitWords = (
  { unit, denominator, aggregation, direction }: CatalogueEntry,
  t: CatalogueTexts['catalogueEntry'],
  terms: TermsTexts,
): string => {
  const counted = aggregation === '' ? '' : terms.aggregated[aggregation];
  return [
    unit,
    denominator === ''
      ? counted
      : aggregation === 'share'
        ? t.shareOf(terms.aggregated.share, denominator)
        : t.countedPer(counted || t.counted, denominator),
    direction === 'decrease' ? t.lessIsBetter : t.moreIsBetter,
  ]
    .filter((part) => part !== '')
    .join(', ');
};

type EntryProps = {
  readonly entry: CatalogueEntry;
  readonly guardrails: readonly CatalogueGuardrail[];
  readonly isWanted: (guardrail: CatalogueGuardrail) => boolean;
  readonly onWant: (guardrail: CatalogueGuardrail, isWanted: boolean) => void;
};

const Guardrails = ({ guardrails, isWanted, onWant }: Omit<EntryProps, 'entry'>) => {
  const t = useTexts(catalogueTexts).catalogueEntry;
  const { isReadOnly } = useFieldSettings();
  if (guardrails.length === 0) return null;
  return (
    <fieldset className={styles.guardrails} disabled={isReadOnly}>
      <legend>{t.guardrails}</legend>
      {guardrails.map((guardrail) => (
        <CheckboxField
          key={guardrail.name}
          label={guardrail.name}
          value={isWanted(guardrail)}
          onChange={(wanted) => onWant(guardrail, wanted)}
        />
      ))}
    </fieldset>
  );
};

/** One metric of the catalogue, as an auditor would want it defined. */
export const EntryDetail = ({ entry, ...guarding }: EntryProps) => {
  const t = useTexts(catalogueTexts).catalogueEntry;
  const terms = useTexts(termsTexts);
  return (
    <article className={styles.detail} aria-labelledby="catalogue-entry">
      <p className={styles.field}>{FIELD_NAMES[entry.field]}</p>
      <h3 id="catalogue-entry" className={styles.name}>
        {entry.name === '' ? t.nameless : entry.name}
      </h3>
      <p className={styles.definition}>{entry.definition}</p>
      <dl className={styles.facts}>
        <Fact term={t.formula}>{entry.formula}</Fact>
        <Fact term={t.unit}>{unitWords(entry, t, terms)}</Fact>
        <Fact term={t.meter}>{entry.meter}</Fact>
        <Fact term={t.source}>{entry.dataSource}</Fact>
        <Fact term={t.mistake}>{entry.mistake}</Fact>
        <Fact term={t.worth}>
          {entry.moneyNote === ''
            ? ''
            : entry.moneyUnit === ''
              ? entry.moneyNote
              : t.forEach(entry.moneyUnit, entry.moneyNote)}
        </Fact>
      </dl>
      <Guardrails {...guarding} />
    </article>
  );
};
