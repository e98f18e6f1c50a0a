import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import { type Column, csvFile } from './csv.ts';
import { personName } from './people-words.ts';

const columns = (session: Session): readonly Column<Metric>[] => [
  { heading: 'Id', of: ({ id }) => id },
  { heading: 'Metric', of: ({ name }) => name },
  { heading: 'Role', of: ({ role }) => role },
  { heading: 'Unit', of: ({ unit }) => unit },
  { heading: 'Direction', of: ({ direction }) => direction },
  { heading: 'Baseline', of: ({ baseline }) => baseline.value },
  { heading: 'Baseline low', of: ({ baseline }) => baseline.low },
  { heading: 'Baseline high', of: ({ baseline }) => baseline.high },
  { heading: 'Baseline date', of: ({ baseline }) => baseline.date },
  { heading: 'Baseline sample', of: ({ baseline }) => baseline.sampleSize },
  { heading: 'Must', of: ({ must }) => must.value },
  { heading: 'Must by', of: ({ must }) => must.by },
  { heading: 'Plan', of: ({ plan }) => plan.value },
  { heading: 'Plan by', of: ({ plan }) => plan.by },
  { heading: 'Wish', of: ({ wish }) => wish.value },
  { heading: 'Wish by', of: ({ wish }) => wish.by },
  { heading: 'Deadline', of: ({ deadline }) => deadline },
  { heading: 'How it is measured', of: ({ meter }) => meter },
  { heading: 'Data source', of: ({ dataSource }) => dataSource },
  { heading: 'Read how often', of: ({ frequency }) => frequency },
  { heading: 'Responsible', of: ({ responsible }) => personName(session, responsible) },
  { heading: 'Accountable', of: ({ accountable }) => personName(session, accountable) },
];

/** All metrics as CSV, in their order; levels without a day of their own count until the deadline. */
export const metricTable = (session: Session): Uint8Array => csvFile(session.metrics, columns(session));
