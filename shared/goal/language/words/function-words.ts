const set = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')));

/** Prepositions and what else begins a phrase of its own. */
export const PREPOSITIONS = set(
  'of in on at by for from to into onto with within without through throughout across during after before between',
  'among over under above below against about around via per since until till upon towards toward like as than',
  'despite amid beyond behind beside near off out up down along including regarding concerning versus vs',
);

/** Conjunctions, relative words and subordinators: a clause begins or goes on. */
export const CONJUNCTIONS = set(
  'and or but nor so yet while whereas when whenever where wherever which who whom whose that because although though',
  'if unless once whether thus therefore hence thereby however also then',
);

/** Determiners: a noun phrase begins. */
export const DETERMINERS = set(
  'the a an this these those its their our your his her my each every any some all both no many several few most more',
  'less fewer another other such much own various certain either neither',
);

/** Pronouns. */
export const PRONOUNS = set(
  'it they we you he she i them us him me itself themselves there what this these those',
);

/** Auxiliaries, and verbs that only link. */
export const AUXILIARIES = set(
  'is are was were be been being am has have had having do does did will would can could may might must shall should',
  'cannot not become becomes became seem seems remain remains',
);

/** Adverbs that end a noun phrase. */
export const ADVERBS = set(
  'only just even ever never always often usually still already now currently today manually automatically directly',
  'approximately roughly nearly almost very too quite rather instead together alone again later earlier soon first',
  'significantly greatly substantially potentially possibly ultimately thereby effectively additionally annually daily',
  'weekly monthly yearly quarterly hourly respectively elsewhere otherwise',
);

/**
 * Verbs that follow a noun phrase often enough in statements of benefits to be taken as its end. Words that are nouns
 * as often ("work", "use", "process", "review") are left out.
 */
export const PLAIN_VERBS = set(
  'take takes took require requires required need needs needed want wants allow allows allowed enable enables enabled',
  'help helps helped provide provides provided support supports supported ensure ensures ensured make makes made give',
  'gives given keep keeps get gets go goes went come comes see sees saw find finds found identify identifies',
  'identified receive receives received submit submitted spend spends spent contain',
  'contains include includes included lead leads led result results resulted cause causes caused become becomes',
  'using used uses saved realized assigned associated related involved based applied collected handled passed',
  'submitted reviewed received processed resulting leading allowing enabling helping providing making conducting leveraging employing presents presenting fosters fostering promotes promoting produces produce produced',
);

/** Whether a word belongs to the grammar and not to a noun phrase. */
export const isFunctionWord = (lower: string): boolean =>
  PREPOSITIONS.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  DETERMINERS.has(lower) ||
  PRONOUNS.has(lower) ||
  AUXILIARIES.has(lower) ||
  ADVERBS.has(lower);
