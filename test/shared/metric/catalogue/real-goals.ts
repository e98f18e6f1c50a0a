/** A goal of a real organisation, and the metrics that a consultant would call fitting, decided before any search. */
export type RealGoal = {
  /** The use case in the inventory. */
  readonly id: string;
  readonly column: 'problem_solved' | 'benefits';
  readonly text: string;
  readonly fits: readonly string[];
};

/**
 * Thirty goals drawn from the 2025 inventory of AI use cases of the federal agencies of the United States (public domain),
 * blanks and line ends made one blank. They serve for scoring only: nothing in the catalogue was written for them.
 */
export const REAL_GOALS: readonly RealGoal[] = [
  {
    id: 'FDIC-61',
    column: 'problem_solved',
    text: 'By automating the verification process for conducting background screenings, the tool helps FDIC make faster and more informed hiring and investigatory decisions.',
    fits: ['hiring-time-to-hire', 'hiring-time-to-fill', 'hiring-screening-effort'],
  },
  {
    id: 'FDIC – 32',
    column: 'problem_solved',
    text: 'Reduce the time it takes to review the writing assessment and cost of essay scoring for the purpose of making more timely employment decisions.',
    fits: ['hiring-screening-effort', 'hiring-time-to-hire', 'hiring-time-to-fill', 'hiring-cost-per-hire'],
  },
  {
    id: 'DOE-630',
    column: 'benefits',
    text: 'Enhances applicant diversity and job match quality by optimizing language and structure in postings, improving recruitment outcomes.',
    fits: ['hiring-shortlist-hit-rate', 'hiring-selection-ratio'],
  },
  {
    id: 'FDIC – 40',
    column: 'problem_solved',
    text: 'Monitor retention rate, retirement planning, and knowledge retention and succession. The AI solution is intended to be an automated assist for auditing and monitoring efforts. This helps reduce corporate risk and works toward solving problems of succession management.',
    fits: ['hiring-first-year-retention', 'hiring-time-to-productivity'],
  },
  {
    id: 'VA-24-1815',
    column: 'problem_solved',
    text: 'Reduce unmanaged and inefficient spend and duplicative contracts. Provide proper analytics of VA spend and Data Sharing across the agency.',
    fits: ['invoice-off-contract-spend'],
  },
  {
    id: 'BEP-42',
    column: 'problem_solved',
    text: 'This model helps reduce supply chain disruptions by forecasting vendor performance and item stockouts. It enables proactive sourcing decisions, improves inventory planning, and strengthens operational readiness.',
    fits: ['logistics-stock-out-rate', 'logistics-forecast-error', 'logistics-days-of-stock'],
  },
  {
    id: 'FHFA-6',
    column: 'problem_solved',
    text: 'VAO Ally is part of the overall VAO subscription. VAO Ally reduces the amount of time necessary to research acquisition-related policy/guidance questions and scenarios by parsing through multiple resources and providing responses/answers based on a user’s question searched.',
    fits: ['invoice-purchase-order-time', 'document-search-time'],
  },
  {
    id: 'USDA-133',
    column: 'problem_solved',
    text: 'Answer easier Geographic Information System (GIS) help desk questions based on published Knowledge Based Articles (KBAs) which are used to train the model.',
    fits: ['desk-self-service-rate', 'desk-first-contact-resolution', 'desk-first-response-time'],
  },
  {
    id: 'VA-24-2758',
    column: 'problem_solved',
    text: 'The VoiceBot can quickly handle common inquiries, offering Veterans immediate answers and reducing the frustration of long wait times. This allows Contact Centers to focus resources on more complex issues, ultimately improving response times for urgent matters and reducing overall call center costs.',
    fits: ['call-wait-time', 'call-containment-rate', 'call-abandonment-rate', 'call-service-level'],
  },
  {
    id: 'TFI-1',
    column: 'problem_solved',
    text: 'Public data is hard to sift through and results in calls to the helpline.',
    fits: ['call-avoidable-contacts', 'call-containment-rate'],
  },
  {
    id: 'SBA-40',
    column: 'problem_solved',
    text: 'SBA maintains millions of lines of legacy ColdFusion and COBOL code supporting mission-critical lending systems (CAFS) with minimal test coverage and significant technical debt. Manual code refactoring, test case generation, and project management across modernization initiatives are resource-intensive and error-prone, creating risk during cloud migration.',
    fits: [
      'software-effort-per-change',
      'software-unplanned-work',
      'software-escaped-defects',
      'software-test-effort',
    ],
  },
  {
    id: 'HUD-2025-003',
    column: 'problem_solved',
    text: 'The Federal Housing Administration (FHA) Resource Center is receiving a surge of an unprecedented number of emails requests in the contact center and needs a way to reduce the email processing time.',
    fits: ['desk-first-response-time', 'document-turnaround', 'call-handle-time', 'document-backlog'],
  },
  {
    id: 'USDA-145',
    column: 'problem_solved',
    text: 'The primary purpose of this project is to reduce the amount of time each Forest Service nursery takes to manually count seedlings using images. It takes each nursery 3-5 people between 3-6 weeks at least once a year to manually count seedlings and it’s physically very demanding.',
    fits: ['inspection-time', 'logistics-inventory-accuracy'],
  },
  {
    id: 'DOT-1000035',
    column: 'problem_solved',
    text: 'Description: Leveraging large volumes of these recursive track geometry measurements to develop and implement automated machine-learning-based processes for analyzing, predicting, and reporting track locations of concern, including those with significant',
    fits: [
      'maintenance-planned-share',
      'maintenance-unplanned-downtime',
      'maintenance-mtbf',
      'maintenance-alert-precision',
      'inspection-escape-rate',
    ],
  },
  {
    id: 'VA-25-2248',
    column: 'problem_solved',
    text: 'This use case will cut down the amount of time it takes an individual to search manuals for preventative maintenance and troubleshooting instructions - the AI chatbot returns answers to queries from uploaded maintenance documentation.',
    fits: ['maintenance-mttr', 'document-search-time'],
  },
  {
    id: 'DOE-555',
    column: 'problem_solved',
    text: '"To automate and enhance the detection of visible defects in products, improving quality control and reducing production errors."',
    fits: [
      'inspection-escape-rate',
      'inspection-false-rejects',
      'inspection-first-pass-yield',
      'inspection-scrap-rate',
    ],
  },
  {
    id: 'SBA-3',
    column: 'problem_solved',
    text: 'Manual classification and tagging of audits and recommendations according to OMB Green Book taxonomy is labor-intensive and prone to inconsistency.',
    fits: ['document-misfiled-rate', 'document-handling-effort', 'inspection-agreement'],
  },
  {
    id: 'NCUA_ONES-02',
    column: 'problem_solved',
    text: 'Forecasts loan performance (repayment, defaults) to support stress testing and risk analysis',
    fits: ['order-bad-debt-rate'],
  },
  {
    id: 'VA-25-5493',
    column: 'problem_solved',
    text: 'The pilot deployment will simplify retrieval of knowledge content to resolve user support requests and enable the customer support representative (CSR) to confirm accuracy of steps presented to improve knowledge content. It will be internal facing in pilot to assess usability, efficiency, and correctness with CSR representatives.',
    fits: [
      'call-handle-time',
      'call-first-call-resolution',
      'desk-first-contact-resolution',
      'desk-time-to-resolve',
      'document-search-time',
    ],
  },
  {
    id: 'DHS-180',
    column: 'problem_solved',
    text: 'Adjudicators spend significant amount of time manually harvesting aliases and dates of birth (DOBs) from identity history summary (IdHS) report attached to the ELIS case as part of the Manual Name Harvesting Task during case processing.',
    fits: ['claims-handling-cost', 'document-handling-effort', 'claims-cycle-time'],
  },
  {
    id: 'DOJ-0335',
    column: 'problem_solved',
    text: 'Office of Immigration Litigation (OIL) faces significant backlogs, with repetitive or frivolous claims slowing progress and foreign-language evidence creating bottlenecks. This initiative uses Natural Language Processing for triage and automate translation to accelerate case processing. It aligns with M-25-21’s innovation and governance principles by improving efficiency while preserving human oversight.',
    fits: ['claims-backlog-age', 'claims-cycle-time', 'document-backlog'],
  },
  {
    id: 'VA-24-3898',
    column: 'benefits',
    text: 'When fully implemented, it can be used to personalize screening regime, calling high risk patients out earlier to identify cancers in the early stages and potentially reducing the screening burden on low risk patients.',
    fits: ['care-missed-findings', 'care-diagnostic-wait'],
  },
  {
    id: 'VA-24-1442',
    column: 'problem_solved',
    text: 'Decrease manual effort in analyzing and identifying tumors on slides. AI technology will inform the pathologists how much of the neoplastic cells are staining with such-such stain and give the percentage of tumor involvement - this is quite helpful in analyzing the involvement of prostate carcinoma in each of the prostate core. The pathologist will not perform much of the “manual labor” and be more efficient.',
    fits: ['care-report-turnaround', 'inspection-time'],
  },
  {
    id: 'DOE-347',
    column: 'benefits',
    text: 'Vectra AI is a Structured and Unstructured machine learning (ML) and Security -Led Artifical Intelligence (AI) tool used to detect patterns, anomalous or previously unseen activities inside petabytes of network and log data within the DOE HQ EITS networking boundary and cloud environments.',
    fits: ['fraud-time-to-detect', 'fraud-security-response-time', 'fraud-detection-rate'],
  },
  {
    id: 'SEC-37',
    column: 'problem_solved',
    text: 'The SEC receives high volumes of Tips, Complaints, and Referrals (TCRs) and has limited staff to triage these TCRs effectively. Some TCRs contain large narratives for allegations; AI tools can help summarize submitted information and intelligence for more efficient review by triage staff.',
    fits: ['fraud-alert-handling-time', 'document-review-effort', 'fraud-review-hit-rate'],
  },
  {
    id: 'DOI-0021',
    column: 'problem_solved',
    text: 'Identifying information subject to a FOIA exemption.',
    fits: ['document-missed-redactions', 'document-request-time'],
  },
  {
    id: 'DHS-2305',
    column: 'problem_solved',
    text: 'Reduce the man hours needed for translating evidence documents by leveraging AI document translation technology',
    fits: ['document-handling-effort', 'document-drafting-time', 'document-turnaround'],
  },
  {
    id: 'NARA - 0010',
    column: 'problem_solved',
    text: 'The AI is intended to solve the problem of inefficient information retrieval within Presidential email archives by testing whether AI-driven semantic search can understand context and intent more effectively than traditional keyword matching to improve record accessibility.',
    fits: ['document-search-time'],
  },
  {
    id: '60',
    column: 'problem_solved',
    text: 'Manual staff data entry of values and phrases currently only available by opening and reading each document',
    fits: ['document-handling-effort', 'document-extraction-errors'],
  },
  {
    id: 'DOJ-0265',
    column: 'problem_solved',
    text: 'DOJ strives to better serve the American public. For support timely responses following public comments submissions, especially for regulatory missions, this capability will facilitate efficient processing of duplicate and similar comments, while helping categorize, cite, and map public comments.',
    fits: [
      'document-review-effort',
      'document-turnaround',
      'document-handling-effort',
      'document-misfiled-rate',
      'document-backlog',
    ],
  },
];
