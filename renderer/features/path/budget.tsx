import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { formatAmount, formatMoney } from '#shared/core/money';
import { lineTotal, phaseTotal } from '#shared/plan/budget';
import type { BudgetCategory, BudgetLine, Phase } from '#shared/plan/phase';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { MoneyField } from '../../components/fields/money-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { newId } from '../../storage/clock.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { entryIds, phaseOf } from './find-phase.ts';
import { CATEGORIES, FUNDINGS, RHYTHMS } from './options.ts';
import styles from './path.module.css';

const addLine = (phaseId: Id, index: number): Id | null => {
  const id = newId();
  const phase = phaseOf(currentSession(), phaseId);
  const isRun = phase?.kind === 'operate';
  const category: BudgetCategory = isRun ? 'run' : 'people';
  const rhythm = isRun ? 'monthly' : 'one-off';
  const item: BudgetLine = { id, category, label: '', amount: null, rhythm, funding: 'requested' };
  return edit({ type: 'budgetLine.add', phaseId, item, index }) ? id : null;
};

type CellsProps = { readonly phase: Phase; readonly line: BudgetLine; readonly who: string };

const changeLine = (phase: Phase, line: BudgetLine) => (changes: Partial<Omit<BudgetLine, 'id'>>) =>
  edit({ type: 'budgetLine.update', phaseId: phase.id, id: line.id, changes });

const Terms = ({ phase, line, who }: CellsProps) => {
  const path = `phases/${phase.id}/budget/${line.id}`;
  const change = changeLine(phase, line);
  return (
    <>
      <SelectField
        label={`Rhythm of ${who}`}
        isLabelHidden
        size="cell"
        options={RHYTHMS}
        value={line.rhythm}
        onChange={(rhythm) => change({ rhythm })}
      />
      <SelectField
        label={`Funding of ${who}`}
        isLabelHidden
        size="cell"
        options={FUNDINGS}
        value={line.funding}
        path={`${path}/funding`}
        problem={useProblem(`${path}/funding`)}
        onChange={(funding) => change({ funding })}
      />
    </>
  );
};

const LineCells = ({ phase, line, who }: CellsProps) => {
  const { currency } = useFieldSettings();
  const path = `phases/${phase.id}/budget/${line.id}`;
  const change = changeLine(phase, line);
  return (
    <>
      <TextField
        label={`Label of ${who}`}
        isLabelHidden
        size="cell"
        placeholder="What it is for"
        value={line.label}
        path={`${path}/label`}
        onChange={(label) => change({ label })}
      />
      <SelectField
        label={`Category of ${who}`}
        isLabelHidden
        size="cell"
        options={CATEGORIES}
        value={line.category}
        onChange={(category) => change({ category })}
      />
      <MoneyField
        label={`Amount of ${who}, ${currency}`}
        isLabelHidden
        size="cell"
        value={line.amount}
        path={`${path}/amount`}
        problem={useProblem(`${path}/amount`)}
        onChange={(amount) => change({ amount })}
      />
      <Terms phase={phase} line={line} who={who} />
    </>
  );
};

type RowProps = { readonly phaseId: Id; readonly id: Id; readonly number: number };

const LineRow = memo(({ phaseId, id, number }: RowProps) => {
  const phase = useSession((session) => phaseOf(session, phaseId));
  const { currency, locale } = useFieldSettings();
  const line = phase?.budget.find((entry) => entry.id === id);
  if (!phase || !line) return null;
  const total = lineTotal(line, phase);
  const who = `budget line ${number}`;
  return (
    <Row
      id={id}
      name={line.label || who}
      onDelete={() => deleteWithUndo({ type: 'budgetLine.remove', phaseId, id }, line.label || 'the line')}
    >
      <LineCells phase={phase} line={line} who={who} />
      <span className={styles.lineTotal}>{total === null ? '' : formatAmount(total, currency, locale)}</span>
    </Row>
  );
});
LineRow.displayName = 'LineRow';

const Total = ({ phase }: { readonly phase: Phase }) => {
  const { currency, locale } = useFieldSettings();
  const { oneOff, running, total, unpriced } = phaseTotal(phase);
  const money = (amount: typeof total): string => formatMoney(amount, currency, locale);
  return (
    <p className={styles.total}>
      {unpriced > 0 && (
        <Status kind="warn">
          {unpriced} {unpriced === 1 ? 'line is' : 'lines are'} not counted: amount or dates are missing
        </Status>
      )}
      {running > 0 && oneOff > 0 && (
        <span>
          {money(oneOff)} once, {money(running)} running
        </span>
      )}
      <span>
        Phase total <b>{money(total)}</b>
      </span>
    </p>
  );
};

/** The money of a phase. */
export const Budget = ({ phaseId }: { readonly phaseId: Id }) => {
  const { currency } = useFieldSettings();
  const ids = useSessionList((session) => entryIds(phaseOf(session, phaseId), 'budget'));
  const phase = useSession((session) => phaseOf(session, phaseId));
  const columns = [
    { label: 'Budget line' },
    { label: 'Category' },
    { label: `Amount, ${currency}`, isNumber: true },
    { label: 'Rhythm' },
    { label: 'Funding' },
    { label: 'In the phase', isNumber: true },
  ];
  return (
    <Section title="Budget" count={ids.length || undefined}>
      <Rows
        label="Budget lines"
        columns={columns}
        layout={styles.budgetLayout ?? ''}
        ids={ids}
        onAdd={(index) => addLine(phaseId, index)}
        addLabel="Add a budget line"
        path={`phases/${phaseId}/budget`}
        actions={phase && ids.length > 0 && <Total phase={phase} />}
      >
        {ids.map((id, position) => (
          <LineRow key={id} phaseId={phaseId} id={id} number={position + 1} />
        ))}
      </Rows>
    </Section>
  );
};
