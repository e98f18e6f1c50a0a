import { isBlank } from '#shared/core/text';
import type { CatalogueEntry } from '#shared/metric/catalogue/entry';
import { catalogueTexts } from '#shared/language/catalogue';
import { termsTexts, type TermsTexts } from '#shared/language/terms';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import styles from './catalogue.module.css';

type Change = (changes: Partial<Omit<CatalogueEntry, 'id'>>) => void;

const directions = (terms: TermsTexts) =>
  [
    { value: 'decrease', label: terms.directions.decrease },
    { value: 'increase', label: terms.directions.increase },
  ] as const;

/** Several short texts in one field, one a line. */
const lines = (text: string, most: number): string[] =>
  text
    .split('\n')
    .map((line) => line.slice(0, 300))
    .slice(0, most);

type TextKey = 'definition' | 'formula' | 'meter' | 'mistake' | 'moneyNote';

const Area = ({
  entry,
  change,
  field,
  label,
  placeholder,
}: {
  readonly entry: CatalogueEntry;
  readonly change: Change;
  readonly field: TextKey;
  readonly label: string;
  readonly placeholder?: string;
}) => (
  <Span of="row">
    <TextAreaField
      label={label}
      rows={1}
      placeholder={placeholder}
      value={entry[field]}
      onChange={(text) => change({ [field]: text })}
    />
  </Span>
);

const Lists = ({ entry, change }: { readonly entry: CatalogueEntry; readonly change: Change }) => {
  const t = useTexts(catalogueTexts).ownEntryForm;
  return (
    <>
      <Span of="row">
        <TextAreaField
          label={t.words}
          rows={2}
          value={entry.words.join('\n')}
          onChange={(text) => change({ words: lines(text, 60) })}
        />
      </Span>
      <Span of="row">
        <TextAreaField
          label={t.guardrails}
          rows={1}
          value={entry.guardrailNames.join('\n')}
          onChange={(text) => change({ guardrailNames: lines(text, 20) })}
        />
      </Span>
    </>
  );
};

const HowAndWhy = ({ entry, change }: { readonly entry: CatalogueEntry; readonly change: Change }) => {
  const t = useTexts(catalogueTexts).ownEntryForm;
  return (
    <>
      <Area entry={entry} change={change} field="formula" label={t.formula} />
      <Area entry={entry} change={change} field="meter" label={t.meter} />
      <Span of="row">
        <TextField
          label={t.source}
          value={entry.dataSource}
          onChange={(dataSource) => change({ dataSource })}
        />
      </Span>
      <Area entry={entry} change={change} field="mistake" label={t.mistake} />
      <Area entry={entry} change={change} field="moneyNote" label={t.worth} />
    </>
  );
};

/** An own metric of the catalogue, edited where it stands. */
export const OwnEntryForm = ({
  entry,
  change,
}: {
  readonly entry: CatalogueEntry;
  readonly change: Change;
}) => {
  const t = useTexts(catalogueTexts).ownEntryForm;
  const terms = useTexts(termsTexts);
  return (
    <div className={styles.detail}>
      <FieldGrid columns={4}>
        <Span of="row">
          <TextField
            label={t.name}
            voice="serif"
            path={`catalogue/${entry.id}/name`}
            hint={isBlank(entry.name) ? t.nameHint : undefined}
            value={entry.name}
            onChange={(name) => change({ name })}
          />
        </Span>
        <Area
          entry={entry}
          change={change}
          field="definition"
          label={t.definition}
          placeholder={t.definitionHint}
        />
        <Span of={2}>
          <TextField label={t.unit} value={entry.unit} onChange={(unit) => change({ unit })} />
        </Span>
        <Span of={2}>
          <SelectField
            label={t.betterIs}
            options={directions(terms)}
            value={entry.direction}
            onChange={(direction) => change({ direction })}
          />
        </Span>
        <HowAndWhy entry={entry} change={change} />
        <Lists entry={entry} change={change} />
      </FieldGrid>
    </div>
  );
};
