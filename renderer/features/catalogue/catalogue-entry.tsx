import type { ReactNode } from 'react';
import { type CatalogueEntry, FIELD_NAMES } from '#shared/metric/catalogue/entry';
import { type CatalogueGuardrail } from '#shared/metric/catalogue/metric-from-entry';
import { AGGREGATION_WORDS } from '#shared/report/words';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import styles from './catalogue.module.css';

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) =>
  children === '' || children === undefined ? null : (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );

/** "%, share of claims closed in the period, more is better". */
const unitWords = ({ unit, denominator, aggregation, direction }: CatalogueEntry): string =>
  [
    unit,
    denominator === ''
      ? AGGREGATION_WORDS[aggregation]
      : `${AGGREGATION_WORDS[aggregation] || 'counted'} ${aggregation === 'share' ? 'of' : 'per'} ${denominator}`,
    direction === 'decrease' ? 'less is better' : 'more is better',
  ]
    .filter((part) => part !== '')
    .join(', ');

type EntryProps = {
  readonly entry: CatalogueEntry;
  readonly guardrails: readonly CatalogueGuardrail[];
  readonly isWanted: (guardrail: CatalogueGuardrail) => boolean;
  readonly onWant: (guardrail: CatalogueGuardrail, isWanted: boolean) => void;
};

const Guardrails = ({ guardrails, isWanted, onWant }: Omit<EntryProps, 'entry'>) => {
  const { isReadOnly } = useFieldSettings();
  if (guardrails.length === 0) return null;
  return (
    <fieldset className={styles.guardrails} disabled={isReadOnly}>
      <legend>Usual guardrails; those that are ticked come along</legend>
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
export const EntryDetail = ({ entry, ...guarding }: EntryProps) => (
  <article className={styles.detail} aria-labelledby="catalogue-entry">
    <p className={styles.field}>{FIELD_NAMES[entry.field]}</p>
    <h3 id="catalogue-entry" className={styles.name}>
      {entry.name === '' ? 'Without a name' : entry.name}
    </h3>
    <p className={styles.definition}>{entry.definition}</p>
    <dl className={styles.facts}>
      <Fact term="Formula">{entry.formula}</Fact>
      <Fact term="Unit">{unitWords(entry)}</Fact>
      <Fact term="How it is read">{entry.meter}</Fact>
      <Fact term="Usual source">{entry.dataSource}</Fact>
      <Fact term="Common mistake">{entry.mistake}</Fact>
      <Fact term="Worth">
        {entry.moneyNote === ''
          ? ''
          : entry.moneyUnit === ''
            ? entry.moneyNote
            : `For each ${entry.moneyUnit}. ${entry.moneyNote}`}
      </Fact>
    </dl>
    <Guardrails {...guarding} />
  </article>
);
