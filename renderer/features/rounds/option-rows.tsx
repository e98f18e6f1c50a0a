import { ListPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Id } from '#shared/core/ids';
import { roundsTexts } from '#shared/language/rounds';
import type { Round, RoundCriterion, RoundOption } from '#shared/rounds/round';
import { Button } from '../../components/button.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { SharedMenu } from '../../components/menu.tsx';
import { newId } from '../../storage/clock.ts';
import { currentSession } from '../../storage/use-session.ts';
import { sourcesOf, withSource } from './option-sources.ts';
import { changeRound } from './round-steps.ts';
import styles from './rounds.module.css';

type RowsProps = { readonly round: Round };

const replaced = <T extends { readonly id: Id }>(list: readonly T[], next: T): T[] =>
  list.map((entry) => (entry.id === next.id ? next : entry));

/** Takes options from what the session holds already. */
const TakeOptions = ({ round }: RowsProps) => {
  const t = useTexts(roundsTexts);
  const anchor = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const sources = isOpen ? sourcesOf(currentSession(), round.options) : [];
  const items =
    sources.length === 0
      ? [{ id: 'none', label: t.noSource, onAction: () => undefined, isDisabled: true }]
      : sources.map((source) => ({
          id: source,
          label: t.sources[source],
          onAction: () =>
            void changeRound(round.id, { options: withSource(source, currentSession(), round.options) }),
        }));
  return (
    <span ref={anchor}>
      <Button size="sm" icon={ListPlus} aria-expanded={isOpen} onPress={() => setOpen(true)}>
        {t.takeOptions}
      </Button>
      {isOpen && (
        <SharedMenu label={t.takeOptions} items={items} anchor={anchor} onClose={() => setOpen(false)} />
      )}
    </span>
  );
};

/** What there is to rank, to vote for or to rate. */
export const OptionRows = ({ round }: RowsProps) => {
  const t = useTexts(roundsTexts);
  const { id, options } = round;
  const set = (next: readonly RoundOption[]): boolean => changeRound(id, { options: [...next] });
  return (
    <Rows
      label={t.options}
      columns={[{ label: t.options }]}
      layout={styles.options ?? ''}
      ids={options.map((option) => option.id)}
      addLabel={t.addOption}
      path={`rounds/${id}/options`}
      actions={<TakeOptions round={round} />}
      onAdd={(index) => {
        const option = { id: newId(), text: '' };
        return set(options.toSpliced(index, 0, option)) ? option.id : null;
      }}
    >
      {options.map((option, at) => (
        <Row
          key={option.id}
          id={option.id}
          name={t.optionOf(String(at + 1))}
          onDelete={() => set(options.filter((entry) => entry.id !== option.id))}
        >
          <TextField
            label={t.optionOf(String(at + 1))}
            isLabelHidden
            size="cell"
            voice="serif"
            value={option.text}
            placeholder={t.option}
            onChange={(text) => set(replaced(options, { ...option, text }))}
          />
        </Row>
      ))}
    </Rows>
  );
};

/** What options are rated by, and how much each counts. */
export const CriterionRows = ({ round }: RowsProps) => {
  const t = useTexts(roundsTexts);
  const { id, criteria } = round;
  const set = (next: readonly RoundCriterion[]): boolean => changeRound(id, { criteria: [...next] });
  return (
    <Rows
      label={t.criteria}
      columns={[{ label: t.criteria }, { label: t.weight, isNumber: true }]}
      layout={styles.criteria ?? ''}
      ids={criteria.map((criterion) => criterion.id)}
      addLabel={t.addCriterion}
      path={`rounds/${id}/criteria`}
      onAdd={(index) => {
        const criterion = { id: newId(), text: '', weight: 1 };
        return set(criteria.toSpliced(index, 0, criterion)) ? criterion.id : null;
      }}
    >
      {criteria.map((criterion, at) => (
        <Row
          key={criterion.id}
          id={criterion.id}
          name={t.criterionOf(String(at + 1))}
          onDelete={() => set(criteria.filter((entry) => entry.id !== criterion.id))}
        >
          <TextField
            label={t.criterionOf(String(at + 1))}
            isLabelHidden
            size="cell"
            voice="serif"
            value={criterion.text}
            placeholder={t.criterion}
            onChange={(text) => set(replaced(criteria, { ...criterion, text }))}
          />
          <NumberField
            label={t.weightOf(String(at + 1))}
            isLabelHidden
            size="cell"
            min={0}
            max={100}
            value={criterion.weight}
            onChange={(weight) => set(replaced(criteria, { ...criterion, weight: weight ?? 0 }))}
          />
        </Row>
      ))}
    </Rows>
  );
};
