import type { Phrases } from '../phrases.ts';

/** What the catalogue of metrics says besides its entries: the fields of work. */
export const CATALOGUE: Phrases = {
  'Service desk': 'Service Desk',
  Claims: 'Schäden und Anträge',
  'Invoice to pay': 'Rechnung bis Zahlung',
  'Order to cash': 'Auftrag bis Zahlungseingang',
  'Call centre': 'Callcenter',
  Recruiting: 'Personalgewinnung',
  'Quality inspection': 'Qualitätsprüfung',
  Maintenance: 'Instandhaltung',
  Logistics: 'Logistik',
  'Fraud and risk': 'Betrug und Risiko',
  'Document handling': 'Dokumentenbearbeitung',
  'Software delivery': 'Softwareentwicklung',
  'Healthcare access': 'Patientenversorgung',
  'Own metrics': 'Eigene Kennzahlen',
};
