import { BUILT_IN } from '../built-in.ts';
import { listed } from '../data/built-in-field.ts';
import type { CatalogueEntry } from '../entry.ts';
import { GERMAN_CALL_CENTRE } from './call-centre.ts';
import { GERMAN_CLAIMS } from './claims.ts';
import { GERMAN_DOCUMENT_HANDLING } from './document-handling.ts';
import { GERMAN_FRAUD_AND_RISK } from './fraud-and-risk.ts';
import type { GermanRow } from './german-row.ts';
import { GERMAN_HEALTHCARE_ACCESS } from './healthcare-access.ts';
import { GERMAN_INVOICE_TO_PAY } from './invoice-to-pay.ts';
import { GERMAN_LOGISTICS } from './logistics.ts';
import { GERMAN_MAINTENANCE } from './maintenance.ts';
import { GERMAN_ORDER_TO_CASH } from './order-to-cash.ts';
import { GERMAN_QUALITY_INSPECTION } from './quality-inspection.ts';
import { GERMAN_RECRUITING } from './recruiting.ts';
import { GERMAN_SERVICE_DESK } from './service-desk.ts';
import { GERMAN_SOFTWARE_DELIVERY } from './software-delivery.ts';

/** The German texts of all built-in entries, by id. A test holds them against the entries. */
export const GERMAN_ROWS: Readonly<Record<string, GermanRow>> = {
  ...GERMAN_SERVICE_DESK,
  ...GERMAN_CLAIMS,
  ...GERMAN_INVOICE_TO_PAY,
  ...GERMAN_ORDER_TO_CASH,
  ...GERMAN_CALL_CENTRE,
  ...GERMAN_RECRUITING,
  ...GERMAN_QUALITY_INSPECTION,
  ...GERMAN_MAINTENANCE,
  ...GERMAN_LOGISTICS,
  ...GERMAN_FRAUD_AND_RISK,
  ...GERMAN_DOCUMENT_HANDLING,
  ...GERMAN_SOFTWARE_DELIVERY,
  ...GERMAN_HEALTHCARE_ACCESS,
};

const germanEntry = (entry: CatalogueEntry): CatalogueEntry => {
  const row = GERMAN_ROWS[entry.id];
  if (row === undefined) throw new Error(`${entry.id} has no German texts`);
  const { guardrails, money, words, ...parts } = row;
  return {
    ...entry,
    ...parts,
    guardrailNames: guardrails === undefined ? [] : listed(guardrails),
    moneyUnit: money[0],
    moneyNote: money[1],
    words: listed(words),
  };
};

/** The built-in metrics in German; apart from their texts they are those of `BUILT_IN`, under the same ids. */
export const GERMAN_BUILT_IN: readonly CatalogueEntry[] = BUILT_IN.map(germanEntry);
