import { type Integration, prototypeSchema } from '#shared/readiness/integration';
import { DIRECTION_WORDS, PROTOTYPE_WORDS } from '#shared/readiness/words';
import { readinessTexts } from '#shared/language/readiness';
import { DateField } from '../../components/fields/date-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { MoneyField } from '../../components/fields/money-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { PersonCell } from '../../bound-fields/person-cell.tsx';

type Changes = Partial<Omit<Integration, 'id'>>;

/** What a field of an integration needs: its value, what a rule says about it, and how it changes. */
const useField = <K extends keyof Changes>(integration: Integration, field: K) => {
  const path = `integrations/${integration.id}/${field}`;
  return {
    path,
    problem: useProblem(path),
    value: integration[field],
    onChange: (value: Integration[K]) =>
      edit({ type: 'integration.update', id: integration.id, changes: { [field]: value } }),
  };
};

// Made anew each time: the words are those of the language that is spoken then.
const directions = () =>
  (['', 'read', 'write', 'both'] as const).map((value) => ({ value, label: DIRECTION_WORDS[value] }));
const prototypes = () => prototypeSchema.options.map((value) => ({ value, label: PROTOTYPE_WORDS[value] }));

type Props = { readonly integration: Integration };

const HowReached = ({ integration }: Props) => {
  const t = useTexts(readinessTexts).integrationFields;
  return (
    <>
      <Span of={2}>
        <TextField
          label={t.system}
          voice="strong"
          placeholder={t.systemHint}
          {...useField(integration, 'system')}
        />
      </Span>
      <SelectField label={t.direction} options={directions()} {...useField(integration, 'direction')} />
      <PersonCell
        label={t.owner}
        role="technical"
        value={integration.owner}
        path={`integrations/${integration.id}/owner`}
        change={(owner) => ({ type: 'integration.update', id: integration.id, changes: { owner } })}
      />
      <Span of={2}>
        <TextField
          label={t.interface}
          placeholder={t.interfaceHint}
          {...useField(integration, 'interface')}
        />
      </Span>
      <Span of={2}>
        <TextField
          label={t.environment}
          placeholder={t.environmentHint}
          {...useField(integration, 'environment')}
        />
      </Span>
    </>
  );
};

/** Everything that is asked of an integration. */
export const IntegrationFields = ({ integration }: Props) => {
  const t = useTexts(readinessTexts).integrationFields;
  const { currency } = useFieldSettings();
  return (
    <FieldGrid columns={4}>
      <HowReached integration={integration} />
      <Span of={2}>
        <TextField
          label={t.authentication}
          placeholder={t.authenticationHint}
          {...useField(integration, 'authentication')}
        />
      </Span>
      <Span of={2}>
        <TextAreaField
          label={t.recovery}
          placeholder={t.recoveryHint}
          rows={1}
          {...useField(integration, 'errorRecovery')}
        />
      </Span>
      <SelectField label={t.prototype} options={prototypes()} {...useField(integration, 'tried')} />
      <DateField label={t.date} placeholder={t.day} {...useField(integration, 'date')} />
      <MoneyField label={t.cost(currency)} {...useField(integration, 'cost')} />
    </FieldGrid>
  );
};
