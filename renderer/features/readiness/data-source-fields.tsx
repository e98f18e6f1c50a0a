import { fieldElementId } from '#shared/core/field-path';
import { PHASE_KINDS, type PhaseKind } from '#shared/plan/phase';
import { type DataSource, lawfulBasisSchema, personalDataSchema } from '#shared/readiness/data-source';
import { LAWFUL_BASIS_WORDS, PERSONAL_DATA_WORDS, SAMPLE_WORDS } from '#shared/readiness/words';
import { readinessTexts } from '#shared/language/readiness';
import { termsTexts } from '#shared/language/terms';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import styles from './readiness.module.css';

type Changes = Partial<Omit<DataSource, 'id'>>;

const changeSource = (id: DataSource['id'], changes: Changes): boolean =>
  edit({ type: 'dataSource.update', id, changes });

/** What a field of a source needs: its value, what a rule says about it, and how it changes. */
const useField = <K extends keyof Changes>(source: DataSource, field: K) => {
  const path = `dataSources/${source.id}/${field}`;
  return {
    path,
    problem: useProblem(path),
    value: source[field],
    onChange: (value: DataSource[K]) => changeSource(source.id, { [field]: value }),
  };
};

// Made anew each time: the words are those of the language that is spoken then.
const samples = () =>
  (['', 'curated', 'production'] as const).map((value) => ({ value, label: SAMPLE_WORDS[value] }));
const personal = () =>
  personalDataSchema.options.map((value) => ({ value, label: PERSONAL_DATA_WORDS[value] }));
const bases = () => lawfulBasisSchema.options.map((value) => ({ value, label: LAWFUL_BASIS_WORDS[value] }));

type Props = { readonly source: DataSource };

const UsedIn = ({ source }: Props) => {
  const t = useTexts(readinessTexts).dataSourceFields;
  const terms = useTexts(termsTexts);
  const change = (kind: PhaseKind, isUsed: boolean): void => {
    const used = PHASE_KINDS.filter((other) => (other === kind ? isUsed : source.usedIn.includes(other)));
    changeSource(source.id, { usedIn: [...used] });
  };
  return (
    <fieldset id={fieldElementId(`dataSources/${source.id}/usedIn`)} className={styles.choices}>
      <legend>{t.usedIn}</legend>
      {PHASE_KINDS.map((kind) => (
        <CheckboxField
          key={kind}
          label={terms.phases[kind]}
          value={source.usedIn.includes(kind)}
          onChange={(isUsed) => change(kind, isUsed)}
        />
      ))}
    </fieldset>
  );
};

const Protection = ({ source }: Props) => {
  const t = useTexts(readinessTexts).dataSourceFields;
  const basis = useField(source, 'lawfulBasis');
  const isNeeded = source.personalData !== 'none' || source.lawfulBasis !== '';
  return (
    <>
      <SelectField label={t.personal} options={personal()} {...useField(source, 'personalData')} />
      {isNeeded && <SelectField label={t.basis} options={bases()} {...basis} />}
    </>
  );
};

const Whose = ({ source }: Props) => {
  const t = useTexts(readinessTexts).dataSourceFields;
  return (
    <>
      <Span of={2}>
        <TextField label={t.source} voice="strong" placeholder={t.sourceHint} {...useField(source, 'name')} />
      </Span>
      <Span of={2}>
        <TextField label={t.system} placeholder={t.systemHint} {...useField(source, 'system')} />
      </Span>
      <PersonCell
        label={t.owner}
        role="operations"
        value={source.owner}
        path={`dataSources/${source.id}/owner`}
        change={(owner) => ({ type: 'dataSource.update', id: source.id, changes: { owner } })}
      />
      <TextField label={t.format} placeholder={t.formatHint} {...useField(source, 'format')} />
      <DateField label={t.readableFrom} placeholder={t.day} {...useField(source, 'accessDate')} />
      <SelectField label={t.sample} options={samples()} {...useField(source, 'sample')} />
    </>
  );
};

/** Everything that is asked of a data source. */
export const DataSourceFields = ({ source }: Props) => {
  const t = useTexts(readinessTexts).dataSourceFields;
  return (
    <FieldGrid columns={4}>
      <Whose source={source} />
      <NumberField
        label={t.quality}
        placeholder={t.qualityHint}
        min={0}
        max={100}
        {...useField(source, 'quality')}
      />
      <div className={styles.three}>
        <TextAreaField
          label={t.method}
          placeholder={t.methodHint}
          rows={1}
          {...useField(source, 'qualityMethod')}
        />
      </div>
      <Protection source={source} />
      <Span of="row">
        <UsedIn source={source} />
      </Span>
    </FieldGrid>
  );
};
