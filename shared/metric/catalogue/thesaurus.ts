/**
 * Words that a room uses for one another, written by us: one idea a line, its name first. A word may stand for several
 * ideas ("code" of software, "code" as a label). Words joined by an underscore are a phrase. Only plain lower case; words are
 * compared by their stems, so one form of each is enough.
 */
const IDEAS = `
  slow: wait delay slow late lag queue lengthy overdue bottleneck tardy postponed
  quick: quick fast speed rapid timely prompt accelerate expedite turnaround instantly swift real_time timeliness shorten
  manual: manual manually hand labor labour labor_intensive labour_intensive tedious burden workload repetitive effort hours laborious
    cumbersome time_consuming resource_intensive burdensome onerous staff_time man_hours spend_time save_time saving_time
    time_savings staff_hours administrative_burden work_hours
  error: error mistake wrong incorrect inaccurate accuracy accurate correct correctly inaccuracies mistaken precision
  consistent: consistent consistency inconsistent standardize standardise uniform bias subjective agreement variation differ
  backlog: backlog pile pending overwhelmed overwhelm accumulate overload swamped volume stack unprocessed influx
  cost: cost expensive spending expense price budget savings money costly
  document: document paper paperwork form pdf file record correspondence letter mail fax memo filing manuscript archive
  email: email mail mailbox inbox correspondence message
  search: search find locate retrieve retrieval lookup query discover navigate finding seek discoverability
  knowledge: knowledge policy guidance procedure manual handbook regulation repository knowledge_base institutional
  read: read review summarize summarise summary summarization synthesize synthesise digest sift analyze analyse comb
  comment: comment feedback survey sentiment opinion response complaint
  write: write draft compose generate author prepare report memo letter writing content text presentation brief narrative
  translate: translate translation language interpreter multilingual foreign
  transcribe: transcribe transcription dictation speech audio recording voice caption minutes
  classify: classify qualitative classification categorize categorise category sort label tag code coding assign taxonomy metadata
  extract: extract extraction capture typing ocr digitize digitise scan scanned data_entry handwritten unstructured parse
    transcribe enter
  chatbot: chatbot bot assistant virtual_assistant virtual_agent self_service conversational faq conversation agent
    frequently_asked chat
  answer: answer respond response reply question inquiry enquiry inquire ask query
  phone: phone telephone call caller hotline call_center call_centre contact_center contact_centre hold voice
  public: customer client citizen public taxpayer consumer claimant beneficiary visitor constituent stakeholder resident
    member borrower
  veteran: veteran claimant beneficiary
  satisfaction: satisfaction experience happy unhappy satisfied frustrated frustration trust complaint
  ticket: ticket incident help_desk service_desk helpdesk troubleshoot technical_support password
    support_request troubleshooting
  route: route routing triage dispatch assign transfer direct forward misroute escalate reassign prioritize prioritise
  claim: claim application benefit disability adjudication adjudicate determination eligibility petition permit license
    licence examiner entitlement applicant grant award pension insurance compensation
  decision: decision determination adjudication ruling verdict approve approval judgment authorize authorise
  appeal: appeal litigation hearing dispute objection remand reopen
  invoice: invoice bill voucher payable accounts_payable supplier_invoice billing
  payment: payment pay paid remittance reimbursement disbursement
  supplier: supplier vendor contractor subcontractor
  purchase: purchase procurement acquisition buy buyer sourcing solicitation tender contract contracting bid proposal
    statement_of_work work_statement market_research acquire procure
  ledger: ledger booking accounting posting bookkeeping journal reconcile account transaction financial_statement finance
  receivable: receivable debt collection delinquent overdue debtor collect owed default
  order: order sales quote quotation offer
  revenue: revenue income cash billing
  hire: hire recruit recruitment applicant candidate resume cv vacancy talent job position staffing hiring workforce interview
    personnel human_resources human_capital
  train: train training onboarding practice coach simulation learning learner course tutor mentoring curriculum skill upskill productivity
  defect: defect flaw crack anomaly damage imperfection fault nonconformity corrosion
  inspect: inspect inspection inspector visual survey observe check examine monitor monitoring
  picture: image imagery camera video photo picture satellite drone aerial footage
  count: count recognize detect detection detecting annotate species
  coverage: coverage remote area wide hard_to_reach large_area mapping map sample
  failure: failure breakdown outage downtime malfunction fail broken unplanned interruption shutdown
  maintenance: maintenance repair upkeep servicing technician overhaul asset equipment infrastructure machine
  predict: predict prediction forecast projection anticipate estimate predictive foresee outlook proactive
  plan: schedule scheduling roster allocate allocation planning resource_allocation capacity plan dispatch
  stock: stock inventory supplies warehouse material spare shortage supply
  deliver: delivery deliver shipment shipping freight cargo transport parcel package logistics supply_chain transit
  traffic: traffic vehicle fleet route truck travel flight traveler traveller passenger
  fraud: fraud scam theft criminal crime illicit illegal launder laundering suspicious abuse misuse fraudulent counterfeit
    manipulation trafficking smuggling contraband evasion impersonation deceptive offender
  alert: alert alarm warning false_positive false_alarm noise notification flag
  threat: cyber cybersecurity malware phishing intrusion hacker attack threat security_incident adversary security
  audit: audit auditor examination compliance supervision regulator regulatory violation noncompliance enforcement oversight
    violator
  risk: risk high_risk exposure risky vulnerability target targeting prioritize
  investigation: investigate investigator investigation investigative forensic evidence lead suspect law_enforcement
    intelligence
  identity: identity biometric face facial verification verify authentication fingerprint
  improper: improper overpayment ineligible overpaid misused duplicate
  privacy: redact redaction privacy pii sensitive personal_information deidentify deidentification anonymize anonymise
    confidential
  disclosure: foia freedom_of_information disclosure responsive_record records_request public_record exemption
  software: software developer programmer coding code commit programming application_development engineer script
    software_development legacy_code source_code
  test: test testing regression unit_test quality_assurance qa
  release: release deploy deployment delivery lifecycle pipeline production
  bug: bug defect debug glitch
  patch: patch vulnerability weakness exploit
  patient: patient clinical hospital doctor physician clinician nurse care medical health healthcare provider clinic medicine
  radiology: radiology radiologist ct mri xray tomography ultrasound mammography imaging scan scanner image pathology
  diagnosis: diagnosis diagnostic disease cancer lesion tumor tumour symptom detection malignancy nodule polyp condition
    abnormality stroke diagnose
  appointment: appointment booking slot visit schedule reminder
  emergency: emergency urgent urgency triage ambulance acute
  chart: chart note charting documentation health_record medical_record clinical_note ehr scribe dictation
  deteriorate: deteriorate deterioration readmission mortality suicide relapse sepsis adverse outcome overdose safety
  discharge: discharge bed length_of_stay ward inpatient
  early: early sooner early_warning before
  missed: miss overlook undetected unnoticed slip escape
  duplicate: duplicate redundant twice double overlap deduplicate
`;

/** Ideas as they are written in a table, one a line and indented: its name, a colon, its words and phrases. */
export const ideasOf = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    table
      .trim()
      .split(/\n {2}(?=\p{L}+:)/u)
      .map((line): [string, readonly string[]] => {
        const [name = '', words = ''] = line.split(':');
        return [
          name.trim(),
          words
            .trim()
            .split(/\s+/)
            .map((word) => word.replaceAll('_', ' ')),
        ];
      }),
  );

/** Each idea's name with its words and phrases; a phrase is two or three words parted by blanks. */
export const THESAURUS: ReadonlyMap<string, readonly string[]> = ideasOf(IDEAS);
