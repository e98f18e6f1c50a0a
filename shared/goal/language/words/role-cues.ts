const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before an amount: what follows is gained or saved. */
export const SAVING_CUES = set(
  'save saves saved saving savings avoid avoids avoided avoiding avoidance roi returns recover recovers recovered ' +
    'recovering realized realised gains minus plus free frees freed cuts cut eliminate eliminates eliminating',
);

/** Behind an amount: it is a difference. */
export const DIFFERENCE_NOUNS = set(
  'reduction reductions decrease decreases increase increases improvement improvements drop decline growth gain gains ' +
    'savings saving saved rise fewer more less faster slower quicker sooner higher lower better cheaper improved return ' +
    'speedup earlier shorter larger greater cut acceleration uplift boost reduced avoided',
);

/** Before "of" an amount: "a reduction of 20%". */
export const DIFFERENCE_HEADS = set(
  'reduction decrease increase improvement drop decline growth gain savings saving rise cut speedup return avoidance ' +
    'uplift boost acceleration',
);

/** Verbs of going up or down whose "by 20%" is a difference and whose "to 20%" is a level to reach. */
export const MOVING_VERBS = set(
  'rose rise rises fell fall falls dropped drops grew grow went goes going moved lift lifts',
);

/** Around an amount: it is how things are today. */
export const TODAY_CUES = set(
  'currently today takes take took taking requires require required requiring spend spends spending spent previously ' +
    'formerly wait waits waiting delays delay existing present average averages lasts lasting costs cost historically ' +
    'rather manually manual typical typically usually now was were instead need needs lose loses losing waste wastes wasting',
);

/** Around an amount: it is to be reached, or was. */
export const REACHED_CUES = set(
  'achieve achieves achieved achieving reach reaches reached reaching attain attains attained accuracy precision recall ' +
    'sensitivity specificity uptime target goal success confidence within under below demonstrated demonstrates passed ' +
    'satisfaction detects identifies identified correctly survival availability resolves resolve locate ' +
    'locates respond receive ratio ratios want wants aim aims',
);

/** Verbs that ask for a level: "answer 90% of tickets within 4 hours". */
export const SERVICE_VERBS = set(
  'answer resolve process complete deliver respond approve close handle respond pay ship reach keep hold get achieve ' +
    'receive answered resolved processed completed delivered approved closed handled paid shipped retrievals created ' +
    'provide provides issue decide return finish review deflect automate settle reply',
);

/** Behind a time: it is what people suffer today ("the three-year wait"). */
export const WAITING_NOUNS = set('wait waits delay delays backlog waiting lag');

/** Behind a time: it is a promise of service ("a 5-day schedule", "24 hour response"). */
export const SERVICE_NOUNS = set('schedule turnaround response lead sla refresh revisit');

/** Before "of" a time, or right before it: a bound that was agreed ("an SLA of 4 hours"). */
export const LIMIT_NOUNS = set(
  'sla slo ola target limit maximum max cap ceiling threshold kpi objective benchmark deadline',
);

/** What sets the work going. A time counted from it is a promise: "within two weeks of receipt". */
export const STARTING_NOUNS = set(
  'receipt receiving request requests submission submitting filing application arrival notice notification report ' +
    'reporting order ordering intake opening approval purchase acquisition call complaint booking hire signing referral',
);

/** Lengths and angles that a tolerance is said in, rather than a distance between places. */
export const FINE_UNITS = set('m cm mm nm µm meter meters metre metres feet ft inch inches degree degrees °');

/** Before a time: how long something has gone on, or how far back the data goes. */
export const PERIOD_CUES = set('past last over previous since first next during for');

/** Behind "of": what a time is a quantity of. */
export const RECORD_NOUNS = set(
  'data research experience records history observations archived model measurements age',
);

/** Words that open a date by which something is due. */
export const DUE_WORDS = set('by before until till');
