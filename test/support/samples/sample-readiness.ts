import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import type { Session } from '#shared/session/session';
import { dataSource, integration, type Links, risk } from './readiness-parts.ts';

type Readiness = Pick<Session, 'dataSources' | 'integrations' | 'risks'>;

/** The claims case: what it reads, what it connects to, what may go wrong. Everything is invented. */
export const CLAIMS_READINESS: Readiness = {
  dataSources: [
    dataSource('ds-events', 'Case events', ['p-nair', '2026-10-26', 97.4], {
      system: 'Claims system',
      format: 'Table, one row an event',
      qualityMethod: 'Records with both timestamps, of all cases of September 2026',
      personalData: 'personal',
      lawfulBasis: 'contract',
    }),
    dataSource('ds-documents', 'Documents of 412 past claims', ['p-koch', '2026-11-02', 90], {
      system: 'Document archive',
      format: 'Scans, PDF',
      qualityMethod: 'Scans that a clerk can read, of 412',
      personalData: 'special',
      lawfulBasis: 'contract',
      sample: 'curated',
      usedIn: ['poc'],
    }),
    dataSource('ds-complaints', 'Complaint register', ['p-lindner', '2027-01-11', 99], {
      system: 'Complaint register',
      format: 'Monthly list',
      qualityMethod: 'Entries with a reason, of all entries of the third quarter',
      usedIn: ['pilot', 'production', 'operate'],
    }),
  ],
  integrations: [
    integration('i-claims', 'Claims system', ['p-hribar', '2026-11-30', 28_000, 'EUR'], {
      direction: 'both',
      interface: 'REST, claims API 4.2',
      environment: 'Integration test, masked data',
      authentication: 'Technical user, certificate',
      errorRecovery: 'The case waits in a queue and is typed by hand after an hour.',
      tried: 'mocked',
    }),
    integration('i-complaints', 'Complaint register', ['p-hribar', '2027-02-05', 0, 'EUR'], {
      direction: 'read',
      interface: 'Nightly file',
      environment: 'Copy of last month',
      authentication: 'Shared folder, read only',
      errorRecovery: 'The file of the day before is read.',
      tried: 'none',
    }),
  ],
  risks: [
    risk('r-scans', 'Every tenth scan stays unreadable', [30, 60], [10_000, 40_000, 'EUR'], {
      cause: 'The post room scans at 150 dpi.',
      effect: 'A tenth of the cases is typed as today, and intake stays above two days.',
      owner: asId('p-nair'),
      response: 'reduce',
      action: 'Scan at 300 dpi from November on.',
      triggerDate: asDate('2026-11-13'),
      phases: [asId('poc')],
    }),
    risk('r-council', 'The works council needs longer', [20, 40], [15_000, 60_000, 'EUR'], {
      cause: 'Readings by clerk could be seen as monitoring of performance.',
      effect: 'The roll-out waits for the agreement.',
      owner: asId('p-weidt'),
      response: 'avoid',
      action: 'Read numbers by team, never by clerk; agree on it during the pilot.',
      triggerDate: asDate('2027-03-12'),
      phases: [asId('production')],
    }),
  ],
};

/** What waits for what in the claims case. */
export const CLAIMS_LINKS: Links = {
  'poc-t2': [['poc-t1', 'SS', 5]],
  'poc-t5': ['poc-t2'],
  'pilot-t2': [['pilot-t1', 'FF', 5]],
  'pilot-t5': ['pilot-t1', 'pilot-t2', 'pilot-t3'],
  'pilot-t4': [['pilot-t5', 'SS', 0]],
  'production-t4': [['production-t3', 'FF', 5]],
  'production-t5': ['production-t1', 'production-t2', 'production-t4'],
  'production-t6': [['production-t5', 'SS', 0]],
};

/** The bank’s case; systems and figures are invented. */
export const FRAUD_READINESS: Readiness = {
  dataSources: [
    dataSource('ds-cases', 'Case system of fraud operations', ['p-nygaard', '2026-11-16', 98], {
      system: 'Case system',
      format: 'Table, one row an alert',
      qualityMethod: 'Alerts with a verdict, of all alerts of September 2026',
      personalData: 'personal',
      lawfulBasis: 'legal-obligation',
    }),
    dataSource('ds-log', 'Authorisation log', ['p-lund', '2026-11-27', 99.9], {
      system: 'Card systems',
      format: 'Stream of events',
      qualityMethod: 'Requests with an answer, of all requests of September 2026',
      personalData: 'personal',
      lawfulBasis: 'contract',
    }),
  ],
  integrations: [
    integration('i-authorisation', 'Authorisation service', ['p-lund', '2026-12-28', 700_000, 'DKK'], {
      direction: 'both',
      interface: 'Scoring call, 300 ms at most',
      environment: 'Mirror of live traffic, without effect',
      authentication: 'Mutual certificates',
      errorRecovery: 'Without an answer in time, the rules decide.',
      tried: 'mocked',
    }),
    integration('i-cases', 'Case system', ['p-lund', '2027-02-26', 400_000, 'DKK'], {
      direction: 'both',
      interface: 'REST',
      environment: 'Test system of fraud operations',
      authentication: 'Technical user',
      errorRecovery: 'Alerts are kept and sent again for a day.',
      tried: 'none',
    }),
  ],
  risks: [
    risk('r-late', 'Fraud becomes known too late to learn from', [30, 50], [200_000, 900_000, 'DKK'], {
      cause: 'A chargeback takes up to 90 days.',
      effect: 'The model learns from last quarter’s fraud.',
      owner: asId('p-sorensen'),
      response: 'reduce',
      action: 'Train on analysts’ verdicts first, on chargebacks when they come.',
      triggerDate: asDate('2027-01-04'),
      phases: [asId('poc'), asId('pilot')],
    }),
  ],
};

/** What waits for what in the bank’s case. */
export const FRAUD_LINKS: Links = {
  'poc-t3': ['poc-t2'],
  'poc-t4': [['poc-t3', 'SS', 5]],
  'pilot-t5': ['pilot-t1', 'pilot-t2', 'pilot-t3'],
  'pilot-t4': [['pilot-t5', 'SS', 0]],
  'production-t2': [['production-t1', 'SS', 10]],
};

/** The invoice case; the company and its systems are invented. */
export const INVOICE_READINESS: Readiness = {
  dataSources: [
    dataSource('ds-ledger', 'General ledger', ['p-tran', '2026-12-01', 99.5], {
      system: 'Ledger',
      format: 'Table of postings',
      qualityMethod: 'Postings with supplier and purchase order, of all of October 2026',
    }),
    dataSource('ds-workflow', 'Invoice workflow', ['p-mills', '2026-12-01', 94], {
      system: 'Workflow',
      format: 'Scans and their steps',
      qualityMethod: 'Invoices with all time stamps, of 2,000',
      personalData: 'personal',
      lawfulBasis: 'contract',
    }),
  ],
  integrations: [
    integration('i-ledger', 'Ledger', ['p-tran', '2027-01-15', 55_000, 'USD'], {
      direction: 'both',
      interface: 'Posting interface of the ledger',
      environment: 'Test ledger with last year’s books',
      authentication: 'Technical user, four eyes above 10,000 USD',
      errorRecovery: 'A posting that fails goes back to the clerk’s list.',
      tried: 'mocked',
    }),
    integration('i-mailbox', 'Invoice mailbox', ['p-tran', '2027-03-05', 4_000, 'USD'], {
      direction: 'read',
      interface: 'Mail server',
      environment: 'Second mailbox',
      authentication: 'Service account',
      errorRecovery: 'Mails stay in the mailbox until they were read.',
      tried: 'none',
    }),
  ],
  risks: [
    risk('r-suppliers', 'Suppliers go on sending scans', [40, 70], [40_000, 120_000, 'USD'], {
      cause: 'Small suppliers have no program that writes structured invoices.',
      effect: 'Straight-through processing stays below half.',
      owner: asId('p-mills'),
      response: 'reduce',
      action: 'A free web form for the 200 largest first.',
      triggerDate: asDate('2027-06-30'),
      phases: [asId('production')],
    }),
  ],
};

/** What waits for what in the invoice case. */
export const INVOICE_LINKS: Links = {
  'poc-t4': [['poc-t3', 'SS', 15]],
  'pilot-t5': ['pilot-t1', 'pilot-t2', 'pilot-t3'],
  'pilot-t4': [['pilot-t5', 'SS', 0]],
  'production-t2': [['production-t1', 'SS', 10]],
};
