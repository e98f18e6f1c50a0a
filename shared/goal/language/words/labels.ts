const set = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')));

/**
 * Words whose number is a name and no quantity: "Level 3", "Phase 2", "Section 508", "version 3", "page 12".
 */
export const NUMBERED_THINGS = set(
  'level levels tier phase title section sections chapter part module modules version v ver form forms article volume',
  'appendix annex table figure fig type class category stage step region district pillar goal objective requirement',
  'fy q order orders eo directive memo memorandum publication pub document circular cfr usc act rule regulation policy',
  'page pp question item number no nr exhibit attachment schedule room suite floor box id case-id ticket-id',
  'series gen generation release lot sprint iteration option priority',
  'severity sev covid apollo windows microsoft office gpt llama claude gemini landsat sentinel ipv web iso iec ieee nist',
  'sp rfc docket public law pl omb m icd dsm sf dd',
);

/** Numbers of laws that are spoken of like names: "508 compliance". */
export const BARE_LAWS = set('508 889');

/** What such a number is said of: "508 compliance", but "508 calls". */
export const LAW_WORDS = set(
  'compliance compliant office remediation accessibility requirements testing standards',
);

/** Words after a number that make it a citation: "30 CFR", "35 USC". */
export const CITATIONS = set('cfr usc far u.s.c');

/** Months, in full and abbreviated, in small letters. "May" is a month only where it is written with a capital. */
export const MONTHS = set(
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Words that say a number is rounded or a bound. They stand before the number and are not part of it. */
export const APPROXIMATORS = set(
  'about approximately around roughly nearly almost over under just only up to than more less fewer least most some an',
  'estimated average of a an at exactly well below above close by another merely potentially currently ~ ≈ < > ≤ ≥',
);

/** Counted things whose plural has no "s". */
export const UNMARKED_PLURALS = set(
  'people staff personnel children men women feet criteria fte ftes headcount spectra phenomena aircraft spacecraft',
  'analyses diagnoses species',
);

/** Parts by whose number a thing is named, with or without a hyphen: "9 digit number", "12 lead ECG", "6 axis robot". */
export const MEASURED_PARTS = set(
  'digit character bit axis lead band column row channel core wheel seat bed pixel node page member person',
);

/** Words after a hyphen that make no quantity of the number before: "two-way", "one-stop", "three-dimensional". */
export const HYPHEN_IDIOMS = set(
  'way time dimensional factor step stop to on off party d dimension sided pronged tier tiered k level ray g phase',
  'stage class world half thirds sterile fa fold up of in by',
);
