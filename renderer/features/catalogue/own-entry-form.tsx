import { isBlank } from '#shared/core/text';
import type { CatalogueEntry } from '#shared/metric/catalogue/entry';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import styles from './catalogue.module.css';

type Change = (changes: Partial<Omit<CatalogueEntry, 'id'>>) => void;

const DIRECTIONS = [
  { value: 'decrease', label: 'Less' },
  { value: 'increase', label: 'More' },
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

const Lists = ({ entry, change }: { readonly entry: CatalogueEntry; readonly change: Change }) => (
  <>
    <Span of="row">
      <TextAreaField
        label="What a room says when it means this, one phrase a line"
        rows={2}
        value={entry.words.join('\n')}
        onChange={(text) => change({ words: lines(text, 60) })}
      />
    </Span>
    <Span of="row">
      <TextAreaField
        label="What must not get worse, one a line"
        rows={1}
        value={entry.guardrailNames.join('\n')}
        onChange={(text) => change({ guardrailNames: lines(text, 20) })}
      />
    </Span>
  </>
);

const HowAndWhy = ({ entry, change }: { readonly entry: CatalogueEntry; readonly change: Change }) => (
  <>
    <Area entry={entry} change={change} field="formula" label="Formula" />
    <Area entry={entry} change={change} field="meter" label="How it is read" />
    <Span of="row">
      <TextField
        label="Usual source"
        value={entry.dataSource}
        onChange={(dataSource) => change({ dataSource })}
      />
    </Span>
    <Area entry={entry} change={change} field="mistake" label="Common mistake" />
    <Area entry={entry} change={change} field="moneyNote" label="What one unit is worth, and why" />
  </>
);

/** An own metric of the catalogue, edited where it stands. */
export const OwnEntryForm = ({
  entry,
  change,
}: {
  readonly entry: CatalogueEntry;
  readonly change: Change;
}) => (
  <div className={styles.detail}>
    <FieldGrid columns={4}>
      <Span of="row">
        <TextField
          label="Name"
          voice="serif"
          path={`catalogue/${entry.id}/name`}
          hint={isBlank(entry.name) ? 'With a name it can be taken into the session.' : undefined}
          value={entry.name}
          onChange={(name) => change({ name })}
        />
      </Span>
      <Area
        entry={entry}
        change={change}
        field="definition"
        label="What exactly is measured"
        placeholder="From which event to which, which cases"
      />
      <Span of={2}>
        <TextField label="Unit" value={entry.unit} onChange={(unit) => change({ unit })} />
      </Span>
      <Span of={2}>
        <SelectField
          label="Better is"
          options={DIRECTIONS}
          value={entry.direction}
          onChange={(direction) => change({ direction })}
        />
      </Span>
      <HowAndWhy entry={entry} change={change} />
      <Lists entry={entry} change={change} />
    </FieldGrid>
  </div>
);
