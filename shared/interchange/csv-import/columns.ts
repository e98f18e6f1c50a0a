/** What a column of a list can become in a session; blank: it is not taken. */
export const TARGETS = [
  '',
  'title',
  'client',
  'goal',
  'date',
  'place',
  'metric',
  'person',
  'tags',
  'note',
] as const;

/** @see TARGETS */
export type Target = (typeof TARGETS)[number];

/** What a session has only one of. */
export const SINGLE: ReadonlySet<Target> = new Set(['title', 'client', 'goal', 'date', 'place']);

/** What headings are called, in English and German, without spaces, signs and accents. */
const HEADINGS: Readonly<Record<Exclude<Target, ''>, readonly string[]>> = {
  title: [
    ...['title', 'name', 'session', 'sessiontitle', 'usecase', 'usecasename', 'project', 'projectname'],
    ...['workshop', 'initiative', 'titel', 'projekt', 'projektname', 'vorhaben', 'anwendungsfall'],
    ...['bezeichnung', 'sitzung'],
  ],
  client: [
    ...['client', 'clientname', 'customer', 'customername', 'company', 'organisation', 'organization'],
    ...['agency', 'agencyname', 'account', 'kunde', 'auftraggeber', 'firma', 'unternehmen', 'mandant'],
  ],
  goal: [
    ...['goal', 'goalstatement', 'objective', 'problem', 'problemsolved', 'problemstatement', 'purpose'],
    ...['aim', 'ziel', 'zielsatz', 'problemstellung', 'zweck', 'zielsetzung'],
  ],
  date: ['date', 'day', 'workshopdate', 'sessiondate', 'datum', 'termin', 'workshopdatum'],
  place: ['place', 'location', 'room', 'city', 'site', 'ort', 'raum', 'standort', 'stadt'],
  metric: [
    ...['metric', 'metrics', 'successmetric', 'benefit', 'benefits', 'kpi', 'measure', 'outcome'],
    ...['expectedbenefit', 'expectedbenefits', 'metrik', 'kennzahl', 'nutzen', 'messgrosse'],
  ],
  person: [
    ...['person', 'people', 'contact', 'contactname', 'owner', 'sponsor', 'participant', 'participants'],
    ...['kontakt', 'ansprechpartner', 'ansprechpartnerin', 'teilnehmer', 'verantwortlich', 'personen'],
  ],
  tags: [
    ...['tags', 'tag', 'keywords', 'labels', 'label', 'category', 'topic', 'topicarea', 'theme', 'type'],
    ...[
      'classification',
      'stage',
      'developmentstage',
      'status',
      'schlagworte',
      'schlagworter',
      'schlagwort',
      'kategorie',
    ],
    ...['thema', 'bereich', 'stichworte'],
  ],
  note: [
    ...['note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'description', 'systemoutputs'],
    ...['parkedthought', 'notiz', 'notizen', 'bemerkung', 'bemerkungen', 'kommentar', 'beschreibung'],
  ],
};

const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');

const TARGET_OF: ReadonlyMap<string, Target> = new Map(
  Object.entries(HEADINGS).flatMap(([target, words]) =>
    words.map((word) => [word, target as Target] as const),
  ),
);

/**
 * What each column most likely holds, by its heading. Of what a session has only one, the first column counts and the
 * others are not taken; a heading that says nothing is not taken either.
 */
export const guessTargets = (headings: readonly string[]): readonly Target[] => {
  const seen = new Set<Target>();
  return headings.map((heading) => {
    const target = TARGET_OF.get(plainHeading(heading)) ?? '';
    if (target === '' || (SINGLE.has(target) && seen.has(target))) return '';
    seen.add(target);
    return target;
  });
};

/** The targets after one column gets another; what a session has only one of is taken from the column that had it. */
export const withTarget = (targets: readonly Target[], column: number, target: Target): readonly Target[] =>
  targets.map((known, at) => {
    if (at === column) return target;
    return SINGLE.has(target) && known === target ? '' : known;
  });
