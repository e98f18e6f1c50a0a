import { CALL_CENTRE } from './data/call-centre.ts';
import { CLAIMS } from './data/claims.ts';
import { DOCUMENT_HANDLING } from './data/document-handling.ts';
import { FRAUD_AND_RISK } from './data/fraud-and-risk.ts';
import { HEALTHCARE_ACCESS } from './data/healthcare-access.ts';
import { INVOICE_TO_PAY } from './data/invoice-to-pay.ts';
import { LOGISTICS } from './data/logistics.ts';
import { MAINTENANCE } from './data/maintenance.ts';
import { ORDER_TO_CASH } from './data/order-to-cash.ts';
import { QUALITY_INSPECTION } from './data/quality-inspection.ts';
import { RECRUITING } from './data/recruiting.ts';
import { SERVICE_DESK } from './data/service-desk.ts';
import { SOFTWARE_DELIVERY } from './data/software-delivery.ts';
import type { CatalogueEntry } from './entry.ts';

/**
 * The operational metrics that come with the product, by field of work. All texts are our own. Apart from `entry.ts`, so
 * that the session document, which knows the shape of own entries, does not load the texts of all of these.
 */
export const BUILT_IN: readonly CatalogueEntry[] = [
  ...SERVICE_DESK,
  ...CLAIMS,
  ...INVOICE_TO_PAY,
  ...ORDER_TO_CASH,
  ...CALL_CENTRE,
  ...RECRUITING,
  ...QUALITY_INSPECTION,
  ...MAINTENANCE,
  ...LOGISTICS,
  ...FRAUD_AND_RISK,
  ...DOCUMENT_HANDLING,
  ...SOFTWARE_DELIVERY,
  ...HEALTHCARE_ACCESS,
];
