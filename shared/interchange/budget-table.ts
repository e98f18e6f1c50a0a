import { toMajor } from '#shared/core/money';
import type { BudgetLine, Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import { type Column, csvFile } from './csv.ts';

type Row = { readonly line: BudgetLine; readonly phase: Phase };

const columns = ({ currency }: Session): readonly Column<Row>[] => [
  { heading: 'Id', of: ({ line }) => line.id },
  { heading: 'Phase', of: ({ phase }) => phase.name },
  { heading: 'Category', of: ({ line }) => line.category },
  { heading: 'Label', of: ({ line }) => line.label },
  { heading: 'Amount', of: ({ line }) => (line.amount === null ? null : toMajor(line.amount, currency)) },
  { heading: 'Currency', of: () => currency },
  { heading: 'Rhythm', of: ({ line }) => line.rhythm },
  { heading: 'Funding', of: ({ line }) => line.funding },
  { heading: 'Paid on', of: ({ line }) => line.date },
];

/** All budget lines as CSV, by phase; amounts in units of the currency, "monthly" and "yearly" as said, not summed up. */
export const budgetTable = (session: Session): Uint8Array =>
  csvFile(
    session.phases.flatMap((phase) => phase.budget.map((line) => ({ line, phase }))),
    columns(session),
  );
