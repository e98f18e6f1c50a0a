import { Eye, EyeOff } from 'lucide-react';
import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { formatAmount } from '#shared/core/money';
import { presenterTexts } from '#shared/language/presenter';
import { type BudgetCategory, type BudgetLine, emptyBudgetLine } from '#shared/plan/phase';
import { pathMoneyTexts } from '#shared/language/path-money';
import { DateField } from '../../components/fields/date-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { MoneyField } from '../../components/fields/money-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { newId } from '../../storage/clock.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
import { BudgetTotal } from './budget-total.tsx';
import styles from './budget.module.css';
import { entryIds, phaseOf } from './find-phase.ts';
import { categories, fundings, rhythms } from './options.ts';
import { useLineTotal } from './use-placed.ts';

const addLine = (phaseId: Id, index: number): Id | null => {
  const id = newId();
  const phase = phaseOf(currentSession(), phaseId);
  const isRun = phase?.kind === 'operate';
  const category: BudgetCategory = isRun ? 'run' : 'people';
  const rhythm = isRun ? 'monthly' : 'one-off';
  const item: BudgetLine = { ...emptyBudgetLine(id, category), rhythm };
  return edit({ type: 'budgetLine.add', phaseId, item, index }) ? id : null;
};

type CellsProps = { readonly phaseId: Id; readonly line: BudgetLine; readonly who: string };

const changeLine = (phaseId: Id, id: Id) => (changes: Partial<Omit<BudgetLine, 'id'>>) =>
  edit({ type: 'budgetLine.update', phaseId, id, changes });

/** The day on which a one-off amount is paid; without one it is spread over the phase. */
const PaidOn = ({ phaseId, line, who }: CellsProps) => {
  const t = useTexts(pathMoneyTexts).budget;
  const path = `phases/${phaseId}/budget/${line.id}/date`;
  const problem = useProblem(path);
  const isOpen = useSession((session) => {
    const phase = phaseOf(session, phaseId);
    return phase?.kind === 'operate' && phase.end === '';
  });
  if (line.rhythm !== 'one-off') return <span className={styles.running}>{t.each[line.rhythm]}</span>;
  return (
    <DateField
      label={t.paidOn(who)}
      isLabelHidden
      size="cell"
      placeholder={isOpen ? t.firstDay : t.spread}
      value={line.date}
      path={path}
      problem={problem}
      onChange={(date) => changeLine(phaseId, line.id)({ date })}
    />
  );
};

const Terms = ({ phaseId, line, who }: CellsProps) => {
  const { budget: t, options } = useTexts(pathMoneyTexts);
  const path = `phases/${phaseId}/budget/${line.id}`;
  const change = changeLine(phaseId, line.id);
  return (
    <>
      <SelectField
        label={t.rhythmOf(who)}
        isLabelHidden
        size="cell"
        options={rhythms(options)}
        value={line.rhythm}
        path={`${path}/rhythm`}
        onChange={(rhythm) => change({ rhythm })}
      />
      <PaidOn phaseId={phaseId} line={line} who={who} />
      <SelectField
        label={t.fundingOf(who)}
        isLabelHidden
        size="cell"
        options={fundings()}
        value={line.funding}
        path={`${path}/funding`}
        problem={useProblem(`${path}/funding`)}
        onChange={(funding) => change({ funding })}
      />
    </>
  );
};

const LineCells = ({ phaseId, line, who }: CellsProps) => {
  const { budget: t, options } = useTexts(pathMoneyTexts);
  const { currency } = useFieldSettings();
  const path = `phases/${phaseId}/budget/${line.id}`;
  const change = changeLine(phaseId, line.id);
  return (
    <>
      <TextField
        label={t.labelOf(who)}
        isLabelHidden
        size="cell"
        placeholder={t.labelHint}
        value={line.label}
        path={`${path}/label`}
        onChange={(label) => change({ label })}
      />
      <SelectField
        label={t.categoryOf(who)}
        isLabelHidden
        size="cell"
        options={categories(options)}
        value={line.category}
        onChange={(category) => change({ category })}
      />
      <MoneyField
        label={t.amountOf(who, currency)}
        isLabelHidden
        size="cell"
        value={line.amount}
        path={`${path}/amount`}
        problem={useProblem(`${path}/amount`)}
        onChange={(amount) => change({ amount })}
      />
      <Terms phaseId={phaseId} line={line} who={who} />
    </>
  );
};

/** Whether the line is kept from the screen of the room. */
const PrivateMark = ({ phaseId, line, who }: CellsProps) => {
  const t = useTexts(presenterTexts).private;
  const { isReadOnly } = useFieldSettings();
  const name = line.label || who;
  return (
    <IconButton
      icon={line.isPrivate ? EyeOff : Eye}
      label={line.isPrivate ? t.share(name) : t.keep(name)}
      size="sm"
      aria-pressed={line.isPrivate}
      isDisabled={isReadOnly}
      onPress={() => changeLine(phaseId, line.id)({ isPrivate: !line.isPrivate })}
    />
  );
};

type RowProps = { readonly phaseId: Id; readonly id: Id; readonly number: number };

const LineRow = memo(({ phaseId, id, number }: RowProps) => {
  const t = useTexts(pathMoneyTexts).budget;
  const line = useSession((session) => phaseOf(session, phaseId)?.budget.find((entry) => entry.id === id));
  const total = useLineTotal(phaseId, id);
  const { currency, locale } = useFieldSettings();
  if (!line) return null;
  const who = t.line(number);
  return (
    <Row
      id={id}
      name={line.label || who}
      onDelete={() => deleteWithUndo({ type: 'budgetLine.remove', phaseId, id }, line.label || t.theLine)}
    >
      <LineCells phaseId={phaseId} line={line} who={who} />
      <PrivateMark phaseId={phaseId} line={line} who={who} />
      <span className={styles.lineTotal}>{total === null ? '' : formatAmount(total, currency, locale)}</span>
    </Row>
  );
});
LineRow.displayName = 'LineRow';

/** The money of a phase. */
export const Budget = ({ phaseId }: { readonly phaseId: Id }) => {
  const { currency } = useFieldSettings();
  const t = useTexts(pathMoneyTexts).budget;
  const kept = useTexts(presenterTexts).private;
  const ids = useSessionList((session) => entryIds(phaseOf(session, phaseId), 'budget'));
  const phase = useSession((session) => phaseOf(session, phaseId));
  const columns = [
    { label: t.columns.line },
    { label: t.columns.category },
    { label: t.columns.amount(currency), isNumber: true },
    { label: t.columns.rhythm },
    { label: t.columns.paidOn },
    { label: t.columns.funding },
    { label: kept.column },
    { label: t.columns.inPhase, isNumber: true },
  ];
  return (
    <Section title={t.title} count={ids.length || undefined}>
      <Rows
        label={t.list}
        columns={columns}
        layout={styles.layout ?? ''}
        ids={ids}
        onAdd={(index) => addLine(phaseId, index)}
        addLabel={t.add}
        path={`phases/${phaseId}/budget`}
      >
        {ids.map((id, position) => (
          <LineRow key={id} phaseId={phaseId} id={id} number={position + 1} />
        ))}
      </Rows>
      {phase && ids.length > 0 && <BudgetTotal phase={phase} />}
    </Section>
  );
};
